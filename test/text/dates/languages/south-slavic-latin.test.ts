/** Dates as Croatian, Bosnian and Slovenian news writes them, and figures that are none. */
import { describe, expect, it } from "vitest";
import { readAs } from "./read-as.ts";

describe("Croatian", () => {
  it.each([
    ["Most je zatvoren 14. travnja 2023.", "14. travnja 2023 = 2023-04-14"],
    ["Spasioci su 30. listopada stigli do sela.", "30. listopada = 2024-10-30"],
    ["Ministri će se sastati 12. prosinca u Oslu.", "12. prosinca = 2024-12-12"],
    ["Štrajk je počeo u ponedjeljak u luci.", "ponedjeljak = 2024-11-04"],
    ["Radnici su prekinuli rad prošlog petka.", "prošlog petka = 2024-11-01"],
    ["Sabor će glasati idućeg utorka.", "idućeg utorka = 2024-11-12"],
    ["Gradonačelnik je jučer dao ostavku.", "jučer = 2024-11-05"],
    ["Rudnik će se zatvoriti sutra.", "sutra = 2024-11-07"],
    ["Brana je popustila prekjučer.", "prekjučer = 2024-11-04"],
    ["Danas su spašena četiri mornara.", "Danas = 2024-11-06"],
    ["Prošlog tjedna snijeg je zatvorio prijevoj.", "Prošlog tjedna = 2024-10-28..2024-11-03 week"],
    ["Tvornica će zapošljavati idućeg mjeseca.", "idućeg mjeseca = 2024-12"],
    ["Pekara je izgorjela prije pet dana.", "prije pet dana = 2024-11-01"],
    ["Kapsula će sletjeti za tri dana.", "za tri dana = 2024-11-09"],
    ["Selo je osnovano prije 40 godina.", "prije 40 godina = 1984"],
    ["Sajam je trajao od 10. do 14. lipnja 2023.", "10. do 14. lipnja 2023 = 2023-06-10..2023-06-14"],
    ["Bila je ministrica od 2009. do 2013. godine.", "2009. do 2013 = 2009..2013"],
    ["U kolovozu 2020. granica je zatvorena.", "kolovozu 2020 = 2020-08"],
    [
      "Dobit je porasla u drugom tromjesečju 2023. godine.",
      "drugom tromjesečju 2023 = 2023-04..2023-06 quarter",
    ],
    ["U proljeće 2021. došli su skakavci.", "proljeće 2021 = 2021-03..2021-05 season"],
    ["Osamdesetih su rudnici već bili prazni, a 1980-ih su se zatvorili.", "1980-ih = 1980..1989 decade"],
    [
      "Potres je bio 2. ožujka 2023. Tri dana kasnije tunel se urušio.",
      "2. ožujka 2023 = 2023-03-02",
      "Tri dana kasnije = 2023-03-05",
    ],
    ["Prije tri mjeseca rudnik je poplavljen.", "Prije tri mjeseca = 2024-08"],
    ["Od ponedjeljka vrijedi zabrana vožnje.", "ponedjeljka = 2024-11-04"],
    ["Grad želi biti neutralan do 2030. godine.", "2030 = 2030"],
    [
      "Ministar (61) rekao je u utorak da će sporazum od 3. lipnja 2019. isteći 1. siječnja.",
      "utorak = 2024-11-05",
      "3. lipnja 2019 = 2019-06-03",
      "1. siječnja = 2025-01-01",
    ],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "hr")).toEqual(expected);
  });

  it.each([
    ["Selo ima 1998 stanovnika i 12 crkava."],
    ["Gosti su pobijedili 4:1."],
    ["Vozač, star 38 godina, nije ozlijeđen."],
    ["Film traje 95 minuta i stajao je 2,5 milijuna eura."],
    ["Inačica 10.2.1 ispravlja pogrešku."],
    ["Sastanak je trajao tri dana."],
    ["Pobijedio je na 1500 metara."],
    ["Odaziv je porastao na 48,5 posto."],
    ["U 19. stoljeću grad je rastao."],
    ["Ima pet pasa i sto mačaka."],
    ["Toranj je visok od 7 do 10 metara."],
    ["Ned, Sub i Pon nisu imena."],
  ])("none in: %s", (text) => {
    expect(readAs([], text, "hr")).toEqual([]);
  });
});

