/** Dates as Finnish, Estonian and Hungarian news writes them, and figures that are none. */
import { describe, expect, it } from "vitest";
import { readAs } from "./read-as.ts";

describe("Finnish", () => {
  it.each([
    ["Silta suljettiin 14. huhtikuuta 2023.", "14. huhtikuuta 2023 = 2023-04-14"],
    ["Museo avattiin uudelleen 9.9.2021.", "9.9.2021 = 2021-09-09"],
    ["Pelastajat pääsivät kylään 30. lokakuuta.", "30. lokakuuta = 2024-10-30"],
    ["Ministerit tapaavat 12. joulukuuta Oslossa.", "12. joulukuuta = 2024-12-12"],
    ["Lakko alkoi satamassa maanantaina.", "maanantaina = 2024-11-04"],
    ["Työntekijät lopettivat työnsä viime perjantaina.", "viime perjantaina = 2024-11-01"],
    ["Eduskunta äänestää ensi tiistaina.", "ensi tiistaina = 2024-11-12"],
    ["Pormestari erosi eilen.", "eilen = 2024-11-05"],
    ["Kaivos suljetaan huomenna.", "huomenna = 2024-11-07"],
    ["Pato murtui toissapäivänä.", "toissapäivänä = 2024-11-04"],
    ["Tänään pelastettiin neljä merimiestä.", "Tänään = 2024-11-06"],
    ["Viime viikolla lumi sulki solan.", "Viime viikolla = 2024-10-28..2024-11-03 week"],
    ["Tehdas palkkaa väkeä ensi kuussa.", "ensi kuussa = 2024-12"],
    ["Viime vuonna vienti kaksinkertaistui.", "Viime vuonna = 2023"],
    ["Voimala avataan ensi vuonna.", "ensi vuonna = 2025"],
    ["Leipomo paloi viisi päivää sitten.", "viisi päivää sitten = 2024-11-01"],
    ["Kapseli laskeutuu kolmen päivän kuluttua.", "kolmen päivän kuluttua = 2024-11-09"],
    ["Kylä perustettiin 40 vuotta sitten.", "40 vuotta sitten = 1984"],
    ["Messut pidettiin 10.–14. kesäkuuta 2023.", "10.–14. kesäkuuta 2023 = 2023-06-10..2023-06-14"],
    ["Hän oli ministeri vuosina 2009–2013.", "2009–2013 = 2009..2013"],
    ["Elokuussa 2020 raja suljettiin.", "Elokuussa 2020 = 2020-08"],
    [
      "Voitto kasvoi vuoden 2023 toisella neljänneksellä.",
      "vuoden 2023 toisella neljänneksellä = 2023-04..2023-06 quarter",
    ],
    ["Keväällä 2021 tulivat heinäsirkat.", "Keväällä 2021 = 2021-03..2021-05 season"],
    ["1980-luvulla kaivokset suljettiin.", "1980-luvulla = 1980..1989 decade"],
    [
      "Järistys oli 2. maaliskuuta 2023. Kolme päivää myöhemmin tunneli sortui.",
      "2. maaliskuuta 2023 = 2023-03-02",
      "Kolme päivää myöhemmin = 2023-03-05",
    ],
    ["Neuvottelut jatkuivat torstaina 31. lokakuuta.", "torstaina 31. lokakuuta = 2024-10-31"],
    ["Pankki kaatui syyskuun lopussa.", "syyskuun = 2024-09"],
    ["Kolme kuukautta sitten kaivos joutui veden valtaan.", "Kolme kuukautta sitten = 2024-08"],
    ["Maanantaista lähtien ajaminen on kielletty.", "Maanantaista = 2024-11-04"],
    ["Kaupunki haluaa olla neutraali vuoteen 2030 mennessä.", "2030 = 2030"],
    [
      "Ministeri, 61, sanoi tiistaina, että 3. kesäkuuta 2019 tehty sopimus raukeaa 1. tammikuuta.",
      "tiistaina = 2024-11-05",
      "3. kesäkuuta 2019 = 2019-06-03",
      "1. tammikuuta = 2025-01-01",
    ],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "fi")).toEqual(expected);
  });

  it.each([
    ["Kylässä on 1998 asukasta ja 12 kirkkoa."],
    ["Vieraat voittivat 4–1."],
    ["Kuljettaja, 38, ei loukkaantunut."],
    ["Elokuva kestää 95 minuuttia ja maksoi 2,5 miljoonaa euroa."],
    ["Versio 10.2.1 korjaa virheen."],
    ["Kokous kesti kolme päivää."],
    ["Hän voitti 1500 metriä."],
    ["Äänestysprosentti nousi 48,5 prosenttiin."],
    ["Hän voitti loppuottelun 6–4, 7–5."],
    ["Torni on 7–10 metriä korkea."],
    ["Maa on kuiva, ja su on sana."],
  ])("none in: %s", (text) => {
    expect(readAs([], text, "fi")).toEqual([]);
  });
});

