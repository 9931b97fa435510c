/** Colours by meaning, and the pen that applies them or leaves them out. */
import { styleText } from "node:util";

/** What each kind of text looks like; names are those of `util.inspect.colors`. */
const STYLES = {
  strong: ["bold"],
  heading: ["bold", "cyan"],
  number: ["cyan"],
  muted: ["gray"],
  warning: ["yellow"],
  error: ["red"],
  dropped: ["red", "strikethrough"],
  added: ["green", "bold"],
  prompt: ["bold", "green"],
} as const;

export type Style = keyof typeof STYLES;

/** Letters of right-to-left scripts. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Mandaic}\p{Script=Samaritan}]/u;
const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/** Draws one stretch of one line. */
export type Pen = (text: string, style?: Style) => string;

/**
 * A pen for a terminal with colours, or for plain text. With `isolate` right-to-left stretches stand in
 * FSI … PDI, so that numbers and separators beside them keep their places.
 */
export function createPen(options: { readonly color: boolean; readonly isolate: boolean }): Pen {
  return (text, style) => {
    const placed =
      options.isolate && RIGHT_TO_LEFT.test(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : text;
    if (!options.color || style === undefined || text === "") return placed;
    return styleText([...STYLES[style]], placed, { validateStream: false });
  };
}
