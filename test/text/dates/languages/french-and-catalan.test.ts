/** Dates as French and Catalan news writes them, and figures that are none. */
import { describe, expect, it } from "vitest";
import { readAs } from "./read-as.ts";

describe("French", () => {
  it.each([
    ["Le pont a été fermé le 14 avril 2023.", "14 avril 2023 = 2023-04-14"],
    ["Le 30 octobre, les secours ont atteint le village.", "30 octobre = 2024-10-30"],
    ["Les ministres se rencontreront le 12 décembre à Oslo.", "12 décembre = 2024-12-12"],
    ["Le 1er février 2022, la loi est entrée en vigueur.", "1er février 2022 = 2022-02-01"],
    ["La grève a commencé lundi dans le port.", "lundi = 2024-11-04"],
    ["Les ouvriers ont débrayé vendredi dernier.", "vendredi dernier = 2024-11-01"],
    ["Le parlement votera mardi prochain.", "mardi prochain = 2024-11-12"],
    ["Le maire a démissionné hier.", "hier = 2024-11-05"],
    ["La mine fermera demain.", "demain = 2024-11-07"],
    ["Le barrage a cédé avant-hier.", "avant-hier = 2024-11-04"],
    ["Quatre marins ont été sauvés aujourd'hui.", "aujourd'hui = 2024-11-06"],
    ["La neige a fermé le col la semaine dernière.", "la semaine dernière = 2024-10-28..2024-11-03 week"],
    ["L'usine embauchera le mois prochain.", "mois prochain = 2024-12"],
    ["Les exportations ont doublé l'année dernière.", "année dernière = 2023"],
    ["La centrale ouvrira l'an prochain.", "an prochain = 2025"],
    ["La boulangerie a brûlé il y a cinq jours.", "il y a cinq jours = 2024-11-01"],
    ["La capsule se posera dans trois jours.", "dans trois jours = 2024-11-09"],
    ["Le village a été fondé il y a 40 ans.", "il y a 40 ans = 1984"],
    ["La foire s'est tenue du 10 au 14 juin 2023.", "du 10 au 14 juin 2023 = 2023-06-10..2023-06-14"],
    ["Elle fut ministre de 2009 à 2013.", "2009 à 2013 = 2009..2013"],
    ["La frontière a été fermée en août 2020.", "août 2020 = 2020-08"],
    [
      "Le bénéfice a augmenté au deuxième trimestre 2023.",
      "deuxième trimestre 2023 = 2023-04..2023-06 quarter",
    ],
    ["Les criquets sont venus au printemps 2021.", "printemps 2021 = 2021-03..2021-05 season"],
    ["Les mines ont fermé dans les années 1980.", "années 1980 = 1980..1989 decade"],
    [
      "Le séisme a eu lieu le 2 mars 2023. Trois jours plus tard, le tunnel s'est effondré.",
      "2 mars 2023 = 2023-03-02",
      "Trois jours plus tard = 2023-03-05",
    ],
    [
      "Le séisme a eu lieu le 2 mars 2023. Le lendemain, le tunnel s'est effondré.",
      "2 mars 2023 = 2023-03-02",
      "lendemain = 2023-03-03",
    ],
    ["La trêve a débuté dimanche matin.", "dimanche matin = 2024-11-03"],
    ["Jeudi 31 octobre, les discussions ont repris.", "Jeudi 31 octobre = 2024-10-31"],
    ["La banque a fait faillite fin septembre.", "fin septembre = 2024-09"],
    ["Le vote se tient du 28 décembre au 3 janvier.", "du 28 décembre au 3 janvier = 2024-12-28..2025-01-03"],
    ["Le fleuve a gelé l'hiver dernier.", "hiver dernier = 2023-12..2024-02 season"],
    ["Il y a trois mois, la mine fut inondée.", "Il y a trois mois = 2024-08"],
    ["Dans la nuit de dimanche à lundi, un entrepôt a brûlé.", "dimanche à lundi = 2024-11-03..2024-11-04"],
    ["Depuis lundi, la circulation est interdite.", "lundi = 2024-11-04"],
    [
      "Il est mort le 5 mai 2019, le même jour que sa femme.",
      "5 mai 2019 = 2019-05-05",
      "même jour = 2019-05-05",
    ],
    ["La saison 2018-2019 fut longue.", "2018-2019 = 2018..2019"],
    [
      "Le ministre, 61 ans, a dit mardi que l'accord signé le 3 juin 2019 expirera le 1er janvier.",
      "mardi = 2024-11-05",
      "3 juin 2019 = 2019-06-03",
      "1er janvier = 2025-01-01",
    ],
    [
      "De janvier à septembre 2024, l'entreprise a vendu 2018 voitures.",
      "De janvier à septembre 2024 = 2024-01..2024-09",
    ],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "fr")).toEqual(expected);
  });

  it.each([
    ["La commune compte 1998 habitants et 12 églises."],
    ["Les visiteurs ont gagné 4-1."],
    ["Le conducteur, âgé de 38 ans, est indemne."],
    ["Le film dure 95 minutes et a coûté 2,5 millions d'euros."],
    ["La version 10.2.1 corrige le défaut."],
    ["La réunion a duré trois jours."],
    ["On appelle le 01 55 50 14 20 pour les billets."],
    ["Le procès du MH17 et le sommet du G20 ont évoqué le Covid-19."],
    ["Il a gagné le 1500 mètres."],
    ["Le serveur 10.11.12.13 est tombé en panne."],
    ["La participation a atteint 48,5 %."],
    ["Elle habite rue du 4 Septembre."],
    ["Elle a gagné 6-4, 7-5 en finale."],
    ["L'article 49.3 a été utilisé."],
    ["Le match s'est joué à la 90e minute."],
    ["Un quart d'heure plus tard, il se tut."],
    ["Au XIXe siècle, la ville grandit."],
    ["Été comme hiver, il marche de 5 à 7 jours."],
    ["La mer est calme et le jeu continue."],
    ["Il va lui dire, dit-il, que le sam est fini."],
    ["La troisième tour mesure de 7 à 10 mètres."],
  ])("none in: %s", (text) => {
    expect(readAs([], text, "fr")).toEqual([]);
  });
});

