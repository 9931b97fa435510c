/** Quotations as replies show them. */
import { describe, expect, it } from "vitest";
import { placed, quotationShape } from "../../../src/core/quotations/shape.ts";
import { putQuoted, type Said } from "../../contracts/quotation-support.ts";
import { createMemoryArchive } from "../../support/memory-archive.ts";

async function stored(body: string, said: Said, fields = {}) {
  const archive = createMemoryArchive();
  await putQuoted(archive, "a", body, [said], fields);
  const [found] = await archive.quotations(await archive.newestQuotations({}, 1));
  if (!found) throw new Error("a quotation was stored");
  return found;
}

const BODY =
  "The council met on Monday. Mira Oyel spoke first. “We go,” said she. Nobody laughed.\nThe next day it rained.";

describe("the shape of a quotation", () => {
  it("is plain, and gives away no row numbers", async () => {
    const found = await stored(BODY, { words: "We go,", by: "she", name: "Mira Oyel", cue: "said" });
    expect(quotationShape(found)).toEqual({
      articleId: found.article.id,
      externalId: "a",
      source: "The Paper",
      publishedAt: "2024-11-06",
      language: "en",
      text: "We go,",
      parts: [{ start: BODY.indexOf("We go"), end: BODY.indexOf("We go") + 6 }],
      speaker: {
        name: "Mira Oyel",
        asWritten: "she",
        start: BODY.indexOf("she."),
        end: BODY.indexOf("she.") + 3,
      },
      cue: { text: "said", start: BODY.indexOf("said"), end: BODY.indexOf("said") + 4 },
      direct: true,
    });
  });

  it("has null for an unknown speaker and cue", async () => {
    const found = await stored(BODY, { words: "We go,", direct: false });
    expect(quotationShape(found)).toMatchObject({ speaker: null, cue: null, direct: false });
  });
});

describe("a placed quotation", () => {
  it("shows the sentences that hold it, its speaker and its cue, and no others", async () => {
    const near = placed(await stored(BODY, { words: "We go,", by: "she", cue: "said" }));
    expect(near.around.text).toBe("“We go,” said she.");
    const far = placed(await stored(BODY, { words: "We go,", by: "Mira Oyel" }));
    expect(far.around.text).toBe("Mira Oyel spoke first. “We go,” said she.");
    for (const { around } of [near, far]) expect(BODY.slice(around.start, around.end)).toBe(around.text);
    expect(near).toMatchObject({ title: "Title of a", url: null, file: "a.txt" });
  });

  it("reaches over several paragraphs where the words do", async () => {
    const body = "Intro.\n“First part.\n“Second part,” said Tam Rusk. The end.";
    const found = placed(await stored(body, { words: ["First part.", "Second part,"], by: "Tam Rusk" }));
    expect(found.around.text).toBe("“First part.\n“Second part,” said Tam Rusk.");
    expect(body.slice(found.around.start, found.around.end)).toBe(found.around.text);
  });

  it("never cuts words off, wherever sentences end in its language", async () => {
    const body = "知事は「行く。すぐに行く。」と述べた。雨が降った。";
    const found = placed(await stored(body, { words: "行く。すぐに行く。", by: "知事" }, { language: "ja" }));
    expect(found.around.text).toBe("知事は「行く。すぐに行く。」と述べた。");
  });
});
