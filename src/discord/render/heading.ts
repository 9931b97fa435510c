/** Headings within a message: a link where the thing they name has an address. */
import { isLinkable, linkText, plainLine } from "./escape.ts";
import { fitTo } from "./fit.ts";
import { linkTarget } from "./link.ts";

/** Empty where there is nothing to see. */
export function headingLine(
  { text, url }: { readonly text: string; readonly url?: string | null },
  maxChars: number,
): string {
  const target = linkTarget(url ?? null);
  if (target !== null && isLinkable(text)) {
    const shown = fitTo(text, maxChars, linkText);
    return shown === "" ? "" : `### [${shown}](${target})`;
  }
  const shown = fitTo(text, maxChars, plainLine);
  return shown === "" ? "" : `### ${shown}`;
}