describe("Catalan", () => {
  it.each([
    ["El pont es va tancar el 14 d'abril de 2023.", "14 d'abril de 2023 = 2023-04-14"],
    ["El 30 d'octubre els equips van arribar al poble.", "30 d'octubre = 2024-10-30"],
    ["Els ministres es trobaran el 12 de desembre a Oslo.", "12 de desembre = 2024-12-12"],
    ["La vaga va començar dilluns al port.", "dilluns = 2024-11-04"],
    ["Els obrers van parar divendres passat.", "divendres passat = 2024-11-01"],
    ["El parlament votarà dimarts vinent.", "dimarts vinent = 2024-11-12"],
    ["L'alcalde va dimitir ahir.", "ahir = 2024-11-05"],
    ["La mina tancarà demà.", "demà = 2024-11-07"],
    ["La presa es va trencar abans-d'ahir.", "abans-d'ahir = 2024-11-04"],
    ["Quatre mariners han estat rescatats avui.", "avui = 2024-11-06"],
    ["La neu va tancar el coll la setmana passada.", "setmana passada = 2024-10-28..2024-11-03 week"],
    ["La fàbrica contractarà el mes vinent.", "mes vinent = 2024-12"],
    ["Les exportacions es van doblar l'any passat.", "any passat = 2023"],
    ["La central obrirà l'any vinent.", "any vinent = 2025"],
    ["El forn es va cremar fa cinc dies.", "fa cinc dies = 2024-11-01"],
    ["La càpsula aterrarà d'aquí a tres dies.", "d'aquí a tres dies = 2024-11-09"],
    ["El poble es va fundar fa 40 anys.", "fa 40 anys = 1984"],
    [
      "La fira es va fer del 10 al 14 de juny de 2023.",
      "del 10 al 14 de juny de 2023 = 2023-06-10..2023-06-14",
    ],
    ["Va ser ministra entre 2009 i 2013.", "entre 2009 i 2013 = 2009..2013"],
    ["La frontera es va tancar l'agost de 2020.", "agost de 2020 = 2020-08"],
    [
      "El benefici va pujar el segon trimestre de 2023.",
      "segon trimestre de 2023 = 2023-04..2023-06 quarter",
    ],
    ["Les llagostes van venir la primavera de 2021.", "primavera de 2021 = 2021-03..2021-05 season"],
    [
      "El sisme va ser el 2 de març de 2023. Tres dies després el túnel va caure.",
      "2 de març de 2023 = 2023-03-02",
      "Tres dies després = 2023-03-05",
    ],
    ["Dijous 31 d'octubre es van reprendre les converses.", "Dijous 31 d'octubre = 2024-10-31"],
    ["Fa tres mesos es va inundar la mina.", "Fa tres mesos = 2024-08"],
    ["Des de dilluns és prohibit circular.", "dilluns = 2024-11-04"],
    [
      "El ministre, de 61 anys, va dir dimarts que l'acord del 3 de juny de 2019 vencerà l'1 de gener.",
      "dimarts = 2024-11-05",
      "3 de juny de 2019 = 2019-06-03",
      "1 de gener = 2025-01-01",
    ],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "ca")).toEqual(expected);
  });

  it.each([
    ["El poble té 1998 habitants i 12 esglésies."],
    ["Els visitants van guanyar per 4-1."],
    ["El conductor, de 38 anys, en va sortir il·lès."],
    ["La pel·lícula dura 95 minuts i va costar 2,5 milions d'euros."],
    ["La versió 10.2.1 corregeix l'error."],
    ["La reunió va durar tres dies."],
    ["Va guanyar els 1500 metres."],
    ["Al segle XIX la ciutat va créixer."],
    ["La mar està en calma i el sol brilla."],
    ["La torre fa de 7 a 10 metres."],
  ])("none in: %s", (text) => {
    expect(readAs([], text, "ca")).toEqual([]);
  });
});
