import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/text/sentences.ts";

/**
 * Each list is what a text must be cut into: the text is the parts joined by spaces (without any where the
 * language writes none). One list tells of one rule.
 */
const CUTS: readonly (readonly [rule: string, language: string, parts: readonly string[]])[] = [
  ["plain sentences", "en", ["It rained.", "The river rose.", "Nobody was hurt!", "Was it enough?"]],
  ["an acronym before a name", "en", ["The U.S. Senate met.", "It voted."]],
  ["an acronym before a new sentence", "en", ["He lives in the U.S.", "The house is old."]],
  ["an acronym with a possessive", "en", ["The U.K.'s vote was close.", "Then came June."]],
  ["a month before a day", "en", ["They met on Nov. 6 in Oslo.", "They met again on Sept. 12."]],
  ["a weekday before a month", "en", ["It opens on Mon. Nov. 6 at noon.", "Doors open early."]],
  ["titles", "en", ["Mr. Ortega met Dr. Lindqvist and Gen. Abara.", "Mrs. Ortega did not."]],
  ["a numbered thing", "en", ["Flight No. 5 left.", "See Fig. 3 for details."]],
  ["no as an answer", "en", ["They said no.", "Then they left."]],
  ["initials before a name", "en", ["J. R. R. Tolkien and George R. R. Martin write.", "They do."]],
  ["a letter that ends", "en", ["They turned to plan B.", "The rest is known."]],
  ["I at the end", "en", ["She is taller than I.", "He is not."]],
  [
    "company names",
    "en",
    ["Northwind Inc. chief Ana Ruiz left.", "She had led Northwind Inc.", "The board agreed."],
  ],
  ["times of day", "en", ["It began at 5 p.m. Monday.", "It ended at 7 p.m.", "The crowd left."]],
  ["decimals and money", "en", ["It cost $3.5 million.", "Rates rose 0.25 points.", "That was all."]],
  ["a question that is quoted", "en", ['"Why?" she asked.', '"Stop!" he cried.']],
  ["quotes that close after the stop", "en", ['He said: "It is over."', '"We know," she said.']],
  ["curly quotes", "en", ["“It is over.”", "“We know,” she said.", "The end."]],
  ["three dots", "en", ["Well...", "Then he left."]],
  ["three dots inside", "en", ["It was... not good.", "It ended."]],
  ["an ellipsis before a capital", "en", ["He waited…", "Nobody came."]],
  ["an ellipsis before a small letter", "en", ["He waited… and waited.", "Nobody came."]],
  ["a name that shouts", "en", ["Yahoo! announced a sale.", "Shares rose."]],
  ["a brand with a small letter", "en", ["What a day!", "iPhone sales fell."]],
  ["brackets", "en", ["(He was late.)", "(She was not.)", "They left."]],
  ["Latin abbreviations", "en", ["Some fruit, e.g. Valencia oranges, i.e. Citrus, was sold.", "Good."]],
  ["a list item's number", "en", ["1. Open the valve and wait.", "Then close it."]],
  ["D.C. before a name", "en", ["Washington, D.C. Mayor Ann Lee spoke.", "It was short."]],

  ["ordinal days", "de", ["Am 6. November kam Dr. Weber nach Wien.", "Er blieb."]],
  ["ordinals before nouns", "de", ["Im 20. Jahrhundert war das anders.", "Heute nicht."]],
  ["a rank that ends", "de", ["Sie kam auf Platz 3.", "Der Sieger hieß Jonas."]],
  ["abbreviations with inner stops", "de", ["Obst, z.B. Äpfel, d.h. Kernobst, ist da.", "Gut."]],
  ["amounts", "de", ["Das kostet 3,5 Mio. Euro.", "Es gibt ca. 40 Stück.", "Mehr nicht."]],
  ["low and high quotes", "de", ["„Das reicht.“", "Er ging.", "„Wirklich?“, fragte sie."]],
  ["a short weekday", "de", ["Am Mi. 6. Nov. ist es so weit.", "Dann nicht mehr."]],
  ["law", "de", ["Nach Art. 5 Abs. 2 gilt das.", "So steht es da."]],

  ["spaced guillemets", "fr", ["« Oui. »", "Il est parti.", "« Non ! » a-t-elle dit."]],
  ["M. and Mme", "fr", ["M. Dupuis et Mme Laurent sont venus.", "Le Dr. Petit aussi."]],
  ["a space before the mark", "fr", ["Vraiment ?", "Oui !", "C’est fini."]],

  ["titles", "es", ["El Sr. Pérez y la Dra. López viven aquí.", "¿Qué?", "¡Sí!"]],
  ["p. ej.", "es", ["Hay frutas, p. ej. Peras, y más.", "No hay otra cosa."]],
  ["EE.UU.", "es", ["Viajó a EE.UU. Desde allí llamó."]],
  ["S.A. before a verb", "es", ["La firma Azul S.A. vendió todo.", "Luego cerró."]],

  ["titles", "it", ["Il Sig. Rossi e il Dott. Bianchi parlano.", "Poi tacciono."]],
  ["titles", "pt", ["O Sr. Costa e a Dra. Lima falaram.", "Depois saíram."]],
  ["abbreviations with inner stops", "nl", ["Fruit, o.a. Appels en dhr. Jansen.", "Meer niet."]],
  ["years and titles", "pl", ["W 2020 r. prof. Nowak był tam, tzn. Tu.", "Potem nie."]],
  ["ordinal days", "cs", ["Dne 6. listopadu přijel p. Novák.", "Pak odjel."]],
  ["ordinal days", "hu", ["2024. november 6. napján jött.", "A 2. emeleten lakik."]],
  ["titles", "tr", ["Prof. Dr. Kaya ve Av. Demir geldi.", "Sonra gittiler."]],
  ["names with titles", "id", ["Dr. H. Budi Santoso tiba di Jl. Merdeka No. 5.", "Dia pergi."]],

  ["initials", "ru", ["Роман им. А. С. Пушкина вышел.", "Его прочли."]],
  ["initials after a name", "ru", ["Выступил Иванов И. И. в Москве.", "Он уехал."]],
  ["a year that ends", "ru", ["Это было в 2020 г.", "В Москве шёл снег."]],
  ["a year that goes on", "ru", ["В 2020 г. Россия и Китай договорились.", "Они молчали."]],
  ["a city", "ru", ["Он живёт в г. Тверь, т.е. Недалеко.", "Там тихо."]],
  ["millions", "ru", ["Это стоит 5 млн руб.", "Он заплатил 3 млн. рублей."]],
  ["and so on", "ru", ["Яблоки, груши и т. д. и т. п.", "Всё продано."]],
  ["speech with a dash", "ru", ["«Да!» — ответил он.", "«Зачем?» — спросила она."]],
  ["quotes before a comma", "ru", ["«Нет», — сказал он.", "Потом ушёл."]],
  ["a street", "uk", ["Він живе на вул. Шевченка, буд. 5.", "Там тихо."]],
  ["titles and years", "bg", ["Проф. Иванов дойде през 2020 г. в София.", "После си тръгна."]],
  ["saints and gentlemen", "mk", ["Св. Климент и г. Петров дојдоа.", "Потоа заминаа."]],

  ["danda", "hi", ["डॉ. शर्मा ने यू.एस. में कहा।", "वे चले गए।"]],
  ["Arabic question mark", "ar", ["هل انتهى الأمر؟", "نعم.", "انتهى."]],
  ["Georgian has no capitals", "ka", ["ეს არის წინადადება.", "მეორე წინადადება."]],
  ["Armenian full stop", "hy", ["Անձրեւ էր։", "Գետը բարձրացավ։"]],
  ["Greek question mark", "el", ["Ήταν εκεί;", "Ναι, ήταν."]],
  ["Korean after a quotation", "ko", ["“끝났습니다.” 라고 말했다.", "그는 떠났다."]],
  ["opening quotes without a space", "sv", ["Han gick.", "”Nu är det slut”, sa hon."]],
];

