/** Stamps in figures, in the tail, in datelines; dates that are none of the page's; single lines. */
import { describe, expect, it } from "vitest";
import { findMetadata } from "../../src/text/metadata.ts";
import { labelOnly, readStamps, withoutDates } from "../../src/text/metadata-line.ts";

/** Dates of events, which are never the date of publication. */
const BODY = "The premier, elected on Oct 1, will attend the G20 from Nov. 18, 2024. He served in 2017-2021.";

interface Lines {
  readonly head?: readonly string[];
  readonly body?: string;
  readonly tail?: readonly string[];
  readonly fetchedAt?: string;
}

function published(language: string, { head = [], body = BODY, tail = [], fetchedAt }: Lines) {
  const fetched = fetchedAt === undefined ? null : new Date(fetchedAt);
  const { value, precision } = findMetadata({
    title: null,
    head,
    body,
    tail,
    language,
    fetchedAt: fetched,
  }).published;
  return value === null ? precision : `${value} ${precision}`;
}

describe("figures in either order", () => {
  const dateline = "Tokyo, Nov. 6 (Jiji Press)--The government said so.";

  it("follow the dateline", () => {
    expect(published("en", { head: ["Thu, 11/07/2024 - 00:35"], body: dateline })).toBe(
      "2024-11-07T00:35 minute",
    );
    expect(published("en", { head: ["07/11/2024 - 00:35"], body: dateline })).toBe("2024-11-07T00:35 minute");
    const later = "Tokyo, July 10 (Jiji Press)--The government said so.";
    expect(published("en", { head: ["Thu, 11/07/2024 - 00:35"], body: later })).toBe(
      "2024-07-11T00:35 minute",
    );
  });

  it("follow the weekday", () => {
    expect(published("en", { head: ["Fri 11/08/2024"] })).toBe("2024-11-08 day");
  });

  it("follow other figures of the page", () => {
    expect(published("en", { head: ["11/07/2024"], tail: ["10/25/2024"] })).toBe("2024-11-07 day");
    expect(published("en", { head: ["11/07/2024"], tail: ["25/10/2024"] })).toBe("2024-07-11 day");
    expect(published("en", { head: ["11/07/2024"], tail: ["25/10/2024", "10/25/2024"] })).toBe("2024 year");
  });

  it("lie before the time of fetching", () => {
    expect(published("en", { head: ["11/07/2024"], fetchedAt: "2024-08-01T00:00Z" })).toBe("2024-07-11 day");
  });

  it("follow the language where it has one order", () => {
    expect(published("es", { head: ["11/07/2024"] })).toBe("2024-07-11 day");
    expect(published("en", { head: ["11.07.2024"] })).toBe("2024-07-11 day");
  });

  it("are a year where nothing tells", () => {
    expect(published("en", { head: ["11/07/2024"] })).toBe("2024 year");
  });
});

describe("the tail", () => {
  it.each([
    [["November 5, 2024"], "2024-11-05 day"],
    [["Published: November 5, 2024 10:00"], "2024-11-05T10:00 minute"],
    [["Share", "Published", "November 5, 2024"], "2024-11-05 day"],
    [["END", "Nov. 5, 2024, 10:00 GMT"], "2024-11-05T10:00+00:00 minute"],
  ])("%j", (tail, expected) => {
    expect(published("en", { tail })).toBe(expected);
  });

  it.each([
    [["Another story about the election in America", "November 5, 2024"]],
    [["5 minutes ago"]],
    [["Ivan Petrov, 3 hours ago"]],
    [["© 2024 Kyodo"]],
    [["Share", "Print", "Mail", "Like", "November 5, 2024"]],
  ])("does not take %j", (tail) => {
    expect(published("en", { tail, fetchedAt: "2024-11-30T00:00Z" })).toBe("none");
  });

  it("gives way to the head", () => {
    expect(published("en", { head: ["November 6, 2024"], tail: ["Published: November 5, 2024"] })).toBe(
      "2024-11-06 day",
    );
  });
});

describe("datelines", () => {
  it("date an article when they have a year", () => {
    expect(published("en", { body: "Tokyo, Nov. 6, 2024 (Jiji Press)--After the vote" })).toBe(
      "2024-11-06 day",
    );
    expect(published("bg", { body: "София. 6 ноември 2024 г. /БТА/ Премиерът заяви" })).toBe(
      "2024-11-06 day",
    );
  });

  it("date one without a year only by the time of fetching", () => {
    const body = "ТОКИО, 6 ноября. /ТАСС/. Правительство Японии заявило.";
    expect(published("ru", { body })).toBe("none");
    expect(published("ru", { body, fetchedAt: "2024-11-06T12:00Z" })).toBe("2024-11-06 day");
    expect(published("ru", { body, fetchedAt: "2024-11-05T12:00Z" })).toBe("2024-11-06 day");
    expect(published("ru", { body, fetchedAt: "2024-11-04T12:00Z" })).toBe("2023-11-06 day");
  });

  it("give way to stamps", () => {
    const body = "Tokyo, Nov. 6, 2024 (Jiji Press)--After the vote";
    expect(published("en", { head: ["Thu, Nov 7, 2024 00:35"], body })).toBe("2024-11-07T00:35 minute");
  });
});

describe("dates that are none of the page's", () => {
  it.each([
    ["in a sentence of the head", { head: ["The vote on November 5, 2024 will decide the future"] }],
    ["in a headline", { head: ["How to vote on November 5, 2024"] }],
    ["in the body", { body: "On November 5, 2024 Americans voted. It was cold." }],
    ["in a title at the head of the body", { body: "What happened on November 5, 2024?\nAmericans voted." }],
    ["a span of years", { head: ["2017-2021"] }],
    ["an id", { head: ["ID :", "691433", "20241106"] }],
    ["a phone number", { head: ["+7 495 123-45-67"] }],
    ["nothing at all", { body: "" }],
  ])("%s", (_, lines) => {
    expect(published("en", { ...lines })).toBe("none");
  });
});

describe("lines", () => {
  it("tell what stands beside the date", () => {
    const [stamp] = readStamps("JAPAN TODAY   | 6 jam yang lalu", "en");
    expect(stamp).toMatchObject({ language: "id", label: null, before: "JAPAN TODAY   |", after: "" });
  });

  it.each([
    ["Published", "published"],
    ["Published:", "published"],
    ["Последнее обновление", null],
    ["Обновлено:", "updated"],
    ["更新日：", "updated"],
    ["Published in Nature by a group of people", null],
    ["", null],
    ["Politics", null],
  ])("%j is the label %s", (line, label) => {
    expect(labelOnly(line)).toBe(label);
  });

  it.each([
    ["By Umair Irfan Updated Nov 13, 2019", "By Umair Irfan  | "],
    ["Author: Jane Doe | 6 November 2024 14:05", "Author: Jane Doe |  | "],
    ["By Jane Doe", "By Jane Doe"],
    ["Reported by 3 people", "Reported by 3 people"],
  ])("%j without its dates", (line, expected) => {
    expect(withoutDates(line, "en")).toBe(expected);
  });

  it("of a sentence's length are not read", () => {
    expect(readStamps(`November 6, 2024 | ${"word ".repeat(40)}`, "en")).toEqual([]);
  });
});
