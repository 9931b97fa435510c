/** Where events of whole articles stand: exact spans of sentences and dates, also several in a sentence. */
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../src/text/sentences.ts";
import { eventLines, type LittleArticle, readEvents } from "./articles.ts";

/** Value and the words of its date, in the order of the text. */
const worded = (article: LittleArticle) =>
  readEvents(article).map(({ value, endValue, date }) => [
    endValue === null ? value : `${value}/${endValue}`,
    date ? article.body.slice(date.start, date.end) : null,
  ]);

/** Two days in a sentence, neither of which is the day of publication (7 November 2024). */
const TWO: readonly (readonly [language: string, body: string, lines: readonly string[]])[] = [
  ["en", "The mill burned down in 1968 and was rebuilt in 1971.", ["1968 told", "1971 told"]],
  [
    "en",
    "The ferry sank on 2 November and was raised on 4 November.",
    ["2024-11-02 told", "2024-11-04 told"],
  ],
  [
    "en",
    "The fair opened on Monday and will close on 18 November.",
    ["2024-11-04 told", "2024-11-18 told planned"],
  ],

  [
    "de",
    "Die Fähre sank am 2. November und wurde am 4. November gehoben.",
    ["2024-11-02 told", "2024-11-04 told"],
  ],

  [
    "fr",
    "Le bac a coulé le 2 novembre et a été renfloué le 4 novembre.",
    ["2024-11-02 told", "2024-11-04 told"],
  ],
  [
    "es",
    "El ferry se hundió el 2 de noviembre y fue reflotado el 4 de noviembre.",
    ["2024-11-02 told", "2024-11-04 told"],
  ],
  [
    "it",
    "Il traghetto affondò il 2 novembre e fu recuperato il 4 novembre.",
    ["2024-11-02 told", "2024-11-04 told"],
  ],
  [
    "pt",
    "A balsa afundou em 2 de novembro e foi içada em 4 de novembro.",
    ["2024-11-02 told", "2024-11-04 told"],
  ],
  ["ru", "Паром затонул 2 ноября, а 4 ноября его подняли.", ["2024-11-02 told", "2024-11-04 told"]],
  ["ru", "Ярмарка пройдёт с 18 по 20 ноября.", ["2024-11-18/2024-11-20 told planned"]],
  ["uk", "Пором затонув 2 листопада, а 4 листопада його підняли.", ["2024-11-02 told", "2024-11-04 told"]],
  [
    "bg",
    "Фериботът потъна на 2 ноември и беше изваден на 4 ноември.",
    ["2024-11-02 told", "2024-11-04 told"],
  ],
  [
    "pl",
    "Prom zatonął 2 listopada, a 4 listopada został podniesiony.",
    ["2024-11-02 told", "2024-11-04 told"],
  ],
  [
    "cs",
    "Trajekt se potopil 2. listopadu a 4. listopadu byl vyzdvižen.",
    ["2024-11-02 told", "2024-11-04 told"],
  ],
  [
    "nl",
    "De veerboot zonk op 2 november en werd op 4 november gelicht.",
    ["2024-11-02 told", "2024-11-04 told"],
  ],
  ["sv", "Färjan sjönk den 2 november och bärgades den 4 november.", ["2024-11-02 told", "2024-11-04 told"]],
  ["tr", "Feribot 2 Kasım'da battı ve 4 Kasım'da çıkarıldı.", ["2024-11-02 told", "2024-11-04 told"]],
  [
    "id",
    "Feri itu tenggelam pada 2 November dan diangkat pada 4 November.",
    ["2024-11-02 told", "2024-11-04 told"],
  ],

  ["ar", "غرقت العبارة في 2 نوفمبر وانتشلت في 4 نوفمبر.", ["2024-11-02 told", "2024-11-04 told"]],
  ["ja", "渡し船は2日に沈没し、4日に引き揚げられた。", ["2024-11-02 told", "2024-11-04 told"]],

  ["ko", "배는 11월 2일 침몰했고 11월 4일 인양됐다.", ["2024-11-02 told", "2024-11-04 told"]],
];

