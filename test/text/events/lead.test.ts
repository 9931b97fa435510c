/** The lead of an article tells of the day of its report, where it gives no other. */
import { describe, expect, it } from "vitest";
import { eventsOf, linesOf } from "./reading.ts";

describe("the lead", () => {
  it("is dated by the day of publication where it has no date", () => {
    const body = "The ferry of Tarn has sunk. The harbour is old.";
    expect(linesOf(body, {}, { publishedAt: "2024-11-07T16:29+09:00" })).toEqual(["2024-11-07 told"]);
    expect(eventsOf(body, {})[0]).toMatchObject({
      precision: "day",
      date: null,
      sentence: { start: 0, end: 27 },
    });
  });

  it("keeps the day that it gives", () => {
    expect(linesOf("The ferry of Tarn sank on Monday.", { Monday: "2024-11-04" })).toEqual([
      '2024-11-04 told "Monday"',
    ]);
    expect(linesOf("Police said the ferry sank on Monday.", { Monday: "2024-11-04" })).toEqual([
      '2024-11-04 told "Monday"',
    ]);
    expect(linesOf("The ferry will sail again on 18 November.", { "18 November": "2024-11-18" })).toEqual([
      '2024-11-18 told planned "18 November"',
    ]);
  });

  it("has both where its date only hangs on what it tells", () => {
    const body = "The town is mourning the captain, who died on Monday.";
    expect(linesOf(body, { Monday: "2024-11-04" })).toEqual(["2024-11-07 told", '2024-11-04 told "Monday"']);
    const after = "After the ferry sank in 1911, the town has built a lighthouse.";
    expect(linesOf(after, { "1911": "1911" })).toEqual(["2024-11-07 told", '1911 told "1911"']);
  });

  it("is not a caption, a heading or a date at the head of the body", () => {
    const body = "The harbour of Tarn\nNovember 7, 2024\nThe ferry has sunk.";
    const events = eventsOf(body, { "November 7, 2024": "2024-11-07" });
    expect(events.map(({ sentence }) => body.slice(sentence.start, sentence.end))).toEqual([
      "The ferry has sunk.",
    ]);
  });

  it("is not the title once more", () => {
    const title = "The ferry of Tarn has sunk in a storm!";
    const body = `${title}\nThe town is mourning a captain and his crew.`;
    const [event] = eventsOf(body, {}, { title });
    expect(body.slice(event?.sentence.start, event?.sentence.end)).toMatch(/^The town/);
    expect(eventsOf(title, {}, { title })).toEqual([]);
  });

  it("is none where the day of publication is not known", () => {
    expect(linesOf("The ferry of Tarn has sunk.", {}, { publishedAt: "2024-11" })).toEqual([]);
    expect(linesOf("The ferry of Tarn has sunk.", {}, { publishedAt: "2024" })).toEqual([]);
  });
});

describe("a dateline", () => {
  it.each([
    ["en", "TARN, Nov. 6 (Reuters) - The ferry has sunk. It was old.", "Nov. 6"],
    ["ru", "ТАРН, 6 ноября. /ТАСС/. Паром затонул. Он был стар.", "6 ноября"],
    ["zh", "新华社塔恩11月6日电 渡轮沉没了。它很旧。", "11月6日"],
  ])("%s: dates the lead, and is no event of its own", (language, body, words) => {
    const lines = linesOf(body, { [words]: "2024-11-06" }, { language, publishedAt: "2024-11-07T00:35" });
    expect(lines).toEqual([`2024-11-06 told "${words}"`]);
    const [event] = eventsOf(body, { [words]: "2024-11-06" }, { language });
    expect(body.slice(event?.sentence.start, event?.sentence.end)).toMatch(/sunk|затонул|沉没/u);
  });

  it("stands beside the dates of the lead", () => {
    const body = "TARN, Nov. 6 (Reuters) - After the ferry sank on Tuesday, the town is mourning.";
    expect(linesOf(body, { "Nov. 6": "2024-11-06", Tuesday: "2024-11-05" })).toEqual([
      '2024-11-06 told "Nov. 6"',
      '2024-11-05 told "Tuesday"',
    ]);
  });

  it("counts only near the day of publication", () => {
    const body = "TARN, Nov. 6 (Reuters) - The ferry has sunk. It was old.";
    expect(linesOf(body, { "Nov. 6": "2023-11-06" })[0]).toBe("2024-11-07 told");
  });
});

describe("a sentence that goes on from a day", () => {
  const dates = { Tuesday: "2024-11-05" };

  it("is of that day where the narrator tells what was", () => {
    expect(linesOf("On Tuesday the jury met. It found the captain guilty.", dates)).toEqual([
      '2024-11-05 told "Tuesday"',
      '2024-11-05 told "Tuesday"',
    ]);
  });

  it.each([
    ["the present", "On Tuesday the jury met. It has twelve members."],
    ["what is to come", "On Tuesday the jury met. It will meet again."],
    ["what had been before", "On Tuesday the jury met. It had been chosen by lot."],
    ["what hangs on another sentence", "The captain, who was freed on Tuesday, is old. He sailed far."],
    [
      "what somebody says",
      "On Tuesday the jury met. “It was a long day. We voted. We agreed,” Lee Moss said.",
    ],
  ])("is not of it where it tells of %s", (_, body) => {
    expect(
      linesOf(`Tarn has a new court. ${body}`, dates).filter((line) => line.includes("Tuesday")),
    ).toHaveLength(1);
  });

  it("goes no further than one sentence", () => {
    const body = "On Tuesday the jury met. It found the captain guilty. The ferry sank in fog.";
    expect(linesOf(body, dates)).toHaveLength(2);
  });
});
