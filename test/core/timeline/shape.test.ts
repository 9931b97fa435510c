/** Events in replies: numbered citations, publishers, plans, other dates, copies. */
import { describe, expect, it } from "vitest";
import type { EventGroup } from "../../../src/core/timeline/group-events.ts";
import { timelineEvents } from "../../../src/core/timeline/shape.ts";
import { type Telling, telling } from "./tellings.ts";

function group(tellings: readonly Telling[], differing: readonly Telling[] = []): EventGroup {
  const [head, ...others] = tellings.map(telling);
  if (!head) throw new Error("a group needs a telling");
  return { head, tellings: [head, ...others], differing: differing.map(telling) };
}

describe("an event of a reply", () => {
  it("has its date, the sentence, and a citation that is an exact span", () => {
    const passage = "It was cold. The gates opened on Monday. Nobody cheered.";
    const [event] = timelineEvents([group([{ text: "The gates opened on Monday.", passage, article: "a" }])]);
    expect(event).toMatchObject({
      date: "2026-05-04",
      endDate: null,
      precision: "day",
      planned: false,
      kind: "told",
      dated: "text",
      text: "The gates opened on Monday.",
      publishers: 1,
      alsoIn: [],
      announced: [],
      differing: [],
    });
    const [citation] = event?.citations ?? [];
    expect(citation).toMatchObject({ n: 1, articleId: "a", quote: "The gates opened on Monday." });
    expect(passage.slice(citation?.start, citation?.end)).toBe(citation?.quote);
  });

  it("numbers its tellings through the whole timeline", () => {
    const events = timelineEvents([
      group([{ text: "One." }, { text: "Another." }]),
      group([{ text: "Two." }]),
    ]);
    expect(events.map(({ citations }) => citations.map(({ n }) => n))).toEqual([[1, 2], [3]]);
  });

  it("names copies of one text beside it, not as tellings of their own", () => {
    const wire = { text: "The wire says so.", passage: "The wire says so. And more is not known." };
    const [event] = timelineEvents([
      group([
        { ...wire, source: "A" },
        { ...wire, source: "B" },
      ]),
    ]);
    expect(event?.citations).toHaveLength(1);
    expect(event?.publishers).toBe(1);
    expect(event?.alsoIn.map(({ source }) => source)).toEqual(["B"]);
  });

  it("counts publishers without regard to case, unknown ones together", () => {
    const [event] = timelineEvents([
      group([
        { text: "One way.", source: "Bote" },
        { text: "Another way.", source: "BOTE" },
        { text: "A third.", source: null },
        { text: "A fourth.", source: null },
      ]),
    ]);
    expect(event?.publishers).toBe(2);
  });

  it("says which tellings announced it", () => {
    const [event] = timelineEvents([
      group([{ text: "It opened." }, { text: "It will open.", planned: true }]),
    ]);
    expect(event).toMatchObject({ planned: false, announced: [2] });
    const [plan] = timelineEvents([group([{ text: "It will open.", planned: true }])]);
    expect(plan).toMatchObject({ planned: true, announced: [] });
  });

  it("lists other dates with those that give them", () => {
    const [event] = timelineEvents([
      group(
        [{ text: "On Monday." }],
        [
          { text: "On Sunday.", value: "2026-05-03" },
          { text: "Sunday it was.", value: "2026-05-03" },
          { text: "Saturday.", value: "2026-05-02" },
        ],
      ),
    ]);
    expect(event?.differing).toEqual([
      { date: "2026-05-03", endDate: null, precision: "day", citations: [2, 3] },
      { date: "2026-05-02", endDate: null, precision: "day", citations: [4] },
    ]);
    expect(event?.publishers).toBe(1);
  });

  it("says what needs its title, and what only the day of publication dates", () => {
    const [event] = timelineEvents([group([{ text: "He left.", standsAlone: false, dated: false }])]);
    expect(event).toMatchObject({ context: "title", dated: "publication" });
  });
});
