/** One entry for one utterance: copies, edited wordings and translations, and nothing that only looks like them. */
import { describe, expect, it } from "vitest";
import type { EmbedTexts } from "../../../src/core/cached-embedding.ts";
import { groupRenderings } from "../../../src/core/quotations/renderings.ts";
import { type StoredFields, storedQuotation } from "../../support/stored-quotations.ts";
import { orthonormal, randomVectors } from "../../support/vectors.ts";

const WORDS = "We shall open the lock gates on Monday, whatever the weather.";
const EDITED = "We will open the gates on Monday, whatever the weather.";
const GERMAN = "Wir öffnen die Schleusentore am Montag bei jedem Wetter.";
const RUSSIAN = "Мы откроем ворота шлюза в понедельник при любой погоде.";
const OTHER = "Nobody has asked the fishermen what they think of it.";
const OYEL: StoredFields = { by: "Мира Оел", language: "ru" };

const directions = orthonormal(randomVectors(40, 64));

/** Texts of one group point one way, all others each their own; `asked` keeps what was embedded. */
function meaning(...groups: readonly (readonly string[])[]) {
  const asked: string[] = [];
  const seen: string[] = [];
  const embed: EmbedTexts = async (texts) => {
    asked.push(...texts);
    return texts.map((text) => {
      const group = groups.findIndex((members) => members.includes(text));
      if (group < 0 && !seen.includes(text)) seen.push(text);
      const at = group < 0 ? groups.length + seen.indexOf(text) : group;
      return directions[at % directions.length] ?? new Float32Array(64);
    });
  };
  return { asked, embed };
}

const together = meaning([WORDS, EDITED, GERMAN, RUSSIAN]);

type Made = readonly [text: string, fields?: StoredFields];

async function grouped(made: readonly Made[], limit = 10, { embed } = together) {
  const quotations = made.map(([text, fields]) => storedQuotation(text, fields));
  const groups = await groupRenderings(quotations, limit, embed);
  return groups.map(({ quotation, others }) => [
    quotation.text,
    ...others.map(({ quotation: { text }, kind }) => `${kind}: ${text}`),
  ]);
}

describe("one utterance in several papers", () => {
  it("is one entry with its copies, wordings and translations, in the order in which they came", async () => {
    const made: Made[] = [
      [WORDS],
      [OTHER],
      [GERMAN, { language: "de" }],
      [EDITED],
      [RUSSIAN, OYEL],
      [WORDS.toUpperCase(), { by: "Oyel" }],
    ];
    expect(await grouped(made)).toEqual([
      [
        WORDS,
        `translation: ${GERMAN}`,
        `wording: ${EDITED}`,
        `translation: ${RUSSIAN}`,
        `same: ${WORDS.toUpperCase()}`,
      ],
      [OTHER],
    ]);
  });

  it("has a difference where the wording is another one, from the entry's words to these", async () => {
    const [group] = await groupRenderings(
      [storedQuotation(WORDS), storedQuotation(EDITED), storedQuotation(GERMAN, { language: "de" })],
      5,
      together.embed,
    );
    const [wording, translation] = group?.others ?? [];
    const without = (kind: string) =>
      (wording?.difference ?? []).filter((one) => one.kind !== kind).map(({ text }) => text);
    expect(without("added").join("")).toBe(WORDS);
    expect(without("dropped").join("")).toBe(EDITED);
    expect(wording?.difference).toContainEqual({ kind: "same", text: "open the " });
    expect(wording?.difference).toContainEqual({ kind: "dropped", text: "lock " });
    expect(translation).toMatchObject({ kind: "translation", difference: null });
  });

  it("has a difference whichever of the two is longer", async () => {
    const part = "open the lock gates on Monday";
    for (const [first, second] of [
      [WORDS, part],
      [part, WORDS],
    ] as const) {
      const [group] = await groupRenderings(
        [storedQuotation(first), storedQuotation(second)],
        5,
        together.embed,
      );
      const { kind, difference } = group?.others[0] ?? {};
      expect(kind).toBe("wording");
      expect(difference?.some((one) => one.kind === "same" && /open the lock gates on/.test(one.text))).toBe(
        true,
      );
    }
  });

  it("has what renders one of its parts: those are compared one by one", async () => {
    const text = `${WORDS} ${OTHER}`;
    const parts = [
      { start: 0, end: WORDS.length },
      { start: WORDS.length + 1, end: text.length },
    ];
    const made: Made[] = [
      [text, { parts }],
      [GERMAN, { language: "de" }],
    ];
    expect(await grouped(made)).toEqual([[text, `translation: ${GERMAN}`]]);
  });

  it("goes on collecting after the last entry's place is taken", async () => {
    const made: Made[] = [[WORDS], [OTHER], [EDITED], [GERMAN, { language: "de" }]];
    expect(await grouped(made, 1)).toEqual([[WORDS, `wording: ${EDITED}`, `translation: ${GERMAN}`]]);
  });
});

