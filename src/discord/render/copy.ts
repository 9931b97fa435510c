/** Words with their reference as plain text in a block of code, to be copied as they are. */
import { MESSAGE_LIMITS } from "../limits.ts";
import { fitEnd, fitTo } from "./fit.ts";
import type { MessageBody } from "./message.ts";
import { visibleLine } from "./visible.ts";

const FENCE = "```";
const BEFORE = `${FENCE}\n`;
const AFTER = `\n${FENCE}`;
/** The reference stands at the end: so much of it stays where the words are too long for a message. */
const MAX_REFERENCE_CHARS = 500;

/** Nothing in it is markup; where not all fits, the middle is left out. Null where there is nothing to copy. */
export function drawCopy(line: string): MessageBody | null {
  const room = MESSAGE_LIMITS.contentChars - BEFORE.length - AFTER.length;
  const whole = inCode(line);
  if (whole === "") return null;
  const text =
    whole.length <= room
      ? whole
      : `${fitTo(whole, room - MAX_REFERENCE_CHARS, inCode)}${fitEnd(whole, MAX_REFERENCE_CHARS, inCode).slice(1)}`;
  return { content: `${BEFORE}${text}${AFTER}`, embeds: [], components: [] };
}

/** A grave accent would end the block; the full-width one looks alike. */
function inCode(text: string): string {
  return visibleLine(text).replaceAll("`", "｀");
}
