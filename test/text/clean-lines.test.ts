import { describe, expect, it } from "vitest";
import { splitLines, splitUnits } from "../../src/text/lines.ts";
import { countWords, lineEnd, measureLine } from "../../src/text/lines-measure.ts";
import { streamSpan } from "../../src/text/lines-stream.ts";
import { wrapWidth } from "../../src/text/lines-wrap.ts";

describe("lineEnd", () => {
  it.each([
    ["It is open.", "stop"],
    ["It is open.”", "stop"],
    ["(It is open.)", "stop"],
    ["開通した。", "stop"],
    ["«Кто?»", "stop"],
    ["पुल खुला है।", "stop"],
    ["هل فتح الجسر؟", "stop"],
    ["Ποιος είναι εδώ;", "stop"],
    ["Bring the following:", "colon"],
    ["the boats lie in a row,", "comma"],
    ["A headline that was cut…", "comma"],
    ["A headline that was cut ...", "comma"],
    ["Home", "open"],
    ["contains “sakura”", "open"],
    ["Who is here;", "comma"],
  ])("%s: %s", (text, end) => expect(lineEnd(text)).toBe(end));
});

describe("countWords", () => {
  it.each([
    ["three short words", 3],
    ["l'été, déjà", 2],
    ["東京で会議", 2.5],
    ["개통됐다고 시가 밝혔다", 3],
    ["पुल खोल दिया", 3],
    ["— | ©", 0],
  ])("%s: %d", (text, words) => expect(countWords(text)).toBe(words));

  it("takes five Thai characters for a word", () => {
    expect(countWords("สะพานใหม่ข้")).toBeCloseTo(2.2);
  });
});

describe("measureLine", () => {
  it("counts sentence ends inside, not the last", () => {
    expect(measureLine("One. Two? “Three.” Four.").innerStops).toBe(3);
    expect(measureLine("一つ。二つ。三つ。").innerStops).toBe(2);
    expect(measureLine("Version 2.5 is out").innerStops).toBe(0);
  });

  it("gives the share of digits and of scripts without sentence ends", () => {
    expect(measureLine("12 ab")).toMatchObject({ digits: 0.5, unstopped: 0 });
    expect(measureLine("สะพานใหม่ข้ามแม่น้ำ").unstopped).toBe(1);
  });
});

describe("splitLines", () => {
  it("gives a list mark on a line of its own to the next line", () => {
    expect(splitLines("-\nOne\n\n* Two\n3. Three\n— Four")).toEqual([
      { text: "One", gap: false, bullet: true },
      { text: "* Two", gap: true, bullet: true },
      { text: "3. Three", gap: false, bullet: true },
      { text: "— Four", gap: false, bullet: false },
    ]);
  });
});

describe("splitUnits", () => {
  it("joins a sentence that goes on with a small letter", () => {
    const page = "Photos which were released online last Sunday,\nshow the new bridge.\nThe mayor is on it.";
    expect(splitUnits(page).map((unit) => unit.lines.length)).toEqual([2, 1]);
  });

  it("leaves menus of small letters alone", () => {
    expect(splitUnits("home\nnews\nsport")).toHaveLength(3);
  });
});

describe("wrapWidth", () => {
  const lines = (text: string) => text.split("\n").map((line) => ({ text: line, gap: false }));

  it("finds the column at which lines were cut", () => {
    const text =
      "The quick brown fox jumps\nover the lazy dog and then\nruns away into the woods,\nnever to be seen again.";
    expect(wrapWidth(lines(text))).toBe(26);
  });

  it("finds none in headlines of different lengths, or in long paragraphs", () => {
    const headlines =
      "Bridge opens\nMayor opens a new school in Tarn\nFlood warning lifted\nCouncil votes on budget";
    expect(wrapWidth(lines(headlines))).toBeNull();
    expect(wrapWidth(lines(`${headlines}\n${"long ".repeat(40)}`))).toBeNull();
  });

  it("counts wide characters twice", () => {
    expect(wrapWidth(lines("港の新しい橋が月\n曜日に開通したと\n市が発表したが費\n用は不明だ。"))).toBe(16);
  });
});

describe("streamSpan", () => {
  const prose = "The council said on Monday that the bridge over the river is open again. ".repeat(12).trim();
  const menu =
    "Home News Sport Weather Radio Music Films Books Travel Food Style Health Science Jobs Cars Homes ".repeat(
      3,
    );

  it("cuts menus that run into the article, but for two words that may open its first sentence", () => {
    const page = `${menu}${prose} ${menu}`;
    const { start, end } = streamSpan(page);
    expect(page.slice(start, end)).toBe(`Cars Homes ${prose}`);
  });

  it("keeps a text that has none, and scripts without capitals", () => {
    expect(streamSpan(prose)).toEqual({ start: 0, end: prose.length });
    const hindi = `${"समाचार खेल मौसम ".repeat(30)}${"परिषद ने कहा कि पुल खुला है। ".repeat(20)}`;
    expect(streamSpan(hindi)).toEqual({ start: 0, end: hindi.length });
  });

  it("keeps a German text with its many capitals", () => {
    const german = "Der Bürgermeister dankte den Arbeitern der Stadt und den Helfern der Feuerwehr. ".repeat(
      15,
    );
    expect(streamSpan(german)).toEqual({ start: 0, end: german.length });
  });
});
