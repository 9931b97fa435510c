/** Words in quotation marks of every language; wrong, mixed and missing marks spoil only what they touch. */
import { describe, expect, it } from "vitest";
import { wordsInMarks } from "../../../src/text/quotations/marks.ts";

const quotedIn = (text: string): string[] =>
  wordsInMarks(text).map(({ parts }) => parts.map(({ start, end }) => text.slice(start, end)).join(" | "));

describe("marks of many languages", () => {
  it.each([
    ["en", "“The bridge opens in May,” she said.", "The bridge opens in May,"],
    ["en", '"The bridge opens in May," she said.', "The bridge opens in May,"],
    ["en", "‘The bridge opens in May,’ she said.", "The bridge opens in May,"],
    ["en", "'The bridge opens in May,' she said.", "The bridge opens in May,"],
    ["en", "``The bridge opens in May,'' she said.", "The bridge opens in May,"],
    ["de", "„Die Brücke öffnet im Mai“, sagte sie.", "Die Brücke öffnet im Mai"],
    ["de", "»Die Brücke öffnet im Mai«, sagte sie.", "Die Brücke öffnet im Mai"],
    ["de", "‚Die Brücke öffnet im Mai‘, sagte sie.", "Die Brücke öffnet im Mai"],
    ["de", "›Die Brücke öffnet im Mai‹, sagte sie.", "Die Brücke öffnet im Mai"],
    ["sv", "”Bron öppnar i maj”, sade hon.", "Bron öppnar i maj"],
    ["fi", "»Silta avataan toukokuussa», hän sanoi.", "Silta avataan toukokuussa"],
    ["fr", "« Le pont ouvrira en mai », a-t-elle dit.", "Le pont ouvrira en mai"],
    ["fr", "«\u202fLe pont ouvrira en mai\u202f», a-t-elle dit.", "Le pont ouvrira en mai"],
    ["fr", "«\u00a0L’avion partira d’ici\u00a0», a-t-elle dit.", "L’avion partira d’ici"],
    ["es", "«El puente abrirá en mayo», dijo.", "El puente abrirá en mayo"],
    ["pt", "“A ponte abre em maio”, disse ela.", "A ponte abre em maio"],
    ["it", "«Il ponte aprirà a maggio», ha detto.", "Il ponte aprirà a maggio"],
    ["pl", "„Most otworzymy w maju” – powiedziała.", "Most otworzymy w maju"],
    ["pl", "Nazwał to ’mostem donikąd’.", "mostem donikąd"],
    ["cs", "„Most otevřeme v květnu,“ řekla.", "Most otevřeme v květnu,"],
    ["ru", "«Мост откроют в мае», — сказала она.", "Мост откроют в мае"],
    ["uk", "«Міст відкриють у травні, п'ять смуг», — сказала вона.", "Міст відкриють у травні, п'ять смуг"],
    ["be", "«Мост адкрыюць у маі», — сказала яна.", "Мост адкрыюць у маі"],
    ["bg", "„Мостът ще отвори през май“, каза тя.", "Мостът ще отвори през май"],
    ["tr", '"Köprü mayısta açılacak" dedi.', "Köprü mayısta açılacak"],
    ["ar", "قالت: «سيفتح الجسر في مايو».", "سيفتح الجسر في مايو"],
    ["ar", "قالت: ”سيفتح الجسر في مايو“.", "سيفتح الجسر في مايو"],
    ["he", 'היא אמרה: "הגשר ייפתח במאי".', "הגשר ייפתח במאי"],
    ["he", "היא אמרה: ״הגשר ייפתח במאי״.", "הגשר ייפתח במאי"],
    ["hi", '"पुल मई में खुलेगा," उसने कहा।', "पुल मई में खुलेगा,"],
    ["hi", "‘पुल मई में खुलेगा’, उसने कहा।", "पुल मई में खुलेगा"],
    ["ja", "「橋は五月に開く」と述べた。", "橋は五月に開く"],
    ["ja", "〝橋は五月に開く〟と述べた。", "橋は五月に開く"],
    ["zh", "她说：“大桥五月开通。”", "大桥五月开通。"],
    ["zh", "她說：「大橋五月開通。」", "大橋五月開通。"],
    ["zh", "她说：＂大桥五月开通。＂", "大桥五月开通。"],
    ["ko", '그는 "다리는 5월에 열린다"고 말했다.', "다리는 5월에 열린다"],
    ["ko", "그는 “다리는 5월에 열린다”고 말했다.", "다리는 5월에 열린다"],
    ["id", "“Jembatan dibuka bulan Mei,” katanya.", "Jembatan dibuka bulan Mei,"],
    ["th", "เธอกล่าวว่า “สะพานจะเปิดในเดือนพฤษภาคม” เมื่อวันจันทร์", "สะพานจะเปิดในเดือนพฤษภาคม"],
  ])("%s: %s", (_language, text, expected) => {
    expect(quotedIn(text)).toEqual([expected]);
  });

  it("leaves two quotations of one sentence apart", () => {
    expect(quotedIn("„Nein“, rief er, „niemals“.")).toEqual(["Nein", "niemals"]);
    expect(quotedIn('"No," he cried, "never."')).toEqual(["No,", "never."]);
    expect(quotedIn("他说“不行”，又说“绝不”。")).toEqual(["不行", "绝不"]);
  });
});

