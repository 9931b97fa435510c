/** Whole texts in many languages: which words are direct quotations, and of how many parts. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotations } from "../../../src/text/quotations/find.ts";

const directIn = (text: string, language: string): string[] =>
  findQuotations(text, language)
    .filter(({ direct }) => direct)
    .map(({ parts }) => parts.map(({ start, end }) => text.slice(start, end)).join(" | "));

/** A text of several paragraphs is no excerpt: names are left out of it. */
const inArticle = (sentence: string): string => `${sentence}\n\n\u2014\n\n(abc)`;

describe("speech in marks", () => {
  it.each([
    ["en", "“We will open the bridge in May, whatever it costs,” said the mayor, Ana Brook.", 1],
    ["de", "„Wir werden die Brücke im Mai öffnen, koste es, was es wolle“, sagte die Bürgermeisterin.", 1],
    ["fr", "« Nous ouvrirons le pont en mai, quoi qu’il en coûte », a déclaré la maire.", 1],
    ["es", "«Abriremos el puente en mayo, cueste lo que cueste», dijo la alcaldesa.", 1],
    ["pt", "“Vamos abrir a ponte em maio, custe o que custar”, disse a prefeita.", 1],
    ["it", "«Apriremo il ponte a maggio, costi quel che costi», ha detto la sindaca.", 1],
    ["ru", "«Мы откроем мост в мае, чего бы это ни стоило», — сказала мэр города.", 1],
    ["uk", "«Ми відкриємо міст у травні, хоч би чого це коштувало», — сказала мерка.", 1],
    ["be", "«Мы адкрыем мост у маі, чаго б гэта ні каштавала», — сказала мэрка.", 1],
    ["bg", "„Ще отворим моста през май, каквото и да струва“, каза кметицата.", 1],
    ["pl", "„Otworzymy most w maju, bez względu na koszty” – powiedziała burmistrz.", 1],
    ["cs", "„Most otevřeme v květnu, ať to stojí cokoli,“ řekla starostka.", 1],
    ["tr", '"Köprüyü mayısta açacağız, ne pahasına olursa olsun" dedi belediye başkanı.', 1],
    ["ar", "قالت رئيسة البلدية: «سنفتح الجسر في مايو مهما كان الثمن».", 1],
    ["he", 'ראש העיר אמרה: "נפתח את הגשר במאי, ויהי מה".', 1],
    ["hi", "महापौर ने कहा, “हम मई में पुल खोलेंगे, चाहे जो भी हो।”", 1],
    ["ja", "市長は「いくらかかっても、五月に橋を開く」と述べた。", 1],
    ["zh", "市长说：“无论花费多少，我们都将在五月开通大桥。”", 1],
    ["ko", '시장은 "비용이 얼마가 들더라도 5월에 다리를 열겠다"고 말했다.', 1],
    ["id", "“Kami akan membuka jembatan itu pada bulan Mei, berapa pun biayanya,” kata wali kota.", 1],
    ["sv", "”Vi öppnar bron i maj, kosta vad det kosta vill”, sade borgmästaren.", 1],
    ["nl", "“We openen de brug in mei, wat het ook kost”, zei de burgemeester.", 1],
    ["el", "«Θα ανοίξουμε τη γέφυρα τον Μάιο, όσο κι αν κοστίσει», είπε η δήμαρχος.", 1],
  ])("%s: %s", (language, sentence, count) => {
    expect(directIn(inArticle(sentence), language)).toHaveLength(count);
    expect(directIn(sentence, language)).toHaveLength(count);
  });

  it.each([
    ["en", "The so-called “Green Belt” runs past the film theatre “Odeon”."],
    ["de", "Die Fähre „Nordlicht“ und das Schiff „Seestern“ liegen im Hafen."],
    ["de", "Der Film „Das lange Warten“ läuft im Kino „Lichtburg“."],
    ["ru", "Паром «Заря» и газета «Вечерний берег» принадлежат обществу «Маяк»."],
    ["zh", "她写了《长桥》一书。"],
    ["ja", "新作は映画『長い橋』だ。"],
  ])("no speech, %s: %s", (language, sentence) => {
    expect(directIn(inArticle(sentence), language)).toEqual([]);
  });
});

describe("one utterance, one quotation", () => {
  it.each([
    ["en", "“We will stay,” the mayor said, “and we will rebuild.”", "We will stay, | and we will rebuild."],
    [
      "en",
      "“We will stay here,” the mayor said. “And we will rebuild.”",
      "We will stay here, | And we will rebuild.",
    ],
    ["de", "„Wir bleiben hier“, sagte der Minister, „und bauen neu.“", "Wir bleiben hier | und bauen neu."],
    ["ru", "«Мы остаёмся, — сказал министр. — И будем строить».", "Мы остаёмся, | И будем строить"],
    [
      "fr",
      "« Nous restons ici, a-t-il dit, et nous reconstruirons. »",
      "Nous restons ici, | et nous reconstruirons.",
    ],
  ])("%s: %s", (language, text, expected) => {
    expect(directIn(text, language)).toEqual([expected]);
  });

  it("never goes on across another speaker or paragraph", () => {
    expect(
      directIn("“We will stay here,” said Ana Brook. “We must leave now,” said Tom Reed.", "en"),
    ).toHaveLength(2);
    expect(
      directIn("“We will stay here,” she said.\n\n“We must all leave now,” said Tom Reed.", "en"),
    ).toHaveLength(2);
  });

  it("leaves the words of another verb apart", () => {
    const text = "“We will stay here,” she said, calling the plan “a bad joke on all of us.”";
    expect(directIn(text, "en")).toEqual(["We will stay here,", "a bad joke on all of us."]);
  });
});

