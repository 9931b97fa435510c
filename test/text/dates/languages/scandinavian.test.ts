/** Dates as Swedish, Danish and Norwegian news writes them, and figures that are none. */
import { describe, expect, it } from "vitest";
import { readAs } from "./read-as.ts";

describe("Swedish", () => {
  it.each([
    ["Bron stängdes den 14 april 2023.", "14 april 2023 = 2023-04-14"],
    ["Den 30 oktober nådde räddarna byn.", "30 oktober = 2024-10-30"],
    ["Ministrarna ska träffas den 12 december i Oslo.", "12 december = 2024-12-12"],
    ["Strejken började i måndags i hamnen.", "i måndags = 2024-11-04"],
    ["I fredags gick arbetarna hem.", "I fredags = 2024-11-01"],
    ["Riksdagen röstar nästa tisdag.", "nästa tisdag = 2024-11-12"],
    ["Domstolen ska döma på fredag.", "fredag = 2024-11-08"],
    ["Borgmästaren avgick i går.", "i går = 2024-11-05"],
    ["Gruvan stängs i morgon.", "i morgon = 2024-11-07"],
    ["Dammen brast i förrgår.", "i förrgår = 2024-11-04"],
    ["I dag räddades fyra sjömän.", "I dag = 2024-11-06"],
    ["Förra veckan stängde snön passet.", "Förra veckan = 2024-10-28..2024-11-03 week"],
    ["Fabriken anställer nästa månad.", "nästa månad = 2024-12"],
    ["Förra året fördubblades exporten.", "Förra året = 2023"],
    ["Kraftverket öppnar nästa år.", "nästa år = 2025"],
    ["Bageriet brann ner för fem dagar sedan.", "för fem dagar sedan = 2024-11-01"],
    ["Kapseln ska landa om tre dagar.", "om tre dagar = 2024-11-09"],
    ["Byn grundades för 40 år sedan.", "för 40 år sedan = 1984"],
    ["Mässan pågick 10–14 juni 2023.", "10–14 juni 2023 = 2023-06-10..2023-06-14"],
    ["Hon var minister 2009–2013.", "2009–2013 = 2009..2013"],
    ["I augusti 2020 stängdes gränsen.", "augusti 2020 = 2020-08"],
    ["Vinsten steg under andra kvartalet 2023.", "andra kvartalet 2023 = 2023-04..2023-06 quarter"],
    ["Våren 2021 kom gräshopporna.", "Våren 2021 = 2021-03..2021-05 season"],
    ["På 1980-talet stängde gruvorna.", "1980-talet = 1980..1989 decade"],
    [
      "Skalvet kom den 2 mars 2023. Tre dagar senare rasade tunneln.",
      "2 mars 2023 = 2023-03-02",
      "Tre dagar senare = 2023-03-05",
    ],
    ["Torsdagen den 31 oktober återupptogs samtalen.", "Torsdagen den 31 oktober = 2024-10-31"],
    ["Banken gick omkull i slutet av september.", "september = 2024-09"],
    ["Kvarnen brann 1931. Året därpå byggdes den upp igen.", "1931 = 1931", "Året därpå = 1932"],
    ["För tre månader sedan svämmade gruvan över.", "För tre månader sedan = 2024-08"],
    ["Sedan i måndags gäller körförbud.", "i måndags = 2024-11-04"],
    ["Staden vill vara klimatneutral år 2030.", "2030 = 2030"],
    [
      "Ministern, 61, sade på tisdagen att avtalet från den 3 juni 2019 ska löpa ut den 1 januari.",
      "tisdagen = 2024-11-05",
      "3 juni 2019 = 2019-06-03",
      "1 januari = 2025-01-01",
    ],
    [
      "Från januari till september 2024 sålde bolaget 2018 bilar.",
      "januari till september 2024 = 2024-01..2024-09",
    ],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "sv")).toEqual(expected);
  });

  it.each([
    ["Byn har 1998 invånare och 12 kyrkor."],
    ["Gästerna vann med 4–1."],
    ["Den 38-åriga föraren var oskadd."],
    ["Filmen är 95 minuter lång och kostade 2,5 miljoner kronor."],
    ["Version 10.2.1 rättar felet."],
    ["Mötet pågick i tre dagar."],
    ["Han vann 1500 meter."],
    ["Hon vann med 6–4, 7–5 i finalen."],
    ["Valdeltagandet steg till 48,5 procent."],
    ["Toppmötet i G20 handlade om covid-19."],
    ["Nu är det nog."],
    ["På måndagar är museet stängt."],
    ["Man kan inte veta, och tor var en gud."],
    ["Han är 7 till 10 meter hög."],
  ])("none in: %s", (text) => {
    expect(readAs([], text, "sv")).toEqual([]);
  });
});

