/** References, credits and headings of other texts tell nothing, though they have dates. */
import { describe, expect, it } from "vitest";
import { eventLines } from "./articles.ts";

const LEADS: Readonly<Record<string, string>> = {
  en: "Workers closed the old bridge on Friday.",
  de: "Arbeiter haben die alte Brücke am Freitag gesperrt.",
  fr: "Des ouvriers ont fermé vendredi le vieux pont.",
  ru: "Рабочие закрыли старый мост в пятницу.",
  ja: "作業員は13日、古い橋を閉鎖した。",
  zh: "工人们3月13日关闭了旧桥。",
};
const besides = (language: string, line: string) =>
  eventLines({ language, body: `${LEADS[language]}\n\n${line}`, publishedAt: "2026-03-15" }).filter(
    (one) => !one.startsWith("2026-03-13"),
  );

describe("nothing is told by", () => {
  it.each([
    ["en", "Retrieved 5 May 2020."],
    ["en", "“Tarn closes its bridge”. Tarn Courier. Accessed on 5 May 2020."],
    ["en", "Archived from the original on 5 May 2020"],
    ["en", "Originally published on 5 May 2020."],
    ["en", "This article was originally published on 5 May 2020."],
    ["de", "Tarner Bote, abgerufen am 5. Mai 2020."],
    ["fr", "Le Courrier de Tarn, consulté le 5 mai 2020."],
    ["ru", "Дата обращения: 5 мая 2020."],
    ["ja", "タルン航空、2020年5月5日閲覧。"],
    ["zh", "塔恩航空，2020年5月5日查阅。"],
  ])("a reference in %s: %s", (language, line) => {
    expect(besides(language, line)).toEqual([]);
  });

  it.each([
    ["ja", "タルン新聞、2009年1月27日(UTC+9)。"],
    ["ja", "気象庁『地震情報平成23年4月7日23時36分気象庁発表(情報第1号)』。"],
    ["ja", "『外務大臣会見記録(平成20年5月13日18時50分)』。"],
    ["en", "Mayor of Tarn quits over the old bridge - 3 March 2020"],
    ["en", "Mayor of Tarn quits over the old bridge (3 March 2020)"],
    ["en", "3 March: Mayor of Tarn quits 5 March: Bridge of Tarn closes"],
    ["ja", "2016年8月16日(火):台風が上陸した2014年7月7日(月):台風が島を襲った"],
  ])("the name or headline of another text in %s: %s", (language, line) => {
    expect(besides(language, line)).toEqual([]);
  });

  it.each([
    ["en", "Photo: Jane Doe, taken on 5 May 2020"],
    ["de", "Foto: Anna Roth, aufgenommen am 5. Mai 2020"],
    ["ja", "写真：タルン新聞、2020年5月5日撮影"],
  ])("the credit of a picture in %s: %s", (language, line) => {
    expect(besides(language, line)).toEqual([]);
  });
});

describe("something is told by", () => {
  it.each([
    ["en", "The wreck was retrieved on 5 May 2020."],
    ["en", "Published on 5 May 2020, the report shocked the town."],
    ["en", "The film “Tarn Bridge” was shown on 5 May 2020."],
    ["en", "Photographers came to the bridge on 5 May 2020."],
    ["ja", "映画『タルン橋』は2020年5月5日に公開された。"],
    ["zh", "电影《塔恩桥》2020年5月5日上映。"],
    ["ja", "市民は2020年5月5日、資料を閲覧した。"],
  ])("a sentence with the same words in %s: %s", (language, line) => {
    expect(besides(language, line)).toEqual(["2020-05-05 told"]);
  });
});
