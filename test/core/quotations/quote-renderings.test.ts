/** `quote` where papers say the same: one entry with its renderings, and calm results for whatever is typed. */
import { describe, expect, it } from "vitest";
import { quoting } from "../../../src/core/quotations/quote.ts";
import type { QuoteRequest } from "../../../src/core/services.ts";
import {
  type QuotedArticle,
  quotedCoverage,
  type Said,
  saying,
  translatingEmbedder,
} from "../../support/quoted-coverage.ts";
import { rawRecord, smallCoverage } from "../../support/small-coverage.ts";

const WORDS = "We shall open the lock gates on Monday whatever the weather";
const EDITED = "We will open the gates on Monday whatever the weather";
const GERMAN = "Wir öffnen die Schleusentore am Montag bei jedem Wetter";
const JAPANESE = "天候にかかわらず月曜日に水門を開けます";
const embedder = translatingEmbedder([[WORDS, EDITED, GERMAN, JAPANESE]]);

const paper = (source: string, words: string, by: string, fields: Partial<QuotedArticle> = {}) =>
  saying(words, by, { source, publishedAt: "2026-05-03", ...fields });

const LEDGER = paper("The Ledger", EDITED, "Oyel");
const BOTE = paper("Der Bote", GERMAN, "Mira Oyel", { language: "de", publishedAt: "2026-05-04" });
const COPY = paper("La Voz", WORDS, "Mira Oyel");
const COURIER = paper("Karvel Courier", WORDS, "Mira Oyel", { publishedAt: "2026-05-05" });

async function over(articles: readonly QuotedArticle[]) {
  const { quote } = await quotedCoverage(articles, embedder);
  return async (request: Partial<QuoteRequest>) => {
    const { quotations } = await quote({ limit: 10, ...request });
    return quotations.map(({ text, source, alsoIn }) => [
      `${source}: ${text}`,
      ...alsoIn.map((other) => `${other.kind} in ${other.source}`).sort(),
    ]);
  };
}

const ONE_ENTRY = [
  `Karvel Courier: ${WORDS}`,
  "same in La Voz",
  "translation in Der Bote",
  "wording in The Ledger",
];

describe("an utterance that several papers print", () => {
  it("is one entry, found by speaker or by topic", async () => {
    const quote = await over([LEDGER, BOTE, COPY, COURIER]);
    expect(await quote({ speaker: "Oyel" })).toEqual([ONE_ENTRY]);
    const onTopic = await quote({ topic: "lock gates", speaker: "Oyel" });
    expect(onTopic).toHaveLength(1);
    expect(onTopic[0]).toHaveLength(4);
  });

  it("joins beyond the limit, too", async () => {
    const quote = await over([
      LEDGER,
      BOTE,
      COPY,
      COURIER,
      paper("Old News", "Salt is dear this year", "Mira Oyel", { publishedAt: "2026-01-01" }),
    ]);
    expect(await quote({ speaker: "Oyel", limit: 1 })).toEqual([ONE_ENTRY]);
  });

  it("has each rendering whole: where it stands, what differs, and nothing for a translation", async () => {
    const { quote } = await quotedCoverage([LEDGER, BOTE, COPY, COURIER], embedder);
    const [entry] = (await quote({ speaker: "Oyel", limit: 10 })).quotations;
    const rendering = (kind: string) => entry?.alsoIn.find((one) => one.kind === kind);
    expect(rendering("translation")).toMatchObject({
      text: GERMAN,
      language: "de",
      difference: null,
      direct: true,
    });
    expect(rendering("same")).toMatchObject({ text: WORDS, difference: null });
    expect(rendering("wording")).toMatchObject({
      text: EDITED,
      speaker: { name: "Oyel" },
      cue: { text: "said" },
    });
    const difference = rendering("wording")?.difference ?? [];
    const told = (dropped: string) =>
      difference.filter(({ kind }) => kind !== dropped).map(({ text }) => text);
    expect(told("added").join("")).toBe(WORDS);
    expect(told("dropped").join("")).toBe(EDITED);
    for (const { around, text } of entry?.alsoIn ?? []) expect(around.text).toContain(text);
  });

  it("names the spellings of its renderings among the joined", async () => {
    const russian = paper("Река", "Мы откроем ворота", "Мира Оел", { language: "ru" });
    const { quote } = await quotedCoverage([russian, COURIER, LEDGER], embedder);
    const { joined } = await quote({ speaker: "Mira Oyel", limit: 10 });
    expect(joined.map(({ found, reason }) => [found, reason]).sort()).toEqual([
      ["Oyel", "part"],
      ["Мира Оел", "sound"],
    ]);
  });
});

describe("what only looks like it", () => {
  it.each<readonly [string, QuotedArticle]>([
    ["another speaker", paper("Other", WORDS, "Tomas Reed", { publishedAt: "2026-05-01" })],
    ["another occasion", paper("Other", WORDS, "Mira Oyel", { publishedAt: "2026-04-01" })],
    [
      "no other sense",
      paper("Other", "Heute spricht niemand über das Salz", "Mira Oyel", {
        language: "de",
        publishedAt: "2026-05-01",
      }),
    ],
  ])("stands for itself: %s", async (_what, other) => {
    const quote = await over([other, COURIER]);
    expect(await quote({ topic: "lock gates weather Salz" })).toEqual(
      expect.arrayContaining([[`Karvel Courier: ${WORDS}`], [expect.stringMatching(/^Other: /)]]),
    );
  });

  it("stands for itself within one article, where it is no repetition", async () => {
    const body = `“${WORDS}”, said Mira Oyel. “${EDITED}”, said Mira Oyel. “${WORDS}”, she said.`;
    const said: Said[] = [WORDS, EDITED].map((words) => ({ words, by: "Mira Oyel" }));
    const repeated = { words: WORDS, by: "she", name: "Mira Oyel" };
    const quote = await over([{ body, said: [...said, repeated], source: "Courier" }]);
    expect((await quote({ speaker: "Oyel" })).toSorted()).toEqual([
      [`Courier: ${WORDS}`],
      [`Courier: ${EDITED}`],
    ]);
  });

  it("is never joined to words that are only reported", async () => {
    const reported: QuotedArticle = {
      ...paper("Der Bote", GERMAN, "Mira Oyel", { language: "de" }),
      said: [{ words: GERMAN, by: "Mira Oyel", direct: false }],
    };
    expect(await (await over([reported, COURIER]))({ speaker: "Oyel" })).toEqual([
      [`Karvel Courier: ${WORDS}`],
      [`Der Bote: ${GERMAN}`],
    ]);
  });
});

