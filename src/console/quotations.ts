/** Draws quotations: who said it, where it stands, the words beside a bar, how other papers have them. */

import { marksOf, quotationWord } from "../core/quotation-wording.ts";
import type { DifferenceSegment, QuotationItem, RenderingItem } from "../core/view.ts";
import type { Run } from "./atoms.ts";
import { BELOW, besideBar } from "./beside.ts";
import { printable, printableLine } from "./sanitize.ts";
import { sourceRuns } from "./sources.ts";
import type { Pen, Style } from "./style.ts";
import { wrapRuns } from "./wrap.ts";

/** Columns before what belongs to the speaker above, and before what belongs to a rendering. */
const INDENT = 2;
const DEEPER = 4;
const NO_MARKS = ["", ""] as const;
/** What stands around words that differ, so that they are told apart without colour. */
const SIGNS: Readonly<Record<DifferenceSegment["kind"], readonly [string, string]>> = {
  same: ["", ""],
  dropped: ["[-", "-]"],
  added: ["{+", "+}"],
};
const STYLES: Readonly<Record<DifferenceSegment["kind"], Style | undefined>> = {
  same: undefined,
  dropped: "dropped",
  added: "added",
};

interface Setting {
  readonly width: number;
  readonly pen: Pen;
  readonly locale: string;
}

/** Lines of one quotation. */
export function drawQuotation(item: QuotationItem, setting: Setting): string[] {
  const { width, pen, locale } = setting;
  const { text, language, direct, remark, renderings } = item;
  return [
    ...wrapRuns(speakerRuns(item, locale), { width, pen }),
    ...wrapRuns(sourceRuns(item, locale), { width, pen, indent: INDENT }),
    ...quote(wordRuns(text ?? ""), { language, direct, indent: INDENT }, setting),
    ...(remark === undefined
      ? []
      : wrapRuns([{ text: printableLine(remark), style: "muted" }], { width, pen, indent: INDENT })),
    ...renderings.flatMap((one) => drawRendering(one, direct, setting)),
  ];
}

/** Lines of two texts compared, and below them what the signs mean. */
export function drawDifference(parts: readonly DifferenceSegment[], setting: Setting): string[] {
  const { width, pen, locale } = setting;
  const kinds = (["dropped", "added"] as const).filter((kind) => parts.some((part) => part.kind === kind));
  const legend = kinds.flatMap((kind, at): Run[] => [
    ...(at === 0 ? [] : [{ text: " · ", style: "muted" } as const]),
    ...segmentRuns({ kind, text: quotationWord(kind, locale) }),
  ]);
  const lines = besideBar(differenceRuns(parts), { ...setting, indent: INDENT });
  return legend.length === 0 ? lines : [...lines, ...wrapRuns(legend, { width, pen, indent: INDENT })];
}

function drawRendering(one: RenderingItem, direct: boolean, setting: Setting): string[] {
  const { width, pen, locale } = setting;
  const { text, difference, language } = one;
  const same: Run[] =
    text === null ? [{ text: " · ", style: "muted" }, { text: quotationWord("sameWords", locale) }] : [];
  const head = wrapRuns([...sourceRuns({ ...one, file: null }, locale), ...same], {
    width,
    pen,
    indent: INDENT,
    label: BELOW,
  });
  const runs = difference === null ? wordRuns(text ?? "") : differenceRuns(difference);
  return [...head, ...quote(runs, { language, direct, indent: DEEPER }, setting)];
}

/** `Yoshimasa Hayashi · said · in the article: he`. */
function speakerRuns(item: QuotationItem, locale: string): Run[] {
  const name = printableLine(item.speaker ?? "");
  const written = printableLine(item.asWritten ?? "");
  const more = [
    printableLine(item.cue ?? ""),
    written && quotationWord("asWritten", locale, written),
    item.direct ? "" : quotationWord("reported", locale),
  ].filter((part) => part !== "");
  const who: Run =
    name === ""
      ? { text: quotationWord("unknownSpeaker", locale), style: "muted" }
      : { text: name, style: "strong" };
  return [who, ...more.flatMap((text): Run[] => [{ text: " · ", style: "muted", glued: true }, { text }])];
}

/** Whose words they are, and where they stand. */
interface Manner extends Pick<QuotationItem, "language" | "direct"> {
  /** Columns. */
  readonly indent: number;
}

/** Nothing where there are no words. */
function quote(runs: readonly Run[], { language, direct, indent }: Manner, setting: Setting): string[] {
  if (runs.length === 0) return [];
  const [open, close] = direct ? marksOf(language) : NO_MARKS;
  return besideBar([{ text: open }, ...runs, { text: close, glued: true }], { ...setting, indent });
}

function wordRuns(text: string): Run[] {
  const words = printableLine(text);
  return words === "" ? [] : [{ text: words }];
}

function differenceRuns(parts: readonly DifferenceSegment[]): Run[] {
  return parts.flatMap(segmentRuns);
}

/** The signs touch their words; the spaces stand outside. */
function segmentRuns({ kind, text }: DifferenceSegment): Run[] {
  const words = printableLine(text);
  const shown = printable(text);
  const [open, close] = SIGNS[kind];
  const style = STYLES[kind];
  const run: Run = { text: `${open}${words}${close}`, ...(style ? { style } : {}) };
  return [
    ...(/^\s/u.test(shown) ? [{ text: " " }] : []),
    ...(words === "" ? [] : [run]),
    ...(/\s$/u.test(shown) ? [{ text: " " }] : []),
  ];
}
