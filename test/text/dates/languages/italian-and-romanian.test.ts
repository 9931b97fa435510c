/** Dates as Italian and Romanian news writes them, and figures that are none. */
import { describe, expect, it } from "vitest";
import { readAs } from "./read-as.ts";

describe("Italian", () => {
  it.each([
    ["Il ponte è stato chiuso il 14 aprile 2023.", "14 aprile 2023 = 2023-04-14"],
    ["Il 30 ottobre i soccorritori hanno raggiunto il paese.", "30 ottobre = 2024-10-30"],
    ["I ministri si incontreranno il 12 dicembre a Oslo.", "12 dicembre = 2024-12-12"],
    ["Lo sciopero è cominciato lunedì nel porto.", "lunedì = 2024-11-04"],
    ["Gli operai si sono fermati venerdì scorso.", "venerdì scorso = 2024-11-01"],
    ["Il parlamento voterà martedì prossimo.", "martedì prossimo = 2024-11-12"],
    ["Il sindaco si è dimesso ieri.", "ieri = 2024-11-05"],
    ["La miniera chiuderà domani.", "domani = 2024-11-07"],
    ["La diga ha ceduto l'altro ieri.", "altro ieri = 2024-11-04"],
    ["Quattro marinai sono stati salvati oggi.", "oggi = 2024-11-06"],
    ["La neve ha chiuso il passo la settimana scorsa.", "settimana scorsa = 2024-10-28..2024-11-03 week"],
    ["La fabbrica assumerà il mese prossimo.", "mese prossimo = 2024-12"],
    ["Le esportazioni sono raddoppiate l'anno scorso.", "anno scorso = 2023"],
    ["La centrale aprirà l'anno prossimo.", "anno prossimo = 2025"],
    ["Il forno è bruciato cinque giorni fa.", "cinque giorni fa = 2024-11-01"],
    ["La capsula atterrerà fra tre giorni.", "fra tre giorni = 2024-11-09"],
    ["Il paese fu fondato 40 anni fa.", "40 anni fa = 1984"],
    ["La fiera si è tenuta dal 10 al 14 giugno 2023.", "dal 10 al 14 giugno 2023 = 2023-06-10..2023-06-14"],
    ["Fu ministra dal 2009 al 2013.", "2009 al 2013 = 2009..2013"],
    ["Il confine è stato chiuso nell'agosto 2020.", "agosto 2020 = 2020-08"],
    [
      "L'utile è salito nel secondo trimestre del 2023.",
      "secondo trimestre del 2023 = 2023-04..2023-06 quarter",
    ],
    ["Le locuste arrivarono nella primavera del 2021.", "primavera del 2021 = 2021-03..2021-05 season"],
    ["La tregua è cominciata domenica mattina.", "domenica mattina = 2024-11-03"],
    ["Giovedì 31 ottobre sono ripresi i colloqui.", "Giovedì 31 ottobre = 2024-10-31"],
    ["La banca è fallita a fine settembre.", "settembre = 2024-09"],
    ["Il mulino bruciò nel 1931. L'anno seguente fu ricostruito.", "1931 = 1931", "anno seguente = 1932"],
    ["Si vota dal 28 dicembre al 3 gennaio.", "dal 28 dicembre al 3 gennaio = 2024-12-28..2025-01-03"],
    ["Tre mesi fa la miniera si è allagata.", "Tre mesi fa = 2024-08"],
    ["Da lunedì è vietato circolare.", "lunedì = 2024-11-04"],
    ["La città vuole essere neutrale entro il 2030.", "2030 = 2030"],
    [
      "È morto il 5 maggio 2019, lo stesso giorno della moglie.",
      "5 maggio 2019 = 2019-05-05",
      "stesso giorno = 2019-05-05",
    ],
    [
      "Il ministro, 61 anni, ha detto martedì che l'accordo firmato il 3 giugno 2019 scadrà il 1° gennaio.",
      "martedì = 2024-11-05",
      "3 giugno 2019 = 2019-06-03",
      "1° gennaio = 2025-01-01",
    ],
    [
      "Da gennaio a settembre 2024 l'azienda ha venduto 2018 auto.",
      "gennaio a settembre 2024 = 2024-01..2024-09",
    ],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "it")).toEqual(expected);
  });

  it.each([
    ["Il paese ha 1998 abitanti e 12 chiese."],
    ["Gli ospiti hanno vinto 4-1."],
    ["L'autista, 38 anni, è rimasto illeso."],
    ["Il film dura 95 minuti ed è costato 2,5 milioni di euro."],
    ["La versione 10.2.1 corregge il difetto."],
    ["La riunione è durata tre giorni."],
    ["Ha preso il sole e mangiato gli spaghetti alle vongole."],
    ["Ha vinto i 1500 metri."],
    ["Il server 10.11.12.13 si è bloccato."],
    ["Ha vinto 6-4, 7-5 in finale."],
    ["L'affluenza è salita al 48,5 per cento."],
    ["Il vertice del G20 ha parlato di Covid-19."],
    ["Un quarto d'ora dopo tacque."],
    ["Nel XIX secolo la città crebbe."],
    ["Il mar Tirreno è calmo, ma la luna è piena."],
    ["La terza torre misura da 7 a 10 metri."],
  ])("none in: %s", (text) => {
    expect(readAs([], text, "it")).toEqual([]);
  });
});

