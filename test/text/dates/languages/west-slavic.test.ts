/** Dates as Polish, Czech and Slovak news writes them, and figures that are none. */
import { describe, expect, it } from "vitest";
import { readAs } from "./read-as.ts";

describe("Polish", () => {
  it.each([
    ["Most zamknięto 14 kwietnia 2023 roku.", "14 kwietnia 2023 = 2023-04-14"],
    ["30 października ratownicy dotarli do wsi.", "30 października = 2024-10-30"],
    ["Ministrowie spotkają się 12 grudnia w Oslo.", "12 grudnia = 2024-12-12"],
    ["Strajk zaczął się w poniedziałek w porcie.", "poniedziałek = 2024-11-04"],
    ["Robotnicy przerwali pracę w zeszły piątek.", "zeszły piątek = 2024-11-01"],
    ["Sejm zagłosuje w przyszły wtorek.", "przyszły wtorek = 2024-11-12"],
    ["Burmistrz ustąpił wczoraj.", "wczoraj = 2024-11-05"],
    ["Kopalnia zostanie zamknięta jutro.", "jutro = 2024-11-07"],
    ["Tama pękła przedwczoraj.", "przedwczoraj = 2024-11-04"],
    ["Dzisiaj uratowano czterech marynarzy.", "Dzisiaj = 2024-11-06"],
    ["W zeszłym tygodniu śnieg zamknął przełęcz.", "zeszłym tygodniu = 2024-10-28..2024-11-03 week"],
    ["Fabryka będzie zatrudniać w przyszłym miesiącu.", "przyszłym miesiącu = 2024-12"],
    ["W ubiegłym roku eksport się podwoił.", "ubiegłym roku = 2023"],
    ["Elektrownia ruszy w przyszłym roku.", "przyszłym roku = 2025"],
    ["Piekarnia spłonęła pięć dni temu.", "pięć dni temu = 2024-11-01"],
    ["Kapsuła wyląduje za trzy dni.", "za trzy dni = 2024-11-09"],
    ["Wieś założono 40 lat temu.", "40 lat temu = 1984"],
    ["Targi trwały od 10 do 14 czerwca 2023.", "od 10 do 14 czerwca 2023 = 2023-06-10..2023-06-14"],
    ["Była ministrem w latach 2009–2013.", "2009–2013 = 2009..2013"],
    ["W sierpniu 2020 roku zamknięto granicę.", "sierpniu 2020 = 2020-08"],
    ["Zysk wzrósł w drugim kwartale 2023 roku.", "drugim kwartale 2023 = 2023-04..2023-06 quarter"],
    ["W latach 80. zamknięto kopalnie.", "latach 80 = 1980..1989 decade"],
    [
      "Wstrząs był 2 marca 2023. Trzy dni później zawalił się tunel.",
      "2 marca 2023 = 2023-03-02",
      "Trzy dni później = 2023-03-05",
    ],
    ["Rozejm zaczął się w niedzielę rano.", "niedzielę rano = 2024-11-03"],
    ["W czwartek 31 października wznowiono rozmowy.", "czwartek 31 października = 2024-10-31"],
    ["Bank upadł pod koniec września.", "września = 2024-09"],
    ["Trzy miesiące temu zalało kopalnię.", "Trzy miesiące temu = 2024-08"],
    ["Głosowanie potrwa od 28 grudnia do 3 stycznia.", "28 grudnia do 3 stycznia = 2024-12-28..2025-01-03"],
    ["Od poniedziałku obowiązuje zakaz jazdy.", "poniedziałku = 2024-11-04"],
    ["Miasto chce być neutralne do 2030 roku.", "2030 = 2030"],
    [
      "Zmarł 5 maja 2019 roku, tego samego dnia co żona.",
      "5 maja 2019 = 2019-05-05",
      "tego samego dnia = 2019-05-05",
    ],
    [
      "Minister, lat 61, powiedział we wtorek, że umowa podpisana 3 czerwca 2019 r. wygaśnie 1 stycznia.",
      "wtorek = 2024-11-05",
      "3 czerwca 2019 = 2019-06-03",
      "1 stycznia = 2025-01-01",
    ],
    [
      "Od stycznia do września 2024 r. firma sprzedała 2018 aut.",
      "stycznia do września 2024 = 2024-01..2024-09",
    ],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "pl")).toEqual(expected);
  });

  it.each([
    ["Wieś ma 1998 mieszkańców i 12 kościołów."],
    ["Goście wygrali 4:1."],
    ["38-letni kierowca nie ucierpiał."],
    ["Film trwa 95 minut i kosztował 2,5 miliona złotych."],
    ["Wersja 10.2.1 usuwa błąd."],
    ["Posiedzenie trwało trzy dni."],
    ["Wygrał bieg na 1500 metrów."],
    ["Frekwencja wzrosła do 48,5 procent."],
    ["Wygrała 6:4, 7:5 w finale."],
    ["Szczyt G20 dotyczył Covid-19."],
    ["Bramka padła w 90. minucie."],
    ["W XIX wieku miasto rosło."],
    ["Kwadrans później zamilkł."],
    ["Wieża ma od 7 do 10 metrów."],
  ])("none in: %s", (text) => {
    expect(readAs([], text, "pl")).toEqual([]);
  });
});

