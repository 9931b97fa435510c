/** Which events are shown where not all are: told by many, near the topic, spread over the days. */
import { describe, expect, it } from "vitest";
import { chooseEvents, inOrder } from "../../../src/core/timeline/choose-events.ts";
import type { EventGroup } from "../../../src/core/timeline/group-events.ts";
import { type Telling, telling } from "./tellings.ts";

function group(given: Telling, ...others: Telling[]): EventGroup {
  const head = telling(given);
  return { head, tellings: [head, ...others.map(telling)], differing: [] };
}
const texts = (groups: readonly EventGroup[]) => groups.map(({ head }) => head.event.sentence.text);

describe("the events chosen", () => {
  it("are all where there are few, in the order of their days", () => {
    const groups = [
      group({ text: "third", value: "2026-05-06" }),
      group({ text: "first", value: "2026-04", precision: "month" }),
      group({ text: "second", value: "2026-05-05" }),
    ];
    expect(texts(chooseEvents(groups, 5))).toEqual(["first", "second", "third"]);
  });

  it("begin with those that independent publishers tell", () => {
    const told = group(
      { text: "told by three", value: "2026-05-02", angle: 30 },
      { text: "In other words.", source: "B" },
      { text: "Und noch anders.", source: "C", language: "de" },
    );
    const alone = group({ text: "told by one", value: "2026-05-03", fit: 0.51, angle: 30 });
    expect(texts(chooseEvents([alone, told], 1))).toEqual(["told by three"]);
  });

  it("count a wire text once, however many print it", () => {
    const wire = {
      text: "The wire says so.",
      passage: "The wire says so. And nothing else is known of it today.",
    };
    const copied = group(
      { ...wire, value: "2026-05-02" },
      { ...wire, source: "B" },
      { ...wire, source: "C" },
    );
    const better = group({ text: "told by one", value: "2026-05-03", fit: 0.55, angle: 60 });
    expect(texts(chooseEvents([copied, better], 1))).toEqual(["told by one"]);
  });

  it("are spread over the days", () => {
    const sameDay = ["a", "b", "c"].map((text, at) => group({ text, fit: 0.51, angle: at * 2 }));
    const later = group({ text: "later", value: "2026-05-20", angle: 3 });
    expect(texts(chooseEvents([...sameDay, later], 2))).toContain("later");
  });

  it("put what was done before what was said, and what a text dates before what it does not", () => {
    const pairs = [
      { text: "said", kind: "said" },
      { text: "undated", dated: false },
      { text: "vague", value: "2026", precision: "year" },
      { text: "recalled", value: "1974-05-04" },
    ] as const;
    for (const worse of pairs)
      expect(texts(chooseEvents([group(worse), group({ text: "done", value: "2026-05-09" })], 1))).toEqual([
        "done",
      ]);
  });
});

describe("a day that a sentence only mentions beside its own", () => {
  it("is told last", () => {
    const aside = group({
      text: "Oyel, who took office on 1 April, spoke on 4 May.",
      isAside: true,
      fit: 0.55,
    });
    const other = group({ text: "Boats sank.", value: "2026-04-20", angle: 3, fit: 0.53 });
    expect(texts(chooseEvents([aside, other], 1))).toEqual(["Boats sank."]);
  });
});

describe("the order", () => {
  it("is by first day, then by last day, then by the time of day", () => {
    const groups = [
      group({ text: "year", value: "2026", precision: "year" }),
      group({ text: "noon", value: "2026-01-01T12:00+09:00", precision: "minute" }),
      group({ text: "morning", value: "2026-01-01T08:00+09:00", precision: "minute" }),
      group({ text: "before", value: "2025-12-31" }),
    ];
    expect(texts(inOrder(groups))).toEqual(["before", "morning", "noon", "year"]);
  });
});
