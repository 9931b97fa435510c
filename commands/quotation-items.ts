/** Puts quotations into the items that every transport draws. */
import { publicationTime } from "../src/core/filters.ts";
import { languageName } from "../src/core/languages.ts";
import { showTime } from "../src/core/locale.ts";
import type { FoundQuotation, PlacedQuotation, Rendering } from "../src/core/quotation-results.ts";
import { marksOf, quotationWord } from "../src/core/quotation-wording.ts";
import { readableText } from "../src/core/quotations/parts.ts";
import type { QuotationItem, QuotedPassage, RenderingItem } from "../src/core/view.ts";
import { itemOf } from "./items.ts";
import { quotationPhrase } from "./quotation-wording.ts";

/** A quotation with where it stands; its renderings where it has some. */
export function quotationItem(
  quotation: PlacedQuotation & Partial<Pick<FoundQuotation, "alsoIn" | "saidIn">>,
  locale: string,
): QuotationItem {
  const { speaker, cue, direct, alsoIn = [], saidIn = null } = quotation;
  const copies = alsoIn.filter(({ kind }) => kind === "same");
  const remark = saidIn === null ? null : languageName(saidIn, locale);
  return {
    ...itemOf({ ...quotation, alsoIn: copies.map((copy) => ({ ...copy, alsoIn: [] })) }, locale),
    n: null,
    text: textOf(quotation),
    passage: aroundOf(quotation),
    speaker: speaker?.name ?? null,
    asWritten: speaker === null || speaker.asWritten === speaker.name ? null : speaker.asWritten,
    cue: cue?.text ?? null,
    direct,
    ...(remark === null ? {} : { remark: quotationPhrase("saidIn", locale, { language: remark }) }),
    renderings: alsoIn.filter(({ kind }) => kind !== "same").map(renderingItem),
    copy: copyLine(quotation, locale),
  };
}

function textOf({ parts, around }: PlacedQuotation): string {
  return readableText(parts, around);
}

function renderingItem(rendering: Rendering): RenderingItem {
  const { articleId, title, source, language, url, kind, difference, publishedAt } = rendering;
  const text = textOf(rendering);
  const published = publicationTime(publishedAt);
  const shown = kind === "wording" && difference !== null ? difference : null;
  return { articleId, title, source, published, language, url, text, difference: shown };
}

/** The sentences around, with the quoted words told apart. */
function aroundOf({ around, parts }: PlacedQuotation): QuotedPassage {
  const start = parts[0]?.start ?? around.start;
  const end = parts.at(-1)?.end ?? start;
  return { text: around.text, start: start - around.start, end: end - around.start };
}

/** `“Words” — Speaker, Paper, 6 Nov 2024, https://…`: all on one line, as people paste it. */
function copyLine(quotation: PlacedQuotation, locale: string): string {
  const { language, direct, speaker, source, title, externalId, publishedAt, url } = quotation;
  const text = textOf(quotation);
  const [open, close] = marksOf(language);
  const words = direct ? `${open}${text}${close}` : `${text} (${quotationWord("reported", locale)})`;
  const date = publishedAt === null ? null : showTime(publicationTime(publishedAt), locale);
  const reference = [speaker?.name, source, date, url ?? title ?? externalId].filter((one) => one != null);
  return `${words} — ${reference.join(", ")}`.replace(/\s+/gu, " ");
}
