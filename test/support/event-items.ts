/** Events of timelines to draw: made up, in several scripts, planned ones and those of which only the month is known. */
import type { EventItem, SourceItem } from "../../src/core/view.ts";

/** An event with every field set, unless told otherwise. */
export function event(changes: Partial<EventItem> = {}): EventItem {
  const text = changes.text ?? "The lock gates were opened for the first time in four years.";
  const around = `It was a cold morning. ${text} Nobody cheered.`;
  return {
    n: null,
    articleId: "e1v2t3",
    title: "Lock gates open again",
    source: "Karvel Courier",
    published: { value: "2026-05-05", precision: "day" },
    language: "en",
    url: "https://courier.example/open",
    file: null,
    text,
    passage: { text: around, start: around.indexOf(text), end: around.indexOf(text) + text.length },
    when: "4 May 2026",
    planned: false,
    tellers: "3 publishers",
    remarks: [],
    tellings: [],
    ...changes,
  };
}

/** Another article that tells of the same event. */
export function telling(changes: Partial<SourceItem> = {}): SourceItem {
  return {
    n: 2,
    articleId: "t4e5l6",
    title: "Tore nach vier Jahren wieder offen",
    source: "Der Bote",
    published: { value: "2026-05-06", precision: "day" },
    language: "de",
    url: "https://bote.example/tore",
    file: null,
    text: null,
    passage: { text: "Am Montag gingen die Tore auf.", start: 0, end: 30 },
    ...changes,
  };
}

/** A band, a span, a day that papers differ about, scripts of either direction, a plan. */
export const EVENTS: readonly EventItem[] = [
  event({ n: 1, when: "March 2026", tellers: null, text: "The basin was drained, and divers went down." }),
  event({
    n: 2,
    when: "28 April – 3 May 2026",
    articleId: "r1",
    title: "Шлюзы проверили перед открытием",
    source: "Речная газета",
    language: "ru",
    url: "https://river.example/proverka",
    text: "Инженеры проверили ворота, насосы и сигнализацию, прежде чем пустить воду в камеру.",
    tellers: "2 publishers",
    tellings: [telling({ n: 3 })],
  }),
  event({
    n: 4,
    remarks: ["Announced before: [5]", "Others give another date: 5 May 2026 [6]"],
    tellings: [
      telling({ n: 5, title: "Tore öffnen am Montag", url: null }),
      telling({ n: 6, title: "Gates open Tuesday", source: "The Ledger", language: "en" }),
    ],
  }),
  event({
    n: 7,
    when: "6 May 2026",
    articleId: "j1",
    title: "水門、四年ぶりに開放",
    source: "川辺新聞",
    language: "ja",
    url: "https://kawabe.example/2",
    text: "四年ぶりに水門が開き、最初の船が天候にかかわらず無事に通過した。",
    tellers: null,
  }),
  event({
    n: 8,
    when: "8 May 2026",
    articleId: "a1",
    title: "أول سفينة تعبر القناة",
    source: "صحيفة النهر",
    language: "ar",
    url: null,
    text: "عبرت أول سفينة القناة بعد أربع سنوات من الإغلاق.",
    tellers: null,
  }),
  event({
    n: 9,
    when: "Summer 2027",
    planned: true,
    title: "Second gate to follow",
    text: "The second gate is to be renewed next summer, if the council pays for it.",
    tellers: null,
  }),
];