describe("dialogue", () => {
  it.each([
    ["ru", "— Я остаюсь здесь, — сказал он. — Но ненадолго.", "Я остаюсь здесь, | Но ненадолго."],
    ["uk", "— Я залишаюся тут, — сказав він. — Але ненадовго.", "Я залишаюся тут, | Але ненадовго."],
    ["bg", "– Оставам тук – каза той. – Но не за дълго.", "Оставам тук | Но не за дълго."],
    ["pl", "– Zostaję tutaj – powiedział minister. – Ale nie na długo.", "Zostaję tutaj | Ale nie na długo."],
    ["es", "—Me quedo aquí —dijo él—. Pero no mucho.", "Me quedo aquí | Pero no mucho."],
    ["pt", "— Fico aqui — disse ele. — Mas não muito.", "Fico aqui | Mas não muito."],
    ["fr", "— Je reste ici, dit-il. Mais pas longtemps.", "Je reste ici, | Mais pas longtemps."],
  ])("%s: %s", (language, text, expected) => {
    expect(directIn(`${text}\n\nabc`, language)).toEqual([expected]);
  });

  it("is no list and no dateline", () => {
    expect(directIn("— хлеб и молоко\n— соль\n— спички", "ru")).toEqual([]);
    expect(directIn("- roads\n- bridges\n- ferries", "en")).toEqual([]);
    expect(directIn("ASTERVILLE — The bridge opened in May.", "en")).toEqual([]);
  });
});

describe("marks of another kind than most", () => {
  const DIALOGUE = "—No —dijo Vargas—. Es caro.\n\n—Todos pagan —respondió él.";

  it("are speech beside lines of dialogue", () => {
    const text = `«El puente es seguro», afirmó Romero.\n\n${DIALOGUE}`;
    expect(directIn(text, "es")[0]).toBe("El puente es seguro");
  });

  it.each([
    [
      "ko",
      '김 장관은 "다리는 안전하다"고 말했다.\n\n박 대표는 “비싸다”고 비판했다. 이어 “아무도 모른다”고 덧붙였다.',
    ],
    ["en", '"The bridge is safe," Ann Lee said.\n\n“It costs,” Ray said. “Nobody knows,” Bo said.'],
    ["de", '"Die Brücke ist sicher", sagte Moll.\n\n„Sie ist teuer“, sagte Ott. „Wir zahlen“, sagte Lux.'],
  ])("are speech where verb and speaker stand beside them, %s", (language, text) => {
    expect(directIn(text, language)).toHaveLength(3);
  });

  it.each([
    ["en", "The mayor came.\n\nShe sang “Happy Birthday to Everybody” with the choir."],
    ["en", "The mayor came.\n\nThe book “They All Have Lost” by Bob Wood says much."],
    ["es", "Vino la alcaldesa.\n\nCantó «Las Mañanas Claras» con el coro."],
  ])("are a work's where all its words have capitals, %s: %s", (language, text) => {
    expect(directIn(text, language)).toEqual([]);
  });
});

describe("any text", () => {
  const SIGNS = "\"'“”„«»‹›「」『』《》‘’‚—–- .,!?:\nabcДаは".split("");
  const anyText = fc
    .array(fc.constantFrom(...SIGNS, "said", " he said, "), { maxLength: 120 })
    .map((all) => all.join(""));
  const anyLanguage = fc.constantFrom("en", "de", "ru", "fr", "ja", "zh", "he", "xx");

  it("gives direct quotations in order, inside the text, trimmed, without overlap", () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const quotations = findQuotations(text, language);
        const starts = quotations.map(({ parts }) => parts[0]?.start ?? -1);
        expect(starts).toEqual([...starts].sort((one, other) => one - other));
        let from = 0;
        for (const { start, end } of quotations
          .filter(({ direct }) => direct)
          .flatMap(({ parts }) => parts)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each(['"', "“", "'", "«a» ", '"ab" ', "“a b\n", "— a, — b ", "a” "])(
    "is quick with 100,000 characters of %j",
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const start = performance.now();
      findQuotations(text, "en");
      // A fiftieth of what quadratic time would take; the machine may be busy.
      expect(performance.now() - start).toBeLessThan(8_000);
    },
  );
});

describe("words that nobody said", () => {
  it.each([
    ["en", 'The mayor did not say "the bridge will never open again."'],
    ["en", 'Did the mayor say "the bridge will never open again"?'],
    ["de", "Der Minister sagte nicht: „Die Brücke bleibt für immer zu.“"],
  ])("are no quotation (%s), unless asked for", (language, text) => {
    expect(findQuotations(text, language).filter(({ direct }) => direct)).toEqual([]);
    const asked = findQuotations(text, language, { withUnsaid: true }).filter(({ direct }) => direct);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.speaker).toBeNull();
  });
});