const STRANGE: readonly (readonly [string, string])[] = [
  ["emoji", "🎉🙂"],
  ["five hundred letters", "ж".repeat(500)],
  ["five hundred words", "lock ".repeat(100)],
  ["Arabic", "ماذا قالت العمدة عن القناة؟"],
  ["marks of direction", "\u202e\u2066ladlk\u2069"],
  ["half a surrogate pair", "\ud83d"],
  ["signs of query languages", `" OR 1=1 -- * NEAR(^lock)`],
  ["a zero", "\u0000"],
  ["combining marks", "\u0301\u0302"],
  ["nothing to see", "\u200b\u2060"],
];

describe("strange input", () => {
  it.each(STRANGE)("as a topic brings a calm list: %s", async (_what, topic) => {
    for (const articles of [[], [LEDGER, BOTE, COPY, COURIER]]) {
      const { quote } = await quotedCoverage(articles, embedder);
      const { quotations, joined } = await quote({ topic, limit: 5 });
      expect(joined).toEqual([]);
      for (const { score } of quotations) expect(Number.isFinite(score)).toBe(true);
    }
  });

  it.each(STRANGE)("as a speaker finds nobody: %s", async (_what, speaker) => {
    for (const articles of [[], [LEDGER, BOTE, COPY, COURIER]]) {
      const { quote } = await quotedCoverage(articles, embedder);
      expect(await quote({ speaker, limit: 5 })).toEqual({ quotations: [], joined: [] });
      expect(await quote({ topic: "lock gates", speaker, limit: 5 })).toEqual({ quotations: [], joined: [] });
    }
  });

  it("in an article is quoted as it stands", async () => {
    const words = "🎉 \u202eשלום \ud83d\ufffd سلام";
    const { quote } = await quotedCoverage([
      saying("🎉🎉🎉", "Mira Oyel"),
      saying("שלום لكم", "Mira Oyel"),
      saying(words.replace("\ud83d", ""), "Mira Oyel"),
    ]);
    const { quotations } = await quote({ speaker: "Oyel", limit: 5 });
    expect(quotations.map(({ text }) => text).sort()).toEqual(
      ["🎉🎉🎉", "שלום لكم", words.replace("\ud83d", "")].sort(),
    );
  });
});

/** In each language one sentence of Mira Oyel's, in the marks that its papers use. */
const PRINTED: readonly (readonly [language: string, text: string, words: string])[] = [
  [
    "en",
    "The gates are old. “We will open the lock gates on Monday,” said Mira Oyel.",
    "We will open the lock gates on Monday",
  ],
  [
    "de",
    "Die Tore sind alt. „Wir öffnen die Schleusentore am Montag“, sagte Mira Oyel.",
    "Wir öffnen die Schleusentore am Montag",
  ],
  [
    "ru",
    "Ворота стары. «Мы откроем ворота шлюза в понедельник», — сказала Мира Оел.",
    "Мы откроем ворота шлюза в понедельник",
  ],
  [
    "fr",
    "Les portes sont vieilles. « Nous ouvrirons les portes lundi », a déclaré Mira Oyel.",
    "Nous ouvrirons les portes lundi",
  ],
  [
    "es",
    "Las puertas son viejas. «Abriremos las puertas el lunes», dijo Mira Oyel.",
    "Abriremos las puertas el lunes",
  ],
];

describe("articles that were taken in from their text", () => {
  it("bring what they quote as exact spans, whoever types the name in whatever script", async () => {
    const search = await smallCoverage(
      PRINTED.map(([language, text]) => rawRecord(language, text, { language })),
    );
    const { quote } = quoting(search);
    for (const speaker of ["oyel", "Мира Оел"]) {
      const { quotations } = await quote({ speaker, limit: 20 });
      expect(quotations.map(({ language }) => language).sort()).toEqual(["de", "en", "es", "fr", "ru"]);
      for (const { language, text, parts, direct } of quotations) {
        const [, body = "", words = ""] = PRINTED.find(([one]) => one === language) ?? [];
        expect(direct).toBe(true);
        expect(text).toContain(words);
        expect(body.slice(parts[0]?.start, parts[0]?.end)).toBe(text);
      }
    }
  });

  it("bring it by topic, with its score and its speaker", async () => {
    const search = await smallCoverage(
      PRINTED.map(([language, text]) => rawRecord(language, text, { language })),
    );
    const [found] = (await quoting(search).quote({ topic: "lock gates on Monday", limit: 5 })).quotations;
    expect(found).toMatchObject({ language: "en", speaker: { name: "Mira Oyel" }, cue: { text: "said" } });
    expect(found?.score).toEqual(expect.any(Number));
  });
});
