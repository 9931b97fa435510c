/** Quotations of found passages, ordered by their own sentences; what is reported stands behind what is word for word. */
import { describe, expect, it } from "vitest";
import type { PassageSentence } from "../../../src/core/article.ts";
import { rankQuotations } from "../../../src/core/quotations/rank-quotations.ts";
import type { Hit } from "../../../src/core/retrieve.ts";
import { dot } from "../../../src/core/vectors.ts";
import { type StoredFields, storedQuotation } from "../../support/stored-quotations.ts";
import { asked, type HitFields, hitOf, vectorOf } from "../hits.ts";

const QUESTION = "When will the lock gates open?";
const ANSWER = "The lock gates will open on Monday.";
const ASIDE = "My brother collects old stamps.";

interface Given {
  readonly hits: readonly Hit[];
  /** Sentences of passages, by the passages' ids. */
  readonly sentences?: Readonly<Record<number, readonly PassageSentence[]>>;
}

async function ranked(
  quotations: readonly (readonly [text: string, fields: StoredFields])[],
  { hits, sentences = {} }: Given,
) {
  const passages = {
    sentences: async (ids: readonly number[]) =>
      new Map(ids.flatMap((id) => (sentences[id] ? [[id, sentences[id]] as const] : []))),
  };
  const made = quotations.map(([text, fields]) => storedQuotation(text, fields));
  const found = await rankQuotations(await asked(QUESTION), hits, made, { passages, likeness: dot });
  return found.map(({ quotation, score }) => ({ text: quotation.text, score }));
}

const textsOf = (found: readonly { readonly text: string }[]) => found.map(({ text }) => text);
const hit = (id: number, fields: HitFields = {}) => hitOf("A passage.", { id, ...fields });

describe("quotations of passages that were found", () => {
  it("follow their own sentences, not only their passage", async () => {
    const [near, far] = [await vectorOf(ANSWER), await vectorOf(ASIDE)];
    const sentences = [
      { start: 0, end: 30, embedding: far },
      { start: 31, end: 60, embedding: near },
    ];
    const found = await ranked(
      [
        [ASIDE, { passages: [1], parts: [{ start: 2, end: 28 }] }],
        [ANSWER, { passages: [1], parts: [{ start: 33, end: 58 }] }],
      ],
      { hits: [await hit(1)], sentences: { 1: sentences } },
    );
    expect(textsOf(found)).toEqual([ANSWER, ASIDE]);
  });

  it("take the best of several sentences and parts", async () => {
    const [near, far] = [await vectorOf(QUESTION), await vectorOf(ASIDE)];
    const sentences = [
      { start: 0, end: 20, embedding: far },
      { start: 20, end: 40, embedding: near },
    ];
    const parts = [
      { start: 0, end: 10 },
      { start: 25, end: 40 },
    ];
    const [one, two] = await ranked(
      [
        ["Part one.", { passages: [1], parts: [{ start: 0, end: 10 }] }],
        ["Part two.", { passages: [1], parts }],
      ],
      { hits: [await hit(1)], sentences: { 1: sentences } },
    );
    expect(one?.text).toBe("Part two.");
    expect((one?.score ?? 0) - (two?.score ?? 0)).toBeGreaterThan(0.3);
  });

  it("follow the passage where it is a single sentence", async () => {
    const hits = [await hit(1, { dense: 0.4 }), await hit(2, { dense: 0.7 })];
    const found = await ranked(
      [
        ["Far away.", { passages: [1] }],
        ["Near by.", { passages: [2] }],
      ],
      { hits },
    );
    expect(textsOf(found)).toEqual(["Near by.", "Far away."]);
  });

  it("take the better one of two passages that they reach over", async () => {
    const hits = [await hit(1, { score: 0.2, dense: 0.2 }), await hit(2, { score: 0.8, dense: 0.8 })];
    const [over, alone] = await ranked(
      [
        ["Alone.", { passages: [1] }],
        ["Over.", { passages: [1, 2] }],
      ],
      { hits },
    );
    expect([over?.text, alone?.text]).toEqual(["Over.", "Alone."]);
  });

  it("stand behind what is as near and word for word, but not far behind", async () => {
    const hits = [await hit(1), await hit(2, { dense: 0.6 })];
    const reported = ["They open on Monday.", { passages: [1], direct: false }] as const;
    const direct = ["They open on Monday.", { passages: [1] }] as const;
    const [first, second] = await ranked([reported, direct], { hits });
    expect((first?.score ?? 0) - (second?.score ?? 0)).toBeCloseTo(0.03, 5);
    const better = ["They open on Monday.", { passages: [2], direct: false }] as const;
    const [nearer] = await ranked([direct, better], { hits });
    expect(nearer?.score).toBeGreaterThan(first?.score ?? 0);
  });

  it("are left out where none of their passages was found", async () => {
    const found = await ranked(
      [
        ["Here.", { passages: [1] }],
        ["There.", { passages: [9] }],
        ["Nowhere.", { passages: [] }],
      ],
      { hits: [await hit(1)] },
    );
    expect(textsOf(found)).toEqual(["Here."]);
    expect(await ranked([], { hits: [] })).toEqual([]);
  });
});
