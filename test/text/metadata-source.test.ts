/** Who published an article and who wrote it: datelines, labels, credits, signatures, and names that are only cited. */
import { describe, expect, it } from "vitest";
import { findAgency, isAgency } from "../../src/text/agencies.ts";
import { findMetadata } from "../../src/text/metadata.ts";
import { bylineIn } from "../../src/text/metadata-byline.ts";
import { hasDateline, readDateline, readSignature } from "../../src/text/metadata-dateline.ts";
import { readStamps } from "../../src/text/metadata-line.ts";
import { copyrightHolder, labelledSource, publisherOf } from "../../src/text/metadata-source.ts";

const TEXT = "The government said that it would look into the matter before the end of the year.";

function found(language: string, body: string, head: readonly string[] = [], tail: readonly string[] = []) {
  const { source, byline } = findMetadata({ title: null, head, body, tail, language, fetchedAt: null });
  return { source, byline };
}

describe("datelines", () => {
  it.each([
    ["ru", "ТОКИО, 6 ноября. /ТАСС/. Правительство Японии", "ТАСС"],
    ["ru", "МОСКВА, 6 ноя - РИА Новости. Президент России", "РИА Новости"],
    ["ru", "Москва. 6 ноября. INTERFAX.RU - Президент", "INTERFAX.RU"],
    ["uk", "КИЇВ. 6 листопада. УНН. Президент заявив", "УНН"],
    ["uk", "Київ, 6 листопада 2024 р. /Укрінформ/. Президент", "Укрінформ"],
    ["bg", "София. 6 ноември /БТА/ Премиерът заяви", "БТА"],
    ["en", "Tokyo, Nov. 6 (Jiji Press)--After Republican candidate", "Jiji Press"],
    ["en", "TOKYO, Nov 6 (Reuters) - Japan said on Wednesday", "Reuters"],
    ["en", "TOKYO (AP) — Japan said on Wednesday", "AP"],
    ["en", "TOKYO (Kyodo) -- Japan said on Wednesday", "Kyodo"],
    ["en", "BEIJING, Nov. 6 (Xinhua) -- China said", "Xinhua"],
    ["en", "SEOUL, Nov. 6 (Yonhap) -- South Korea said", "Yonhap"],
    ["en", "WASHINGTON, D.C. (AFP) - The president said", "AFP"],
    ["en", "Tokyo, Nov. 6 (Example Wire)--After the vote", "Example Wire"],
    ["de", "BERLIN (dpa) - Der Kanzler sagte", "dpa"],
    ["de", "Frankfurt am Main (dpa) – Der Kanzler sagte", "dpa"],
    ["es", "Madrid, 6 nov (EFE).- El presidente dijo", "EFE"],
    ["it", "(ANSA) - ROMA, 06 NOV - Il presidente", "ANSA"],
    ["fr", "Paris (AFP) – Le président a dit", "AFP"],
    ["id", "Jakarta (ANTARA) - Presiden mengatakan", "ANTARA"],
    ["id", "KOMPAS.com - Presiden mengatakan", "KOMPAS.com"],
    ["id", "TEMPO.CO, Jakarta - Presiden mengatakan", "TEMPO.CO"],
    ["tr", "ANKARA (AA) - Cumhurbaşkanı dedi", "AA"],
    ["ja", "【ワシントン時事】トランプ氏は6日、勝利宣言した。", "時事"],
    ["ja", "【ワシントン共同】米大統領選で", "共同"],
    ["ja", "（共同）米大統領選で", "共同"],
    ["ja", "[時事通信] 米大統領選で", "時事通信"],
    ["zh", "新华社北京11月6日电（记者 李四）中国外交部", "新华社"],
    ["zh", "（中央社記者王小明台北6日電）總統說", "中央社"],
    ["ko", "(서울=연합뉴스) 홍길동 기자 = 대통령은", "연합뉴스"],
  ])("%s: %s", (language, body, source) => {
    expect(found(language, body).source).toBe(source);
    // A headline and a standfirst may come first.
    expect(found(language, `Headline\n\nStandfirst\n\n${body}`).source).toBe(source);
  });

  it.each([
    ["bg", 'Това заяви премиерът Фумио Кишида, цитиран от "Ройтерс".'],
    ["en", "The minister told Reuters that nothing had changed."],
    ["en", "The minister told reporters (Reuters was present) that nothing had changed."],
    ["en", "According to a poll by Kyodo News, the cabinet is popular."],
    ["ru", "Дипломатический источник агентства Киодо отметил, что ничего не изменилось."],
    ["ja", "共同通信の取材に対し、首相は述べた。"],
    ["en", "AP exam results were published on Monday."],
    ["en", "The map (above) shows the route."],
    ["en", "Mr. Smith (left) said so."],
    ["de", "Die Deutsche Presse-Agentur (dpa) meldete das gestern nicht."],
  ])("%s: %s names no source", (language, body) => {
    expect(found(language, body).source).toBeNull();
  });

  it("have a date only where they are one", () => {
    expect(readDateline("Tokyo, Nov. 6 (Jiji Press)--After", "en").mention?.date).toMatchObject({
      month: 11,
      day: 6,
    });
    expect(readDateline("On Nov. 6, 2024, Tokyo said", "en").mention).toBeNull();
    expect(readDateline("Tokyo said on Nov. 6 (Wednesday) that", "en").mention).toBeNull();
    expect(readDateline("В среду, 6 ноября, правительство", "ru").mention).toBeNull();
    expect(hasDateline("BERLIN (dpa) - Der Kanzler", "de")).toBe(true);
    expect(hasDateline("16:29 JST, November 6, 2024", "en")).toBe(false);
  });
});