describe("what is no quotation mark", () => {
  it.each([
    "The players' union and the fans' club don't agree on the '90s.",
    "L’été, l'hiver, aujourd’hui : c’est l’année d’après.",
    "П'ять об'єктів у прем'єрській лізі.",
    'צה"ל ומנכ"לית החברה דיברו עם חה"כ.',
    "The pipe is 5'10\" long.",
    "Rock 'n' roll o’clock, ’tis the season.",
  ])("%s", (text) => {
    expect(quotedIn(text)).toEqual([]);
  });

  it("drops what is left of markup, and marks with nothing between", () => {
    expect(quotedIn('<post id="771" author="someone">Hello</post>')).toEqual([]);
    expect(quotedIn('“” and «» and "..." and “ ”')).toEqual([]);
  });

  it("reads Hebrew particles written together with the mark", () => {
    expect(quotedIn('קראתי ב"ידיעות העיר" על הגשר.')).toEqual(["ידיעות העיר"]);
  });
});

describe("nested marks", () => {
  it.each([
    ["“He told me ‘never again’ and left,” she said.", "He told me ‘never again’ and left,"],
    ["\"He told me 'never again' and left,\" she said.", "He told me 'never again' and left,"],
    ["„Er sagte ‚nie wieder‘ und ging“, so die Frau.", "Er sagte ‚nie wieder‘ und ging"],
    ["«Он сказал: “никогда” и ушёл», — вспоминает она.", "Он сказал: “никогда” и ушёл"],
    ["«Газета «Вечер» закрыта», — сказала она.", "Газета «Вечер» закрыта"],
    ["「彼は『二度と』と言った」と話した。", "彼は『二度と』と言った"],
    ["“‘Never,’ he said,” she recalled.", "‘Never,’ he said,"],
  ])("the outer ones quote: %s", (text, expected) => {
    expect(quotedIn(text)).toEqual([expected]);
  });

  it("quotes once what is in two pairs of marks", () => {
    expect(quotedIn("Он ответил «“никогда”».")).toEqual(["никогда"]);
  });
});

