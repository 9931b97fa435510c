/** Names of facts and columns in the caller's language: what a reply lists is never half translated by accident. */
import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { label } from "../../commands/labels.ts";
import type { View } from "../../src/core/view.ts";
import { fakeArticle } from "../support/services.ts";
import { enter } from "./door.ts";

const namesIn = (view: View) =>
  view.flatMap((block) =>
    block.kind === "facts" ? block.rows.map(([name]) => name) : block.kind === "table" ? block.columns : [],
  );

describe("labels", () => {
  it.each(["article", "sources", "status"])(
    "of /%s differ from English in every other language",
    async (name) => {
      const entrance = enter({ articles: [fakeArticle("a1")] });
      const options = name === "article" ? { id: "a1" } : {};
      const english = namesIn(await entrance.view(name, options));
      expect(english.length).toBeGreaterThan(3);
      for (const locale of ["ru", "ja"]) {
        const theirs = namesIn(await entrance.view(name, options, locale));
        expect(theirs).toHaveLength(english.length);
        // Codes such as "id" and "URL" stay as they are.
        expect(theirs.filter((one, at) => one === english[at]).length).toBeLessThanOrEqual(1);
        expect(new Set(theirs).size).toBe(theirs.length);
      }
    },
  );

  it("fall back to English, and to another region of the same language", () => {
    expect(label("published", "fi")).toBe("published");
    expect(label("published", "es-419")).toBe("publicado");
    expect(label("published", "de-AT")).toBe("erschienen");
  });

  it("are there in the languages in which commands are described", () => {
    const described = Object.keys(commands[0]?.description ?? {}).filter((locale) => locale !== "en-US");
    for (const locale of described) expect(label("articles", locale)).not.toBe(label("articles", "en-US"));
  });
});
