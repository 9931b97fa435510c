/** Spokesmen, sources and families are not the one whom they belong to; made-up sentences of many languages. */
import { describe, expect, it } from "vitest";
import { directIn, saidIn } from "./said.ts";

/** Language, text, name. */
const WRITTEN: readonly (readonly [language: string, body: string, name: string])[] = [
  ["en", "“It is done for now,” said a spokesman for Karl Ortmann.", "a spokesman for Karl Ortmann"],
  [
    "en",
    "“It is done for now,” said a spokesman for President Karl Ortmann.",
    "a spokesman for President Karl Ortmann",
  ],
  [
    "de",
    "„Die Brücke ist sicher“, sagte der Sprecher des Bundeskanzlers Karl Ortmann.",
    "der Sprecher des Bundeskanzlers Karl Ortmann",
  ],
  [
    "fr",
    "« Le pont est sûr », a dit le porte-parole du président Luc Ormeau.",
    "le porte-parole du président Luc Ormeau",
  ],
  [
    "es",
    "«El puente es seguro», dijo el portavoz del presidente Pedro Ormedo.",
    "el portavoz del presidente Pedro Ormedo",
  ],
  ["de", "„Die Brücke ist sicher“, sagte die Polizei Tarn.", "die Polizei Tarn"],
  [
    "de",
    "„Die Brücke ist sicher“, sagten Vertreter der deutschen Brückenbauverbände.",
    "Vertreter der deutschen Brückenbauverbände",
  ],
  ["el", "«Η γέφυρα είναι ασφαλής», δήλωσε ο εκπρόσωπος του προέδρου.", "ο εκπρόσωπος του προέδρου"],
  ["pl", "„Most jest bezpieczny”, powiedział rzecznik Donalda Orlika.", "rzecznik Donalda Orlika"],
  ["ru", "«Мост закрыт», — сообщил источник агентства Тарна.", "источник агентства Тарна"],
  ["ru", "«Мост закрыт», — сообщил представитель Павла Орлова.", "представитель Павла Орлова"],
  ["tr", "Ormancı'nın sözcüsü “köprü güvenli” dedi.", "Ormancı'nın sözcüsü"],
  ["id", "“Jembatan itu aman,” kata juru bicara Presiden Joko Ormando.", "juru bicara Presiden Joko Ormando"],
  ["ar", "قال المتحدث باسم الرئيس سامي عرمان: «سيفتح الجسر في مايو».", "المتحدث باسم الرئيس سامي عرمان"],
  ["zh", "总统欧曼的发言人表示：“大桥将于五月开放。”", "总统欧曼的发言人"],
];

const OWN: typeof WRITTEN = [
  ["en", "“It is done for now,” said spokesman Jan Moll.", "Jan Moll"],
  ["en", "“It is done for now,” said Deputy Prime Minister Lena Ortmann.", "Lena Ortmann"],
  ["en", "“It is done for now,” said family friend Jan Moll.", "Jan Moll"],
  ["en", "“It is done for now,” said a spokesman for Karl Ortmann, Jan Moll.", "Jan Moll"],
  ["de", "„Die Brücke ist sicher“, sagte der Sprecher der Polizei Jan Moll.", "Jan Moll"],
  ["de", "„Die Brücke ist sicher“, sagte Sprecherin Lena Ortmann.", "Lena Ortmann"],
  ["ru", "«Мост закрыт», — сказал представитель компании Тарнмост Сергей Орлов.", "Сергей Орлов"],
  ["ru", "«Мост закрыт», — сказал представитель Сергей Орлов.", "Сергей Орлов"],
  ["ru", "«Мост закрыт», — сообщила пресс-секретарь Павла Орлова Кира Моль.", "Кира Моль"],
  ["pl", "„Most jest bezpieczny”, powiedziała rzeczniczka Anna Orlicka.", "Anna Orlicka"],
  ["zh", "总统欧曼的发言人林山表示：“大桥将于五月开放。”", "林山"],
  ["ja", "オルトマン米大統領は「橋は安全だ」と述べた。", "オルトマン"],
];

describe("the name of whoever belongs to somebody", () => {
  it.each(WRITTEN)("stays as written, %s: %s", (language, body, name) => {
    expect(directIn(body, language)?.name).toBe(name);
  });

  it.each(OWN)("is their own where it is given, %s: %s", (language, body, name) => {
    expect(directIn(body, language)?.name).toBe(name);
  });

  it("is not that of the bearer of a role inside it", () => {
    const body = "President Karl Ortmann came to Tarn. “It is done for now,” the president’s spokesman said.";
    expect(directIn(body, "en")?.name).toBe("the president’s spokesman");
    const german =
      "Kanzler Karl Ortmann kam nach Tarn. „Die Brücke ist sicher“, sagte der Sprecher des Kanzlers.";
    expect(directIn(german, "de")?.name).toBe("der Sprecher des Kanzlers");
  });

  it("is not that of another one's lawyer", () => {
    const body = "The lawyer Karl Ortmann came to Tarn with Pell. “It is done for now,” his lawyer said.";
    expect(directIn(body, "en")?.name).toBe("his lawyer");
  });

  it("makes nobody bear a role that is somebody else's", () => {
    const body =
      "„Most jest bezpieczny”, powiedział rzecznik Donalda Orlika. „Otworzymy go w maju”, powiedział rzecznik.";
    expect(saidIn(body, "pl").at(-1)?.name).toBe("rzecznik");
  });
});
