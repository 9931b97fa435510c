/** Names inside the words that name a speaker: without bodies, places and titles, in the form of a subject. */
import { describe, expect, it } from "vitest";
import { directIn, reportedIn, saidIn } from "./said.ts";

/** Language, text with one pair of marks, name. */
const ROWS: readonly (readonly [language: string, body: string, name: string])[] = [
  // A body's short name before the person.
  ["id", "“Jembatan itu dibuka,” kata pelatih TSU Budi Orman.", "Budi Orman"],
  ["uk", "«Міст відкриють», — сказав експерт ТДУ Павло Орленко.", "Павло Орленко"],
  ["de", "„Die Brücke öffnet“, sagte TSV Trainer Jan Moll.", "Jan Moll"],
  // A body in the genitive before the person.
  ["pl", "„Most jest gotowy” – powiedział dziennikarzom trener Tarnu City Jan Orlik.", "Jan Orlik"],
  ["uk", "«Міст готовий», — сказав директор Університету Тарну Павло Орленко.", "Павло Орленко"],
  ["ru", "«Мост готов», — сказал президент Павел Петрович Орлов.", "Павел Петрович Орлов"],
  // Two people, and one with a small word inside.
  ["es", "«Está listo», dijo Ana Ruiz.", "Ana Ruiz"],
  ["es", "José Ormedo y Gasset vino. «Está listo», dijo José Ormedo y Gasset.", "José Ormedo y Gasset"],
  // Surnames that end as roles do.
  ["de", "„Die Brücke öffnet“, sagte Bürgermeisterin Lena Ortmann.", "Lena Ortmann"],
  ["de", "„Die Brücke öffnet“, sagte Karl Neubauer.", "Karl Neubauer"],
  ["sv", "”Bron öppnar”, sade Anna Andersson.", "Anna Andersson"],
  // Titles.
  ["de", "„Die Brücke öffnet“, sagte Detective Jan Moll.", "Jan Moll"],
  ["ar", "قال سامي عرمان مدرب الفريق: «سيفتح الجسر في مايو».", "سامي عرمان"],
  ["ar", "قال رئيس البلدية سامي عرمان: «سيفتح الجسر في مايو».", "سامي عرمان"],
  // Roles alone stay whole.
  ["ja", "労働組合の幹部は「橋は五月に開通する」と述べた。", "労働組合の幹部"],
  ["ja", "織部党のスポークスマンは「橋は五月に開通する」と述べた。", "織部党のスポークスマン"],
  ["ja", "織部太郎は述べた：「橋は五月に開通する。」", "織部太郎"],
  ["zh", "欧曼继续说道：“大桥将于五月开放。”", "欧曼"],
  ["zh", "市长安德烈·欧曼来了。欧曼表示：“大桥将于五月开放。”", "安德烈·欧曼"],
];

describe("the name of a speaker", () => {
  it.each(ROWS)("%s: %s", (language, body, name) => {
    expect(directIn(body, language)?.name).toBe(name);
  });

  it("has the case of a subject where the first mention has another", () => {
    const body =
      "Журналист говорил с Павлом Орловым. Павел Орлов сказал, что мост откроют. «Скоро», — сказал Орлов.";
    expect(saidIn(body, "ru").map(({ name }) => name)).toEqual(["Павел Орлов", "Павел Орлов"]);
  });

  it("is not that of a participle that opens a sentence", () => {
    const body = "Ray Pell won. Congratulating Pell, Lena Ortmann called him. “I am glad,” Pell said.";
    expect(directIn(body, "en")?.name).toBe("Ray Pell");
  });

  it("is the first word of a sentence where nothing speaks against it", () => {
    const body = "Lena Ortmann came home. “I am very glad,” Ortmann said.";
    expect(directIn(body, "en")?.name).toBe("Lena Ortmann");
  });

  it("is not found for a role that is described", () => {
    const body =
      "Minister Lena Ortmann came. Ortmann was glad. “It is late,” said her former minister of finance.";
    expect(directIn(body, "en")?.name).toBe("former minister of finance");
  });

  it("is found for a bare role that one person bears", () => {
    const body = "Minister Lena Ortmann came. Ortmann was glad. “It is late,” the minister said.";
    expect(directIn(body, "en")?.name).toBe("Lena Ortmann");
  });
});

describe("the words that name a source", () => {
  it.each([
    [
      "de",
      "Die Brücke ist nach Angaben der Stadt völlig sicher.",
      "Die Brücke ist … völlig sicher",
      "der Stadt",
    ],
    [
      "en",
      "The bridge is safe for lorries, according to the town council.",
      "The bridge is safe for lorries",
      "the town council",
    ],
    [
      "en",
      "According to the town council, the bridge is safe for lorries.",
      "the bridge is safe for lorries",
      "the town council",
    ],
    [
      "fr",
      "Selon le maire, le pont est sûr pour les camions.",
      "le pont est sûr pour les camions",
      "le maire",
    ],
  ])("stand inside or beside what they report, %s: %s", (language, body, words, speaker) => {
    expect(reportedIn(body, language)).toMatchObject([{ words, speaker }]);
  });

  it.each([
    ["fr", "On parle du pont de Tarn, qui selon Luc Ormeau reste fermé depuis mai."],
    ["cs", "Mluví se o mostu v Tarnu, který podle Petra Orlíka zůstane zavřený."],
    ["de", "Ein Bericht liegt vor, laut dem die Brücke gesperrt bleibt."],
  ])("report no more than their own clause, %s: %s", (language, body) => {
    expect(reportedIn(body, language)).toEqual([]);
  });
});

describe("the end of a report", () => {
  it.each([
    [
      "ru",
      "Мэр отметил, что выборы пройдут в США. По его словам, мост откроют весной.",
      "что выборы пройдут в США",
    ],
    [
      "es",
      "La alcaldesa dijo que el puente es de EE. UU. y que abrirá en mayo.",
      "que el puente es de EE. UU. y que abrirá en mayo",
    ],
    [
      "en",
      "The mayor said that the bridge belongs to Acme Inc. The town was not asked.",
      "that the bridge belongs to Acme Inc",
    ],
  ])("is that of its sentence, %s: %s", (language, body, words) => {
    expect(reportedIn(body, language)[0]?.words).toBe(words);
  });
});
