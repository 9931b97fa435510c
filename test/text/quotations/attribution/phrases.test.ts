/** Noun phrases that name who speaks: where they begin and end. */
import { describe, expect, it } from "vitest";
import { cuesIn } from "../../../../src/text/quotations/attribution/cues.ts";
import { nounsIn } from "../../../../src/text/quotations/attribution/nouns.ts";
import { phraseAt } from "../../../../src/text/quotations/attribution/phrases.ts";
import { spanOf, tagged } from "../../../../src/text/quotations/attribution/tagged.ts";

function phraseIn(body: string, language: string, from = 0): string | null {
  const text = tagged(body, language);
  const phrase = phraseAt(text, from, text.tokens.length);
  const span = phrase && spanOf(text, phrase);
  return span ? body.slice(span.start, span.end) : null;
}

describe("a phrase that names a speaker", () => {
  it.each([
    [
      "en",
      "the former head of the harbour office Ann Lee on Monday",
      "the former head of the harbour office Ann Lee",
    ],
    ["en", "Ohio senator Ann Lee told reporters", "Ohio senator Ann Lee"],
    ["en", "Gen. John Q. Ray said", "Gen. John Q. Ray"],
    ["en", "Ann Lee and Bo Ray in Oslo", "Ann Lee and Bo Ray"],
    ["en", "Ann Lee, a farmer from Kent, who left", "Ann Lee, a farmer from Kent"],
    ["en", "the mayor visited Oslo", "the mayor"],
    ["en", "Theresa May at noon", "Theresa May"],
    ["en", "he said", "he"],
    [
      "de",
      "der Leiter des Bauamts der Stadt, Jan Moll, am Montag",
      "der Leiter des Bauamts der Stadt, Jan Moll",
    ],
    ["de", "Jan Moll (SPD) dem Tagblatt", "Jan Moll (SPD)"],
    ["de", "die Ministerin gestern", "die Ministerin"],
    ["ru", "глава комитета Иван Лугов журналистам", "глава комитета Иван Лугов"],
    ["ru", "ректор Высшей школы музыки Иван Лугов вчера", "ректор Высшей школы музыки Иван Лугов"],
    ["uk", "речниця міністерства Олена Луг", "речниця міністерства Олена Луг"],
    ["fr", "le ministre français Luc Ormeau à Paris", "le ministre français Luc Ormeau"],
    ["es", "la alcaldesa de Tarna, Luz Ormedo, en una entrevista", "la alcaldesa de Tarna, Luz Ormedo"],
    ["pl", "minister zdrowia Anna Lis w piątek", "minister zdrowia Anna Lis"],
    ["nl", "burgemeester Jan van der Moll gisteren", "burgemeester Jan van der Moll"],
  ])("%s: %s", (language, body, expected) => {
    expect(phraseIn(body, language)).toBe(expected);
  });

  it("ends where the letters change behind a name", () => {
    expect(phraseIn("Иван Лугов Tarn Radio", "ru")).toBe("Иван Лугов");
  });

  it("is none where no name, role or article begins", () => {
    expect(phraseIn("met him quietly", "en")).toBeNull();
    expect(phraseIn("met Ann", "en")).toBeNull();
    expect(phraseIn("’s bridge", "en")).toBeNull();
  });

  it("may be a paper's name in marks", () => {
    expect(phraseIn("„Tarner Bote“ am Montag", "de")).toBe("„Tarner Bote“");
    expect(phraseIn("газета «Вести» вчера", "ru")).toBe("газета «Вести»");
  });
});

describe("the nouns of a clause", () => {
  const places = (body: string, language: string) => {
    const text = tagged(body, language);
    return nounsIn(text, { from: 0, to: text.tokens.length }).map(({ phrase, oblique, isAside }) => {
      const span = spanOf(text, phrase);
      return [span && body.slice(span.start, span.end), oblique, isAside];
    });
  };

  it("tell what a preposition governs", () => {
    expect(places("in Oslo the mayor met Bo Ray", "en")).toEqual([
      ["Oslo", 1, false],
      ["the mayor", 0, false],
      ["Bo Ray", 0, false],
    ]);
  });

  it("govern what a small word joins to a governed one", () => {
    expect(
      places("zur Lage und seiner neuen Aufgabe wird Moll", "de")
        .map(([, oblique]) => oblique)
        .slice(0, 2),
    ).toEqual([1, 1]);
  });

  it("tell what stands in a relative clause", () => {
    const found = places("Ann Lee, who knows Bo Ray, said", "en");
    expect(found.map(([, , isAside]) => isAside)).toEqual([false, true]);
  });
});

describe("cues", () => {
  const found = (body: string, language: string, nearest: "first" | "last") => {
    const text = tagged(body, language);
    return cuesIn(text, { from: 0, to: text.tokens.length }, nearest).map((cue) => {
      const span = spanOf(text, cue);
      return [span && body.slice(span.start, span.end), cue.kind];
    });
  };

  it("come with the nearest first", () => {
    expect(found("Ann said that Bo added", "en", "last").map(([word]) => word)).toEqual(["added", "said"]);
    expect(found("Ann said that Bo added", "en", "first").map(([word]) => word)).toEqual(["said", "added"]);
  });

  it("are no nouns that look like verbs, and no names", () => {
    expect(found("the report was late", "en", "first")).toEqual([]);
    expect(found("with Mr Hope in town", "en", "first")).toEqual([]);
  });

  it("are nouns only close to the marks", () => {
    expect(found("the statement:", "en", "last")).toEqual([["statement", "nouns"]]);
    expect(found("the statement came late on that day in May", "en", "last")).toEqual([]);
  });
});
