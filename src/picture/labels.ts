/** The picture's own words, set as the reader's language is: dates, marks, legend. */
import { SIZE } from "./page.ts";
import type { FontLibrary } from "./type/font-library.ts";
import { languageDirection, type TextDirection } from "./type/language-script.ts";
import { setText, type TextBlock } from "./type/text-block.ts";
import type { Weight } from "./type/weight.ts";

export interface LabelStyle {
  /** Pixels an em has. */
  readonly size: number;
  readonly weight: Weight;
  /** Widest line, in pixels. */
  readonly width: number;
  readonly maxLines: number;
  /** As its letters run unless given; without letters, as the reader's language does. */
  readonly direction?: TextDirection;
}

export interface Labels {
  /** One that `Intl` takes. */
  readonly locale: string;
  /** Of the page. */
  readonly direction: TextDirection;
  /** Sets a text for the reader: of their language, or English where the bot has no words of it. */
  set(text: string, style: LabelStyle): Promise<TextBlock>;
}

export function labelsFor(locale: string, library: FontLibrary): Labels {
  return {
    locale,
    direction: languageDirection(locale),
    set: (text, style) => setText(text, { ...style, language: locale }, library),
  };
}

/** One small line. */
export function smallStyle(width: number, weight: Weight): LabelStyle {
  return { size: SIZE.small, weight, width, maxLines: 1 };
}
