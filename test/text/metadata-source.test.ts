/** Who published an article and who wrote it: datelines, labels, credits, signatures, and names that are only cited. */
import { describe, expect, it } from "vitest";
import { findMetadata } from "../../src/text/metadata.ts";
import { hasDateline, readDateline, readSignature } from "../../src/text/metadata-dateline.ts";

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