describe("signatures at the end", () => {
  it.each([
    ["The talks go on. (Reuters)", "Reuters"],
    ["Переговоры продолжаются. /ТАСС/", "ТАСС"],
    ["協議は続く。（共同）", "共同"],
    ["協議は続く。\n［時事通信社］", "時事通信社"],
    ["Die Gespräche gehen weiter.\n\ndpa", "dpa"],
    ["The talks go on.\n— AP", "AP"],
  ])("%j", (body, agency) => {
    expect(readSignature(body)).toBe(agency);
  });

  it.each(["The talks (see Reuters) go on.", "He works for Reuters.", "They won (again).", ""])(
    "%j has none",
    (body) => {
      expect(readSignature(body)).toBeNull();
    },
  );
});

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

describe("together", () => {
  it("prefer the publisher, and keep the agency as byline", () => {
    expect(found("en", TEXT, ["JAPAN TODAY | 6 jam yang lalu"], ["© KYODO"])).toEqual({
      source: "JAPAN TODAY",
      byline: "KYODO",
    });
  });

  it("take the copyright line when nothing better stands there", () => {
    expect(found("en", TEXT, [], ["© KYODO"])).toEqual({ source: "KYODO", byline: null });
    expect(found("en", `TOKYO (AP) — ${TEXT}`, [], ["© 2024 Example Media"]).source).toBe("AP");
  });

  it("take an agency that signs as author for the source", () => {
    expect(found("en", TEXT, ["By The Associated Press"])).toEqual({
      source: "The Associated Press",
      byline: null,
    });
  });

  it("keep a person before an agency", () => {
    expect(found("en", `TOKYO (Reuters) - ${TEXT}`, ["By Jane Doe"], ["© 2024 AFP"])).toEqual({
      source: "Reuters",
      byline: "Jane Doe",
    });
  });

  it("cut dates out of bylines", () => {
    expect(found("en", TEXT, ["By Jane Doe Updated Nov 13, 2019, 10:28am EST"]).byline).toBe("Jane Doe");
  });

  it("find nothing where nothing stands", () => {
    expect(found("en", TEXT)).toEqual({ source: null, byline: null });
    expect(found("und", "")).toEqual({ source: null, byline: null });
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
