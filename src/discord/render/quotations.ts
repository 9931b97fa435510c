/** Quotations as pieces of pages: who said it, where and when, the words themselves, and how other papers have them. */
import { quotationWord } from "../../core/quotation-wording.ts";
import type { QuotationItem, RenderingItem, SourceItem } from "../../core/view.ts";
import { plainLine } from "./escape.ts";
import { fitTo } from "./fit.ts";
import { BELOW, GAP, MAX_PIECE_CHARS, type Piece, piece, SMALL } from "./pieces.ts";
import { quoted, quotedDifference } from "./quoted.ts";
import { sourceLine } from "./source-line.ts";
import { isSeen } from "./visible.ts";

/** Of the words in a list, so that three or four share a page; the menus show and copy them whole. */
const MAX_WORDS_CHARS = 700;
/** Of another paper's words below them. */
const MAX_RENDERING_CHARS = 400;
/** Entries have more renderings than this only where a speech went round the world. */
const MAX_RENDERINGS = 6;
/** For so many of them there is always room: a source's address goes before words do. */
const MIN_WORDS_CHARS = 160;
const MAX_NAME_CHARS = 100;
const MAX_CUE_CHARS = 60;
const MAX_REMARK_CHARS = 240;

/** True for the sources that are words of somebody. */
export function isQuotation(item: SourceItem): item is QuotationItem {
  return "copy" in item;
}

/** One piece a quotation, more where its renderings need them; `first` counts the sources before. */
export function quotationPieces(items: readonly QuotationItem[], first: number, locale: string): Piece[] {
  return items.flatMap((item, at) => {
    const [head = "", ...more] = packed([entry(item, locale), ...renderings(item, locale)]);
    return [...piece(head, "\n\n", first + at), ...more.flatMap((text) => piece(text, "\n"))];
  });
}

/** `**Yoshimasa Hayashi** · said`, and in small print what the article calls them, and that it is reported. */
export function speakerLines(item: QuotationItem, locale: string): string {
  const { speaker, asWritten, cue, direct } = item;
  const known = fitTo(speaker ?? "", MAX_NAME_CHARS, plainLine);
  const who = known === "" ? quotationWord("unknownSpeaker", locale) : `**${known}**`;
  const how = fitTo(cue ?? "", MAX_CUE_CHARS, plainLine);
  const written = fitTo(asWritten ?? "", MAX_NAME_CHARS, plainLine);
  const small = [
    ...(written === "" ? [] : [quotationWord("asWritten", locale, written)]),
    ...(direct ? [] : [quotationWord("reported", locale)]),
  ].join(GAP);
  return `${who}${how && `${GAP}${how}`}${small && `\n${SMALL}${small}`}`;
}

function entry(item: QuotationItem, locale: string): string {
  const remark = fitTo(item.remark ?? "", MAX_REMARK_CHARS, plainLine);
  const foot = remark && `\n${SMALL}${remark}`;
  const left = MAX_PIECE_CHARS - foot.length - 1;
  const linked = `${speakerLines(item, locale)}\n${sourceLine(item, locale)}`;
  const head =
    linked.length + MIN_WORDS_CHARS <= left
      ? linked
      : `${speakerLines(item, locale)}\n${sourceLine({ ...item, url: null }, locale)}`;
  const words = quoted(item.text ?? "", item, Math.min(MAX_WORDS_CHARS, left - head.length));
  return `${head}${words && `\n${words}`}${foot}`;
}

function renderings({ renderings: all, direct }: QuotationItem, locale: string): string[] {
  const shown = all.slice(0, MAX_RENDERINGS).map((one) => rendering(one, direct, locale));
  return all.length > shown.length ? [...shown, `${SMALL}+${all.length - shown.length}`] : shown;
}

function rendering(one: RenderingItem, direct: boolean, locale: string): string {
  const { text, difference, language } = one;
  const line = sourceLine({ ...one, n: null, file: null, text: null, passage: null }, locale);
  const head = `${SMALL}${BELOW}${line}`;
  const manner = { language, direct };
  const room = Math.min(MAX_RENDERING_CHARS, MAX_PIECE_CHARS - head.length - 1);
  const words = difference ? quotedDifference(difference, manner, room) : quoted(text ?? "", manner, room);
  if (words !== "") return `${head}\n${words}`;
  return text === null ? `${head}${GAP}${quotationWord("sameWords", locale)}` : head;
}

/** Lines that belong together, in as few pieces as hold them. */
function packed(texts: readonly string[]): string[] {
  const pieces: string[] = [];
  for (const text of texts.filter(isSeen)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + 1 + text.length <= MAX_PIECE_CHARS)
      pieces.splice(-1, 1, `${last}\n${text}`);
    else pieces.push(text);
  }
  return pieces;
}