describe("wrong and mixed marks", () => {
  it.each([
    ["“Das stimmt nicht“, sagte er.", ["Das stimmt nicht"]],
    ['„Das stimmt nicht", sagte er.', ["Das stimmt nicht"]],
    ['"Das stimmt nicht“, sagte er.', ["Das stimmt nicht"]],
    ["”Kami setuju”, ujar dia.", ["Kami setuju"]],
    ['"Kami setuju,” ujar dia. “Tapi nanti," katanya.', ["Kami setuju,", "Tapi nanti,"]],
    ["”我们同意，“他说。", ["我们同意，"]],
    ["“我们同意，“他说，“但是以后再说。”", ["我们同意，", "但是以后再说。"]],
    ['«Ми згодні", — сказав він.', ["Ми згодні"]],
  ])("%s", (text, expected) => {
    expect(quotedIn(text)).toEqual(expected);
  });

  it("does not let a missing mark swallow what follows", () => {
    const text = 'She wrote "a letter and left.\n\nThe town was quiet.\n\n"We miss her," said the mayor.';
    expect(quotedIn(text).at(-1)).toBe("We miss her,");
    expect(quotedIn(text).join()).not.toContain("quiet");
    expect(quotedIn('He called it "unfair. Then he left. "We stay," she said.')).toEqual(["We stay,"]);
  });
});

describe("several paragraphs", () => {
  it("joins those that begin with the mark again", () => {
    const text = "“We built it.\n\n“We paid for it.\n\n“And it stays,” she said.\n\nNobody spoke.";
    expect(quotedIn(text)).toEqual(["We built it. | We paid for it. | And it stays,"]);
  });

  it("knows the French way of beginning them with the closing mark", () => {
    const text = "« Nous l’avons bâti.\n\n» Nous l’avons payé », dit-elle.";
    expect(quotedIn(text)).toEqual(["Nous l’avons bâti. | Nous l’avons payé"]);
  });

  it("joins those between an opening and a closing mark", () => {
    const text = "«Мы построили его.\nМы заплатили за него.\nИ он останется», — сказала она.";
    expect(quotedIn(text)).toEqual(["Мы построили его. | Мы заплатили за него. | И он останется"]);
  });

  it("joins sentences that stand on lines of their own", () => {
    const text = "市長は「橋は残る。\n町も残る。\n人も残る」と述べ、議長は「予算がない。\n」と答えた。";
    expect(quotedIn(text)).toEqual(["橋は残る。 | 町も残る。 | 人も残る", "予算がない。"]);
  });

  it("leaves whole quotations in neighbouring paragraphs apart", () => {
    expect(quotedIn("“We built it,” she said.\n\n“We paid for it,” he said.")).toEqual([
      "We built it,",
      "We paid for it,",
    ]);
  });
});

describe("one mark only", () => {
  it.each([
    ["Тепер немає ні мосту, ні порому».", "Тепер немає ні мосту, ні порому"],
    ["Jembatan itu akan tetap ada,” kata dia.", "Jembatan itu akan tetap ada,"],
    ["Sie sagte: Die Brücke bleibt“.", "Die Brücke bleibt"],
    ["«Міст залишиться тут назавжди.", "Міст залишиться тут назавжди."],
    ["She went on: “And the bridge will stay.", "And the bridge will stay."],
    ["她问道:“谁来付钱?", "谁来付钱?"],
    ["“Ich werde gefragt: ‚Warum hier?‘", "Ich werde gefragt: ‚Warum hier?‘"],
  ])("%s", (text, expected) => {
    expect(quotedIn(text)).toEqual([expected]);
  });
});

describe("a remark where speech ends without a mark", () => {
  /** Stands in for what the language tells. */
  const remarkIn =
    (text: string) =>
    ({ start, end }: { start: number; end: number }) => {
      const at = text.slice(start, end).search(/ said Ann/u);
      return at < 0 ? null : { start: start + at, end: start + at + " said Ann".length };
    };

  it.each([
    ["“A b c, said Ann.\n“D e f,” said Bo.", ["A b c,", "D e f,"]],
    ["“A b c, said Ann.", ["A b c,"]],
    ["“A b c.\n“D e f,” said Ann.", ["A b c. | D e f,"]],
    ['"A b c, said Ann. It was 6" wide.', ["A b c,"]],
    ['"A b c, said Ann. It was wide"', ["A b c, said Ann. It was wide"]],
  ])("%s", (text, expected) => {
    const found = wordsInMarks(text, remarkIn(text));
    expect(found.map(({ parts }) => parts.map((one) => text.slice(one.start, one.end)).join(" | "))).toEqual(
      expected,
    );
  });
});