describe("Estonian", () => {
  it.each([
    ["Sild suleti 14. aprillil 2023.", "14. aprillil 2023 = 2023-04-14"],
    ["Päästjad jõudsid külla 30. oktoobril.", "30. oktoobril = 2024-10-30"],
    ["Leping allkirjastati 9.09.2021 Tartus.", "9.09.2021 = 2021-09-09"],
    ["Streik algas sadamas esmaspäeval.", "esmaspäeval = 2024-11-04"],
    ["Töölised lõpetasid töö eelmisel reedel.", "eelmisel reedel = 2024-11-01"],
    ["Riigikogu hääletab järgmisel teisipäeval.", "järgmisel teisipäeval = 2024-11-12"],
    ["Linnapea astus eile tagasi.", "eile = 2024-11-05"],
    ["Kaevandus suletakse homme.", "homme = 2024-11-07"],
    ["Tamm purunes üleeile.", "üleeile = 2024-11-04"],
    ["Täna päästeti neli meremeest.", "Täna = 2024-11-06"],
    ["Eelmisel nädalal sulges lumi kuru.", "Eelmisel nädalal = 2024-10-28..2024-11-03 week"],
    ["Tehas võtab inimesi tööle järgmisel kuul.", "järgmisel kuul = 2024-12"],
    ["Eelmisel aastal eksport kahekordistus.", "Eelmisel aastal = 2023"],
    ["Jaam avatakse järgmisel aastal.", "järgmisel aastal = 2025"],
    ["Pagaritöökoda põles viis päeva tagasi.", "viis päeva tagasi = 2024-11-01"],
    ["Kapsel maandub kolme päeva pärast.", "kolme päeva pärast = 2024-11-09"],
    ["Küla rajati 40 aastat tagasi.", "40 aastat tagasi = 1984"],
    ["Mess toimus 10.–14. juunil 2023.", "10.–14. juunil 2023 = 2023-06-10..2023-06-14"],
    ["Ta oli minister aastatel 2009–2013.", "2009–2013 = 2009..2013"],
    ["2020. aasta augustis suleti piir.", "2020. aasta augustis = 2020-08"],
    ["2021. aasta kevadel tulid rohutirtsud.", "2021. aasta kevadel = 2021-03..2021-05 season"],
    ["1980. aastatel kaevandused suleti.", "1980. aastatel = 1980..1989 decade"],
    [
      "Maavärin oli 2. märtsil 2023. Kolm päeva hiljem varises tunnel.",
      "2. märtsil 2023 = 2023-03-02",
      "Kolm päeva hiljem = 2023-03-05",
    ],
    [
      "Minister ütles teisipäeval, et 3. juunil 2019 sõlmitud leping lõpeb 1. jaanuaril.",
      "teisipäeval = 2024-11-05",
      "3. juunil 2019 = 2019-06-03",
      "1. jaanuaril = 2025-01-01",
    ],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "et")).toEqual(expected);
  });

  it.each([
    ["Külas on 1998 elanikku ja 12 kirikut."],
    ["Külalised võitsid 4:1."],
    ["38-aastane juht jäi terveks."],
    ["Film kestab 95 minutit ja maksis 2,5 miljonit eurot."],
    ["Versioon 10.2.1 parandab vea."],
    ["Istung kestis kolm päeva."],
    ["Torn on 7–10 meetrit kõrge."],
    ["Mai Tamm tuli koju."],
  ])("none in: %s", (text) => {
    expect(readAs([], text, "et")).toEqual([]);
  });
});

