/** Makes text of unknown origin safe to print: articles are untrusted, and a terminal obeys what it is sent. */

/**
 * Escape sequences of ECMA-48, 7-bit and 8-bit: control sequences (CSI), strings with their end
 * (OSC, DCS, SOS, PM, APC), and the short ones. A string without its end loses only its introducer.
 */
const ESCAPE_SEQUENCES =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c\n]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-~]/g;
/** Everything that some program takes for the end of a line. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** C0 but for tab and line feed, DEL, and C1. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** Embeddings, overrides and isolates: they reorder what stands after them, beyond their own text. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;
/** What JSON may hold unescaped, but a terminal or a reader that splits on any line end must not meet. */
const UNSAFE_IN_JSON = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** The text without anything that could steer a terminal; line ends become `\n`, tabs stay. */
export function printable(text: string): string {
  return text
    .replace(ESCAPE_SEQUENCES, "")
    .replace(LINE_ENDS, "\n")
    .replace(CONTROLS, "")
    .replace(BIDI_CONTROLS, "")
    .replace(LONE_SURROGATES, "\ufffd");
}

/** The same on one line: every run of white space becomes one space. */
export function printableLine(text: string): string {
  return printable(text).replace(/\s+/g, " ").trim();
}

/** One line of JSON with its line end; what is unsafe to print is escaped, so the value stays exact. */
export function jsonLine(value: unknown): string {
  const json = JSON.stringify(value).replace(
    UNSAFE_IN_JSON,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${json}\n`;
}
