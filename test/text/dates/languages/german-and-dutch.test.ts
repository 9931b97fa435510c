/** Dates as German and Dutch news writes them, and figures that are none. */
import { describe, expect, it } from "vitest";
import { readAs } from "./read-as.ts";

describe("German", () => {
  it.each([
    ["Die Brücke wurde am 14. April 2023 gesperrt.", "14. April 2023 = 2023-04-14"],
    ["Der Sender meldete am 09.09.2021 den Absturz.", "09.09.2021 = 2021-09-09"],
    ["Am 30. Oktober erreichten Helfer das Dorf.", "30. Oktober = 2024-10-30"],
    ["Die Minister werden sich am 12. Dezember in Oslo treffen.", "12. Dezember = 2024-12-12"],
    ["Das Lager brannte am 3. Okt. 2022 ab.", "3. Okt. 2022 = 2022-10-03"],
    ["Der Streik begann am Montag im Hafen.", "Montag = 2024-11-04"],
    ["Die Arbeiter legten am vergangenen Freitag die Arbeit nieder.", "vergangenen Freitag = 2024-11-01"],
    ["Das Parlament stimmt am nächsten Dienstag ab.", "nächsten Dienstag = 2024-11-12"],
    ["Der Bürgermeister trat gestern zurück.", "gestern = 2024-11-05"],
    ["Die Grube wird morgen geschlossen.", "morgen = 2024-11-07"],
    ["Der Damm brach vorgestern.", "vorgestern = 2024-11-04"],
    ["Heute wurden vier Seeleute gerettet.", "Heute = 2024-11-06"],
    ["Schnee sperrte vergangene Woche den Pass.", "vergangene Woche = 2024-10-28..2024-11-03 week"],
    ["Das Werk stellt im nächsten Monat ein.", "nächsten Monat = 2024-12"],
    ["Die Ausfuhren stiegen im vergangenen Jahr.", "vergangenen Jahr = 2023"],
    ["Vor fünf Tagen brannte die Bäckerei ab.", "Vor fünf Tagen = 2024-11-01"],
    ["In drei Tagen wird die Kapsel landen.", "In drei Tagen = 2024-11-09"],
    ["Vor 40 Jahren wurde der Ort gegründet.", "Vor 40 Jahren = 1984"],
    ["Die Messe dauerte vom 10. bis 14. Juni 2023.", "10. bis 14. Juni 2023 = 2023-06-10..2023-06-14"],
    ["Sie regierte von 2009 bis 2013.", "2009 bis 2013 = 2009..2013"],
    ["Im August 2020 wurde die Grenze geschlossen.", "August 2020 = 2020-08"],
    ["Der Gewinn stieg im zweiten Quartal 2023.", "zweiten Quartal 2023 = 2023-04..2023-06 quarter"],
    ["Im Frühjahr 2021 kamen die Heuschrecken.", "Frühjahr 2021 = 2021-03..2021-05 season"],
    ["In den 1980er Jahren schlossen die Gruben.", "1980er Jahren = 1980..1989 decade"],
    [
      "Das Beben war am 2. März 2023. Drei Tage später stürzte der Tunnel ein.",
      "2. März 2023 = 2023-03-02",
      "Drei Tage später = 2023-03-05",
    ],
    ["Am Montag um 19.45 Uhr heulte die Sirene.", "Montag um 19.45 = 2024-11-04T19:45+09:00"],
    ["Am Sonntagmorgen trat die Waffenruhe in Kraft.", "Sonntagmorgen = 2024-11-03"],
    ["Seit Anfang 2019 gilt das Gesetz.", "2019 = 2019"],
    ["Am Donnerstag, dem 31. Oktober, begannen die Gespräche.", "Donnerstag, dem 31. Oktober = 2024-10-31"],
    ["Ende September ging die Bank unter.", "Ende September = 2024-09"],
    ["Gewählt wird vom 28. Dezember bis 3. Januar.", "28. Dezember bis 3. Januar = 2024-12-28..2025-01-03"],
    ["Im letzten Winter fror der Fluss zu.", "letzten Winter = 2023-12..2024-02 season"],
    ["Vor drei Monaten lief die Grube voll.", "Vor drei Monaten = 2024-08"],
    ["In der Nacht zum Montag brannte ein Lager.", "Montag = 2024-11-04"],
    ["Am Abend des 9. November 1989 fiel die Mauer.", "9. November 1989 = 1989-11-09"],
    ["Die Explosion vom Montag tötete niemanden.", "Montag = 2024-11-04"],
    ["Bis 2030 soll die Stadt klimaneutral sein.", "2030 = 2030"],
    [
      "Er starb am 5. Mai 2019, am selben Tag wie seine Frau.",
      "5. Mai 2019 = 2019-05-05",
      "selben Tag = 2019-05-05",
    ],
    ["Seit Montag gilt ein Fahrverbot.", "Montag = 2024-11-04"],
    ["In der Saison 2018/19 stieg der Verein auf.", "2018/19 = 2018..2019"],
    [
      "Der Minister (61) sagte am Dienstag, das am 3. Juni 2019 unterzeichnete Abkommen laufe am 1. Januar aus.",
      "Dienstag = 2024-11-05",
      "3. Juni 2019 = 2019-06-03",
      "1. Januar = 2025-01-01",
    ],
    [
      "Von Januar bis September 2024 verkaufte die Firma 2018 Autos.",
      "Januar bis September 2024 = 2024-01..2024-09",
    ],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "de")).toEqual(expected);
  });

  it.each([
    ["Der Ort hat 1998 Einwohner und 12 Kirchen."],
    ["Die Gäste gewannen 4:1 nach einem 0:1."],
    ["Der 38-jährige Fahrer blieb unverletzt."],
    ["Der Film dauert 95 Minuten und kostete 2,5 Millionen Euro."],
    ["Version 10.2.1 behebt den Fehler."],
    ["Karten gibt es unter 030 555 0142."],
    ["Die Sitzung dauerte drei Tage."],
    ["Nach § 12 Abs. 3 ist das verboten."],
    ["Das MH17-Verfahren und der G20-Gipfel befassten sich mit Covid-19."],
    ["Er gewann über 1500 Meter, der 1. FC Köln verlor."],
    ["Der Server 10.11.12.13 fiel aus."],
    ["Die Beteiligung stieg auf 48,5 Prozent."],
    ["Sie gewann mit 6:4, 7:5 im Endspiel."],
    ["Mit der Formel 1 hat das nichts zu tun, Kapitel 12."],
    ["In der 90. Minute fiel das Tor."],
    ["Die dreitägige Reise kostete 1999 Euro."],
    ["Erst eine Viertelstunde später schwieg er."],
    ["Im 19. Jahrhundert wuchs der Ort."],
    ["5 bis 7 Tage Urlaub stehen ihm zu."],
    ["So ist es, und die Frau Fr. Meier wohnt wo sie will."],
    ["Do you speak English? fragte er die Di-Gruppe."],
    ["Die Sonne scheint, der Mittwochsclub schweigt nicht."],
    ["Mit 7 bis 10 Metern Höhe ist der 3. Turm der größte."],
  ])("none in: %s", (text) => {
    expect(readAs([], text, "de")).toEqual([]);
  });
});