describe("Danish", () => {
  it.each([
    ["Broen blev lukket den 14. april 2023.", "14. april 2023 = 2023-04-14"],
    ["Den 30. oktober nåede redderne landsbyen.", "30. oktober = 2024-10-30"],
    ["Ministrene skal mødes den 12. december i Oslo.", "12. december = 2024-12-12"],
    ["Strejken begyndte mandag i havnen.", "mandag = 2024-11-04"],
    ["Arbejderne gik hjem i fredags.", "i fredags = 2024-11-01"],
    ["Folketinget stemmer næste tirsdag.", "næste tirsdag = 2024-11-12"],
    ["Borgmesteren gik af i går.", "i går = 2024-11-05"],
    ["Minen lukker i morgen.", "i morgen = 2024-11-07"],
    ["Dæmningen brast i forgårs.", "i forgårs = 2024-11-04"],
    ["Fire sømænd blev reddet i dag.", "i dag = 2024-11-06"],
    ["Sneen lukkede passet i sidste uge.", "sidste uge = 2024-10-28..2024-11-03 week"],
    ["Fabrikken ansætter folk næste måned.", "næste måned = 2024-12"],
    ["Eksporten blev fordoblet sidste år.", "sidste år = 2023"],
    ["Kraftværket åbner næste år.", "næste år = 2025"],
    ["Bageriet brændte for fem dage siden.", "for fem dage siden = 2024-11-01"],
    ["Kapslen lander om tre dage.", "om tre dage = 2024-11-09"],
    ["Byen blev grundlagt for 40 år siden.", "for 40 år siden = 1984"],
    ["Messen varede fra 10. til 14. juni 2023.", "10. til 14. juni 2023 = 2023-06-10..2023-06-14"],
    ["Hun var minister fra 2009 til 2013.", "2009 til 2013 = 2009..2013"],
    ["I august 2020 blev grænsen lukket.", "august 2020 = 2020-08"],
    ["Overskuddet steg i andet kvartal 2023.", "andet kvartal 2023 = 2023-04..2023-06 quarter"],
    ["I foråret 2021 kom græshopperne.", "foråret 2021 = 2021-03..2021-05 season"],
    ["I 1980'erne lukkede minerne.", "1980'erne = 1980..1989 decade"],
    [
      "Skælvet kom den 2. marts 2023. Tre dage senere styrtede tunnelen sammen.",
      "2. marts 2023 = 2023-03-02",
      "Tre dage senere = 2023-03-05",
    ],
    ["Torsdag den 31. oktober blev samtalerne genoptaget.", "Torsdag den 31. oktober = 2024-10-31"],
    ["For tre måneder siden blev minen oversvømmet.", "For tre måneder siden = 2024-08"],
    ["Siden mandag har der været køreforbud.", "mandag = 2024-11-04"],
    [
      "Ministeren (61) sagde tirsdag, at aftalen fra den 3. juni 2019 vil udløbe den 1. januar.",
      "tirsdag = 2024-11-05",
      "3. juni 2019 = 2019-06-03",
      "1. januar = 2025-01-01",
    ],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "da")).toEqual(expected);
  });

  it.each([
    ["Byen har 1998 indbyggere og 12 kirker."],
    ["Gæsterne vandt 4-1."],
    ["Den 38-årige fører var uskadt."],
    ["Filmen varer 95 minutter og kostede 2,5 millioner kroner."],
    ["Version 10.2.1 retter fejlen."],
    ["Mødet varede tre dage."],
    ["Han vandt 1500 meter."],
    ["Valgdeltagelsen steg til 48,5 procent."],
    ["Man ved det ikke, og tor er en gud."],
    ["Maj Jensen og hendes mand bor her."],
  ])("none in: %s", (text) => {
    expect(readAs([], text, "da")).toEqual([]);
  });
});

