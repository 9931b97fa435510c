/** Digests over very many sequences: one is made after the other, and each is whole. */
import { expect, it } from "vitest";
import { digestCoverage } from "./digest-coverage.ts";

it("are made one at a time, while those of short stretches wait for nobody", async () => {
  const { archive, digest } = await digestCoverage([
    { id: "hail", text: "Hail destroyed the cherries of Torvik. Farmers ask for help." },
    { id: "gates", text: "The lock gates of Karvel were opened on Monday after four years." },
  ]);
  const seen: string[] = [];
  let under = 0;
  let most = 0;
  const { storyNews } = archive;
  archive.storyNews = async (after, upTo) => {
    under += 1;
    most = Math.max(most, under);
    await new Promise((resolve) => setTimeout(resolve, 5));
    under -= 1;
    return storyNews(after, upTo);
  };
  const ask = async (upTo: number) => {
    const { articles } = await digest({ upTo });
    seen.push(`${upTo}: ${articles}`);
  };
  await Promise.all([ask(50_000), ask(60_000), ask(2)]);
  expect(seen.toSorted()).toEqual(["2: 2", "50000: 2", "60000: 2"]);
  expect(seen.indexOf("2: 2")).toBeLessThan(seen.indexOf("60000: 2"));
  expect(most).toBe(2);
});