describe("Bosnian", () => {
  it.each([
    ["Most je zatvoren 14. aprila 2023.", "14. aprila 2023 = 2023-04-14"],
    ["Štrajk je počeo u ponedjeljak u luci.", "ponedjeljak = 2024-11-04"],
    ["Načelnik je jučer dao ostavku.", "jučer = 2024-11-05"],
    ["Rudnik će se zatvoriti sutra.", "sutra = 2024-11-07"],
    ["Pekara je izgorjela prije pet dana.", "prije pet dana = 2024-11-01"],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "bs")).toEqual(expected);
  });

  it.each([["Gosti su pobijedili 4:1."]])("none in: %s", (text) => {
    expect(readAs([], text, "bs")).toEqual([]);
  });
});

describe("Slovenian", () => {
  it.each([
    ["Most so zaprli 14. aprila 2023.", "14. aprila 2023 = 2023-04-14"],
    ["Reševalci so 30. oktobra prišli v vas.", "30. oktobra = 2024-10-30"],
    ["Ministri se bodo sestali 12. decembra v Oslu.", "12. decembra = 2024-12-12"],
    ["Stavka se je začela v ponedeljek v pristanišču.", "ponedeljek = 2024-11-04"],
    ["Delavci so prekinili delo prejšnji petek.", "prejšnji petek = 2024-11-01"],
    ["Parlament bo glasoval prihodnji torek.", "prihodnji torek = 2024-11-12"],
    ["Župan je včeraj odstopil.", "včeraj = 2024-11-05"],
    ["Rudnik bodo zaprli jutri.", "jutri = 2024-11-07"],
    ["Jez je popustil predvčerajšnjim.", "predvčerajšnjim = 2024-11-04"],
    ["Danes so rešili štiri mornarje.", "Danes = 2024-11-06"],
    ["Prejšnji teden je sneg zaprl prelaz.", "Prejšnji teden = 2024-10-28..2024-11-03 week"],
    ["Tovarna bo zaposlovala prihodnji mesec.", "prihodnji mesec = 2024-12"],
    ["Izvoz se je lani podvojil.", "lani = 2023"],
    ["Elektrarno bodo odprli prihodnje leto.", "prihodnje leto = 2025"],
    ["Pekarna je pogorela pred petimi dnevi.", "pred petimi dnevi = 2024-11-01"],
    ["Kapsula bo pristala čez tri dni.", "čez tri dni = 2024-11-09"],
    ["Vas so ustanovili pred 40 leti.", "pred 40 leti = 1984"],
    ["Sejem je trajal od 10. do 14. junija 2023.", "10. do 14. junija 2023 = 2023-06-10..2023-06-14"],
    ["Ministrica je bila od leta 2009 do leta 2013.", "2009 do leta 2013 = 2009..2013"],
    ["Avgusta 2020 so mejo zaprli.", "Avgusta 2020 = 2020-08"],
    ["Dobiček je zrasel v drugem četrtletju 2023.", "drugem četrtletju 2023 = 2023-04..2023-06 quarter"],
    ["Spomladi 2021 so prišle kobilice.", "Spomladi 2021 = 2021-03..2021-05 season"],
    [
      "Potres je bil 2. marca 2023. Tri dni pozneje se je predor zrušil.",
      "2. marca 2023 = 2023-03-02",
      "Tri dni pozneje = 2023-03-05",
    ],
    ["V četrtek, 31. oktobra, so se pogovori nadaljevali.", "četrtek, 31. oktobra = 2024-10-31"],
    ["Pred tremi meseci je rudnik zalila voda.", "Pred tremi meseci = 2024-08"],
    ["Od ponedeljka velja prepoved vožnje.", "ponedeljka = 2024-11-04"],
    [
      "Minister (61) je v torek dejal, da bo sporazum s 3. junija 2019 potekel 1. januarja.",
      "torek = 2024-11-05",
      "3. junija 2019 = 2019-06-03",
      "1. januarja = 2025-01-01",
    ],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "sl")).toEqual(expected);
  });

  it.each([
    ["Vas ima 1998 prebivalcev in 12 cerkva."],
    ["Gostje so zmagali s 4:1."],
    ["Voznik, star 38 let, ni bil poškodovan."],
    ["Film traja 95 minut in je stal 2,5 milijona evrov."],
    ["Različica 10.2.1 odpravlja napako."],
    ["Seja je trajala tri dni."],
    ["Zmagal je v teku na 1500 metrov."],
    ["V 19. stoletju je mesto raslo."],
    ["Ima pet psov in sto mačk."],
    ["Stolp je visok od 7 do 10 metrov."],
  ])("none in: %s", (text) => {
    expect(readAs([], text, "sl")).toEqual([]);
  });
});
