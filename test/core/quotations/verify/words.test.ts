/** `verify`: the same words, character for character or altered, in quotations and in running text. */
import { describe, expect, it } from "vitest";
import type { Verification } from "../../../../src/core/quotation-results.ts";
import { type QuotedArticle, saying } from "../../../support/quoted-coverage.ts";
import { verifier } from "./verifying.ts";

const MILL = "We will never sell the old mill, and we won’t lease the meadow";
const FILLER = "The river rose a little overnight. Farmers moved their sheep to higher ground before noon.";

const ARTICLES: readonly QuotedArticle[] = [
  {
    ...saying(MILL, "Olga Brandt", { source: "Karvel Courier", publishedAt: "2026-05-03" }),
    title: "The mill",
  },
  {
    body: `${FILLER}\n“The council is tired,” said Tomas Reed on Friday, “but it is not [yet] beaten.”`,
    said: [
      { words: ["The council is tired,", "but it is not [yet] beaten."], by: "Tomas Reed", cue: "said" },
    ],
  },
  {
    body: "Хаяси заявил: «Ёлки мы сажать ещё будем — и не одну».",
    said: [{ words: "Ёлки мы сажать ещё будем — и не одну", by: "Хаяси", cue: "заявил" }],
    language: "ru",
  },
  {
    body: "森田市長は「私たちは古い水車小屋を絶対に売らない」と述べた。",
    said: [{ words: "私たちは古い水車小屋を絶対に売らない", by: "森田市長", cue: "述べた" }],
    language: "ja",
  },
  {
    body: `${FILLER} Mira Oyel told reporters that the ferry will stop in March. Everybody knows the ferry is slow and old.`,
    said: [{ words: "that the ferry will stop in March", by: "Mira Oyel", cue: "told", direct: false }],
  },
  {
    body: "นายกเทศมนตรีกล่าวว่า “เราจะไม่ขายโรงสีเก่าให้คนแปลกหน้า”",
    said: [{ words: "เราจะไม่ขายโรงสีเก่าให้คนแปลกหน้า" }],
    language: "th",
  },
];

const { verify } = await verifier(ARTICLES);
const outcome = async (text: string) => {
  const { verdict, quotation } = await verify(text);
  return [verdict, quotation?.externalId];
};
const SIGNS = { same: ["", ""], dropped: ["[-", "-]"], added: ["[+", "+]"] } as const;
const marked = ({ difference }: Verification) =>
  difference?.map(({ kind, text }) => `${SIGNS[kind][0]}${text}${SIGNS[kind][1]}`).join("");

describe("words that are there", () => {
  it("are exact, with the whole quotation and its source", async () => {
    const result = await verify(MILL);
    expect(result).toMatchObject({
      text: MILL,
      claimedSpeaker: null,
      verdict: "exact",
      difference: null,
      nearest: null,
      more: [],
      quotation: { externalId: "a0", text: MILL, title: "The mill", source: "Karvel Courier", direct: true },
    });
    expect(result.quotation?.speaker?.name).toBe("Olga Brandt");
    expect(result.quotation?.around.text).toContain(MILL);
  });

  it.each([
    [
      "marks around and other apostrophes",
      "“We will never sell the old mill, and we won't lease the meadow.”",
    ],
    ["a part, begun in mid-sentence", "And we won’t lease the meadow"],
    ["other white space", "We will  never\nsell the\u00a0old mill"],
    ["an ellipsis", "We will never … old mill, and we won’t lease"],
    ["brackets around an ellipsis", "We will never sell [...] and we won’t lease the meadow"],
    ["an insertion", "We will never sell the old [water] mill"],
    ["a letter that was changed", "[w]e will never sell the old mill"],
    ["two words", "old mill"],
  ])("are exact with %s", async (_, text) => {
    expect(await outcome(text)).toEqual(["exact", "a0"]);
  });

  it("are exact over the narrator's words between two parts", async () => {
    expect(await outcome("The council is tired, but it is not beaten")).toEqual(["exact", "a1"]);
    expect(await outcome("The council is tired but it is not [yet] beaten.")).toEqual(["exact", "a1"]);
  });

  it("are exact in other scripts, whatever the width, the dashes and ё", async () => {
    expect(await outcome("елки мы сажать еще будем - и не одну")).toEqual(["exact", "a2"]);
    expect(await outcome("『私たちは古い水車小屋を絶対に売らない』")).toEqual(["exact", "a3"]);
    expect(await outcome("水車小屋を絶対に売らない。")).toEqual(["exact", "a3"]);
    expect(await outcome("เราจะไม่ขายโรงสีเก่า")).toEqual(["exact", "a5"]);
  });

  it("are exact in running text, as nobody's quotation", async () => {
    const { verdict, quotation } = await verify("Everybody knows the ferry is slow and old");
    expect(verdict).toBe("exact");
    expect(quotation).toMatchObject({ externalId: "a4", direct: false, speaker: null, cue: null });
    expect(quotation?.text).toBe("Everybody knows the ferry is slow and old");
    expect(quotation?.around.text).toBe("Everybody knows the ferry is slow and old.");
  });

  it("are the reported speech that covers them", async () => {
    const { verdict, quotation } = await verify("The ferry will stop in March");
    expect(verdict).toBe("exact");
    expect(quotation).toMatchObject({ direct: false, speaker: { name: "Mira Oyel" } });
  });
});

