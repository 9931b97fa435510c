/** One source as an option of a menu, where Discord knows no markup. */
import { showLanguage, showTime } from "../../core/locale.ts";
import { quotationWord } from "../../core/quotation-wording.ts";
import type { QuotationItem, SourceItem } from "../../core/view.ts";
import { MESSAGE_LIMITS } from "../limits.ts";
import { fitTo } from "./fit.ts";
import { isQuotation } from "./quotations.ts";
import { nameOf, numberOf } from "./source-line.ts";
import { eventLabel, isEvent } from "./timeline.ts";
import { visibleLine } from "./visible.ts";

/** Label and description of the option for a source: its title, who said what or what happened when, and where it stands. */
export function optionTexts(item: SourceItem, locale: string): { label: string; description: string } {
  const facts = [item.source, showTime(item.published, locale), showLanguage(item.language, locale)];
  const description = facts.flatMap((fact) => visibleLine(fact ?? "") || []).join(" · ");
  return {
    label: fitTo(`${numberOf(item)}${labelOf(item, locale)}`, MESSAGE_LIMITS.selectTextChars, visibleLine),
    description: fitTo(description, MESSAGE_LIMITS.selectTextChars, visibleLine),
  };
}

function labelOf(item: SourceItem, locale: string): string {
  if (isQuotation(item)) return saying(item, locale);
  return (isEvent(item) && eventLabel(item, locale)) || nameOf(item, locale);
}

/** `Yoshimasa Hayashi: We will …` */
function saying({ speaker, text }: QuotationItem, locale: string): string {
  const who = visibleLine(speaker ?? "") || quotationWord("unknownSpeaker", locale);
  const words = visibleLine(text ?? "");
  return words === "" ? who : `${who}: ${words}`;
}
