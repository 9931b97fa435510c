/** Dates as Latvian and Lithuanian news writes them, and figures that are none. */
import { describe, expect, it } from "vitest";
import { readAs } from "./read-as.ts";

describe("Latvian", () => {
  it.each([
    ["Tiltu slēdza 2023. gada 14. aprīlī.", "2023. gada 14. aprīlī = 2023-04-14"],
    ["Glābēji sasniedza ciemu 30. oktobrī.", "30. oktobrī = 2024-10-30"],
    ["Ministri tiksies 12. decembrī Oslo.", "12. decembrī = 2024-12-12"],
    ["Streiks ostā sākās pirmdien.", "pirmdien = 2024-11-04"],
    ["Saeima balsos nākamajā otrdienā.", "nākamajā otrdienā = 2024-11-12"],
    ["Mērs vakar atkāpās.", "vakar = 2024-11-05"],
    ["Raktuvi rīt slēgs.", "rīt = 2024-11-07"],
    ["Dambis pārplīsa aizvakar.", "aizvakar = 2024-11-04"],
    ["Šodien izglāba četrus jūrniekus.", "Šodien = 2024-11-06"],
    ["Pagājušajā nedēļā sniegs slēdza pāreju.", "Pagājušajā nedēļā = 2024-10-28..2024-11-03 week"],
    ["Rūpnīca pieņems darbiniekus nākamajā mēnesī.", "nākamajā mēnesī = 2024-12"],
    ["Pagājušajā gadā eksports dubultojās.", "Pagājušajā gadā = 2023"],
    ["Kapsula nolaidīsies pēc trim dienām.", "pēc trim dienām = 2024-11-09"],
    ["Ciemu dibināja pirms 40 gadiem.", "pirms 40 gadiem = 1984"],
    ["Viņa bija ministre no 2009. līdz 2013. gadam.", "2009. līdz 2013 = 2009..2013"],
    ["2020. gada augustā slēdza robežu.", "2020. gada augustā = 2020-08"],
    ["2017. gadā viņu ievēlēja.", "2017 = 2017"],
    ["Peļņa auga 2023. gada otrajā ceturksnī.", "2023. gada otrajā ceturksnī = 2023-04..2023-06 quarter"],
    ["1980. gados raktuves slēdza.", "1980. gados = 1980..1989 decade"],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "lv")).toEqual(expected);
  });

  it.each([
    ["Ciemā ir 1998 iedzīvotāji un 12 baznīcas."],
    ["Viesi uzvarēja ar 4:1."],
    ["Vadītājs, 38 gadus vecs, necieta."],
    ["Filma ilgst 95 minūtes un maksāja 2,5 miljonus eiro."],
    ["Versija 10.2.1 novērš kļūdu."],
    ["Sēde ilga trīs dienas."],
    ["Tornis ir 7 līdz 10 metrus augsts."],
  ])("none in: %s", (text) => {
    expect(readAs([], text, "lv")).toEqual([]);
  });
});

describe("Lithuanian", () => {
  it.each([
    ["Tiltas uždarytas 2023 m. balandžio 14 d.", "2023 m. balandžio 14 = 2023-04-14"],
    ["Gelbėtojai kaimą pasiekė spalio 30 d.", "spalio 30 = 2024-10-30"],
    ["Ministrai susitiks gruodžio 12 dieną Osle.", "gruodžio 12 = 2024-12-12"],
    ["Streikas uoste prasidėjo pirmadienį.", "pirmadienį = 2024-11-04"],
    ["Darbininkai nutraukė darbą praėjusį penktadienį.", "praėjusį penktadienį = 2024-11-01"],
    ["Seimas balsuos kitą antradienį.", "kitą antradienį = 2024-11-12"],
    ["Meras vakar atsistatydino.", "vakar = 2024-11-05"],
    ["Kasykla rytoj bus uždaryta.", "rytoj = 2024-11-07"],
    ["Užtvanka lūžo užvakar.", "užvakar = 2024-11-04"],
    ["Šiandien išgelbėti keturi jūreiviai.", "Šiandien = 2024-11-06"],
    ["Praėjusią savaitę sniegas uždarė perėją.", "Praėjusią savaitę = 2024-10-28..2024-11-03 week"],
    ["Gamykla priims žmonių kitą mėnesį.", "kitą mėnesį = 2024-12"],
    ["Praėjusiais metais eksportas padvigubėjo.", "Praėjusiais metais = 2023"],
    ["Stotis bus atidaryta kitais metais.", "kitais metais = 2025"],
    ["Kepykla sudegė prieš penkias dienas.", "prieš penkias dienas = 2024-11-01"],
    ["Kaimas įkurtas prieš 40 metų.", "prieš 40 metų = 1984"],
    ["Ji buvo ministrė 2009–2013 metais.", "2009–2013 = 2009..2013"],
    ["2020 m. rugpjūtį siena uždaryta.", "2020 m. rugpjūtį = 2020-08"],
    ["2017 metais jis buvo išrinktas.", "2017 = 2017"],
    ["2021 m. pavasarį atskrido skėriai.", "2021 m. pavasarį = 2021-03..2021-05 season"],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "lt")).toEqual(expected);
  });

  it.each([
    ["Kaime gyvena 1998 gyventojai ir yra 12 bažnyčių."],
    ["Svečiai laimėjo 4:1."],
    ["38 metų vairuotojas nenukentėjo."],
    ["Filmas trunka 95 minutes ir kainavo 2,5 milijono eurų."],
    ["Versija 10.2.1 ištaiso klaidą."],
    ["Posėdis truko tris dienas."],
    ["Pirmadieniais muziejus uždarytas."],
    ["Bokštas yra nuo 7 iki 10 metrų aukščio."],
  ])("none in: %s", (text) => {
    expect(readAs([], text, "lt")).toEqual([]);
  });
});
