/** Which events are on a topic: by their article and passage against what is about something else, or by name. */
import { describe, expect, it } from "vitest";
import type { Hit } from "../../../src/core/retrieve.ts";
import { fittingEvents } from "../../../src/core/timeline/fitting-events.ts";
import { asked } from "../hits.ts";
import { type Telling, telling } from "./tellings.ts";

interface Scored extends Telling {
  readonly score: number;
}

const TOPIC = "what became of the great lock gates of Karvel after the storm";

async function fitting(given: readonly Scored[], unrelated: number | null = 0.75, topic = TOPIC) {
  const told = given.map(telling);
  const hits = told.map(
    ({ passage }, at): Hit => ({
      passage,
      score: given[at]?.score ?? 0,
      dense: given[at]?.score ?? 0,
      sentence: 0,
      lexical: 0,
      freshness: 0,
      alsoIn: [],
    }),
  );
  const vector = new Float32Array(2).fill(Math.SQRT1_2);
  const question = { ...(await asked(topic, "en")), corrected: vector };
  const { events, others } = fittingEvents(told, { question, hits, unrelated });
  const texts = (list: typeof events) => list.map(({ event }) => event.sentence.text);
  return { events: texts(events), others: texts(others), fits: events.map(({ fit }) => fit) };
}

describe("events on a topic", () => {
  it("lie well above what is about something else", async () => {
    const found = await fitting([
      { text: "near", score: 0.85 },
      { text: "far", score: 0.78 },
    ]);
    expect(found).toMatchObject({ events: ["near"], others: ["far"] });
  });

  it("are none where all lie as near as anything does", async () => {
    const all = [
      { text: "one", score: 0.8 },
      { text: "two", score: 0.79 },
    ];
    expect((await fitting(all)).events).toEqual([]);
    expect((await fitting(all, 0.7)).events).toEqual(["one", "two"]);
  });

  it("hold a good part of what the best one does", async () => {
    const found = await fitting([
      { text: "best", score: 0.95 },
      { text: "good", score: 0.88 },
      { text: "fair", score: 0.825 },
    ]);
    expect(found.events).toEqual(["best", "good"]);
  });

  it("gain by the best passage of their article", async () => {
    const found = await fitting([
      { text: "beside it", score: 0.8, article: "a" },
      { text: "its best", score: 0.9, article: "a" },
      { text: "alone", score: 0.8, article: "b" },
    ]);
    expect(found.events).toEqual(["its best", "beside it"]);
  });

  it("are compared with the others found where nothing else is known", async () => {
    const far = Array.from({ length: 9 }, (_, at) => ({ text: `far ${at}`, score: 0.7 }));
    expect((await fitting([{ text: "near", score: 0.85 }, ...far], null)).events).toEqual(["near"]);
  });

  it("come best first, of one passage the sentence that is nearest", async () => {
    const passage = "First here. Then there.";
    const found = await fitting([
      { text: "First here.", passage, article: "a", score: 0.9, angle: 0 },
      { text: "Then there.", passage, article: "a", score: 0.9, angle: 40 },
      { text: "Elsewhere.", score: 0.95, angle: 90 },
    ]);
    expect(found.events).toEqual(["Elsewhere.", "Then there.", "First here."]);
    expect(found.fits).toEqual(found.fits.toSorted((a, b) => b - a));
  });

  it("are those that have the name, where the topic is one, however near others lie", async () => {
    const found = await fitting(
      [
        { text: "Mira Oyel opened the gates.", score: 0.77 },
        { text: "The gates were opened.", score: 0.95 },
      ],
      0.75,
      "Mira Oyel",
    );
    expect(found).toMatchObject({
      events: ["Mira Oyel opened the gates."],
      others: ["The gates were opened."],
    });
  });
});
