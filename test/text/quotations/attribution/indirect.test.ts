/** Speech in the narrator's words, in made-up sentences of many languages. */
import { describe, expect, it } from "vitest";
import { indirectIn } from "./quoting.ts";

/** Language, text, what is reported, speaker, cue. */
const ROWS: readonly (readonly [
  language: string,
  body: string,
  content: string,
  speaker: string | null,
  cue: string,
])[] = [
  [
    "en",
    "Mayor Lena Ortmann said that the bridge will open in May.",
    "that the bridge will open in May",
    "Mayor Lena Ortmann",
    "said",
  ],
  [
    "en",
    "The bridge will open in May, the mayor said on Monday.",
    "The bridge will open in May",
    "the mayor",
    "said",
  ],
  [
    "en",
    "According to the council, the bridge is safe for lorries.",
    "the bridge is safe for lorries",
    "the council",
    "According to",
  ],
  ["en", "Ortmann said the bridge would open in May.", "the bridge would open in May", "Ortmann", "said"],
  [
    "ru",
    "Мэр Павел Орлов сказал, что мост откроют в мае.",
    "что мост откроют в мае",
    "Мэр Павел Орлов",
    "сказал",
  ],
  [
    "ru",
    "Мост откроют в мае, сообщил мэр города Павел Орлов.",
    "Мост откроют в мае",
    "мэр города Павел Орлов",
    "сообщил",
  ],
  [
    "ru",
    "По словам мэра, мост безопасен для грузовиков.",
    "мост безопасен для грузовиков",
    "мэра",
    "По словам",
  ],
  ["ru", "Как заявил мэр, мост безопасен для грузовиков.", "мост безопасен для грузовиков", "мэр", "заявил"],
  ["ru", "Город, уверяет мэр, готов к зиме и снегу.", "Город … готов к зиме и снегу", "мэр", "уверяет"],
  [
    "uk",
    "Мер Павло Орленко сказав, що міст відкриють у травні.",
    "що міст відкриють у травні",
    "Мер Павло Орленко",
    "сказав",
  ],
  [
    "bg",
    "Кметът Петър Орлов каза, че мостът ще отвори през май.",
    "че мостът ще отвори през май",
    "Кметът Петър Орлов",
    "каза",
  ],
  [
    "cs",
    "Starosta Petr Orlík řekl, že most otevřou v květnu.",
    "že most otevřou v květnu",
    "Starosta Petr Orlík",
    "řekl",
  ],
  [
    "pl",
    "Burmistrz Piotr Orlik powiedział, że most otworzą w maju.",
    "że most otworzą w maju",
    "Burmistrz Piotr Orlik",
    "powiedział",
  ],
  [
    "de",
    "Die Bürgermeisterin sagte, dass die Brücke im Mai öffnet.",
    "dass die Brücke im Mai öffnet",
    "Die Bürgermeisterin",
    "sagte",
  ],
  [
    "de",
    "Ortmann sagte, die Brücke werde im Mai öffnen.",
    "die Brücke werde im Mai öffnen",
    "Ortmann",
    "sagte",
  ],
  [
    "de",
    "Die Brücke öffnet im Mai, sagte Lena Ortmann.",
    "Die Brücke öffnet im Mai",
    "Lena Ortmann",
    "sagte",
  ],
  [
    "de",
    "Nach Angaben der Stadt öffnet die Brücke im Mai.",
    "öffnet die Brücke im Mai",
    "der Stadt",
    "Nach Angaben",
  ],
  [
    "fr",
    "Le maire Luc Ormeau a déclaré que le pont ouvrira en mai.",
    "que le pont ouvrira en mai",
    "Le maire Luc Ormeau",
    "déclaré",
  ],
  ["fr", "Selon le maire, le pont ouvrira en mai.", "le pont ouvrira en mai", "le maire", "Selon"],
  [
    "es",
    "La alcaldesa Luz Ormedo dijo que el puente abrirá en mayo.",
    "que el puente abrirá en mayo",
    "La alcaldesa Luz Ormedo",
    "dijo",
  ],
  [
    "pt",
    "O prefeito Rui Ormando disse que a ponte abre em maio.",
    "que a ponte abre em maio",
    "O prefeito Rui Ormando",
    "disse",
  ],
  [
    "it",
    "Il sindaco Luca Ormea ha detto che il ponte aprirà a maggio.",
    "che il ponte aprirà a maggio",
    "Il sindaco Luca Ormea",
    "detto",
  ],
  [
    "id",
    "Wali Kota Budi Orman mengatakan bahwa jembatan itu dibuka bulan Mei.",
    "bahwa jembatan itu dibuka bulan Mei",
    "Wali Kota Budi Orman",
    "mengatakan",
  ],
  [
    "ar",
    "قال رئيس البلدية سامي عرمان إن الجسر سيفتح في مايو.",
    "إن الجسر سيفتح في مايو",
    "رئيس البلدية سامي عرمان",
    "قال",
  ],
  ["hi", "महापौर ओरमन ने कहा कि पुल मई में खुलेगा।", "कि पुल मई में खुलेगा", "महापौर ओरमन", "कहा"],
  ["ja", "織部太郎市長は、橋は五月に開通すると述べた。", "橋は五月に開通する", "織部太郎市長", "述べた"],
  ["ja", "市役所によると、橋は五月に開通する。", "橋は五月に開通する", "市役所", "によると"],
  ["zh", "市长欧曼表示，大桥将于五月开放。", "大桥将于五月开放", "市长欧曼", "表示"],
  [
    "ko",
    "오르만 시장은 다리가 오는 5월에 열린다고 말했다.",
    "다리가 오는 5월에 열린다고",
    "오르만 시장",
    "말했다",
  ],
  [
    "tr",
    "Başkan Can Orman, köprünün gelecek mayısta açılacağını söyledi.",
    "köprünün gelecek mayısta açılacağını",
    "Başkan Can Orman",
    "söyledi",
  ],
];

describe("speech in the narrator's words", () => {
  it.each(ROWS)("%s: %s", (language, body, content, speaker, cue) => {
    const [found] = indirectIn(body, language);
    expect({ content: found?.content, speaker: found?.speaker, cue: found?.cue }).toEqual({
      content,
      speaker,
      cue,
    });
  });

  it.each([
    ["en", "The old bridge of Tarn was closed for repairs in March."],
    ["ru", "Информация о том, что мост закрыт, всплывает каждый год."],
    ["de", "Die alte Brücke von Tarn wurde im März gesperrt."],
    ["ja", "古い橋は三月に閉鎖された。"],
    ["zh", "旧桥于三月关闭维修。"],
  ])("%s: nobody speaks in %s", (language, body) => {
    expect(indirectIn(body, language)).toEqual([]);
  });

  it("leaves out what is only a quotation in marks", () => {
    expect(indirectIn("Lena Ortmann said: “The bridge will open in May.”", "en")).toEqual([]);
  });

  it("keeps a clause with words in marks inside", () => {
    const [found] = indirectIn("Lena Ortmann said that the bridge is “the pride” of the old town.", "en");
    expect(found?.content).toBe("that the bridge is “the pride” of the old town");
  });

  it("finds two reports of one sentence", () => {
    const found = indirectIn(
      "Ortmann said that the bridge will open and added that lorries may use it.",
      "en",
    );
    expect(found.map(({ content }) => content)).toEqual([
      "that the bridge will open",
      "that lorries may use it",
    ]);
  });
});
