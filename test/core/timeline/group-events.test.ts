/** What counts as one event: tellings over papers and languages, plans and what came of them, contradictions. */
import { describe, expect, it } from "vitest";
import { groupEvents } from "../../../src/core/timeline/group-events.ts";
import { telling } from "./tellings.ts";

const OPENED = "The lock gates opened on Monday for the first time in four years.";
const textsOf = (groups: ReturnType<typeof groupEvents>) =>
  groups.map(({ tellings }) => tellings.map(({ event }) => event.sentence.text));

describe("one event", () => {
  it("is what two papers tell of one day in other words", () => {
    const a = telling({ text: OPENED });
    const b = telling({ text: "Ships passed the reopened locks.", angle: 25 });
    expect(textsOf(groupEvents([a, b]))).toEqual([[OPENED, "Ships passed the reopened locks."]]);
  });

  it("is what is told in two languages, from a lower likeness on", () => {
    const a = telling({ text: OPENED });
    const b = telling({ text: "В понедельник открыли шлюзы.", language: "ru", angle: 29.9 });
    expect(groupEvents([a, b])).toHaveLength(1);
    expect(
      groupEvents([a, { ...b, event: { ...b.event, article: { ...b.event.article, language: "en" } } }]),
    ).toHaveLength(2);
  });

  it("is one wording, whatever its embedding", () => {
    const a = telling({ text: OPENED });
    const b = telling({ text: `${OPENED.slice(0, -1)}, police said.`, angle: 80 });
    expect(groupEvents([a, b])).toHaveLength(1);
  });

  it("may have a vaguer date in one telling: the exact one is shown", () => {
    const vague = telling({
      text: "In May the locks opened.",
      value: "2026-05",
      precision: "month",
      fit: 0.9,
    });
    const exact = telling({ text: OPENED, angle: 5 });
    const [group] = groupEvents([vague, exact]);
    expect(group?.head.event.value).toBe("2026-05-04");
    expect(group?.tellings).toHaveLength(2);
  });

  it.each([
    ["another day", { value: "2026-05-03", angle: 40 }],
    ["something else of that month", { value: "2026-05", precision: "month", angle: 26 }],
    ["another matter", { angle: 60 }],
    ["an utterance", { kind: "said" }],
    [
      "another sentence of the same article",
      { article: "same", angle: 3, passage: `${OPENED} Fishermen watched from the bank.` },
    ],
  ] as const)("is not %s", (_what, changes) => {
    const groups = groupEvents([
      telling({ text: OPENED, article: "same" }),
      telling({ text: "Fishermen watched from the bank.", ...changes }),
    ]);
    expect(groups).toHaveLength(2);
  });

  it("is one sentence with one date, though it tells and says; with two dates it is two", () => {
    const sentence = { text: "Oyel said on Monday that the locks opened.", article: "x" };
    const said = telling({ ...sentence, kind: "said" });
    expect(groupEvents([said, telling(sentence)]).map(({ head }) => head.event.kind)).toEqual(["told"]);
    expect(groupEvents([said, telling({ ...sentence, value: "2026-05", precision: "month" })])).toHaveLength(
      2,
    );
  });

  it("takes along what leans on it, of the same article", () => {
    const passage = "The locks opened on Monday. Nobody cheered.";
    const first = telling({ text: "The locks opened on Monday.", article: "x", passage });
    const both = telling({ text: passage, article: "x" });
    const leaning = {
      ...both,
      event: { ...both.event, sentence: { start: 28, end: 43, text: "Nobody cheered." } },
    };
    const groups = groupEvents([leaning, first]);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.tellings).toEqual([first]);
  });

  it("counts each article once", () => {
    const groups = groupEvents([
      telling({ text: OPENED, article: "one" }),
      telling({ text: "Ships passed.", article: "two", angle: 5 }),
      telling({ text: "Barges passed, too.", article: "two", angle: 6 }),
    ]);
    expect(groups.map(({ tellings }) => tellings.length)).toEqual([2]);
  });
});

describe("a plan and what came of it", () => {
  const plan = telling({
    text: "The locks will open on Monday.",
    planned: true,
    fit: 0.9,
    publishedAt: "2026-04-28",
  });
  const outcome = telling({ text: OPENED, angle: 10, fit: 0.4 });

  it("are one event that happened, shown by its report", () => {
    const [group] = groupEvents([plan, outcome]);
    expect(group?.head).toBe(outcome);
    expect(group?.tellings.map(({ event }) => event.planned)).toEqual([false, true]);
  });

  it("stay two where the day is another and the words, too", () => {
    expect(groupEvents([plan, telling({ text: OPENED, value: "2026-05-09", angle: 60 })])).toHaveLength(2);
  });
});

describe("a contradiction", () => {
  const monday = telling({ text: "The dam at Selmok broke on Monday.", publishedAt: "2026-05-06" });
  const other = (changes: object = {}) =>
    telling({
      text: "The dam at Selmok broke on Sunday.",
      value: "2026-05-03",
      angle: 5,
      publishedAt: "2026-05-06",
      ...changes,
    });

  it("is the same told of another day", () => {
    const [group, ...more] = groupEvents([monday, other()]);
    expect(more).toEqual([]);
    expect(group?.head).toBe(monday);
    expect(group?.differing.map(({ event }) => event.value)).toEqual(["2026-05-03"]);
  });

  it("is shown under the day that more papers give", () => {
    const [group] = groupEvents([
      monday,
      other(),
      other({ text: "Selmok’s dam gave way on Sunday.", angle: 6 }),
    ]);
    expect(group?.head.event.value).toBe("2026-05-03");
    expect(group?.differing).toEqual([monday]);
  });

  it.each([
    ["what happens every day, told each day", { publishedAt: "2026-05-05" }],
    ["an anniversary, a year on", { value: "2025-05-04" }],
    ["a vague date", { value: "2026-04", precision: "month" }],
    ["what somebody said on another day", { kind: "said" }],
    ["a date that only the day of publication gives", { dated: false }],
    ["another such thing, by its number", { text: "The 2nd dam at Selmok broke on Sunday." }],
    ["another matter", { text: "Selmok lost its mayor on Sunday.", angle: 60 }],
  ] as const)("is not %s", (_what, changes) => {
    const groups = groupEvents([monday, other(changes)]);
    expect(groups).toHaveLength(2);
    expect(groups.flatMap(({ differing }) => differing)).toEqual([]);
  });

  it("is not within one article", () => {
    const one = telling({ text: "The dam broke on Monday.", article: "x" });
    expect(groupEvents([one, other({ article: "x" })])).toHaveLength(2);
  });
});
