/** Spans, decades, seasons, quarters, weekends and holidays in prose. */
import { describe, expect, it } from "vitest";
import { told, values } from "../../support/told-dates.ts";

describe("spans", () => {
  it.each([
    ["en", "The fair runs from 3 to 5 May 2024.", "from 3 to 5 May 2024 = 2024-05-03..2024-05-05 day"],
    ["en", "The fair of 3-5 May 2024 was full.", "3-5 May 2024 = 2024-05-03..2024-05-05 day"],
    ["en", "The fair of May 3-5, 2024 was full.", "May 3-5, 2024 = 2024-05-03..2024-05-05 day"],
    ["en", "It ran May 3 to June 2, 2024 in Oslo.", "May 3 to June 2, 2024 = 2024-05-03..2024-06-02 day"],
    [
      "en",
      "It ran from December 30 to January 2, 2024.",
      "from December 30 to January 2, 2024 = 2023-12-30..2024-01-02 day",
    ],
    ["en", "His term, 2017-2021, was calm.", "2017-2021 = 2017..2021 year"],
    ["en", "He ruled between 2017 and 2021.", "between 2017 and 2021 = 2017..2021 year"],
    ["en", "The 2018/19 season was long.", "2018/19 = 2018..2019 year"],
    ["en", "It stood from May to August 2023.", "from May to August 2023 = 2023-05..2023-08 month"],
    ["en", "Talks on 18 and 19 November failed.", "18 and 19 November = 2024-11-18..2024-11-19 day"],
    ["fr", "Le salon se tient du 3 au 5 mai 2024.", "du 3 au 5 mai 2024 = 2024-05-03..2024-05-05 day"],
    ["fr", "Il travaille du lundi au vendredi.", "du lundi au vendredi = 2024-11-04..2024-11-08 day"],
    ["de", "Die Messe lief vom 3. bis 5. Mai 2024.", "vom 3. bis 5. Mai 2024 = 2024-05-03..2024-05-05 day"],
    ["de", "Er regierte zwischen 2017 und 2021.", "zwischen 2017 und 2021 = 2017..2021 year"],
    [
      "es",
      "La feria fue del 3 al 5 de mayo de 2024.",
      "del 3 al 5 de mayo de 2024 = 2024-05-03..2024-05-05 day",
    ],
    ["ru", "Выставка шла с 3 по 5 мая 2024 года.", "с 3 по 5 мая 2024 = 2024-05-03..2024-05-05 day"],
    ["ru", "Он правил в 2017-2021 годах.", "2017-2021 = 2017..2021 year"],
    ["bg", "Изложението бе от 3 до 5 май 2024 г.", "от 3 до 5 май 2024 = 2024-05-03..2024-05-05 day"],
    [
      "uk",
      "Виставка тривала з 3 до 5 травня 2024 року.",
      "з 3 до 5 травня 2024 = 2024-05-03..2024-05-05 day",
    ],
    ["pl", "Targi trwały od 3 do 5 maja 2024.", "od 3 do 5 maja 2024 = 2024-05-03..2024-05-05 day"],
    ["ja", "見本市は5月3日から5日まで開かれた。", "5月3日から5日まで = 2024-05-03..2024-05-05 day"],
    ["ja", "2017年から2021年まで首相だった。", "2017年から2021年まで = 2017..2021 year"],
    ["ja", "18、19日に会談する。", "18、19日 = 2024-11-18..2024-11-19 day"],
    ["zh", "展会于5月3日至5日举行。", "5月3日至5日 = 2024-05-03..2024-05-05 day"],
    ["zh", "他在2017年至2021年任职。", "2017年至2021年 = 2017..2021 year"],
    ["ko", "2017년부터 2021년까지 재임했다.", "2017년부터 2021년까지 = 2017..2021 year"],
    [
      "vi",
      "Hội chợ từ ngày 3 đến ngày 5 tháng 5 năm 2024.",
      "từ ngày 3 đến ngày 5 tháng 5 năm 2024 = 2024-05-03..2024-05-05 day",
    ],
    ["ar", "أقيم المعرض من 3 إلى 5 مايو 2024.", "من 3 إلى 5 مايو 2024 = 2024-05-03..2024-05-05 day"],
    [
      "el",
      "Η έκθεση ήταν από τις 3 έως τις 5 Μαΐου 2024.",
      "από τις 3 έως τις 5 Μαΐου 2024 = 2024-05-03..2024-05-05 day",
    ],
  ])("%s: %s", (language, text, found) => {
    const dates = told(text, language, text.includes("5月3日") ? "2024-06-01" : undefined);
    expect(dates).toEqual([found]);
  });

  it("takes a point for a point", () => {
    expect(values("He has led it since 2017.", "en")).toEqual(["2017"]);
  });

  it("does not join what two sentences say", () => {
    expect(values("He won in 2017. To 2021 he looked with hope.", "en")).toEqual(["2017", "2021"]);
  });
});

