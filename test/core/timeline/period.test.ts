/** Periods that a topic names. */
import { describe, expect, it } from "vitest";
import { periodOf } from "../../../src/core/timeline/period.ts";

const TODAY = "2026-05-20";
const days = (topic: string) => {
  const period = periodOf(topic, TODAY);
  return period && [period.happenedFrom.slice(0, 10), period.happenedTo.slice(0, 10)];
};

describe("the period of a topic", () => {
  it.each([
    ["What happened in March 2026?", ["2026-03-01", "2026-04-01"]],
    ["What happened last year?", ["2025-01-01", "2026-01-01"]],
    ["events of 4 May 2026", ["2026-05-04", "2026-05-05"]],
    ["что произошло вчера", ["2026-05-19", "2026-05-20"]],
    ["2026年3月に何が起きた？", ["2026-03-01", "2026-04-01"]],
  ])("%s", (topic, expected) => {
    expect(days(topic)).toEqual(expected);
  });

  it.each([
    "Euro 2024",
    "World Cup 2026",
    "the flood",
    "from March to May and in June 2024, then August 2025",
    "",
  ])("is none in “%s”", (topic) => {
    expect(days(topic)).toBeNull();
  });
});
