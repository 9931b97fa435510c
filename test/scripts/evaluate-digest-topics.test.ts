/** What the part `digest-topics` counts, and the topics that it asks about. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type AskedTopic,
  askedTopics,
  readTopics,
  verdictOn,
} from "../../scripts/evaluate/digest-topics-data.ts";
import { figuresOf } from "../../scripts/evaluate/digest-topics-score.ts";

const about = { id: "flood", articles: ["flood-"], unsettled: ["vote-2"], wordings: {} };
const asked: AskedTopic = { text: "flood", language: "en", about, tuned: true };
const nothing: AskedTopic = { text: "chess", language: "en", about: null, tuned: true };
const articles = [
  { externalId: "flood-1", language: "en-GB" },
  { externalId: "flood/2.txt", language: "ru" },
  { externalId: "vote-1", language: "en" },
  { externalId: "vote-2", language: "en" },
];
const brought = (topic: AskedTopic, ...found: string[]) => ({
  asked: topic,
  articles,
  found: new Set(found),
});

describe("what topics bring", () => {
  it("is right and whole where it is what is on them", () => {
    const all = [brought(asked, "flood-1", "flood/2.txt"), brought(nothing)];
    expect(figuresOf(all)).toEqual({ precision: 1, recall: 1, f1: 1, within: 1, across: 1, beside: 0 });
  });

  it("counts what is missing by language, and what is beside the matter", () => {
    const figures = figuresOf([brought(asked, "flood-1", "vote-1"), brought(nothing, "vote-1")]);
    expect(figures).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, within: 1, across: 0, beside: 1 });
  });

  it("counts nothing for an article of which one may be of two minds", () => {
    expect(figuresOf([brought(asked, "flood-1", "flood/2.txt", "vote-2")]).precision).toBe(1);
    expect(verdictOn(asked, "vote-2")).toBe("unsettled");
    expect(verdictOn(nothing, "vote-2")).toBe("off");
  });
});

describe("the topics", () => {
  it("name articles of the sample that are there", () => {
    const folders = ["election", "flood", "launch", "summit"];
    const ids = folders.flatMap((folder) =>
      readdirSync(`sample/${folder}`).map((name) => `${folder}-${name}`),
    );
    for (const { articles: on, unsettled } of readTopics("sample").topics)
      for (const beginning of [...on, ...unsettled])
        expect(
          ids.some((id) => id.startsWith(beginning)),
          beginning,
        ).toBe(true);
  });

  it("are in halves that do not share a topic", () => {
    for (const name of ["sample", "ntrex"] as const) {
      const halves = [true, false].map(
        (tuned) =>
          new Set(
            askedTopics(readTopics(name)).flatMap((one) =>
              one.tuned === tuned && one.about ? [one.about.id] : [],
            ),
          ),
      );
      const [one, other] = halves;
      expect([...(one ?? [])].filter((id) => other?.has(id))).toEqual([]);
      expect(one?.size).toBeGreaterThan(1);
      expect(other?.size).toBeGreaterThan(1);
    }
  });
});
