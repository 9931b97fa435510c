/** Which sentences lean on the one before: by their first words in many languages, and by signs in any. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leansBack } from "../../src/text/anaphora.ts";
import { LATIN } from "../../src/text/anaphora-latin.ts";
import { OTHER_SCRIPTS } from "../../src/text/anaphora-scripts.ts";

describe("a sentence that points back", () => {
  it.each([
    ["en", "He said the dam would hold."],
    ["en", "However, the minister resigned on Friday."],
    ["en", "In addition to this, schools were closed."],
    ["en", "After that, the talks went on for days."],
    ["en", "Their house was flooded within minutes."],
    ["en-GB", "These results surprised nobody in Karvel."],
    ["de", "Er trat am Freitag zurück."],
    ["de", "Außerdem wurden die Schulen geschlossen."],
    ["de", "Mit diesem Schritt hatte niemand gerechnet."],
    ["nl", "Hij trad vrijdag af na een debat."],
    ["sv", "Han avgick på fredagen efter en debatt."],
    ["fr", "Elle a démissionné vendredi soir."],
    ["fr", "C'est la troisième crue de l'année."],
    ["fr", "Cependant, le ministre est resté."],
    ["es", "Él renunció el viernes por la noche."],
    ["es", "Dijo que la presa resistiría."],
    ["es", "Sin embargo, el ministro se quedó."],
    ["it", "Ha detto che la diga avrebbe tenuto."],
    ["it", "Tuttavia il ministro è rimasto."],
    ["pt", "Isso surpreendeu os moradores da vila."],
    ["ro", "Acesta a demisionat vineri seara."],
    ["pl", "Dodał, że zapora wytrzyma."],
    ["cs", "Uvedl, že hráz vydrží."],
    ["hr", "Rekao je da će brana izdržati."],
    ["sr", "Он је поднео оставку у петак."],
    ["ru", "Это удивило жителей посёлка."],
    ["ru", "По его словам, плотина выдержит."],
    ["ru", "Однако министр остался на посту."],
    ["uk", "Проте міністр залишився на посаді."],
    ["bg", "Той подаде оставка в петък."],
    ["bg", "Добави, че язовирът ще издържи."],
    ["el", "Αυτός παραιτήθηκε την Παρασκευή."],
    ["fi", "Hän erosi perjantaina keskustelun jälkeen."],
    ["hu", "Hozzátette, hogy a gát kitart."],
    ["tr", "Bununla birlikte bakan görevde kaldı."],
    ["id", "Namun dia tidak mundur dari jabatannya."],
    ["vi", "Tuy nhiên, bộ trưởng vẫn tại vị."],
    ["ar", "وأضاف أن السد سيصمد أمام المياه."],
    ["ar", "وهو ما فاجأ سكان القرية."],
    ["fa", "او روز جمعه استعفا داد و رفت."],
    ["he", "הוא התפטר ביום שישי בערב."],
    ["hi", "उन्होंने शुक्रवार को इस्तीफा दे दिया।"],
    ["ko", "그는 금요일에 사임했다고 밝혔다."],
    ["ja", "その後、住民は避難した。"],
    ["ja", "しかし、大臣は辞任しなかった。"],
    ["ja", "同氏は金曜日に辞任した。"],
    ["zh", "他周五宣布辞去部长职务。"],
    ["zh-Hant", "這場洪水造成重大損失。"],
    ["th", "เขาลาออกจากตำแหน่งเมื่อวันศุกร์"],
  ])("in %s: %s", (language, sentence) => {
    expect(leansBack(sentence, language)).toBe(true);
  });
});

describe("a sentence that stands alone", () => {
  it.each([
    ["en", "The dam at Nadorlym broke on Sunday night."],
    ["en", "This week the parliament of Velmora votes."],
    ["en", "This Tuesday the parliament of Velmora votes."],
    ["en", "In her speech, Ana Bell promised new dams."],
    ["en", "Those who lost their homes get help."],
    ["en", "Heavy rain fell on Karvel for three weeks."],
    ["en", "iPhone sales in Velmora fell by a third."],
    ["en", "al-Qaida claimed the attack on the port."],
    ["en", "24 people were hurt in the port of Karvel."],
    ["de", "Die Talsperre brach in der Nacht zum Sonntag."],
    ["de", "Es gibt in Karvel seit Montag kein Wasser."],
    ["es", "El ministro de Velmora renunció el viernes."],
    ["es", "Este martes el parlamento de Velmora vota."],
    ["fr", "Il y a eu trois crues à Karvel depuis mai."],
    ["sv", "Den nya dammen vid Karvel höll i natt."],
    ["el", "Η κυβέρνηση της Βελμόρα παραιτήθηκε χθες."],
    ["ru", "Плотина в Надорлыме прорвалась в ночь на воскресенье."],
    ["ru", "В этом году в Карвеле было три наводнения."],
    ["bg", "Тази година в Карвел имаше три наводнения."],
    ["ar", "انهار السد في نادورليم ليلة الأحد."],
    ["ja", "ダムは日曜日の夜に決壊した。"],
    ["ja", "この夏、カルベルでは三度洪水が起きた。"],
    ["ja", "彼岸の中日に式典が行われた。"],
    ["zh", "大坝在周日夜间决堤，造成严重损失。"],
    ["zh", "这周议会将对预算案进行表决。"],
    ["ko", "댐은 일요일 밤에 무너졌다고 당국이 밝혔다."],
    ["ka", "კაშხალი კვირას ღამით დაინგრა კარველში."],
  ])("in %s: %s", (language, sentence) => {
    expect(leansBack(sentence, language)).toBe(false);
  });

  it("depends on the language that is read: “no” and “el” begin something else elsewhere", () => {
    expect(leansBack("El ministro de Velmora renunció.", "ro")).toBe(true);
    expect(leansBack("El ministro de Velmora renunció.", "es")).toBe(false);
  });
});

describe("signs of any language", () => {
  it.each([
    ["a small letter", "and then the dam of Karvel broke."],
    ["a comma", ", said the mayor of Karvel on Monday."],
    ["a dash", "— сказал мэр Карвела в понедельник."],
    ["dots", "… and the dam of Karvel broke."],
    ["a closing quotation mark", "» a déclaré le maire de Karvel."],
    ["nearly no words", "Not yet."],
    ["nearly no signs", "まだだ。"],
    ["nothing", ""],
    ["quoted words alone", "“Nobody will be left behind in Karvel.”"],
    ["quoted words alone, in guillemets", "« Personne ne sera oublié à Karvel. »"],
    ["quoted words alone, in corner brackets", "「誰も取り残さないと約束します。」"],
    ["the first part of a quotation", "“Nobody will be left behind in Karvel."],
    ["the last part of a quotation", "Nobody will be left behind in Karvel.”"],
  ])("%s", (_what, sentence) => {
    expect(leansBack(sentence, "und")).toBe(true);
  });

  it.each([
    ["a quotation with its speaker", "“Nobody will be left behind,” Ana Bell said in Karvel."],
    ["two quotations around their speaker", "“Nobody,” Ana Bell said, “will be left behind.”"],
    ["a quoted word", "The “flood of the century” hit Karvel."],
    ["a title at the end", "Ana Bell wrote the novel “The Dam”."],
  ])("are not in %s", (_what, sentence) => {
    expect(leansBack(sentence, "und")).toBe(false);
  });
});

describe("the tables", () => {
  const rows = [...LATIN, ...OTHER_SCRIPTS].flatMap((row) =>
    row.languages.split(" ").map((language) => [language, row] as const),
  );

  it.each(rows)(
    "are read whole in %s: each entry leans, with a capital, too",
    (language, { refers, owns = "", links }) => {
      expect(Intl.getCanonicalLocales(language)).toHaveLength(1);
      for (const entry of `${refers} ${owns} ${links}`.split(/\s+/).filter(Boolean)) {
        const words = entry.replaceAll("_", " ");
        const capital =
          words.charAt(0).toLocaleUpperCase(/^(?:tr|az)$/.test(language) ? language : "und") + words.slice(1);
        expect(leansBack(`${capital} Xqzarel wvutsrq Xqzarel.`, language), entry).toBe(true);
      }
    },
  );
});

describe("whatever text comes", () => {
  it("is judged without an error, at once", () => {
    const languages = fc.constantFrom(
      "en",
      "ja",
      "ar",
      "tr",
      "und",
      "x-none",
      "",
      "constructor",
      "__proto__",
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), languages, (sentence, language) => {
        expect(typeof leansBack(sentence, language)).toBe("boolean");
      }),
    );
    const started = performance.now();
    for (const piece of ['"', "he ", "— ", "«", "その", "\u0301"]) leansBack(piece.repeat(100_000), "en");
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
