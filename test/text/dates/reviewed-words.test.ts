/** Words that a careful reader of articles found read as dates though they are none, or not read though they are. */
import { describe, expect, it } from "vitest";
import { datesIn } from "../../../src/text/dates/dates-in.ts";

/** A Thursday. */
const PUBLISHED = "2026-05-28";

function values(text: string, language: string, publishedAt = PUBLISHED): string[] {
  return datesIn(text, { language, publishedAt }).map(({ value, endValue }) =>
    endValue === null ? value : `${value}..${endValue}`,
  );
}

describe("no dates", () => {
  it.each([
    ["ja", "朝日新聞によると、日本の本土は晴れだった。"],
    ["zh", "本土企业和日本银行合作。"],
    ["ja", "台風14号は北へ進んだ。"],
    ["zh", "台风14号北上，地铁10号线停运，他住在3号楼。"],
    ["ja", "それ以来10年ぶりに優勝した。"],
    ["ja", "会社は3年以内に黒字化する方針だ。"],
    ["zh", "这家公司计划在3年内扭亏为盈。"],
    ["th", "หลายสัปดาห์ก่อน เขาย้ายบ้าน"],
    ["fa", "در چند ماه گذشته باران نبارید."],
    ["vi", "Vài tuần trước, anh ấy chuyển nhà."],
    ["tr", "Birkaç hafta önce taşındı."],
    ["fi", "Hän muutti muutama viikko sitten."],
    ["en", "He moved several weeks ago."],
    ["ru", "Он переехал несколько недель назад."],
    ["de", "Es kamen 1974 befragte Personen, rund 1950 sagten zu."],
    ["de", "Im Werk wurden 2000 entlassen."],
    ["ru", "Он купил 1870 г золота."],
  ])("%s: %s", (language, text) => {
    expect(values(text, language)).toEqual([]);
  });
});

describe("years that stand by themselves", () => {
  it.each([
    ["de", "Die Brücke wurde 1974 gebaut.", ["1974"]],
    ["de", "Die Brücke, 1974 gebaut, 2019 saniert, steht noch.", ["1974", "2019"]],
    ["de", "Er starb 1987 in Bonn.", ["1987"]],
    ["sv", "Bron byggdes 1939, och renoverades 1974.", ["1939", "1974"]],
    ["ru", "Мост построен в 1870 г. и закрыт.", ["1870"]],
    ["ru", "В 1984 г. она уехала.", ["1984"]],
    ["ja", "橋は昭和49年に架けられ、平成20年に直された。", ["1974", "2008"]],
    ["ja", "橋は昭和元年に架けられた。", ["1926"]],
    ["ja", "昭和49年5月3日に開通した。", ["1974-05-03"]],
  ])("%s: %s", (language, text, years) => {
    expect(values(text, language)).toEqual(years);
  });
});

describe("years by their distance", () => {
  it.each([
    ["th", "เธอย้ายมาเมื่อสองปีที่แล้ว", "2024"],
    ["th", "ร้านเปิดสามปีก่อน", "2023"],
    ["el", "Η γέφυρα έκλεισε πέρυσι.", "2025"],
    ["fa", "او پارسال رفت.", "2025"],
    ["sv", "Hon flyttade i fjol.", "2025"],
    ["hu", "A hidat tavaly zárták le.", "2025"],
    ["cs", "Most loni zavřeli.", "2025"],
    ["lt", "Tiltas pernai uždarytas.", "2025"],
    ["lv", "Tiltu pērn slēdza.", "2025"],
    ["et", "Sild suleti mullu.", "2025"],
  ])("%s: %s", (language, text, value) => {
    expect(values(text, language)).toEqual([value]);
  });
});

describe("weeks, decades and half years", () => {
  it.each([
    ["zh", "她上周日在上海演讲。", "2026-05-24"],
    ["zh", "她下周日在上海演讲。", "2026-06-07"],
    ["bn", "আগামী সপ্তাহে মেলা হবে।", "2026-06-01..2026-06-07"],
    ["it", "La fabbrica chiuse negli anni Novanta.", "1990..1999"],
    ["es", "El puente es de los años sesenta.", "1960..1969"],
    ["en", "Profits rose in H1 2026.", "2026-01..2026-06"],
    ["zh", "2026年上半年利润上升。", "2026-01..2026-06"],
  ])("%s: %s", (language, text, value) => {
    expect(values(text, language)).toEqual([value]);
  });

  it("counts the week from the day of publication", () => {
    expect(values("她上周日在上海演讲。", "zh", "2026-05-13")).toEqual(["2026-05-10"]);
  });
});

describe("Chinese days", () => {
  it.each([
    ["会议将于6月10号举行。", ["2026-06-10"]],
    ["她20号抵达广州。", ["2026-05-20"]],
    ["新华社25号报道，大桥通车。", ["2026-05-25"]],
    ["大桥25号上午通车。", ["2026-05-25"]],
  ])("%s", (text, days) => {
    expect(values(text, "zh")).toEqual(days);
  });
});
