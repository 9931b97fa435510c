/** Who says quoted words, in made-up sentences of many languages. */
import { describe, expect, it } from "vitest";
import { attributionsIn } from "./quoting.ts";

/** Language, text with one pair of marks, speaker, cue. */
const ROWS: readonly (readonly [
  language: string,
  body: string,
  speaker: string | null,
  cue: string | null,
])[] = [
  ["en", "“The bridge will open in May,” said Mayor Lena Ortmann.", "Mayor Lena Ortmann", "said"],
  ["en", "“The bridge will open in May,” the mayor said on Monday.", "the mayor", "said"],
  [
    "en",
    "Lena Ortmann, the mayor of Tarn, told reporters: “The bridge will open.”",
    "Lena Ortmann, the mayor of Tarn",
    "told",
  ],
  ["en", "According to the council, “the bridge is safe” for lorries.", "the council", "According to"],
  ["en", "“It is late,” he whispered.", "he", "whispered"],
  ["en", "Ortmann met Pell in Oslo and called the plan “a costly dream”.", "Ortmann", "called"],
  ["ru", "«Мост откроют в мае», — сказал мэр города Павел Орлов.", "мэр города Павел Орлов", "сказал"],
  ["ru", "Павел Орлов заявил журналистам: «Мост откроют в мае».", "Павел Орлов", "заявил"],
  ["ru", "По словам мэра, «мост безопасен» для грузовиков.", "мэра", "По словам"],
  ["ru", "«Мост откроют», — сообщили в мэрии.", "мэрии", "сообщили"],
  ["uk", "«Міст відкриють у травні», — сказав мер міста Павло Орленко.", "мер міста Павло Орленко", "сказав"],
  ["uk", "Павло Орленко заявив: «Міст відкриють у травні».", "Павло Орленко", "заявив"],
  ["bg", "„Мостът ще отвори през май“, каза кметът Петър Орлов.", "кметът Петър Орлов", "каза"],
  ["bg", "Петър Орлов заяви: „Мостът ще отвори през май“.", "Петър Орлов", "заяви"],
  ["cs", "„Most otevřeme v květnu,“ řekl starosta Petr Orlík.", "starosta Petr Orlík", "řekl"],
  ["cs", "Petr Orlík uvedl: „Most otevřeme v květnu.“", "Petr Orlík", "uvedl"],
  [
    "pl",
    "„Most otworzymy w maju” – powiedział burmistrz Piotr Orlik.",
    "burmistrz Piotr Orlik",
    "powiedział",
  ],
  ["pl", "Piotr Orlik dodał: „Most otworzymy w maju”.", "Piotr Orlik", "dodał"],
  [
    "de",
    "„Die Brücke öffnet im Mai“, sagte Bürgermeisterin Lena Ortmann.",
    "Bürgermeisterin Lena Ortmann",
    "sagte",
  ],
  [
    "de",
    "Der Sprecher der Stadt, Jan Moll, sagte dem Tagblatt: „Die Brücke öffnet im Mai.“",
    "Der Sprecher der Stadt, Jan Moll",
    "sagte",
  ],
  ["de", "Nach Angaben der Stadt sei die Brücke „völlig sicher“.", "der Stadt", "Nach Angaben"],
  ["de", "„Die Brücke öffnet“, so Ortmann.", "Ortmann", "so"],
  ["fr", "« Le pont ouvrira en mai », a déclaré le maire Luc Ormeau.", "le maire Luc Ormeau", "déclaré"],
  ["fr", "« Le pont ouvrira en mai », explique-t-il.", "il", "explique"],
  ["fr", "Luc Ormeau affirme : « Le pont ouvrira en mai. »", "Luc Ormeau", "affirme"],
  ["es", "«El puente abrirá en mayo», dijo la alcaldesa Luz Ormedo.", "la alcaldesa Luz Ormedo", "dijo"],
  ["es", "Luz Ormedo aseguró: «El puente abrirá en mayo».", "Luz Ormedo", "aseguró"],
  ["pt", "“A ponte abre em maio”, disse o prefeito Rui Ormando.", "o prefeito Rui Ormando", "disse"],
  ["it", "«Il ponte aprirà a maggio», ha detto il sindaco Luca Ormea.", "il sindaco Luca Ormea", "detto"],
  ["id", "“Jembatan itu dibuka bulan Mei,” kata Wali Kota Budi Orman.", "Wali Kota Budi Orman", "kata"],
  ["tr", 'Belediye Başkanı Can Orman, "Köprü mayısta açılacak." dedi.', "Belediye Başkanı Can Orman", "dedi"],
  ["ar", "قال رئيس البلدية سامي عرمان: «سيفتح الجسر في مايو».", "رئيس البلدية سامي عرمان", "قال"],
  ["ja", "織部太郎市長は「橋は五月に開通する」と述べた。", "織部太郎市長", "と述べた"],
  ["ja", "「橋は五月に開通する」と彼は語った。", "彼", "語った"],
  ["zh", "市长欧曼表示：“大桥将于五月开放。”", "市长欧曼", "表示"],
  ["zh", "“大桥将于五月开放，”欧曼说。", "欧曼", "说"],
  ["ko", "오르만 시장은 “다리는 5월에 열린다”고 말했다.", "오르만 시장", "말했다"],
  ["hi", "महापौर ओरमन ने कहा, “पुल मई में खुलेगा।”", "महापौर ओरमन", "कहा"],
];

describe("who says quoted words", () => {
  it.each(ROWS)("%s: %s", (language, body, speaker, cue) => {
    const [found] = attributionsIn(body, language);
    expect({ speaker: found?.speaker, cue: found?.cue }).toEqual({ speaker, cue });
    expect(found?.strength).toBeGreaterThan(0.5);
  });
});
