/** The question above a public answer to a command, and how it is read again from there. */
import { plainLine } from "../render/escape.ts";
import { fitTo } from "../render/fit.ts";
import type { MessageBody } from "../render/message.ts";

/** Of the question above its answer; longer ones are known to whoever asked. */
const MAX_QUESTION_CHARS = 300;
const SHOWN = /^> (.+)/u;
/** A sign with the backslash that the escaping put before it. */
const ESCAPE = /\\([^\p{L}\p{N}\s])/gu;

/** Discord shows the others in a channel that somebody used a command, but not with which words. */
export function withQuestion(body: MessageBody, asked: string): MessageBody {
  const question = fitTo(asked, MAX_QUESTION_CHARS, plainLine);
  return question === "" || body.content !== "" ? body : { ...body, content: `> ${question}` };
}

/** The question that `withQuestion` wrote into a message; null where there is none. */
export function shownQuestion(content: string): string | null {
  const [, shown] = SHOWN.exec(content) ?? [];
  return shown === undefined ? null : shown.replace(ESCAPE, "$1").trim();
}