describe("decades", () => {
  it.each([
    ["en", "In the 1990s the mill closed.", "1990..1999"],
    ["en", "In the '80s the mill closed.", "1980..1989"],
    ["de", "In den 1990er Jahren schloss die Mühle.", "1990..1999"],
    ["fr", "Dans les années 90, le moulin ferma.", "1990..1999"],
    ["es", "En los años 90 cerró el molino.", "1990..1999"],
    ["it", "Negli anni 90 il mulino chiuse.", "1990..1999"],
    ["nl", "In de jaren 90 sloot de molen.", "1990..1999"],
    ["ru", "В 1990-е годы мельница закрылась.", "1990..1999"],
    ["bg", "През 80-те години мелницата затвори.", "1980..1989"],
    ["ja", "1990年代に閉鎖された。", "1990..1999"],
    ["zh", "磨坊在20世纪90年代关闭。", "1990..1999"],
    ["ko", "1990년대에 문을 닫았다.", "1990..1999"],
    ["sv", "På 1990-talet stängde kvarnen.", "1990..1999"],
    ["fi", "Mylly suljettiin 1990-luvulla.", "1990..1999"],
    ["id", "Pabrik itu tutup pada 1990-an.", "1990..1999"],
  ])("%s: %s", (language, text, value) => {
    expect(values(text, language)).toEqual([value]);
  });
});

describe("seasons, quarters and weekends", () => {
  it.each([
    ["en", "Fires burned in summer 2023.", "2023-06..2023-08"],
    ["en", "Fires burned last summer.", "2024-06..2024-08"],
    ["en", "Fires burned in the winter of 2023.", "2023-12..2024-02"],
    ["fr", "Les feux de l'été dernier furent graves.", "2024-06..2024-08"],
    ["ru", "Летом 2023 года горел лес.", "2023-06..2023-08"],
    ["ru", "Летом прошлого года горел лес.", "2023-06..2023-08"],
    ["ja", "昨年夏に訪日した。", "2023-06..2023-08"],
    ["en", "Sales fell in the third quarter of 2024.", "2024-07..2024-09"],
    ["en", "Sales fell in Q3 2024.", "2024-07..2024-09"],
    ["de", "Im dritten Quartal 2024 sank der Absatz.", "2024-07..2024-09"],
    ["fr", "Au troisième trimestre 2024, les ventes ont baissé.", "2024-07..2024-09"],
    ["zh", "2024年第三季度销量下降。", "2024-07..2024-09"],
    ["en", "The storm came over the weekend.", "2024-11-02..2024-11-03"],
    ["en", "The storm will come this weekend.", "2024-11-09..2024-11-10"],
    ["de", "Der Sturm kam am Wochenende.", "2024-11-02..2024-11-03"],
    ["ru", "Буря пришла на выходных.", "2024-11-02..2024-11-03"],
    ["en", "It opens in the first week of May 2025.", "2025-04-28..2025-05-04"],
    ["en", "It fell on the last Monday of March 2024.", "2024-03-25"],
  ])("%s: %s", (language, text, value) => {
    expect(values(text, language)).toEqual([value]);
  });

  it.each([
    ["en", "Prices fall in spring water, and the fall was deep."],
    ["fr", "Il a été élu et l'automne fut doux."],
    ["fr", "Un week-end de trois jours lui suffit."],
    ["en", "The summer was hot."],
  ])("%s: none in %s", (language, text) => {
    expect(values(text, language)).toEqual([]);
  });
});

describe("holidays", () => {
  it.each([
    ["en", "The truce ended on Christmas Day.", "2024-12-25"],
    ["en", "They hope to finish by Christmas.", "2024-12-25"],
    ["en", "The deal of Good Friday 1998 holds.", "1998-04-10"],
    ["en", "He died on Easter Sunday 2024.", "2024-03-31"],
    ["en", "They left the day after Christmas.", "2024-12-26"],
    ["fr", "La trêve a pris fin à Noël.", "2024-12-25"],
    ["de", "Der Waffenstillstand endete zu Ostern.", "2025-04-20"],
    ["zh", "他们2024年春节见面。", "2024-02-10"],
    ["ar", "انتهت الهدنة في عيد الفطر.", "2025-03-30"],
    ["id", "Gencatan senjata berakhir pada Idul Adha 2024.", "2024-06-16"],
  ])("%s: %s", (language, text, value) => {
    expect(values(text, language)).toEqual([value]);
  });

  it.each([
    ["en", "A Christmas tree stood in the hall, with Easter eggs."],
    ["en", "The thanksgiving was sincere."],
    ["es", "Vive en una casa de navidad."],
  ])("%s: none in %s", (language, text) => {
    expect(values(text, language)).toEqual([]);
  });
});
