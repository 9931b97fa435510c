import { describe, expect, it } from "vitest";
import { judgeUnits } from "../../src/text/furniture.ts";
import { echoedStems, stemsOf } from "../../src/text/furniture-echo.ts";
import { feedStart, isTickerTime } from "../../src/text/furniture-feed.ts";
import { headlineRepetitions } from "../../src/text/furniture-headline.ts";
import { unitsToKeep } from "../../src/text/furniture-inside.ts";
import { articleRegion, bestRegion } from "../../src/text/furniture-region.ts";
import { furnitureSign, hasStamp, isEditorial } from "../../src/text/furniture-signs.ts";
import { splitUnits } from "../../src/text/lines.ts";

const judged = (...lines: readonly string[]) => judgeUnits(splitUnits(lines.join("\n\n")));
const only = (line: string) => {
  const [unit] = judged(line);
  if (unit === undefined) throw new Error("a line is needed");
  return unit;
};

const RU = "Городской совет сообщил в понедельник, что мост через реку снова открыт для всех машин.";
const RU_MORE = "Движение восстановлено, и дорога до больницы стала короче на двадцать минут.";

describe("furnitureSign in more scripts", () => {
  it.each([
    ["१२३", "number"],
    ["٤٥ ٦٧", "number"],
    ["★ ★ ★", "symbols"],
    ["१२ मई २०२४ को अपडेट", "stamp"],
    ["12 พฤษภาคม 2567", "stamp"],
    ["12.05.2024 10:15 Uhr", "stamp"],
    ["© 2024 Городская газета", "copyright"],
    ["(c) 2023 Kaupungin Lehti", "copyright"],
    ["Пишите: www.example.org", "link"],
    ["#новости", "link"],
    ["首页 > 新闻 > 本地", "crumbs"],
    ["政治｜経済｜社会", "crumbs"],
  ])("%s: %s", (line, sign) => expect(furnitureSign(only(line))).toBe(sign));

  it.each([RU, "Главная", "市長は「橋は安全だ」と述べた。", "Kaupunki avasi sillan maanantaina"])(
    "none: %s",
    (line) => expect(furnitureSign(only(line))).toBeNull(),
  );

  it("finds a stamp in short lines only", () => {
    expect(hasStamp(only("12.05.2024"))).toBe(true);
    expect(hasStamp(only(`${RU} 12.05.2024`))).toBe(false);
  });
});

describe("isEditorial", () => {
  it("takes a note in brackets of any script, up to its length", () => {
    expect(isEditorial(only("（責任編集・山田）"), undefined)).toBe(true);
    expect(isEditorial(only("[Текст: Анна Белл]"), undefined)).toBe(true);
    expect(isEditorial(only(`(${"слово ".repeat(45)}конец)`), undefined)).toBe(false);
  });

  it("takes a label only where furniture follows", () => {
    const note = only("Редактор: Анна Белл");
    expect(isEditorial(note, only("© 2024"))).toBe(true);
    expect(isEditorial(note, only(RU))).toBe(false);
    expect(isEditorial(note, undefined)).toBe(false);
  });
});

describe("stems", () => {
  it("are the first letters of spaced words, and pairs of unspaced characters", () => {
    expect([...stemsOf("Мосты и реки")]).toEqual(["мосты", "реки"]);
    expect([...stemsOf("新橋開通")]).toEqual(["新橋", "橋開", "開通"]);
    expect([...stemsOf("สะพ")]).toHaveLength(2);
  });

  it("count from two, and from a share of the line's own", () => {
    const article = stemsOf("Открытие моста через реку");
    expect(echoedStems("Открыт, мост", article)).toBe(0);
    expect(echoedStems("Открытия моста", article)).toBe(2);
    const far = "Открытия моста школа завод рынок театр музей вокзал";
    expect(echoedStems(far, article)).toBe(0);
  });
});

describe("headlineRepetitions", () => {
  it("asks for fewer letters where characters are words", () => {
    expect(headlineRepetitions(judged("新橋が開通 - 港新聞", "ホーム", "新橋が開通"))).toEqual([2]);
    expect(headlineRepetitions(judged("Новый мост открыт — Газета", "Новый мост открыт"))).toEqual([1]);
    expect(headlineRepetitions(judged("Мост — Газета", "Мост"))).toEqual([]);
  });

  it("takes none where prose opens the page", () => {
    expect(headlineRepetitions(judged(RU, RU_MORE, RU))).toEqual([]);
  });
});

describe("feeds", () => {
  it("knows a clock time alone from a date", () => {
    expect(isTickerTime(only("10:15"))).toBe(true);
    expect(isTickerTime(only("12 мая 2024, 10:15"))).toBe(false);
  });

  const entries = (sign: string) =>
    ["2024-06-03", "2024-06-04", "2024-06-05"].flatMap((day) => [`${sign}${day}`, `${RU_MORE} Это ${day}а.`]);

  it("starts at the first stamp below enough prose", () => {
    const units = judged(RU, RU_MORE, RU.replace("мост", "порт"), ...entries(""));
    expect(feedStart(units, 0, units.length - 1)).toBe(3);
  });

  it("is none where dashes sign quotations", () => {
    const units = judged(RU, RU_MORE, RU.replace("мост", "порт"), ...entries("— "));
    expect(feedStart(units, 0, units.length - 1)).toBe(units.length);
  });
});

describe("regions", () => {
  it("lets minShare decide whether a headline holds", () => {
    const worth = [100, -2, -5, 20, -90];
    expect(bestRegion(worth, [2], 0.2)).toMatchObject({ first: 3, last: 3 });
    expect(bestRegion(worth, [2], 0.9)).toMatchObject({ first: 0, last: 3 });
  });

  it("leaves menus around a Russian article out", () => {
    const units = judged("Главная", "Спорт", "Погода", RU, RU_MORE, "Контакты", "Реклама");
    expect(articleRegion(units)).toEqual({ first: 3, last: 4 });
  });
});

describe("unitsToKeep", () => {
  const between = (...lines: readonly string[]) => {
    const units = judged(RU, ...lines, RU_MORE);
    return unitsToKeep(units, { first: 0, last: units.length - 1 }).size - 2;
  };

  it("keeps verse and what a colon announces, drops three teasers", () => {
    const teasers = ["Мэр на рыбалке", "Школа закрыта", "Бюджет принят"];
    expect(between(...teasers)).toBe(0);
    expect(between(...teasers.slice(1))).toBe(2);
    expect(between(...teasers.map((line) => `${line},`))).toBe(3);
    expect(between("В программе:", ...teasers)).toBe(4);
  });
});
