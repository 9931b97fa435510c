import { describe, expect, it } from "vitest";
import { lineKey, splitLines, splitUnits, trimLine } from "../../src/text/lines.ts";
import { CHAR, charKind } from "../../src/text/lines-chars.ts";
import { countWords, lineEnd, measureLine } from "../../src/text/lines-measure.ts";
import { isFullLine, wrapWidth } from "../../src/text/lines-wrap.ts";

describe("charKind", () => {
  it.each([
    ["\u200b", "space"],
    ["\u00a0", "space"],
    ["७", "digit"],
    ["٣", "digit"],
    ["。", "fullStop"],
    ["।", "fullStop"],
    ["؟", "stop"],
    ["։", "stop"],
    ["።", "fullStop"],
    ["،", "comma"],
    ["、", "comma"],
    ["ก", "unstopped"],
    ["ລ", "unstopped"],
    ["ខ", "unstopped"],
    ["’", "joiner"],
    ["\u0301", "joiner"],
    ["橋", "ideograph"],
    ["か", "ideograph"],
    ["ー", "ideograph"],
    ["한", "letter"],
    ["ж", "letter"],
    ["ქ", "letter"],
    ["»", "closer"],
    ["|", "other"],
  ] as const)("%s: %s", (char, kind) => {
    expect(charKind(char.charCodeAt(0))).toBe(CHAR[kind]);
    expect(charKind(char.charCodeAt(0))).toBe(CHAR[kind]);
  });
});

describe("lineEnd in more scripts", () => {
  it.each([
    ["Կամուրջը բաց է։", "stop"],
    ["ድልድዩ ተከፍቷል።", "stop"],
    ["پل باز است؟", "stop"],
    ["他说：“桥通了。”", "stop"],
    ["Die Brücke ist offen.¹", "stop"],
    ["市长说：", "colon"],
    ["المدن هي،", "comma"],
    ["橋、駅、", "comma"],
    ["Мост открыли —", "comma"],
    ["Το γεφύρι", "open"],
    ["สะพานเปิดแล้ว", "open"],
  ] as const)("%s: %s", (text, end) => expect(lineEnd(text)).toBe(end));
});

describe("measures in more scripts", () => {
  it.each([
    ["мост через реку", 3],
    ["גשר חדש נפתח", 3],
    ["γέφυρα άνοιξε", 2],
    ["橋が開いた", 2.5],
    ["ສະພານ", 1],
    ["NASAの橋", 2],
    ["e\u0301te\u0301 chaud", 2],
    ["don’t go", 2],
    ["१२ लोग", 2],
  ])("%s: %d words", (text, words) => expect(countWords(text)).toBeCloseTo(words));

  it("counts commas of several scripts inside the line", () => {
    expect(measureLine("جسر، نهر، مدينة").commas).toBe(2);
    expect(measureLine("橋、川、町，港").commas).toBe(3);
    expect(measureLine("most; reka, grad").commas).toBe(2);
  });

  it("counts dandas inside, and stops with closing marks between them and the space", () => {
    expect(measureLine("पुल खुला। लोग आए। सब खुश हैं।").innerStops).toBe(2);
    expect(measureLine("«Мост открыт.» Так сказал мэр.").innerStops).toBe(1);
    expect(measureLine("「開いた。」と市長。").innerStops).toBe(1);
  });

  it("takes digits of every script for digits", () => {
    expect(measureLine("१२ कख").digits).toBe(0.5);
    expect(measureLine("١٢٣٤").digits).toBe(1);
    expect(measureLine("мост").digits).toBe(0);
  });

  it("gives the share of unstopped words in a mixed line", () => {
    expect(measureLine("กขคงจ bridge").unstopped).toBeCloseTo(0.5);
    expect(measureLine("橋が開いた").unstopped).toBe(0);
  });
});

describe("trimLine and lineKey", () => {
  it("cuts invisible characters off both ends, none inside", () => {
    expect(trimLine("\uFEFF\u200B мост\u00ADик \u2060\u00A0")).toBe("мост\u00ADик");
    expect(trimLine("\u200B\u00AD \t")).toBe("");
  });

  it("leaves case and punctuation out of the key, keeps marks", () => {
    expect(lineKey("«Мост — ОТКРЫТ!»")).toBe(lineKey("мост, открыт"));
    expect(lineKey("पुल, खुला")).toBe("पुल खुला");
    expect(lineKey("कि")).not.toBe(lineKey("का"));
  });

  it("tells long texts with one beginning apart by their length", () => {
    const start = "slovo ".repeat(80);
    expect(lineKey(`${start}a`)).not.toBe(lineKey(`${start}abc`));
    expect(lineKey(`${start}abc`)).toBe(lineKey(`${start}xyz`));
  });
});

describe("splitLines", () => {
  it("breaks at every kind of line end", () => {
    const texts = splitLines("a\r\nb\rc\u2028d\u2029e\ff\vg").map((line) => line.text);
    expect(texts).toEqual(["a", "b", "c", "d", "e", "f", "g"]);
    expect(splitLines("a\r\nb")[1]?.gap).toBe(false);
  });

  it("knows list marks, but neither speech dashes nor years", () => {
    const bullets = splitLines(
      "・ 橋\n● мост\n12) most\n– Мост открыт\n2024. godine\n   o nested\no alone",
    ).map((line) => line.bullet);
    expect(bullets).toEqual([true, true, true, false, false, true, false]);
  });
});

describe("splitUnits", () => {
  it("joins hard-wrapped lines of Cyrillic, parted by a blank line only", () => {
    const page =
      "Городской совет сообщил\nжителям района, что мост\nчерез реку снова открыт\nдля машин и автобусов.\n\nПробок нет.";
    expect(splitUnits(page).map((unit) => unit.lines.length)).toEqual([4, 1]);
    expect(splitUnits(page)[0]?.text).toContain("сообщил жителям");
  });

  it("never joins across a blank line, a list mark, or a sentence's end", () => {
    const long = "De brug over de rivier is sinds maandag";
    const count = (page: string) => splitUnits(page).length;
    expect(count(`${long}\nweer open voor al het verkeer.`)).toBe(1);
    expect(count(`${long}\n\nweer open voor al het verkeer.`)).toBe(2);
    expect(count(`${long}\n- weer open voor al het verkeer.`)).toBe(2);
    expect(count(`${long}.\nweer open voor al het verkeer.`)).toBe(2);
  });
});

describe("isFullLine", () => {
  const line = (text: string, gap = false) => ({ text, gap });

  it("asks whether the next line's first word would have fitted", () => {
    expect(isFullLine(line("most preko reke"), line("ponovo radi"), 20)).toBe(true);
    expect(isFullLine(line("most preko reke"), line("je otvoren"), 30)).toBe(false);
  });

  it("is false before a gap and on the last line", () => {
    expect(isFullLine(line("most preko reke"), line("ponovo radi", true), 20)).toBe(false);
    expect(isFullLine(line("most preko reke"), undefined, 20)).toBe(false);
  });

  it("needs three full lines to tell a column", () => {
    const lines = ["Most preko reke Save je", "od ponedeljka ponovo je", "otvoren."].map((text) =>
      line(text),
    );
    expect(wrapWidth(lines)).toBeNull();
  });
});