describe("Norwegian", () => {
  it.each([
    ["Broen ble stengt 14. april 2023.", "14. april 2023 = 2023-04-14"],
    ["Den 30. oktober nådde redningsfolkene bygda.", "30. oktober = 2024-10-30"],
    ["Ministrene skal møtes 12. desember i Oslo.", "12. desember = 2024-12-12"],
    ["Streiken begynte mandag i havna.", "mandag = 2024-11-04"],
    ["Arbeiderne gikk hjem forrige fredag.", "forrige fredag = 2024-11-01"],
    ["Stortinget stemmer neste tirsdag.", "neste tirsdag = 2024-11-12"],
    ["Ordføreren gikk av i går.", "i går = 2024-11-05"],
    ["Gruva stenger i morgen.", "i morgen = 2024-11-07"],
    ["Demningen brast i forgårs.", "i forgårs = 2024-11-04"],
    ["Fire sjøfolk ble reddet i dag.", "i dag = 2024-11-06"],
    ["Snøen stengte passet forrige uke.", "forrige uke = 2024-10-28..2024-11-03 week"],
    ["Fabrikken ansetter folk neste måned.", "neste måned = 2024-12"],
    ["Eksporten ble doblet i fjor.", "i fjor = 2023"],
    ["Kraftverket åpner neste år.", "neste år = 2025"],
    ["Bakeriet brant ned for fem dager siden.", "for fem dager siden = 2024-11-01"],
    ["Kapselen lander om tre dager.", "om tre dager = 2024-11-09"],
    ["Bygda ble grunnlagt for 40 år siden.", "for 40 år siden = 1984"],
    ["Messen varte fra 10. til 14. juni 2023.", "10. til 14. juni 2023 = 2023-06-10..2023-06-14"],
    ["Hun var minister fra 2009 til 2013.", "2009 til 2013 = 2009..2013"],
    ["I august 2020 ble grensen stengt.", "august 2020 = 2020-08"],
    ["Overskuddet økte i andre kvartal 2023.", "andre kvartal 2023 = 2023-04..2023-06 quarter"],
    ["Våren 2021 kom gresshoppene.", "Våren 2021 = 2021-03..2021-05 season"],
    ["På 1980-tallet stengte gruvene.", "1980-tallet = 1980..1989 decade"],
    [
      "Skjelvet kom 2. mars 2023. Tre dager senere raste tunnelen.",
      "2. mars 2023 = 2023-03-02",
      "Tre dager senere = 2023-03-05",
    ],
    ["Torsdag 31. oktober ble samtalene gjenopptatt.", "Torsdag 31. oktober = 2024-10-31"],
    ["For tre måneder siden ble gruva oversvømt.", "For tre måneder siden = 2024-08"],
    ["Siden mandag har det vært kjøreforbud.", "mandag = 2024-11-04"],
    [
      "Ministeren (61) sa tirsdag at avtalen fra 3. juni 2019 vil løpe ut 1. januar.",
      "tirsdag = 2024-11-05",
      "3. juni 2019 = 2019-06-03",
      "1. januar = 2025-01-01",
    ],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "nb")).toEqual(expected);
  });

  it.each([
    ["Bygda har 1998 innbyggere og 12 kirker."],
    ["Gjestene vant 4–1."],
    ["Den 38 år gamle føreren var uskadd."],
    ["Filmen varer i 95 minutter og kostet 2,5 millioner kroner."],
    ["Versjon 10.2.1 retter feilen."],
    ["Møtet varte i tre dager."],
    ["Han vant 1500 meter."],
    ["Valgdeltakelsen steg til 48,5 prosent."],
    ["På mandager er museet stengt."],
    ["Man vet det ikke, og tor er en gud."],
    ["Mai Hansen bor her."],
  ])("none in: %s", (text) => {
    expect(readAs([], text, "nb")).toEqual([]);
  });
});