const UNSPACED: readonly (readonly [rule: string, language: string, parts: readonly string[]])[] = [
  ["a quotation and its verb", "ja", ["「行きます。」と述べた。", "次の文。"]],
  ["a quotation by itself", "ja", ["「はい！」", "彼は言った。"]],
  ["a bracket opens the next", "ja", ["雨が降った。", "「寒い」と彼は言った。"]],
  ["two sentences in one quotation", "ja", ["首相は「安全だ。問題ない」と語った。", "終わり。"]],
  ["Latin inside", "ja", ["ワシントンD.C.が支持した。", "以上。"]],
  ["Chinese quotes", "zh", ["他走了。", "“真的吗？”", "她问。"]],
];

function cut(text: string, language: string): string[] {
  return splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
}

describe("splitSentences", () => {
  it.each(CUTS)("%s (%s)", (_, language, parts) => {
    expect(cut(parts.join(" "), language)).toEqual(parts);
  });

  it.each(UNSPACED)("%s (%s)", (_, language, parts) => {
    expect(cut(parts.join(""), language)).toEqual(parts);
  });

  it("ends a sentence at every line break, also without a full stop", () => {
    expect(cut("RIVER RISES\nThe river rose\r\nand fell.\n\n  End  ", "en")).toEqual([
      "RIVER RISES",
      "The river rose",
      "and fell.",
      "End",
    ]);
  });

  it("keeps a Thai line whole, as ICU does", () => {
    expect(cut("ฝนตกหนัก แม่น้ำสูงขึ้น", "th")).toEqual(["ฝนตกหนัก แม่น้ำสูงขึ้น"]);
  });

  it("gives nothing for nothing", () => {
    expect(splitSentences("", "en")).toEqual([]);
    expect(splitSentences(" \n\t ", "en")).toEqual([]);
  });

  it("takes any language tag", () => {
    expect(cut("One. Two.", "und")).toEqual(["One.", "Two."]);
    expect(cut("One. Two.", "not a tag!")).toEqual(["One.", "Two."]);
    expect(cut("Am 6. November. Gut.", "de-AT")).toEqual(["Am 6. November.", "Gut."]);
  });

  it("gives up an open bracket that never closes", () => {
    expect(cut(`「${"長い話だ。".repeat(60)}`, "ja").length).toBeGreaterThan(5);
  });
});