describe("Czech", () => {
  it.each([
    ["Most byl uzavřen 14. dubna 2023.", "14. dubna 2023 = 2023-04-14"],
    ["Záchranáři dorazili do vesnice 30. října.", "30. října = 2024-10-30"],
    ["Ministři se sejdou 12. prosince v Oslu.", "12. prosince = 2024-12-12"],
    ["Stávka začala v pondělí v přístavu.", "pondělí = 2024-11-04"],
    ["Dělníci přerušili práci minulý pátek.", "minulý pátek = 2024-11-01"],
    ["Parlament bude hlasovat příští úterý.", "příští úterý = 2024-11-12"],
    ["Starosta včera odstoupil.", "včera = 2024-11-05"],
    ["Důl bude zítra uzavřen.", "zítra = 2024-11-07"],
    ["Hráz se předevčírem protrhla.", "předevčírem = 2024-11-04"],
    ["Dnes byli zachráněni čtyři námořníci.", "Dnes = 2024-11-06"],
    ["Minulý týden sníh uzavřel průsmyk.", "Minulý týden = 2024-10-28..2024-11-03 week"],
    ["Továrna bude přijímat příští měsíc.", "příští měsíc = 2024-12"],
    ["Elektrárna bude otevřena příští rok.", "příští rok = 2025"],
    ["Pekárna vyhořela před pěti dny.", "před pěti dny = 2024-11-01"],
    ["Modul přistane za tři dny.", "za tři dny = 2024-11-09"],
    ["Vesnice byla založena před 40 lety.", "před 40 lety = 1984"],
    ["Veletrh trval od 10. do 14. června 2023.", "10. do 14. června 2023 = 2023-06-10..2023-06-14"],
    ["Byla ministryní v letech 2009–2013.", "2009–2013 = 2009..2013"],
    ["V srpnu 2020 byla hranice uzavřena.", "srpnu 2020 = 2020-08"],
    ["Zisk vzrostl ve druhém čtvrtletí 2023.", "druhém čtvrtletí 2023 = 2023-04..2023-06 quarter"],
    ["Na jaře 2021 přišly kobylky.", "jaře 2021 = 2021-03..2021-05 season"],
    ["V 80. letech se doly zavřely.", "80. letech = 1980..1989 decade"],
    [
      "Zemětřesení bylo 2. března 2023. O tři dny později se tunel zřítil.",
      "2. března 2023 = 2023-03-02",
      "tři dny později = 2023-03-05",
    ],
    ["Příměří začalo v neděli ráno.", "neděli ráno = 2024-11-03"],
    ["Ve čtvrtek 31. října byly rozhovory obnoveny.", "čtvrtek 31. října = 2024-10-31"],
    ["Banka padla koncem září.", "září = 2024-09"],
    ["Mlýn vyhořel v roce 1931. Následující rok byl obnoven.", "1931 = 1931", "Následující rok = 1932"],
    ["Před třemi měsíci byl důl zatopen.", "Před třemi měsíci = 2024-08"],
    ["Od pondělí platí zákaz jízdy.", "pondělí = 2024-11-04"],
    [
      "Ministr (61) v úterý řekl, že dohoda podepsaná 3. června 2019 vyprší 1. ledna.",
      "úterý = 2024-11-05",
      "3. června 2019 = 2019-06-03",
      "1. ledna = 2025-01-01",
    ],
    ["Od ledna do září 2024 firma prodala 2018 aut.", "ledna do září 2024 = 2024-01..2024-09"],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "cs")).toEqual(expected);
  });

  it.each([
    ["Obec má 1998 obyvatel a 12 kostelů."],
    ["Hosté vyhráli 4:1."],
    ["Osmatřicetiletý řidič, 38 let, vyvázl bez zranění."],
    ["Film trvá 95 minut a stál 2,5 milionu korun."],
    ["Verze 10.2.1 opravuje chybu."],
    ["Jednání trvalo tři dny."],
    ["Pro tuto věc je to střed zájmu."],
    ["Vyhrál závod na 1500 metrů."],
    ["Účast vzrostla na 48,5 procenta."],
    ["Vyhrála 6:4, 7:5 ve finále."],
    ["Gól padl v 90. minutě."],
    ["V 19. století město rostlo."],
    ["Út a pá jsou zkratky, ale ne tady."],
    ["Věž má 7 až 10 metrů."],
  ])("none in: %s", (text) => {
    expect(readAs([], text, "cs")).toEqual([]);
  });
});

