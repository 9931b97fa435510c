/** The clause that a place stands in, not its neighbour; nothing where nothing tells; any text within a moment. */
import { describe, expect, it } from "vitest";
import { tenseOf } from "../../../src/text/tense/tense.ts";
import { tenseAtMark } from "./mark.ts";

/** One clause of the past ("<"), one of the future (">"), each with its date behind the sign. */
const BOTH: readonly (readonly [language: string, sentence: string])[] = [
  ["en", "The mill closed <in May, but a museum will open there >next spring."],
  ["en", "The union, which called the strike <on Monday, will vote >on Thursday."],
  ["en", "Moss will return >in June after he broke his arm <in March."],
  ["de", "Der Zug entgleiste <am Montag, die Strecke wird >am Freitag wieder geöffnet."],
  ["de", "Der Minister, der <am Montag zurücktrat, wird >am Freitag aussagen."],
  ["nl", "De trein ontspoorde <maandag, maar het spoor zal >vrijdag weer open zijn."],
  ["sv", "Tåget spårade ur <i måndags, men banan ska öppna igen >på fredag."],
  ["fr", "Le train a déraillé <lundi, mais la ligne rouvrira >vendredi."],
  ["es", "El tren descarriló <el lunes, pero la línea reabrirá >el viernes."],
  ["pt", "O comboio descarrilou <na segunda-feira, mas a linha reabrirá >na sexta-feira."],
  ["it", "Il treno è deragliato <lunedì, ma la linea riaprirà >venerdì."],
  ["ro", "Trenul a deraiat <luni, dar linia va fi redeschisă >vineri."],
  ["ru", "Поезд сошёл с рельсов <в понедельник, но движение будет открыто >в пятницу."],
  ["uk", "Поїзд зійшов з рейок <у понеділок, але рух відновлять >у п'ятницю."],

  ["pl", "Pociąg wykoleił się <w poniedziałek, ale linia zostanie otwarta >w piątek."],
  ["cs", "Vlak vykolejil <v pondělí, ale trať bude otevřena >v pátek."],
  ["tr", "Tren <pazartesi günü raydan çıktı, ancak hat >cuma günü yeniden açılacak."],
  ["hi", "ट्रेन <सोमवार को पटरी से उतर गई, लेकिन लाइन >शुक्रवार को फिर खुलेगी।"],
  ["id", "Kereta itu telah tergelincir <pada Senin, tetapi jalur akan dibuka lagi >pada Jumat."],
  ["ja", "列車は<4日に脱線したが、路線は>8日に再開する予定だ。"],
  ["zh", "列车<4日脱轨了，但线路将于>8日重新开放。"],
  ["ko", "열차는 <4일 탈선했지만, 노선은 >8일 재개될 예정이다."],
];

/** Nothing in them tells a tense. */
const NEITHER: readonly (readonly [language: string, sentence: string])[] = [
  ["en", "A concert in the old town hall ^on Sunday"],
  ["en", "Weather for ^Tuesday: rain in the north"],
  ["en", "The shop opens at nine ^on Saturdays."],
  ["de", "Konzert im alten Rathaus ^am Sonntag"],
  ["fr", "Concert à la mairie ^dimanche"],
  ["ru", "Концерт в ратуше ^в воскресенье"],
  ["bg", "Концерт в кметството ^в неделя"],
  ["pl", "Koncert w ratuszu ^w niedzielę"],
  ["it", "Concerto in municipio ^domenica"],
  ["ar", "حفل موسيقي في المدينة ^يوم الأحد"],
  ["ja", "市役所で^8日に音楽会"],
  ["zh", "市政厅音乐^8日"],
  ["ko", "시청 음악회 ^8일"],
  ["id", "Konser di balai kota ^hari Minggu"],
];

describe("of a sentence with two clauses", () => {
  it.each(BOTH)("each has its own tense, in %s: %s", (language, sentence) => {
    const at = (sign: string) =>
      tenseAtMark(sentence.replace(sign === "<" ? ">" : "<", "").replace(sign, "^"), language);
    expect([at("<"), at(">")]).toEqual(["past", "future"]);
  });
});

describe("null", () => {
  it.each(NEITHER)("is said in %s of: %s", (language, sentence) => {
    expect(tenseAtMark(sentence, language)).toBeNull();
  });

  it("is said of empty and letterless sentences, and of places beyond their ends", () => {
    for (const language of ["en", "de", "ru", "ja", "ar", "ko", "th", "tr"]) {
      for (const sentence of ["", " ", "…", "12.5 %", "— «» —"]) {
        expect(tenseOf(sentence, language)).toBeNull();
        expect(tenseOf(sentence, language, 0)).toBeNull();
        expect(tenseOf(sentence, language, 1_000)).toBeNull();
      }
    }
  });

  it("is said in languages and tags that nobody knows", () => {
    for (const language of ["", "x", "xx-yy", "toString", "__proto__", "no such tag"])
      expect(tenseOf("Leaders met on Monday.", language, 13)).toBeNull();
  });
});

describe("any place of any sentence", () => {
  it("is within reach of no verb of another sentence's length away", () => {
    const far = `The harbour ${"of stone and of rope and of tar ".repeat(60)}closed.`;
    expect(tenseOf(far, "en", 5)).toBeNull();
  });

  it("gives an answer at every offset, also within a surrogate pair", () => {
    const sentence = "𝕿𝖍𝖊 ferry sank 🚢 on Monday, but it will sail 🛟 on Friday.";
    for (let at = -1; at <= sentence.length + 1; at += 1)
      expect(["past", "future", null]).toContain(tenseOf(sentence, "en", at));
  });

  it.each([
    ["one word without end", "sank"],
    ["punctuation only", "!?,;:—"],
    ["controls of direction", "\u202e\u2066\u2069\u200f"],
    ["marks without letters", "\u0301\u0300"],
    ["spaces", " \u00a0\u3000"],
    ["half a surrogate pair", "\ud83d"],
    ["Japanese endings", "した。する"],
    ["Thai", "จะได้"],
    ["Korean", "했다할"],
  ])("of a megabyte of %s is told at once", (_, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const from = performance.now();
    for (const language of ["en", "de", "fr", "ru", "ar", "ja", "zh", "ko", "th", "hi", "tr", "hu"])
      for (const at of [undefined, 0, 500_000, text.length]) tenseOf(text, language, at);
    expect(performance.now() - from).toBeLessThan(5_000);
  });
});
