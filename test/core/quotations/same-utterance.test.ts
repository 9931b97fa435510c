/** Whether two quotations are one utterance: the same speaker, time and words, and never by chance. */
import { describe, expect, it } from "vitest";
import { mayBeTranslation, sameWording, utteranceOf } from "../../../src/core/quotations/same-utterance.ts";
import { type StoredFields, storedQuotation } from "../../support/stored-quotations.ts";

const WORDS = "We shall open the lock gates on Monday, whatever the weather.";
const EDITED = "We will open the lock gates on Monday whatever the weather";
const GERMAN = "Wir öffnen die Schleusentore am Montag bei jedem Wetter.";

type Side = readonly [text: string, fields?: StoredFields];

function compared([text, fields]: Side, [other, otherFields]: Side) {
  const [a, b] = [
    utteranceOf(storedQuotation(text, fields)),
    utteranceOf(storedQuotation(other, otherFields)),
  ];
  // Which of the two comes first must never matter.
  expect(sameWording(b, a)).toBe(sameWording(a, b));
  expect(mayBeTranslation(b, a)).toBe(mayBeTranslation(a, b));
  return { wording: sameWording(a, b), translation: mayBeTranslation(a, b) };
}

describe("the same words", () => {
  it.each<readonly [string, string, string]>([
    ["themselves", WORDS, WORDS],
    [
      "themselves in capitals and with other signs",
      WORDS,
      "WE SHALL OPEN THE LOCK GATES — on Monday… whatever the weather!",
    ],
    [
      "themselves with typographic signs",
      "It's “done”, they're home by now",
      "It’s ‘done’, they’re home by now",
    ],
    [
      "themselves in letters of full width",
      "GATES OPEN on Monday at noon",
      "ＧＡＴＥＳ　ＯＰＥＮ on Monday at noon",
    ],
    [
      "themselves decomposed",
      "Café déjà fermé depuis lundi",
      "Cafe\u0301 de\u0301ja\u0300 ferme\u0301 depuis lundi",
    ],
    ["themselves with ё as е", "Всё решено, шлюз откроется завтра", "Все решено, шлюз откроется завтра"],
  ])("are %s", (_what, text, other) => {
    expect(compared([text], [other]).wording).toBe("same");
  });

  it("may be few where the speaker is one", () => {
    expect(compared(["No comment."], ["no comment"]).wording).toBe("same");
  });

  it("need six words where a paper does not say who said them", () => {
    expect(compared([WORDS], [WORDS, { by: null }]).wording).toBe("same");
    expect(compared([WORDS, { by: null }], [WORDS, { by: null }]).wording).toBe("same");
    expect(compared(["No comment."], ["No comment.", { by: null }]).wording).toBeNull();
    expect(compared([WORDS], [EDITED, { by: null }]).wording).toBeNull();
  });

  it("are nobody's where nothing is left of them to compare", () => {
    expect(compared(["🎉🎉"], ["…"]).wording).toBeNull();
    expect(compared(["🎉🎉"], ["🎉🎉"]).wording).toBe("same");
    expect(compared(["🎉🎉", { by: null }], ["!!!", { by: null }]).wording).toBeNull();
  });
});

describe("another wording", () => {
  it("agrees in most words of the shorter one and of the stretch that it fits", () => {
    expect(compared([WORDS], [EDITED]).wording).toBe("wording");
    expect(compared([WORDS], ["We shall open the lock gates."]).wording).toBe("wording");
    expect(compared([WORDS], ["We shall close some gates next Monday, rain or not."]).wording).toBeNull();
    const backwards = "The weather whatever, Monday on gates lock the open shall we.";
    expect(compared([WORDS], [backwards]).wording).toBeNull();
  });

  it.each([
    ["We will not retreat.", "We will not surrender."],
    ["This is about water.", "This is about money."],
  ])("is none of a few words with another point: %s", (text, other) => {
    expect(compared([text], [other]).wording).toBeNull();
  });

  it("is none within one article, unless it is a part: what differs there was said twice", () => {
    const here: StoredFields = { article: "one" };
    expect(compared([WORDS, here], [EDITED, here]).wording).toBeNull();
    expect(compared([WORDS, here], ["open the lock gates on Monday", here]).wording).toBe("wording");
  });

  it("is none of a few words", () => {
    expect(compared(["No comment today."], ["No comment now."]).wording).toBeNull();
  });

  it("is none in another language, and one across regions of a language", () => {
    expect(compared([WORDS], [EDITED, { language: "de" }]).wording).toBeNull();
    expect(compared([WORDS, { language: "en-GB" }], [EDITED, { language: "en-US" }]).wording).toBe("wording");
  });
});

