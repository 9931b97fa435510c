/** Whom pronouns of speakers mean, in made-up articles. */
import { describe, expect, it } from "vitest";
import { saidIn } from "./said.ts";

const last = (body: string, language: string) => saidIn(body, language).at(-1);

/** Language, text, pronoun as written, name. */
const ROWS: readonly (readonly [language: string, body: string, written: string, name: string])[] = [
  [
    "en",
    "Mayor Lena Ortmann came. “The bridge is safe for all,” Ortmann said.\n\nShe added that it will open in May.",
    "She",
    "Lena Ortmann",
  ],
  [
    "en",
    "“The bridge is safe for all,” Karl Ortmann told Ray Pell in Tarn. He added that it will open in May.",
    "He",
    "Karl Ortmann",
  ],
  [
    "en",
    "Congratulating Pell, Karl Ortmann told reporters, “The bridge is safe for all.”\n\nHe added that he will call Pell soon.",
    "He",
    "Karl Ortmann",
  ],
  ["en", "“The bridge is safe for all,” Ortmann said. He added that it will open in May.", "He", "Ortmann"],
  [
    "en",
    "Karl Ortmann said the bridge in the United States is safe. He added that it will open in May.",
    "He",
    "Karl Ortmann",
  ],
  [
    "de",
    "„Die Brücke ist für alle sicher“, sagte Lena Ortmann. Sie ergänzte, dass sie im Mai öffnet.",
    "Sie",
    "Lena Ortmann",
  ],
  [
    "ru",
    "«Мост безопасен для всех», — сказал Павел Орлов. Он добавил, что мост откроют в мае.",
    "Он",
    "Павел Орлов",
  ],
  [
    "uk",
    "«Міст безпечний для всіх», — сказав Павло Орленко. Він додав, що міст відкриють у травні.",
    "Він",
    "Павло Орленко",
  ],
  [
    "bg",
    "„Мостът е безопасен за всички“, каза Петър Орлов. Той добави, че ще отвори през май.",
    "Той",
    "Петър Орлов",
  ],
  [
    "fr",
    "« Le pont est sûr pour tous », a dit Luc Ormeau. Il a ajouté que le pont ouvrira en mai.",
    "Il",
    "Luc Ormeau",
  ],
  [
    "es",
    "«El puente es seguro para todos», dijo Luz Ormedo. Ella añadió que abrirá en mayo.",
    "Ella",
    "Luz Ormedo",
  ],
  // Possessives inside a phrase for a source.
  [
    "ru",
    "Мэр Иван Орлов отметил, что город готов. По его словам, работы начнутся весной.",
    "его",
    "Иван Орлов",
  ],
  [
    "uk",
    "Мер Павло Орленко зазначив, що місто готове. За його словами, роботи почнуться навесні.",
    "його",
    "Павло Орленко",
  ],
  [
    "bg",
    "Кметът Иван Петков заяви, че градът е готов. По думите му работата ще започне през пролетта.",
    "му",
    "Иван Петков",
  ],
  [
    "pl",
    "Burmistrz Piotr Orlik powiedział, że miasto jest gotowe. Jego zdaniem prace ruszą wiosną.",
    "Jego",
    "Piotr Orlik",
  ],
];

describe("a pronoun", () => {
  it.each(ROWS)("%s: %s", (language, body, written, name) => {
    expect(last(body, language)).toMatchObject({ speaker: written, name });
  });

  it.each([
    ["en", "Mr Karl Ortmann said the bridge is safe. She added that it will open in May.", "She"],
    ["en", "Spokeswoman Lena Ortmann said the bridge is safe. He added that it will open in May.", "He"],
    [
      "de",
      "Präsident Karl Ortmann sagte, die Brücke sei sicher. Sie ergänzte, dass sie im Mai öffnet.",
      "Sie",
    ],
    ["en", "The bridge in the United States is safe. He said that it will open in May.", "He"],
    ["en", "The U.S. bridge is safe. He said that it will open in May.", "He"],
    ["en", "NATO said that it grew. He said that it will grow in May.", "He"],
    ["de", "Das Ziel der Reise ist klar. Sie sagte, dass die Brücke im Mai öffnet.", "Sie"],
  ])("stays as written where nobody fits, %s: %s", (language, body, written) => {
    expect(last(body, language)).toMatchObject({ speaker: written, name: written });
  });

  it("means the one who spoke last, also in the narrator's words", () => {
    const body = "Karl Ortmann said that the bridge is safe. “It will open in May,” he said.";
    expect(last(body, "en")).toMatchObject({ direct: true, speaker: "he", name: "Karl Ortmann" });
  });

  it("means the subject of a sentence between rather than the last speaker", () => {
    const body =
      "Karl Ortmann said that the bridge is safe. Mr Ray Pell went home in the evening. He said that it was late.";
    expect(last(body, "en")?.name).toBe("Ray Pell");
  });
});