describe("what stays apart", () => {
  it.each<readonly [string, StoredFields]>([
    ["another speaker", { by: "Ilda Marrow" }],
    ["five days later", { publishedAt: "2026-05-08" }],
    ["five days before", { publishedAt: "2026-04-28" }],
    ["reported in the narrator's words", { direct: false }],
  ])("is what is said by %s", async (_what, fields) => {
    expect(await grouped([[WORDS], [WORDS, fields]])).toEqual([[WORDS], [WORDS]]);
    expect(await grouped([[WORDS], [EDITED, fields]])).toEqual([[WORDS], [EDITED]]);
    expect(await grouped([[WORDS], [GERMAN, { language: "de", ...fields }]])).toEqual([[WORDS], [GERMAN]]);
  });

  it("is what means something else in another language", async () => {
    expect(await grouped([[WORDS], [GERMAN, { language: "de" }]], 5, meaning())).toEqual([[WORDS], [GERMAN]]);
  });

  it("is what one article has twice: the same words count once, others stand for themselves", async () => {
    const here: StoredFields = { article: "one" };
    expect(
      await grouped([
        [WORDS, here],
        [WORDS, here],
      ]),
    ).toEqual([[WORDS]]);
    expect(
      await grouped([
        [WORDS, here],
        [EDITED, here],
      ]),
    ).toEqual([[WORDS], [EDITED]]);
    expect(await grouped([[WORDS], [EDITED, here], [EDITED, here]])).toEqual([[WORDS, `wording: ${EDITED}`]]);
  });
});

describe("the work", () => {
  it("embeds nothing where nothing can be a translation", async () => {
    const { asked, embed } = meaning();
    await grouped([[WORDS], [EDITED], [GERMAN, { language: "de", by: "Ilda Marrow" }]], 5, { asked, embed });
    expect(asked).toEqual([]);
  });

  it("embeds at most forty, those of the first entries", async () => {
    const { asked, embed } = meaning([WORDS, GERMAN]);
    const many: Made[] = Array.from({ length: 100 }, (_, at) => [
      `Sentence number ${at} is about something of its own`,
      { language: at % 2 === 0 ? "en" : "de" },
    ]);
    const groups = await grouped([[WORDS], [GERMAN, { language: "de" }], ...many], 3, { asked, embed });
    expect(asked.length).toBeLessThanOrEqual(40);
    expect(groups[0]).toEqual([WORDS, `translation: ${GERMAN}`]);
  });

  it("takes a moment for as many quotations as are ever compared", async () => {
    const speakers: readonly StoredFields[] = [
      { by: "Mira Oyel", language: "en" },
      { by: "Мира Оел", language: "ru" },
      { by: "ミラ・オエル", language: "ja" },
      { by: "Ilda Marrow", language: "de" },
    ];
    const made: Made[] = Array.from({ length: 160 }, (_, at) => [
      `Sentence ${at} of a long speech has ${at} words and tells ${at * 7} things to whoever listens in hall ${at}`,
      speakers[at % speakers.length] ?? {},
    ]);
    const start = performance.now();
    await grouped(made, 40);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it("is none for no quotations, and a limit of nothing", async () => {
    expect(await grouped([])).toEqual([]);
    expect(await grouped([[WORDS]], 0)).toEqual([]);
  });

  it("fails as the embedder fails", async () => {
    const embed: EmbedTexts = async () => Promise.reject(new Error("model gone"));
    const made: Made[] = [[WORDS], [GERMAN, { language: "de" }]];
    await expect(grouped(made, 5, { asked: [], embed })).rejects.toThrow("model gone");
  });
});