/** Sentences of a past month or year, and of relative days, each an article of its own. */
const PRECISIONS: readonly (readonly [language: string, body: string, value: string, precision: string])[] = [
  ["en", "The council approved the bridge in March.", "2024-03", "month"],
  ["en", "The council approved the bridge in 2019.", "2019", "year"],
  ["en", "The council approved the bridge yesterday.", "2024-11-06", "day"],
  ["en", "The council approved the bridge in the 1980s.", "1980/1989", "decade"],
  ["de", "Der Rat hat die Brücke im März genehmigt.", "2024-03", "month"],
  ["de", "Der Rat hat die Brücke gestern genehmigt.", "2024-11-06", "day"],
  ["fr", "Le conseil a approuvé le pont en mars.", "2024-03", "month"],
  ["es", "El consejo aprobó el puente en 2019.", "2019", "year"],
  ["ru", "Совет одобрил мост в марте.", "2024-03", "month"],
  ["ru", "Совет одобрил мост вчера.", "2024-11-06", "day"],
  ["bg", "Съветът одобри моста през март.", "2024-03", "month"],
  ["bg", "Съветът одобри моста вчера.", "2024-11-06", "day"],
  ["pl", "Rada zatwierdziła most w marcu.", "2024-03", "month"],
  ["tr", "Kurul köprüyü mart ayında onayladı.", "2024-03", "month"],
  ["id", "Dewan menyetujui jembatan itu kemarin.", "2024-11-06", "day"],
  ["ja", "市議会は3月に橋を承認した。", "2024-03", "month"],
  ["ja", "市議会は昨日、橋を承認した。", "2024-11-06", "day"],
  ["zh", "市议会去年批准了这座桥。", "2023", "year"],
  ["ko", "시의회는 지난해 다리를 승인했다.", "2023", "year"],
  ["ar", "وافق المجلس على الجسر أمس.", "2024-11-06", "day"],
];

describe("several days in a sentence", () => {
  it.each(TWO)("are told each in %s: %s", (language, body, lines) => {
    expect(eventLines({ language, body })).toEqual(lines);
  });
});

describe("how exactly", () => {
  it.each(PRECISIONS)("an event of %s is dated: %s", (language, body, value, precision) => {
    const [event, ...others] = readEvents({ language, body });
    expect(others).toEqual([]);
    const { value: first, endValue } = event ?? { value: "none", endValue: null };
    expect([endValue === null ? first : `${first}/${endValue}`, event?.precision]).toEqual([
      value,
      precision,
    ]);
  });
});

describe("spans", () => {
  it("are those of whole sentences, and of the words of the date in them", () => {
    const body =
      "  Fire in Tarn!\n\nThe “old” mill 🔥 burned down on 2 November 2024. It had stood since 1911…  \n";
    const article = { language: "en", body, title: "Fire" };
    const events = readEvents(article).filter(({ date }) => date !== null);
    expect(events.map(({ sentence }) => body.slice(sentence.start, sentence.end))).toEqual([
      "The “old” mill 🔥 burned down on 2 November 2024.",
      "It had stood since 1911…",
    ]);
    expect(worded(article).filter(([, words]) => words !== null)).toEqual([
      ["2024-11-02", expect.stringContaining("2 November 2024")],
      ["1911", expect.stringContaining("1911")],
    ]);
  });

  it("lie in sentences of the body, and dates in their sentences, in any language", () => {
    for (const [language, body] of TWO) {
      const text = `${body}\n\n${body} ${body}\r\n${body}`;
      const sentences = splitSentences(text, language);
      for (const { sentence, date } of readEvents({ language, body: text })) {
        expect(sentences).toContainEqual(expect.objectContaining(sentence));
        if (!date) continue;
        expect(date.start >= sentence.start && date.end <= sentence.end).toBe(true);
        expect(text.slice(date.start, date.end).trim()).not.toBe("");
      }
    }
  });

  it("come in the order of the text", () => {
    const body = TWO.filter(([language]) => language === "en")
      .map(([, text]) => text)
      .join(" ");
    const starts = readEvents({ language: "en", body }).map(({ sentence }) => sentence.start);
    expect(starts.length).toBeGreaterThan(5);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
  });
});
