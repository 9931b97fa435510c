/** Where cues and speakers stand: in the sentence before, around several quotations, and how sure they are. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  attributor,
  findIndirect,
  nameSpeakers,
} from "../../../../src/text/quotations/attribution/attribute.ts";
import { attributionsIn, quotedIn } from "./quoting.ts";

describe("where attribution is found", () => {
  it("in the sentence before", () => {
    const [found] = attributionsIn("Ortmann spoke up and said so. “The bridge is safe for all of us.”", "en");
    expect(found).toMatchObject({ speaker: "Ortmann", cue: "said" });
    expect(found?.strength).toBeLessThan(0.5);
  });

  it("in the line before, behind a colon", () => {
    const [found] = attributionsIn("Lena Ortmann said:\n“The bridge is safe for all of us.”", "en");
    expect(found).toMatchObject({ speaker: "Lena Ortmann", cue: "said" });
  });

  it("between two parts of one quotation, for both", () => {
    const found = attributionsIn("“The bridge,” said Lena Ortmann, “is safe for all.”", "en");
    expect(found.map(({ speaker }) => speaker)).toEqual(["Lena Ortmann", "Lena Ortmann"]);
  });

  it("at the quotation before, where a whole paragraph goes on", () => {
    const found = attributionsIn(
      "“The bridge is safe,” said Lena Ortmann.\n\n“We tested it for weeks.”",
      "en",
    );
    expect(found[1]).toMatchObject({ speaker: "Lena Ortmann", cue: null });
    expect(found[1]?.strength).toBeLessThan(0.5);
  });

  it("not across another speaker", () => {
    const body = "“It is safe,” said Lena Ortmann. “It is not,” said Karl Pell.";
    expect(attributionsIn(body, "en").map(({ speaker }) => speaker)).toEqual(["Lena Ortmann", "Karl Pell"]);
  });

  it("nowhere for a title in marks", () => {
    const [found] = attributionsIn("The ship “Grey Gull” lay in the harbour for a week.", "en");
    expect(found).toEqual({ speaker: null, cue: null, name: null, strength: 0 });
  });

  it("by word order alone in a language without a table", () => {
    const [found] = attributionsIn("“Zubia maiatzean irekiko da”, esan zuen Ane Ormaetxea.", "eu");
    expect(found).toMatchObject({ speaker: "Ane Ormaetxea" });
  });
});

describe("attribution", () => {
  it("lies inside the text, and never throws", () => {
    const word = fc.constantFrom(
      "said",
      "Ortmann",
      "“",
      "”",
      "the",
      "mayor",
      ",",
      ".",
      "\n",
      "сказал",
      "он",
      "と",
      "は",
      "—",
      ":",
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 40 }),
        fc.constantFrom("en", "ru", "ja", "zh", "xx"),
        (words, language) => {
          const body = words.join(" ");
          const quoted = quotedIn(body);
          const find = attributor(body, language);
          const found = quoted.map((one, at) =>
            find(one, { before: quoted[at - 1] ?? null, after: quoted[at + 1] ?? null }),
          );
          const spans = [
            ...found.flatMap(({ speaker, cue }) => [speaker, cue]),
            ...nameSpeakers(body, language, found),
            ...findIndirect(body, language, quoted).flatMap(({ parts, cue }) => [...parts, cue]),
          ];
          for (const span of spans) {
            if (!span) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(body.length);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(["said ", "Ann ", "said that ", "は", "中", "と述べ", "said Ann, ", "according to "])(
    "takes no more than linear time on many %j",
    (piece) => {
      for (const language of ["en", "ja", "zh"]) {
        const body = piece.repeat(Math.ceil(30_000 / piece.length));
        const start = performance.now();
        findIndirect(body, language, []);
        const one = {
          parts: [{ start: 15_000, end: 15_010 }],
          outer: { start: 15_000, end: 15_010 },
          style: "marks",
        } as const;
        nameSpeakers(body, language, [attributor(body, language)(one, { before: null, after: null })]);
        expect(performance.now() - start).toBeLessThan(2_000);
      }
    },
  );
});