describe("Hungarian", () => {
  it.each([
    ["A hidat 2023. április 14-én zárták le.", "2023. április 14 = 2023-04-14"],
    ["A mentők október 30-án érték el a falut.", "október 30 = 2024-10-30"],
    ["A miniszterek december 12-én fognak találkozni Oslóban.", "december 12 = 2024-12-12"],
    ["A sztrájk hétfőn kezdődött a kikötőben.", "hétfőn = 2024-11-04"],
    ["A munkások múlt pénteken álltak le.", "múlt pénteken = 2024-11-01"],
    ["A parlament jövő kedden szavaz.", "jövő kedden = 2024-11-12"],
    ["A polgármester tegnap lemondott.", "tegnap = 2024-11-05"],
    ["A bányát holnap bezárják.", "holnap = 2024-11-07"],
    ["A gát tegnapelőtt átszakadt.", "tegnapelőtt = 2024-11-04"],
    ["Ma négy tengerészt mentettek ki.", "Ma = 2024-11-06"],
    ["A múlt héten hó zárta el a hágót.", "múlt héten = 2024-10-28..2024-11-03 week"],
    ["A gyár jövő hónapban vesz fel embereket.", "jövő hónapban = 2024-12"],
    [
      "A pékség öt napja égett le, mások szerint öt nappal ezelőtt.",
      "öt napja = 2024-11-01",
      "öt nappal ezelőtt = 2024-11-01",
    ],
    ["A kapszula három nap múlva fog leszállni.", "három nap múlva = 2024-11-09"],
    ["A falut 40 évvel ezelőtt alapították.", "40 évvel ezelőtt = 1984"],
    ["A kiállítás 2023. június 10. és 14. között volt.", "2023. június 10. és 14 = 2023-06-10..2023-06-14"],
    ["A vásár 2023. június 10–14-én volt.", "2023. június 10–14 = 2023-06-10..2023-06-14"],
    ["2009 és 2013 között miniszter volt.", "2009 és 2013 = 2009..2013"],
    ["A határt 2020 augusztusában zárták le.", "2020 augusztusában = 2020-08"],
    ["A nyereség 2023 második negyedévében nőtt.", "2023 második negyedévében = 2023-04..2023-06 quarter"],
    ["2021 tavaszán jöttek a sáskák.", "2021 tavaszán = 2021-03..2021-05 season"],
    ["Az 1980-as években bezártak a bányák.", "1980-as = 1980..1989 decade"],
    [
      "A rengés 2023. március 2-án volt. Három nappal később beomlott az alagút.",
      "2023. március 2 = 2023-03-02",
      "Három nappal később = 2023-03-05",
    ],
    ["Október 31-én, csütörtökön folytatódtak a tárgyalások.", "Október 31-én, csütörtökön = 2024-10-31"],
    ["A bank szeptember végén csődbe ment.", "szeptember = 2024-09"],
    ["Három hónappal ezelőtt elöntötte a víz a bányát.", "Három hónappal ezelőtt = 2024-08"],
    ["Hétfő óta tilos a közlekedés.", "Hétfő = 2024-11-04"],
    ["A város 2030-ra semleges akar lenni.", "2030 = 2030"],
    [
      "A 61 éves miniszter kedden azt mondta, hogy a 2019. június 3-án kötött egyezmény január 1-jén fog lejárni.",
      "kedden = 2024-11-05",
      "2019. június 3 = 2019-06-03",
      "január 1 = 2025-01-01",
    ],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "hu")).toEqual(expected);
  });

  it.each([
    ["A faluban 1998 lakos és 12 templom van."],
    ["A vendégek 4-1-re győztek."],
    ["A 38 éves sofőr nem sérült meg."],
    ["A film 95 perces, és 2,5 millió euróba került."],
    ["A 10.2.1-es verzió javítja a hibát."],
    ["Az ülés három napig tartott."],
    ["Már nincs más út, és a szerdahelyi piac is zárva van."],
    ["Megnyerte az 1500 métert."],
    ["A részvétel 48,5 százalékra nőtt."],
    ["A döntőt 6-4, 7-5-re nyerte."],
    ["A 19. században nőtt a város."],
    ["A múzeum hétfőnként zárva van."],
    ["A torony 7–10 méter magas."],
  ])("none in: %s", (text) => {
    expect(readAs([], text, "hu")).toEqual([]);
  });
});
