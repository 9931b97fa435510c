/** Quotations to draw: made up, in several languages, with renderings. */
import type { QuotationItem, RenderingItem } from "../../src/core/view.ts";

/** A quotation with every field set, unless told otherwise. */
export function quotation(changes: Partial<QuotationItem> = {}): QuotationItem {
  const text = changes.text ?? "We shall open the lock gates on Monday, whatever the weather.";
  const around = `The mayor came late. “${text}” she said.`;
  return {
    n: null,
    articleId: "q1w2e3",
    title: "Lock gates to open on Monday",
    source: "Karvel Courier",
    published: { value: "2026-05-03", precision: "day" },
    language: "en",
    url: "https://courier.example/locks",
    file: null,
    text,
    passage: { text: around, start: around.indexOf(text), end: around.indexOf(text) + text.length },
    speaker: "Ilda Marrow",
    asWritten: "the mayor",
    cue: "said",
    direct: true,
    renderings: [],
    copy: `“${text}” — Ilda Marrow, Karvel Courier, 3 May 2026, https://courier.example/locks`,
    ...changes,
  };
}

/** The same utterance in another paper. */
export function rendering(changes: Partial<RenderingItem> = {}): RenderingItem {
  return {
    articleId: "r4t5y6",
    title: "Шлюзы откроют в понедельник",
    source: "Речная газета",
    published: { value: "2026-05-04", precision: "day" },
    language: "ru",
    url: "https://river.example/shluzy",
    text: "Мы откроем шлюзы в понедельник при любой погоде.",
    difference: null,
    ...changes,
  };
}

/** Another wording in the entry's language, compared with it. */
export const REWORDED: RenderingItem = rendering({
  articleId: "u7i8o9",
  title: "Mayor: gates open Monday",
  source: "The Ledger",
  language: "en",
  url: "https://ledger.example/gates",
  text: "We will open the gates on Monday, whatever the weather.",
  difference: [
    { kind: "same", text: "We " },
    { kind: "dropped", text: "shall " },
    { kind: "added", text: "will " },
    { kind: "same", text: "open the " },
    { kind: "dropped", text: "lock " },
    { kind: "same", text: "gates on Monday, whatever the weather." },
  ],
});

/** What the three kinds of rendering look like side by side, and scripts of either direction. */
export const QUOTATIONS: readonly QuotationItem[] = [
  quotation({
    remark: "Said in English.",
    renderings: [
      rendering(),
      REWORDED,
      rendering({
        articleId: "p0",
        title: "Gates",
        source: "Le Quai",
        language: "en",
        url: null,
        text: null,
      }),
    ],
  }),
  quotation({
    articleId: "j1",
    title: "水門、月曜に開放",
    source: "川辺新聞",
    language: "ja",
    url: "https://kawabe.example/1",
    text: "天候にかかわらず、月曜日に水門を開けます。",
    speaker: "森川薫",
    asWritten: "同氏",
    cue: "と述べた",
    copy: "「天候にかかわらず、月曜日に水門を開けます。」 — 森川薫, 川辺新聞, 2026/05/03",
  }),
  quotation({
    articleId: "a1",
    title: "فتح بوابات القناة يوم الاثنين",
    source: "صحيفة النهر",
    language: "ar",
    url: null,
    text: "سنفتح البوابات يوم الاثنين مهما كان الطقس.",
    speaker: "سلمى الحداد",
    asWritten: null,
    cue: "قالت",
    copy: "«سنفتح البوابات يوم الاثنين مهما كان الطقس.» — سلمى الحداد، صحيفة النهر، ٣ مايو ٢٠٢٦",
  }),
  quotation({
    articleId: "d1",
    title: "Schleusentore öffnen am Montag",
    source: "Der Bote",
    language: "de",
    url: "https://bote.example/schleuse",
    text: "dass die Tore bei jedem Wetter geöffnet würden",
    speaker: null,
    asWritten: "eine Sprecherin der Stadt",
    cue: "sagte",
    direct: false,
    copy: "Sinngemäß: dass die Tore bei jedem Wetter geöffnet würden — Der Bote, 3. Mai 2026",
  }),
];
