/** Sentences that only say who said the one before, in made-up texts of many languages. */
import { describe, expect, it } from "vitest";
import { directIn, reportedIn, saidIn } from "./said.ts";

/** Language, sentence, the one that hands it on, speaker, name, cue. */
const ROWS: readonly (readonly [string, string, string, string, string, string])[] = [
  ["ru", "Мост откроют в мае", "Об этом заявил мэр Иван Орлов.", "мэр Иван Орлов", "Иван Орлов", "заявил"],
  [
    "ru",
    "Мост откроют в мае",
    "Об этом во вторник сообщает агентство «Глас».",
    "агентство «Глас»",
    "Глас",
    "сообщает",
  ],
  ["ru", "Мост откроют в мае", "Это сказал Иван Орлов.", "Иван Орлов", "Иван Орлов", "сказал"],
  [
    "uk",
    "Міст відкриють у травні",
    "Про це повідомив мер Павло Орленко.",
    "мер Павло Орленко",
    "Павло Орленко",
    "повідомив",
  ],
  [
    "be",
    "Мост адкрыюць у маі",
    "Пра гэта паведаміў мэр Павел Арлоў.",
    "мэр Павел Арлоў",
    "Павел Арлоў",
    "паведаміў",
  ],
  [
    "bg",
    "Мостът ще бъде отворен през май",
    "Това заяви кметът Иван Петков.",
    "кметът Иван Петков",
    "Иван Петков",
    "заяви",
  ],
  [
    "bg",
    "Мостът ще бъде отворен през май",
    "Това съобщи Иван Петков, цитиран от „Глас“.",
    "Иван Петков",
    "Иван Петков",
    "съобщи",
  ],
  [
    "pl",
    "Most zostanie otwarty w maju",
    "Poinformował o tym burmistrz Piotr Orlik.",
    "burmistrz Piotr Orlik",
    "Piotr Orlik",
    "Poinformował",
  ],
  [
    "cs",
    "Most otevřou v květnu",
    "Uvedl to starosta Petr Orlík.",
    "starosta Petr Orlík",
    "Petr Orlík",
    "Uvedl",
  ],
  [
    "sk",
    "Most otvoria v máji",
    "Povedal to starosta Peter Orlík.",
    "starosta Peter Orlík",
    "Peter Orlík",
    "Povedal",
  ],
  [
    "hr",
    "Most će otvoriti u svibnju",
    "To je rekao gradonačelnik Ivan Orlić.",
    "gradonačelnik Ivan Orlić",
    "Ivan Orlić",
    "rekao",
  ],
  [
    "de",
    "Die Brücke öffnet im Mai",
    "Das sagte Bürgermeisterin Lena Ortmann am Montag.",
    "Bürgermeisterin Lena Ortmann",
    "Lena Ortmann",
    "sagte",
  ],
  ["de", "Die Brücke öffnet im Mai", "Dies teilte die Polizei mit.", "die Polizei", "die Polizei", "teilte"],
  [
    "es",
    "El puente abrirá en mayo",
    "Así lo afirmó la alcaldesa Luz Ormedo.",
    "la alcaldesa Luz Ormedo",
    "Luz Ormedo",
    "afirmó",
  ],
  [
    "nl",
    "De brug gaat in mei open",
    "Dat zei burgemeester Jan Orman.",
    "burgemeester Jan Orman",
    "Jan Orman",
    "zei",
  ],
];

describe("a sentence that hands on the one before", () => {
  it.each(ROWS)("%s: %s. %s", (language, sentence, handing, speaker, name, cue) => {
    const found = reportedIn(`${sentence}. ${handing}`, language);
    expect(found).toEqual([{ words: sentence, speaker, name, cue, direct: false }]);
  });

  it.each([
    ["ru", "«Мост откроют в мае». Об этом заявил мэр Иван Орлов.", "мэр Иван Орлов"],
    ["bg", "„Мостът ще бъде отворен през май“. Това заяви кметът Иван Петков.", "кметът Иван Петков"],
    ["uk", "«Міст відкриють у травні». Про це заявив мер Павло Орленко.", "мер Павло Орленко"],
    ["de", "„Die Brücke öffnet im Mai.“ Das sagte Lena Ortmann.", "Lena Ortmann"],
  ])("names the speaker of words in marks, %s: %s", (language, body, speaker) => {
    expect(directIn(body, language)?.speaker).toBe(speaker);
  });

  it.each([
    ["ru", "Мост закрыт. Об этом мэр не говорит."],
    ["ru", "Мост закрыт. Об этом много говорили."],
    ["ru", "Мост закрыли. Это привело к пробкам во всём городе."],
    ["bg", "Мостът е затворен. Това доведе до задръствания в града."],
    ["de", "Die Brücke ist gesperrt. Das ist schlecht für die Stadt."],
    ["es", "El puente está cerrado. Lo abrirán en mayo."],
    ["pl", "Most jest zamknięty. To bardzo źle dla miasta."],
  ])("is none without a verb of speech and its subject, %s: %s", (language, body) => {
    expect(saidIn(body, language)).toEqual([]);
  });

  it("does not take the name of the paper for speech", () => {
    const found = saidIn("Мост откроют в мае. Об этом сообщает агентство «Глас».", "ru");
    expect(found.map(({ direct }) => direct)).toEqual([false]);
  });

  it("leaves a sentence alone that has its own report", () => {
    const found = reportedIn(
      "Мэр сказал, что мост откроют. Об этом заявил Иван Орлов, что важно для города.",
      "ru",
    );
    expect(found.map(({ words }) => words)).toContain("что мост откроют");
  });
});
