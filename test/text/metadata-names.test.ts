/** Names on lines of their own: labelled sources, publishers beside a stamp, copyright lines, bylines, agencies. */
import { describe, expect, it } from "vitest";
import { findAgency, isAgency } from "../../src/text/agencies.ts";
import { bylineIn } from "../../src/text/metadata-byline.ts";
import { readStamps } from "../../src/text/metadata-line.ts";
import { copyrightHolder, labelledSource, publisherOf } from "../../src/text/metadata-source.ts";

describe("labels", () => {
  it.each([
    ["Source: Reuters", "Reuters"],
    ["Sources: Kyodo, NHK", "Kyodo, NHK"],
    ["Источник: Интерфакс", "Интерфакс"],
    ["6 ноября 2024 | Источник: Интерфакс", "Интерфакс"],
    ["Джерело: Укрінформ", "Укрінформ"],
    ["Източник: БТА", "БТА"],
    ["Quelle: dpa", "dpa"],
    ["Fuente: EFE", "EFE"],
    ["Źródło: PAP", "PAP"],
    ["Sumber: Antara", "Antara"],
    ["Kaynak: AA", "AA"],
    ["出典：共同通信", "共同通信"],
    ["2024-11-06 16:29 来源：新华社 作者：张三", "新华社"],
    ["来源：新华网 2024-11-06", "新华网"],
    ["출처: 연합뉴스", "연합뉴스"],
    ["المصدر: رويترز", "رويترز"],
    ["Source: Example Ministry, October 25, 2019", "Example Ministry"],
  ])("%j", (line, source) => {
    expect(labelledSource(line)).toBe(source);
  });

  it.each([
    "The main energy source: the sun",
    "Source: https://example.org/a",
    "Source: www.example.org",
    "Source: Getty Images",
    "Source:",
    "Sources close to the minister said that nothing had changed in the last days of the year, and so on",
    "Resource: water",
  ])("%j names none", (line) => {
    expect(labelledSource(line)).toBeNull();
  });
});

describe("publishers beside a stamp", () => {
  it.each([
    ["JAPAN TODAY   | 6 jam yang lalu", "JAPAN TODAY"],
    ["The Example | 6 November 2024", "The Example"],
    ["Kompas.com - 06/11/2024, 14:05 WIB", "Kompas.com"],
    ["6 November 2024 | BBC News", "BBC News"],
    ["Reuters | 3 hours ago", "Reuters"],
    ["朝日新聞 | 2024年11月6日", "朝日新聞"],
  ])("%j", (line, source) => {
    const [stamp] = readStamps(line, "en");
    expect(stamp && publisherOf(stamp)).toBe(source);
  });

  it.each([
    "Jane Doe | 6 hours ago",
    "Politics | 6 November 2024",
    "POLITICS | 6 November 2024",
    "6 November 2024 14:05 IST",
    "By The Editor | 6 November 2024",
    "Updated | 6 November 2024",
  ])("%j is none for sure", (line) => {
    const [stamp] = readStamps(line, "en");
    expect(stamp).toBeDefined();
    expect(stamp && publisherOf(stamp)).toBeNull();
  });
});

describe("copyright lines", () => {
  it.each([
    ["© KYODO", "KYODO"],
    ["© 2024 Kyodo News", "Kyodo News"],
    ["(c) Reuters 2024", "Reuters"],
    ["Copyright 2024 The Associated Press. All rights reserved.", "The Associated Press"],
    ["Copyright © 2019-2024 The Yomiuri Shimbun. All rights reserved", "The Yomiuri Shimbun"],
    ["© 2024 ООО «Пример». Все права защищены.", "ООО «Пример»"],
    ["ⓒ 연합뉴스, 무단 전재 및 재배포 금지", "연합뉴스"],
    ["版权所有 新华社 2024", "新华社"],
  ])("%j", (line, holder) => {
    expect(copyrightHolder(line)).toBe(holder);
  });

  it.each([
    "Copyright Policy",
    "© 2024",
    "Photo © Jane Doe",
    "© Getty Images",
    "© 2018 Designed by someone",
    "All rights reserved",
    "Nothing of the kind",
    "© all the people who wrote to us in 2024",
  ])("%j names none", (line) => {
    expect(copyrightHolder(line)).toBeNull();
  });
});

describe("bylines", () => {
  it.each([
    ["By Jane Doe", "Jane Doe"],
    ["By JANE DOE and JOHN SMITH", "JANE DOE and JOHN SMITH"],
    ["By Jane Doe, Staff Writer", "Jane Doe, Staff Writer"],
    ["By Jane Doe | 5 min read", "Jane Doe"],
    ["by J. R. Doe Jr.", "J. R. Doe Jr."],
    ["Author: Jane Doe", "Jane Doe"],
    ["Автор: Иван Петров", "Иван Петров"],
    ["Текст: Иван Петров, Пётр Иванов", "Иван Петров, Пётр Иванов"],
    ["Автор: Олена Іваненко", "Олена Іваненко"],
    ["Von Erika Mustermann", "Erika Mustermann"],
    ["Por María de la Cruz", "María de la Cruz"],
    ["Par Jean Dupont", "Jean Dupont"],
    ["Penulis: Budi Santoso", "Budi Santoso"],
    ["作者：张三", "张三"],
    ["文/张三", "张三"],
    ["（记者 张三）", "张三"],
    ["【記者王小明／台北報導】", "王小明"],
    ["(서울=연합뉴스) 홍길동 기자 = 대통령은", "홍길동"],
    ["執筆：山田 太郎", "山田 太郎"],
  ])("%j", (line, name) => {
    expect(bylineIn(line)).toBe(name);
  });

  it.each([
    "By the end of the year",
    "By 2030",
    "By",
    "Auther :",
    "Author:",
    "Von der Leyen will das nicht",
    "Por favor, suscríbase",
    "Par ailleurs, il a dit",
    "Standby: Jane Doe",
    "He was beaten by Jane Doe",
    "作者",
    "记者在现场看到了很多人",
  ])("%j is none for sure", (line) => {
    expect(bylineIn(line)).toBeNull();
  });
});

describe("agencies", () => {
  it.each([
    ["ТАСС", "ТАСС"],
    ["(Reuters)", "Reuters"],
    ["the Jiji Press agency", "Jiji Press"],
    ["ワシントン共同", "共同"],
    ["時事通信社", "時事通信社"],
    ["新華社北京", "新華社"],
    ["Associated Press", "Associated Press"],
    ["REUTERS", "REUTERS"],
    ["연합뉴스", "연합뉴스"],
  ])("%s", (text, name) => {
    expect(findAgency(text)?.name).toBe(name);
  });

  it.each(["ap", "map", "tt", "Prapper", "a tassel", "KyodoX", ""])("%j is none", (text) => {
    expect(findAgency(text)).toBeNull();
  });

  it("tells where the name stands", () => {
    const text = "— by Jiji Press —";
    const agency = findAgency(text);
    expect(agency && text.slice(agency.start, agency.end)).toBe("Jiji Press");
  });

  it("knows a text that is nothing else", () => {
    expect(isAgency("— AP —")).toBe(true);
    expect(isAgency("AP, Tokyo")).toBe(false);
  });
});