describe("vowel signs", () => {
  it("tell words apart where they are marks", () => {
    expect(compared(["उसने कहा कि पानी आया"], ["उसने कहा कि पानी आये"]).wording).not.toBe("same");
    expect(compared(["น้ำมาแล้วเมื่อวานนี้"], ["น้ำมาแล้วเมื่อวานนี้"]).wording).toBe("same");
  });
});

describe("what is reported", () => {
  it("is never one with what is word for word: it would be shown in marks", () => {
    const reported: StoredFields = { direct: false };
    expect(compared([WORDS], [WORDS, reported]).wording).toBeNull();
    expect(compared([WORDS], [`that ${EDITED}`, reported]).wording).toBeNull();
    expect(compared([WORDS], [GERMAN, { ...reported, language: "de" }]).translation).toBe(false);
    expect(compared([WORDS, reported], [EDITED, reported]).wording).toBe("wording");
  });
});

describe("an occasion", () => {
  it.each([
    ["the same day", "2026-05-03", "wording"],
    ["four days later", "2026-05-07", "wording"],
    ["five days later", "2026-05-08", null],
    ["a year later", "2027-05-03", null],
  ])("lasts: %s", (_what, publishedAt, kind) => {
    expect(compared([WORDS], [EDITED, { publishedAt }]).wording).toBe(kind);
    expect(compared([WORDS], [WORDS, { publishedAt }]).wording).toBe(kind && "same");
  });

  it("is told by words alone where a paper has no date", () => {
    expect(compared([WORDS], [EDITED, { publishedAt: null }]).wording).toBe("wording");
  });

  it("is that of one speaker, in any script", () => {
    const same: readonly StoredFields[] = [
      { by: "Oyel" },
      { by: "M. Oyel" },
      { by: "Мира Оел", language: "ru" },
    ];
    for (const fields of same) expect(compared([WORDS], [WORDS, fields]).wording).toBe("same");
    for (const by of ["Ilda Marrow", "Tomas Reed", "the minister"])
      expect(compared([WORDS], [WORDS, { by }]).wording).toBeNull();
  });
});

describe("a translation", () => {
  it("is possible by one speaker, at one time, in two languages, of four words or more", () => {
    const german: StoredFields = { language: "de" };
    expect(compared([WORDS], [GERMAN, german]).translation).toBe(true);
    expect(compared([WORDS], [GERMAN]).translation).toBe(false);
    expect(compared([WORDS], ["Kein Kommentar.", german]).translation).toBe(false);
    expect(compared([WORDS], [GERMAN, { ...german, by: "Ilda Marrow" }]).translation).toBe(false);
    expect(compared([WORDS], [GERMAN, { ...german, by: null }]).translation).toBe(false);
    expect(compared([WORDS], [GERMAN, { ...german, publishedAt: "2026-05-09" }]).translation).toBe(false);
  });

  it("counts the words of scripts without spaces", () => {
    const japanese: StoredFields = { language: "ja" };
    expect(compared([WORDS], ["天候にかかわらず、月曜日に水門を開けます。", japanese]).translation).toBe(
      true,
    );
    expect(compared([WORDS], ["はい。", japanese]).translation).toBe(false);
  });
});

describe("hostile words", () => {
  it.each(["", " ", "🙂", "\ud800", "שלום עולם וברכה לכולם", "a".repeat(20_000)])(
    "are compared calmly",
    (text) => {
      expect(() => compared([WORDS], [text])).not.toThrow();
      expect(compared([text], [text]).wording).toBe("same");
    },
  );

  it("are compared in a moment where they are long", () => {
    const long = Array.from({ length: 400 }, (_, at) => `word${at}`).join(" ");
    const start = performance.now();
    expect(compared([long], [long.replace("word7 ", "")]).wording).toBe("wording");
    expect(performance.now() - start).toBeLessThan(500);
  });
});