describe("Romanian", () => {
  it.each([
    ["Podul a fost închis pe 14 aprilie 2023.", "14 aprilie 2023 = 2023-04-14"],
    ["Pe 30 octombrie salvatorii au ajuns în sat.", "30 octombrie = 2024-10-30"],
    ["Miniștrii se vor întâlni pe 12 decembrie la Oslo.", "12 decembrie = 2024-12-12"],
    ["Greva a început luni în port.", "luni = 2024-11-04"],
    ["Muncitorii au oprit lucrul vinerea trecută.", "vinerea trecută = 2024-11-01"],
    ["Parlamentul va vota marțea viitoare.", "marțea viitoare = 2024-11-12"],
    ["Primarul a demisionat ieri.", "ieri = 2024-11-05"],
    ["Mina va fi închisă mâine.", "mâine = 2024-11-07"],
    ["Barajul a cedat alaltăieri.", "alaltăieri = 2024-11-04"],
    ["Patru marinari au fost salvați astăzi.", "astăzi = 2024-11-06"],
    ["Zăpada a închis pasul săptămâna trecută.", "săptămâna trecută = 2024-10-28..2024-11-03 week"],
    ["Fabrica va angaja luna viitoare.", "luna viitoare = 2024-12"],
    ["Exporturile s-au dublat anul trecut.", "anul trecut = 2023"],
    ["Centrala se va deschide anul viitor.", "anul viitor = 2025"],
    ["Brutăria a ars acum cinci zile.", "acum cinci zile = 2024-11-01"],
    ["Capsula va ateriza peste trei zile.", "peste trei zile = 2024-11-09"],
    ["Satul a fost întemeiat acum 40 de ani.", "acum 40 de ani = 1984"],
    ["Târgul a avut loc între 10 și 14 iunie 2023.", "între 10 și 14 iunie 2023 = 2023-06-10..2023-06-14"],
    ["Granița a fost închisă în august 2020.", "august 2020 = 2020-08"],
    [
      "Profitul a crescut în al doilea trimestru din 2023.",
      "al doilea trimestru din 2023 = 2023-04..2023-06 quarter",
    ],
    ["Lăcustele au venit în primăvara anului 2021.", "primăvara anului 2021 = 2021-03..2021-05 season"],
    ["Minele s-au închis în anii 1980.", "anii 1980 = 1980..1989 decade"],
    ["Armistițiul a început duminică dimineața.", "duminică dimineața = 2024-11-03"],
    ["Joi, 31 octombrie, discuțiile au fost reluate.", "Joi, 31 octombrie = 2024-10-31"],
    ["Banca a dat faliment la sfârșitul lui septembrie.", "septembrie = 2024-09"],
    ["Acum trei luni mina a fost inundată.", "Acum trei luni = 2024-08"],
    ["De luni circulația este interzisă.", "luni = 2024-11-04"],
    ["Orașul vrea să fie neutru până în 2030.", "2030 = 2030"],
    [
      "Ministrul, de 61 de ani, a spus marți că acordul din 3 iunie 2019 va expira la 1 ianuarie.",
      "marți = 2024-11-05",
      "3 iunie 2019 = 2019-06-03",
      "1 ianuarie = 2025-01-01",
    ],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "ro")).toEqual(expected);
  });

  it.each([
    ["Satul are 1998 de locuitori și 12 biserici."],
    ["Oaspeții au câștigat cu 4-1."],
    ["Șoferul, de 38 de ani, a scăpat nevătămat."],
    ["Filmul durează 95 de minute și a costat 2,5 milioane de euro."],
    ["Versiunea 10.2.1 repară defectul."],
    ["Ședința a durat trei zile."],
    ["Orașul este mai mare și mai scump."],
    ["A câștigat proba de 1500 de metri."],
    ["Prezența a urcat la 48,5 la sută."],
    ["A câștigat cu 6-4, 7-5 în finală."],
    ["Cel mai bun martor al lui Martin a venit."],
    ["În secolul al XIX-lea orașul a crescut."],
    ["Mai sunt trei luni de așteptat."],
    ["Turnul are de la 7 la 10 metri."],
    ["Are o mie de luni vechi."],
  ])("none in: %s", (text) => {
    expect(readAs([], text, "ro")).toEqual([]);
  });
});
