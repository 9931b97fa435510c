import { describe, expect, it } from "vitest";
import { judgeUnits } from "../../src/text/furniture.ts";
import { echoedStems, stemsOf } from "../../src/text/furniture-echo.ts";
import { feedStart } from "../../src/text/furniture-feed.ts";
import { headlineRepetitions } from "../../src/text/furniture-headline.ts";
import { unitsToKeep } from "../../src/text/furniture-inside.ts";
import { articleRegion, bestRegion } from "../../src/text/furniture-region.ts";
import { furnitureSign, isEditorial } from "../../src/text/furniture-signs.ts";
import { splitUnits } from "../../src/text/lines.ts";

const judged = (...lines: readonly string[]) => judgeUnits(splitUnits(lines.join("\n\n")));
const only = (line: string) => {
  const [unit] = splitUnits(line);
  if (unit === undefined) throw new Error("a line is needed");
  return unit;
};

const PROSE = "The council said on Monday that the bridge over the river Elm is open again.";
const MORE = "Traffic is back to normal, and the way to the hospital is shorter by twenty minutes.";

describe("furnitureSign", () => {
  it.each([
    ["691433", "number"],
    ["5   0    0    3", "number"],
    ["*** — ***", "symbols"],
    ["16:29 JST, November 6, 2024", "stamp"],
    ["Thu, 11/07/2024 - 00:35", "stamp"],
    ["2024年5月12日 10時15分 更新", "stamp"],
    ["تحديث ١٢ مايو ٢٠٢٤ الساعة ١٠:١٥", "stamp"],
    ["© 2024 Elm Courier", "copyright"],
    ["Follow us: https://example.org/elm", "link"],
    ["desk@example.org", "link"],
    ["- [Home](/) [News](/news)", "link"],
    ["Home › News › Politics", "crumbs"],
    ["ELM TODAY   | 6 jam yang lalu", "crumbs"],
  ])("%s: %s", (line, sign) => expect(furnitureSign(only(line))).toBe(sign));

  it.each([
    PROSE,
    "Budget for 2025 passes the council by a single vote after midnight",
    "In 2024, the council moved.",
    "The line is open, see [the map](/map), the mayor said on Monday at noon.",
    "Home",
  ])("none: %s", (line) => expect(furnitureSign(only(line))).toBeNull());
});

describe("isEditorial", () => {
  it("knows notes in brackets, and labels above furniture", () => {
    expect(isEditorial(only("(Reporting by Ada Pell; editing by Jon Reed)"), undefined)).toBe(true);
    expect(isEditorial(only("（记者 王一；编辑 李二）"), undefined)).toBe(true);
    expect(isEditorial(only("Desk: Story has been updated."), only("© 2024 Elm"))).toBe(true);
  });

  it("leaves speech after a colon alone", () => {
    expect(isEditorial(only("Reed: We worked day and night."), only(PROSE))).toBe(false);
    expect(isEditorial(only("(Sources say so.) The council denies it."), undefined)).toBe(false);
  });
});

describe("judgeUnits", () => {
  it("tells prose, open lines and scraps in scripts with and without sentence ends", () => {
    const units = judged(
      PROSE,
      "Bridge opens",
      "12 May 2024, 10:15",
      "港の新しい橋が月曜日に開通した。",
      "สะพานใหม่ข้ามแม่น้ำเปิดให้ใช้งานเมื่อวันจันทร์ที่ผ่านมา หลังจากใช้เวลาก่อสร้างนานสามปี",
    );
    expect(units.map((unit) => unit.kind)).toEqual(["prose", "open", "scrap", "prose", "prose"]);
  });

  it("values prose among prose more than prose alone between other lines", () => {
    const [, , , lonely] = judged("A b", "C d", "E f", PROSE, "G h", "I j", "K l");
    const [, , , accompanied] = judged("A b", "C d", "E f", PROSE, MORE, "I j", "K l");
    expect(lonely?.worth).toBeLessThan(accompanied?.worth ?? 0);
  });

  it("values prose below a line that it takes up", () => {
    const [, below] = judged("Bridge over the Elm opens again", PROSE);
    const [, elsewhere] = judged("Mayor goes fishing with friends", PROSE);
    expect(below?.worth).toBeGreaterThan(elsewhere?.worth ?? 0);
  });

  it("values prose that stands there twice at nothing", () => {
    expect(judged(PROSE, MORE, PROSE).map((unit) => unit.worth > 0)).toEqual([false, true, false]);
  });
});

describe("stems", () => {
  it("finds a headline's words in the text, endings aside", () => {
    expect(
      echoedStems("Council votes on bridges", stemsOf("The council voted for a bridge.")),
    ).toBeGreaterThan(1);
    expect(echoedStems("海港新桥周一通车", stemsOf("海港新桥周一正式通车。"))).toBeGreaterThan(1);
    expect(echoedStems("Mayor goes fishing", stemsOf(PROSE))).toBe(0);
  });
});

