/** The date of an utterance is not that of what it tells. */
import { describe, expect, it } from "vitest";
import { eventsIn } from "../../../src/text/events/events-in.ts";
import { linesOf } from "./reading.ts";

describe("the date of an utterance", () => {
  it.each([
    [
      "en",
      "Mayor Ann Roe said on Wednesday that the summit on 18 November would be short.",
      { Wednesday: "2024-11-06", "18 November": "2024-11-18" },
    ],
    [
      "de",
      "Bürgermeisterin Anna Roth sagte am Mittwoch, dass der Gipfel am 18. November kurz sein werde.",
      { Mittwoch: "2024-11-06", "18. November": "2024-11-18" },
    ],
    [
      "ru",
      "Мэр Анна Рот заявила в среду, что саммит 18 ноября будет коротким.",
      { среду: "2024-11-06", "18 ноября": "2024-11-18" },
    ],
    [
      "bg",
      "Кметът Иван Петров заяви в сряда, че срещата на 18 ноември ще бъде кратка.",
      { сряда: "2024-11-06", "18 ноември": "2024-11-18" },
    ],
    [
      "fr",
      "La maire Anne Roux a déclaré mercredi que le sommet du 18 novembre serait court.",
      { mercredi: "2024-11-06", "18 novembre": "2024-11-18" },
    ],
    [
      "id",
      "Wali Kota Budi Santoso mengatakan pada Rabu bahwa pertemuan pada 18 November akan singkat.",
      { Rabu: "2024-11-06", "18 November": "2024-11-18" },
    ],
    ["ja", "田中市長は6日、「会議は18日に開く」と述べた。", { "6日": "2024-11-06", "18日": "2024-11-18" }],
  ])("%s: is told apart from that of what it tells", (language, body, dates) => {
    const [said, told] = Object.keys(dates);
    expect(linesOf(body, dates, { language })).toEqual([
      `2024-11-06 said "${said}"`,
      `2024-11-18 told planned "${told}"`,
    ]);
  });

  it("stands in the clause of the verb, or in one of its own before it", () => {
    const dates = { Wednesday: "2024-11-06" };
    for (const body of [
      "“The ferry is safe,” Mayor Ann Roe said at a press conference on Wednesday.",
      "On Wednesday, Mayor Ann Roe said that the ferry was safe.",
      "Congratulating the crew, Ann Roe on Wednesday told reporters, “The ferry is safe.”",
    ])
      expect(linesOf(body, dates)).toEqual(['2024-11-06 said "Wednesday"']);
  });

  it("is none of a clause with a verb of its own", () => {
    const body = "After the ferry sank on Monday, Mayor Ann Roe told reporters, “We will build another.”";
    expect(linesOf(body, { Monday: "2024-11-04" })).toEqual(["2024-11-07 told", '2024-11-04 told "Monday"']);
    const relative = "Ann Roe, who took office on Monday, told reporters, “We will build another.”";
    expect(linesOf(relative, { Monday: "2024-11-04" })).toContain('2024-11-04 told "Monday"');
  });

  it("is none of a relative clause that goes over into the verb of speech", () => {
    const body = "The witness who saw the ferry on Monday said that it was old.";
    expect(linesOf(body, { Monday: "2024-11-04" })).toContain('2024-11-04 told "Monday"');
  });

  it("is none of what is quoted", () => {
    const body = "“The ferry sank on Monday,” Mayor Ann Roe said.";
    expect(linesOf(body, { Monday: "2024-11-04" })).toContain('2024-11-04 told "Monday"');
  });

  it("is a plan like any other while nothing is said yet", () => {
    const body = "Mayor Ann Roe will announce on 18 November that the ferry is safe.";
    expect(linesOf(body, { "18 November": "2024-11-18" })).toEqual(['2024-11-18 told planned "18 November"']);
  });
});

describe("utterances without a date", () => {
  const today = "The ferry of Tarn has sunk.\n";
  const monday = "The ferry of Tarn sank on Monday.\n";
  const dates = { Monday: "2024-11-04", Wednesday: "2024-11-06" };

  it("are of the report's day where words stand in marks, or where nothing stands beside the verb", () => {
    expect(linesOf(`${today}“We saw nothing,” Captain Lee Moss said.`, {})).toEqual([
      "2024-11-07 told",
      "2024-11-07 said",
    ]);
    expect(linesOf(`${today}Captain Lee Moss claimed that the ferry was safe.`, {})).toEqual([
      "2024-11-07 told",
      "2024-11-07 said",
    ]);
  });

  it("are of no day where they may be old", () => {
    const body = `${today}Captain Lee Moss claimed during the campaign that the ferry was safe.`;
    expect(linesOf(body, {})).toEqual(["2024-11-07 told"]);
  });

  it("are of no day where the news is older than its report", () => {
    const body = `${monday}“We saw nothing,” Captain Lee Moss said.`;
    expect(linesOf(body, dates)).toEqual(['2024-11-04 told "Monday"']);
    expect(linesOf(body, { Monday: "2024-11-07" })).toEqual(['2024-11-07 told "Monday"', "2024-11-07 said"]);
  });

  it("go on from the day on which the same person was quoted", () => {
    const body = `${monday}On Wednesday, Mayor Ann Roe said that she was sad. “They were friends,” Roe said. Roe added that she knew them all.`;
    expect(linesOf(body, dates).slice(1)).toEqual([
      '2024-11-06 said "Wednesday"',
      '2024-11-06 said "Wednesday"',
      '2024-11-06 said "Wednesday"',
    ]);
  });

  it("are not those that are yet to come", () => {
    const body = `${today}Captain Lee Moss will say “nothing happened” in court.`;
    const start = body.indexOf("nothing");
    const cue = body.indexOf("say");
    const events = eventsIn({
      title: null,
      body,
      language: "en",
      publishedAt: "2024-11-07",
      dates: [],
      quotations: [{ parts: [{ start, end: start + 16 }], cue: { start: cue, end: cue + 3 } }],
    });
    expect(events.filter(({ kind }) => kind === "said")).toEqual([]);
  });

  it("are none in an article without a day", () => {
    expect(linesOf("“We saw nothing,” Captain Lee Moss said.", {}, { publishedAt: null })).toEqual([]);
    expect(linesOf("“We saw nothing,” Captain Lee Moss said.", {}, { publishedAt: "2024-11" })).toEqual([]);
  });
});