describe("words that were altered", () => {
  it.each([
    ["exchanged", "We will never sell the new mill", "We will never sell the [-old -][+new +]mill"],
    ["left out", "We will sell the old mill", "We will [-never -]sell the old mill"],
    ["put in", "We will never ever sell the old mill", "We will never [+ever +]sell the old mill"],
  ])("are near where a word was %s", async (_, text, difference) => {
    const result = await verify(text);
    expect([result.verdict, result.quotation?.externalId, result.nearest]).toEqual(["near", "a0", null]);
    expect(marked(result)?.replace(",", "")).toBe(difference);
  });

  it("are near where words changed places", async () => {
    const result = await verify("We will sell never the old mill, and we won’t lease the meadow");
    expect(result.verdict).toBe("near");
    expect(marked(result)).toMatch(/\[[-+]/);
  });

  it("are near where punctuation was altered, and where capitals were", async () => {
    expect((await verify("We will never sell the old mill and we won’t lease the meadow")).verdict).toBe(
      "near",
    );
    expect((await verify("We will never sell the Old Mill, and we won’t lease the meadow")).verdict).toBe(
      "near",
    );
  });

  it("are near in languages without spaces", async () => {
    const result = await verify("私たちは古い水車小屋を絶対に貸さない");
    expect([result.verdict, result.quotation?.externalId]).toEqual(["near", "a3"]);
    expect(marked(result)).toMatch(/^私たちは古い水車小屋を絶対に\[-売/u);
    expect((await verify("เราจะขายโรงสีเก่าให้คนแปลกหน้า")).verdict).toBe("near");
  });

  it("are near in running text", async () => {
    const { verdict, quotation } = await verify("Everybody knows the ferry is fast and old");
    expect([verdict, quotation?.direct, quotation?.speaker]).toEqual(["near", false, null]);
  });
});

describe("words that are nowhere", () => {
  it("are not found; the nearest real quotation stands beside that", async () => {
    const result = await verify("Nobody asked the mill about the weather on the moon");
    expect([result.verdict, result.quotation, result.difference]).toEqual(["not_found", null, null]);
    expect(result.nearest).not.toBeNull();
  });

  it("are not found for a few little words that agree", async () => {
    expect((await verify("It is not the council of the moon")).verdict).toBe("not_found");
    expect((await verify("We will see")).verdict).toBe("not_found");
  });
});

describe("filters", () => {
  it("leave out what others have", async () => {
    expect((await verify(MILL, { language: "ru" })).verdict).toBe("not_found");
    expect((await verify(MILL, { source: "karvel courier" })).verdict).toBe("exact");
    const time = { from: "2026-06-01T00:00:00.000Z", to: "2026-07-01T00:00:00.000Z" };
    expect((await verify(MILL, { from: time })).verdict).toBe("not_found");
  });
});

describe("words around an ellipsis or brackets", () => {
  it.each([
    ["a negation left out", "We will never sell the old mill … lease the meadow", "won"],
    ["a negation put in", "We will never [not] sell the old mill", "not"],
  ])("are near with %s, which is shown", async (_, text, shown) => {
    const result = await verify(text);
    expect([result.verdict, result.quotation?.externalId]).toEqual(["near", "a0"]);
    const altered = result.difference?.filter(({ kind }) => kind !== "same").map((one) => one.text);
    expect(altered?.join(" ")).toContain(shown);
  });

  it("are not exact where single words are left", async () => {
    expect((await verify("We … meadow")).verdict).not.toBe("exact");
  });

  it("are exact where brackets stand for a negation that is there", async () => {
    expect(await outcome("We will [never] sell the old mill")).toEqual(["exact", "a0"]);
  });
});

describe("where two parts of a quotation meet", () => {
  it.each([
    ["as the parts end and begin", "The council is tired, but it is not [yet] beaten"],
    ["a full stop and a capital", "The council is tired. But it is not [yet] beaten."],
    ["a dash", "The council is tired — but it is not [yet] beaten"],
  ])("%s is as good as another", async (_, text) => {
    expect(await outcome(text)).toEqual(["exact", "a1"]);
  });

  it("other words are not", async () => {
    expect((await outcome("The council is tired and but it is not [yet] beaten"))[0]).toBe("near");
  });
});
