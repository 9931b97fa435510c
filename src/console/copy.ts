/** What is to be pasted elsewhere: each quotation of a reply with its reference, on one line that is never wrapped. */
import type { View } from "../core/view.ts";
import { type RenderOptions, renderView } from "./render.ts";
import { printableLine } from "./sanitize.ts";

const NOTHING: View = [
  { kind: "note", tone: "muted", text: "Nothing to copy: only quotations have a line with their reference." },
];

/** One line a quotation; a note where the view has none. */
export function copyText(view: View, options: RenderOptions): string {
  const lines = view.flatMap((block) =>
    block.kind === "quotations" ? block.items.map(({ copy }) => `${printableLine(copy)}\n`) : [],
  );
  return lines.length === 0 ? renderView(NOTHING, options) : lines.join("");
}
