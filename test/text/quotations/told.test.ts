/** Who speaks, where the narrator's remark stands among the words or behind a line of dialogue. */
import { describe, expect, it } from "vitest";
import { directIn, expectRows, saidIn } from "./attribution/said.ts";

describe("the remark between the parts names the speaker", () => {
  expectRows([
    ["ru", "«Мост цел, — заявил Соколов, — и открыт».", "Мост цел, … и открыт", "Соколов", "заявил"],
    [
      "ru",
      '"Мы дойдём, - заявил Соколов, - и очень скоро", пишет газета.',
      "Мы дойдём, … и очень скоро",
      "Соколов",
      "заявил",
    ],
    [
      "ru",
      "Приехал Пётр Волков. «Мост цел, — заявил министр Соколов. — Он открыт».",
      "Мост цел, … Он открыт",
      "министр Соколов",
      "заявил",
    ],
    ["ru", "«Мост цел, — заявил он, — и открыт».", "Мост цел, … и открыт", "он", "заявил"],
    [
      "uk",
      "«Міст цілий, — заявив Соколенко, — і відкритий».",
      "Міст цілий, … і відкритий",
      "Соколенко",
      "заявив",
    ],
    ["be", "«Мост цэлы, — заявіў Сакалоў, — і адкрыты».", "Мост цэлы, … і адкрыты", "Сакалоў", "заявіў"],
    ["bg", "„Мостът е цял – каза Орлов, – и е отворен.“", "Мостът е цял … и е отворен.", "Орлов", "каза"],
    [
      "it",
      "Parla Marco Neri. «Il ponte regge – ha detto la ministra Ferri – e resta aperto».",
      "Il ponte regge … e resta aperto",
      "la ministra Ferri",
      "detto",
    ],
  ]);

  it("is the speaker of what goes on behind it as well", () => {
    const text = "«Мост цел, — заявил Соколов, — и открыт». «Мы его построили за год, и он стоит».";
    expect(saidIn(text, "ru").map(({ speaker }) => speaker)).toEqual(["Соколов", "Соколов"]);
  });

  it("comes before what stands around the marks", () => {
    const text = "Волков пришёл и сказал: «Мост цел, — заявил Соколов, — и открыт».";
    expect(directIn(text, "ru")).toMatchObject({ speaker: "Соколов", cue: "заявил" });
  });
});

describe("dialogue", () => {
  expectRows([
    ["fr", "— Qui va payer ? demanda une journaliste.", "Qui va payer ?", "une journaliste", "demanda"],
    ["fr", "— Tout le monde, répondit le ministre.", "Tout le monde,", "le ministre", "répondit"],
    ["es", "–El puente aguanta, dijo la ministra.", "El puente aguanta,", "la ministra", "dijo"],
    ["el", "— Ποιος πληρώνει; ρώτησε ένας δημοσιογράφος.", "Ποιος πληρώνει;", "ένας δημοσιογράφος", "ρώτησε"],
    ["tr", "– Kim ödeyecek? diye sordu bir gazeteci.", "Kim ödeyecek?", "bir gazeteci", "sordu"],
    ["tr", "— Herkes ödeyecek, dedi Mehmet Arslan.", "Herkes ödeyecek,", "Mehmet Arslan", "dedi"],
    ["nb", "– Broen er trygg, sier statsråd Kari Moen.", "Broen er trygg,", "statsråd Kari Moen", "sier"],
    [
      "sv",
      "– Bron håller, säger Anna Lind. Den är öppen.",
      "Bron håller, … Den är öppen.",
      "Anna Lind",
      "säger",
    ],
    ["da", "– Broen holder, siger minister Jens Holm.", "Broen holder,", "minister Jens Holm", "siger"],
    ["fi", "– Silta kestää, sanoo ministeri Matti Laine.", "Silta kestää,", "ministeri Matti Laine", "sanoo"],
    [
      "es",
      "—¿Quién va a pagar? —preguntó una periodista.",
      "¿Quién va a pagar?",
      "una periodista",
      "preguntó",
    ],
  ]);

  it.each([
    ["en", "- Road works in May, said the council.\n- The bridge stays open."],
    ["de", "- Die Brücke sei sicher, sagte Minister Moll.\n- Die Straße bleibt offen."],
  ])("lists that report stay lists, %s", (language, body) => {
    expect(directIn(body, language)).toBeUndefined();
  });
});
