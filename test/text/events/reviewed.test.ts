/** What a reviewer found in events of whole articles: days told twice, denied days, and dates of what hangs on a saying. */
import { describe, expect, it } from "vitest";
import { eventLines, readEvents } from "./articles.ts";

const PUBLISHED = "2026-03-15";
const LEADS: Readonly<Record<string, string>> = {
  en: "Workers closed the old bridge on Friday.",
  de: "Arbeiter haben die alte Brücke am Freitag gesperrt.",
  fr: "Des ouvriers ont fermé vendredi le vieux pont.",
  es: "Los obreros cerraron el viernes el viejo puente.",
  ru: "Рабочие закрыли старый мост в пятницу.",
  ja: "作業員は13日、古い橋を閉鎖した。",
  zh: "工人们3月13日关闭了旧桥。",
};
const lines = (body: string, language = "en") => eventLines({ language, body, publishedAt: PUBLISHED });
/** What is told behind a lead, which has a day of its own. */
const besides = (language: string, body: string) =>
  lines(`${LEADS[language]}\n\n${body}`, language).filter((line) => !line.startsWith("2026-03-13"));

describe("a lead with a day of its own", () => {
  it.each([
    ["en", "Eleven people died when the Drelov bridge fell into the river on March 10, police said."],
    ["de", "Elf Menschen starben, als die Brücke am 10. März in den Fluss stürzte."],
    ["es", "Once personas murieron cuando el puente cayó al río el 10 de marzo."],
    ["ru", "Одиннадцать человек погибли, когда мост рухнул 10 марта."],
    ["bg", "Велмора, Харстен и Вадира подписаха договора на 10 март."],
    ["en", "Velmora, Harsten and Wadira signed the treaty on March 10."],
  ])("is told once, in %s: %s", (language, body) => {
    expect(lines(body, language)).toEqual(["2026-03-10 told"]);
  });

  it("is told once where the day is far from the report's", () => {
    expect(lines("On Christmas Day last year eleven people died in a fire at Tarn.")).toEqual([
      "2025-12-25 told",
    ]);
  });

  it("is told once where the day is to come", () => {
    expect(lines("Завтра в зале «Житница» откроется водный саммит.", "ru")).toEqual([
      "2026-03-16 told planned",
    ]);
  });

  it("has the day of the saying only", () => {
    expect(lines("The mayor said on Thursday that the bridge is unsafe.")).toEqual(["2026-03-12 said"]);
  });

  it("still has the report's day where its date hangs on what it tells", () => {
    expect(lines("The town is mourning the captain, who died on March 10.")).toEqual([
      "2026-03-15 told",
      "2026-03-10 told",
    ]);
    expect(lines("The town is looking for a man who was there when the ferry sank on March 10.")).toEqual([
      "2026-03-15 told",
      "2026-03-10 told",
    ]);
  });

  it("stands behind the places that it comes from, and may be short", () => {
    const body = "Lindfurt/Karvel. Der Gipfel ist abgesagt worden.";
    expect(
      readEvents({ language: "de", body, publishedAt: PUBLISHED }).map(({ sentence }) => sentence.start),
    ).toEqual([17]);
    expect(lines("Мост закрыт.", "ru")).toEqual(["2026-03-15 told"]);
  });
});

describe("a day that is denied", () => {
  it.each([
    ["en", "Workers will not strike on 4 July."],
    ["en", "The old line was not reopened on 9 March as planned."],
    ["en", "She didn't come on March 9."],
    ["en", "On March 9, the council did not meet."],
    ["en", "Critics dislike the plan, which did not pass on March 9."],
    ["de", "Am 9. März wurde die Linie nicht wieder eröffnet."],
    ["de", "Der Rat tagte am 9. März nicht."],
    ["fr", "La ligne n’a pas été rouverte le 9 mars."],
    ["es", "El 9 de marzo no hubo clases."],
    ["ru", "9 марта линию не открыли."],
    ["ja", "評議会は9日に開かれなかった。"],
    ["zh", "原定3月9日举行的仪式未能如期举行。"],
  ])("is no event in %s: %s", (language, sentence) => {
    expect(besides(language, sentence)).toEqual([]);
  });

  it.each([
    ["en", "He did not resign until March 9.", "2026-03-09 told"],
    ["fr", "Il n’est pas parti jusqu’au 9 mars.", "2026-03-09 told"],
    ["en", "Not only on March 9 did it rain.", "2026-03-09 told"],
    ["en", "No one was hurt in the fire on March 9.", "2026-03-09 told"],
    ["en", "The mayor left without a word on March 9.", "2026-03-09 told"],
    ["en", "Tarn voted on March 9 not to reopen the line.", "2026-03-09 told"],
    ["en", "The man arrested on March 9 has not been charged.", "2026-03-09 told"],
    ["de", "Der am 9. März vereidigte Minister will nicht zurücktreten.", "2026-03-09 told"],
    ["ja", "9日に反対がなくなり、法案が成立した。", "2026-03-09 told"],
    ["zh", "他3月9日不幸去世。", "2026-03-09 told"],
  ])("is an event where something else is denied, in %s: %s", (language, sentence, line) => {
    expect(besides(language, sentence)).toEqual([line]);
  });

  it("keeps the day of a saying that denies", () => {
    expect(besides("en", "“I will not resign,” the mayor said on March 9.")).toEqual(["2026-03-09 said"]);
  });

  it("gives no other day to its sentence", () => {
    expect(besides("en", "On March 9 the jury met. The judge was not heard on March 11.")).toEqual([
      "2026-03-09 told",
    ]);
  });
});

describe("a date in a relative clause", () => {
  it.each([
    "Airbus, which has out-sold Boeing since 2003, believes the market will grow.",
    "The mayor, who ruled while the town was rebuilt in 2003, said the bridge is unsafe.",
  ])("is not that of the saying: %s", (sentence) => {
    expect(besides("en", sentence)).not.toContain("2003 said");
  });

  it("is so where the clause tells of a saying", () => {
    expect(besides("en", "The mayor, who said in 2003 that the bridge is unsafe, has died.")).toContain(
      "2003 said",
    );
  });
});

describe("a time that something took", () => {
  it.each([
    ["en", "The rebels must leave within three hours."],
    ["en", "He sat in jail for two weeks."],
    ["en", "The boat will sail in 15 minutes."],
    ["en", "The dike gave way at the mill, after two days of rain on late snow."],
    ["de", "Er saß zwei Wochen in Haft."],
    ["fr", "Pendant deux semaines ils ont fait grève."],
    ["ru", "В течение двух недель они бастовали."],
    ["ru", "Через 15 минут цифры обновились."],
    ["ja", "2週間ストライキが続いた。"],
    ["zh", "罢工持续了两周。"],
  ])("is no event in %s: %s", (language, sentence) => {
    expect(besides(language, sentence)).toEqual([]);
  });
});