const LANGUAGES = ["en", "de", "ru", "ja", "ar", "th", "hi", "und"];
const FRAGMENTS = [
  ..."aÄя日ู?!.…,;:「」«»“”\"'()[]—- \n\t0٣",
  "U.S. ",
  "Nov. 6 ",
  "г. ",
  "。",
  "」と",
  "👩‍👩‍👧",
  "\ud800",
  "word ",
  "Слово ",
];
const texts = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((parts) => parts.join(""));

describe("splitSentences on any text", () => {
  it("gives trimmed spans in order that cover all but white space, and never a line break", () => {
    fc.assert(
      fc.property(
        fc.oneof(texts, fc.string({ unit: "binary" })),
        fc.constantFrom(...LANGUAGES),
        (text, language) => {
          let at = 0;
          for (const { start, end } of splitSentences(text, language)) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(at, start).trim()).toBe("");
            const sentence = text.slice(start, end);
            expect(sentence).toBe(sentence.trim());
            expect(sentence).not.toMatch(/[\n\r\u2028\u2029]/);
            at = end;
          }
          expect(text.slice(at).trim()).toBe("");
        },
      ),
    );
  });

  it("cuts a long line as it cuts a short one", () => {
    const sentences = Array.from(
      { length: 900 },
      (_, at) => `The river rose by ${at} cm on Nov. 6 in the U.S. Senate.`,
    );
    expect(cut(sentences.join(" "), "en")).toEqual(sentences);
  });

  it("reads a sentence that is longer than its windows", () => {
    const long = `Long ${"word ".repeat(3000)}end.`;
    expect(cut(`First. ${long} Last.`, "en").map((sentence) => sentence.length)).toEqual([6, long.length, 5]);
  });

  it("takes a megabyte in one line without slowing down", () => {
    const before = process.cpuUsage().user;
    expect(splitSentences("雨が降った。".repeat(80_000), "ja")).toHaveLength(80_000);
    expect(process.cpuUsage().user - before).toBeLessThan(10_000_000);
  });
});