describe("bestRegion", () => {
  it("bridges what costs less than what lies beyond it", () => {
    expect(bestRegion([-5, 20, -4, -4, 30, -5, -5, -5, 10])).toMatchObject({ first: 1, last: 4 });
    expect(bestRegion([20, -15, -15, 25])).toMatchObject({ first: 3, last: 3 });
  });

  it("takes the earlier of equals, and nothing where nothing has worth", () => {
    expect(bestRegion([10, -20, 10])).toMatchObject({ first: 0, last: 0 });
    expect(bestRegion([-1, -1])).toBeNull();
  });

  it("starts below a headline, unless hardly anything is there", () => {
    expect(bestRegion([60, -2, -5, 40, -50], [2])).toMatchObject({ first: 3, last: 3 });
    expect(bestRegion([60, 50, -80, 10, -50], [2])).toMatchObject({ first: 0, last: 1 });
  });
});

describe("headlineRepetitions", () => {
  it("finds the page's first line without the site's name, before or behind", () => {
    expect(headlineRepetitions(judged("Bridge opens again - Courier", "Home", "Bridge opens again"))).toEqual(
      [2],
    );
    expect(headlineRepetitions(judged("Courier: Bridge opens again", "Home", "Bridge opens again"))).toEqual([
      2,
    ]);
  });

  it("does not take a section's name for it", () => {
    expect(headlineRepetitions(judged("Sport - The Elm Courier", "Home", "Sport"))).toEqual([]);
  });
});

describe("feedStart", () => {
  const comment = (day: number) => [
    "Ann Bell",
    `${day} June 2024 at 09:22`,
    "They never ask me about such things.",
  ];

  it("finds where stamped entries begin below the article", () => {
    const units = judged(
      PROSE,
      MORE,
      PROSE.replace("Elm", "Roe"),
      ...comment(3),
      ...comment(4),
      ...comment(5),
    );
    expect(feedStart(units, 0, units.length - 1)).toBe(4);
  });

  it("takes neither two stamps nor the hours of a ticker for a feed", () => {
    const two = judged(PROSE, MORE, PROSE.replace("Elm", "Roe"), ...comment(3), ...comment(4));
    expect(feedStart(two, 0, two.length - 1)).toBe(two.length);
    const hours = ["6:05", "7:10", "8:20", "9:30"].flatMap((hour) => [hour, `${MORE} It is ${hour} now.`]);
    const ticker = judged(PROSE, MORE, ...hours);
    expect(feedStart(ticker, 0, ticker.length - 1)).toBe(ticker.length);
  });
});

describe("unitsToKeep", () => {
  const keptBetween = (...lines: readonly string[]) => {
    const units = judged(PROSE, ...lines, MORE);
    const kept = unitsToKeep(units, { first: 0, last: units.length - 1 });
    return units.filter((unit) => kept.has(unit)).map((unit) => unit.text);
  };

  it("keeps a sub-heading", () => {
    expect(keptBetween("What it costs")).toEqual([PROSE, "What it costs", MORE]);
  });

  it("drops a teaser that stands there twice, with its neighbour", () => {
    const teaser = "Mayor goes fishing with friends";
    expect(keptBetween(teaser, teaser, "Flood warning lifted")).toEqual([PROSE, MORE]);
  });

  it("drops a run of headlines, keeps a run of list entries", () => {
    const headlines = ["Mayor goes fishing", "Flood warning lifted", "Budget passed"];
    expect(keptBetween(...headlines)).toEqual([PROSE, MORE]);
    const entries = headlines.map((headline) => `- ${headline}`);
    expect(keptBetween(...entries)).toEqual([PROSE, ...entries, MORE]);
  });

  it("drops stamps and links, keeps the hours of a ticker", () => {
    expect(keptBetween("12 May 2024, 10:15")).toEqual([PROSE, MORE]);
    expect(keptBetween("6:05 p.m.")).toEqual([PROSE, "6:05 p.m.", MORE]);
  });

  it("keeps a paragraph that follows itself once only", () => {
    expect(keptBetween(PROSE)).toEqual([PROSE, MORE]);
  });
});

describe("articleRegion", () => {
  it("takes in the short sentences at its ends", () => {
    const units = judged("Menu", "Home", "No.", PROSE, MORE, "Amen.", "Contact");
    expect(articleRegion(units)).toEqual({ first: 2, last: 5 });
  });

  it("leaves notes of the desk out", () => {
    const units = judged("Home", PROSE, MORE, "(Reporting by Ada Pell; editing by Jon Reed)", "© 2024 Elm");
    expect(articleRegion(units)).toEqual({ first: 1, last: 2 });
  });

  it("is null where nothing speaks in sentences", () => {
    expect(articleRegion(judged("Home", "News", "12 May 2024"))).toBeNull();
  });
});