describe("Dutch", () => {
  it.each([
    ["De brug werd op 14 april 2023 afgesloten.", "14 april 2023 = 2023-04-14"],
    ["Op 30 oktober bereikten hulpverleners het dorp.", "30 oktober = 2024-10-30"],
    ["De ministers zullen elkaar op 12 december in Oslo ontmoeten.", "12 december = 2024-12-12"],
    ["De loods brandde op 3 okt. 2022 af.", "3 okt. 2022 = 2022-10-03"],
    ["Afgelopen vrijdag legden de arbeiders het werk neer.", "Afgelopen vrijdag = 2024-11-01"],
    ["Het parlement stemt volgende week dinsdag.", "volgende week dinsdag = 2024-11-12"],
    ["De burgemeester trad gisteren af.", "gisteren = 2024-11-05"],
    ["De mijn gaat morgen dicht.", "morgen = 2024-11-07"],
    ["De dam brak eergisteren door.", "eergisteren = 2024-11-04"],
    ["Vandaag werden vier zeelieden gered.", "Vandaag = 2024-11-06"],
    ["Vorige week sloot sneeuw de pas af.", "Vorige week = 2024-10-28..2024-11-03 week"],
    ["De fabriek neemt volgende maand mensen aan.", "volgende maand = 2024-12"],
    ["Vorig jaar verdubbelde de export.", "Vorig jaar = 2023"],
    ["De centrale opent volgend jaar.", "volgend jaar = 2025"],
    ["De bakkerij brandde vijf dagen geleden af.", "vijf dagen geleden = 2024-11-01"],
    ["De capsule zal over drie dagen landen.", "over drie dagen = 2024-11-09"],
    ["Het dorp is 40 jaar geleden gesticht.", "40 jaar geleden = 1984"],
    ["De beurs duurde van 10 tot 14 juni 2023.", "10 tot 14 juni 2023 = 2023-06-10..2023-06-14"],
    ["Zij was minister van 2009 tot 2013.", "2009 tot 2013 = 2009..2013"],
    ["In augustus 2020 ging de grens dicht.", "augustus 2020 = 2020-08"],
    [
      "De winst steeg in het tweede kwartaal van 2023.",
      "tweede kwartaal van 2023 = 2023-04..2023-06 quarter",
    ],
    ["In het voorjaar van 2021 kwamen de sprinkhanen.", "voorjaar van 2021 = 2021-03..2021-05 season"],
    [
      "De beving was op 2 maart 2023. Drie dagen later stortte de tunnel in.",
      "2 maart 2023 = 2023-03-02",
      "Drie dagen later = 2023-03-05",
    ],
    ["Zondagochtend ging het bestand in.", "Zondagochtend = 2024-11-03"],
    ["Donderdag 31 oktober werden de gesprekken hervat.", "Donderdag 31 oktober = 2024-10-31"],
    ["De bank ging eind september failliet.", "eind september = 2024-09"],
    ["Drie maanden geleden liep de mijn vol.", "Drie maanden geleden = 2024-08"],
    ["De stad wil in 2030 klimaatneutraal zijn.", "2030 = 2030"],
    [
      "De minister (61) zei dinsdag dat het op 3 juni 2019 getekende akkoord op 1 januari zal aflopen.",
      "dinsdag = 2024-11-05",
      "3 juni 2019 = 2019-06-03",
      "1 januari = 2025-01-01",
    ],
    [
      "Van januari tot september 2024 verkocht het bedrijf 2018 auto's.",
      "januari tot september 2024 = 2024-01..2024-09",
    ],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "nl")).toEqual(expected);
  });

  it.each([
    ["Het dorp heeft 1998 inwoners en 12 kerken."],
    ["De bezoekers wonnen met 4-1."],
    ["De 38-jarige bestuurder bleef ongedeerd."],
    ["De film duurt 95 minuten en kostte 2,5 miljoen euro."],
    ["Versie 10.2.1 verhelpt de fout."],
    ["De vergadering duurde drie dagen."],
    ["Kaarten zijn te koop via 020-5550142."],
    ["Hij won de 1500 meter."],
    ["Server 10.11.12.13 viel uit."],
    ["De opkomst steeg tot 48,5 procent."],
    ["Ze won met 6-4, 7-5 in de finale."],
    ["De G20-top sprak over covid-19 op het 40e congres."],
    ["Hij zit in zijn tweede termijn."],
    ["In de 19e eeuw groeide de stad."],
    ["Zo is het, en ma zegt dat hij do noch za kent."],
    ["De derde toren is 7 tot 10 meter hoog."],
  ])("none in: %s", (text) => {
    expect(readAs([], text, "nl")).toEqual([]);
  });
});