describe("Slovak", () => {
  it.each([
    ["Most uzavreli 14. apríla 2023.", "14. apríla 2023 = 2023-04-14"],
    ["Záchranári dorazili do dediny 30. októbra.", "30. októbra = 2024-10-30"],
    ["Ministri sa stretnú 12. decembra v Osle.", "12. decembra = 2024-12-12"],
    ["Štrajk sa začal v pondelok v prístave.", "pondelok = 2024-11-04"],
    ["Robotníci prerušili prácu minulý piatok.", "minulý piatok = 2024-11-01"],
    ["Parlament bude hlasovať budúci utorok.", "budúci utorok = 2024-11-12"],
    ["Starosta včera odstúpil.", "včera = 2024-11-05"],
    ["Baňu zajtra zatvoria.", "zajtra = 2024-11-07"],
    ["Hrádza sa predvčerom pretrhla.", "predvčerom = 2024-11-04"],
    ["Dnes zachránili štyroch námorníkov.", "Dnes = 2024-11-06"],
    ["Minulý týždeň sneh uzavrel priesmyk.", "Minulý týždeň = 2024-10-28..2024-11-03 week"],
    ["Továreň bude prijímať budúci mesiac.", "budúci mesiac = 2024-12"],
    ["Elektráreň otvoria budúci rok.", "budúci rok = 2025"],
    ["Pekáreň vyhorela pred piatimi dňami.", "pred piatimi dňami = 2024-11-01"],
    ["Modul pristane o tri dni.", "o tri dni = 2024-11-09"],
    ["Dedinu založili pred 40 rokmi.", "pred 40 rokmi = 1984"],
    ["Veľtrh trval od 10. do 14. júna 2023.", "10. do 14. júna 2023 = 2023-06-10..2023-06-14"],
    ["Bola ministerkou v rokoch 2009 – 2013.", "2009 – 2013 = 2009..2013"],
    ["V auguste 2020 hranicu uzavreli.", "auguste 2020 = 2020-08"],
    ["Zisk stúpol v druhom štvrťroku 2023.", "druhom štvrťroku 2023 = 2023-04..2023-06 quarter"],
    ["Na jar 2021 prišli kobylky.", "jar 2021 = 2021-03..2021-05 season"],
    ["V 80. rokoch sa bane zatvorili.", "80. rokoch = 1980..1989 decade"],
    [
      "Zemetrasenie bolo 2. marca 2023. O tri dni neskôr sa tunel zrútil.",
      "2. marca 2023 = 2023-03-02",
      "tri dni neskôr = 2023-03-05",
    ],
    ["Vo štvrtok 31. októbra sa rozhovory obnovili.", "štvrtok 31. októbra = 2024-10-31"],
    ["Pred tromi mesiacmi baňu zaplavila voda.", "Pred tromi mesiacmi = 2024-08"],
    ["Od pondelka platí zákaz jazdy.", "pondelka = 2024-11-04"],
    [
      "Minister (61) v utorok povedal, že dohoda z 3. júna 2019 vyprší 1. januára.",
      "utorok = 2024-11-05",
      "3. júna 2019 = 2019-06-03",
      "1. januára = 2025-01-01",
    ],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "sk")).toEqual(expected);
  });

  it.each([
    ["Obec má 1998 obyvateľov a 12 kostolov."],
    ["Hostia vyhrali 4:1."],
    ["Vodič, 38 rokov, vyviazol bez zranenia."],
    ["Film trvá 95 minút a stál 2,5 milióna eur."],
    ["Verzia 10.2.1 opravuje chybu."],
    ["Rokovanie trvalo tri dni."],
    ["Vyhral beh na 1500 metrov."],
    ["V 19. storočí mesto rástlo."],
    ["Veža má 7 až 10 metrov."],
  ])("none in: %s", (text) => {
    expect(readAs([], text, "sk")).toEqual([]);
  });
});
