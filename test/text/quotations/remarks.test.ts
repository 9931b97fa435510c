/** A narrator's remarks among quoted words, in many languages: what is cut out; and where a lost closing mark ends speech. */
import { describe, expect, it } from "vitest";
import { directIn, expectRows, saidIn } from "./attribution/said.ts";

describe("remarks between dashes without a stop before them", () => {
  expectRows([
    [
      "fr",
      "« Le pont tient – a déclaré Mme Ormeau – et reste ouvert. »",
      "Le pont tient … et reste ouvert.",
      "Mme Ormeau",
      "déclaré",
    ],
    [
      "it",
      "«Il ponte regge – Bianchi ha detto – e resta aperto».",
      "Il ponte regge … e resta aperto",
      "Bianchi",
      "detto",
    ],
    [
      "pl",
      "„Most stoi – powiedział Orlik – i jest otwarty”.",
      "Most stoi … i jest otwarty",
      "Orlik",
      "powiedział",
    ],
    ["cs", "„Most stojí – řekl Orlík – a je otevřený.“", "Most stojí … a je otevřený.", "Orlík", "řekl"],
    [
      "sk",
      "„Most stojí – povedal Orlík – a je otvorený.“",
      "Most stojí … a je otvorený.",
      "Orlík",
      "povedal",
    ],
    ["hr", "„Most stoji – rekao je Horvat – i otvoren je.“", "Most stoji … i otvoren je.", "Horvat", "rekao"],
    [
      "es",
      "«El puente aguanta —dijo Romero— y sigue abierto».",
      "El puente aguanta … y sigue abierto",
      "Romero",
      "dijo",
    ],
    [
      "pt",
      "“A ponte aguenta – disse Pereira – e fica aberta.”",
      "A ponte aguenta … e fica aberta.",
      "Pereira",
      "disse",
    ],
    [
      "ro",
      "„Podul ține – a spus Ionescu – și rămâne deschis.”",
      "Podul ține … și rămâne deschis.",
      "Ionescu",
      "spus",
    ],
    [
      "tr",
      '"Köprü sağlam – dedi Mehmet Arslan – ve açık."',
      "Köprü sağlam … ve açık.",
      "Mehmet Arslan",
      "dedi",
    ],
  ]);
});

describe("remarks between commas", () => {
  expectRows([
    [
      "fr",
      "« Le pont tient, a déclaré Mme Ormeau, et reste ouvert. »",
      "Le pont tient, … et reste ouvert.",
      "Mme Ormeau",
      "déclaré",
    ],
    [
      "fr",
      "« Le pont tient, a déclaré hier le ministre Luc Ormeau à la radio. Il reste ouvert. »",
      "Le pont tient, … Il reste ouvert.",
      "le ministre Luc Ormeau",
      "déclaré",
    ],
    [
      "it",
      "«Il ponte regge, ha detto Bianchi, e resta aperto».",
      "Il ponte regge, … e resta aperto",
      "Bianchi",
      "detto",
    ],
    [
      "es",
      "«El puente aguanta, afirmó la ministra Romero, y sigue abierto».",
      "El puente aguanta, … y sigue abierto",
      "la ministra Romero",
      "afirmó",
    ],
    [
      "pt",
      "“A ponte aguenta, disse o ministro Gomes, e fica aberta.”",
      "A ponte aguenta, … e fica aberta.",
      "o ministro Gomes",
      "disse",
    ],
    [
      "ca",
      "«El pont aguanta, va dir la ministra Rovira, i segueix obert».",
      "El pont aguanta, … i segueix obert",
      "la ministra Rovira",
      "dir",
    ],
    [
      "el",
      "«Η γέφυρα αντέχει, είπε ο Παππάς, και μένει ανοιχτή».",
      "Η γέφυρα αντέχει, … και μένει ανοιχτή",
      "ο Παππάς",
      "είπε",
    ],
  ]);

  it("are cut out one by one", () => {
    const text = "« Le pont, a ajouté la ministre, tient. Il reste, a-t-elle précisé, ouvert. »";
    expect(directIn(text, "fr")?.words).toBe("Le pont, … tient. Il reste, … ouvert.");
  });

  it.each([
    ["it", "«Il ponte, ha aggiunto, regge», secondo Anna Neri.", "Il ponte, … regge"],
    ["es", "«El puente, dijo, aguanta», según Ana Ruiz.", "El puente, … aguanta"],
  ])("may be a verb alone, %s: %s", (language, body, words) => {
    expect(directIn(body, language)?.words).toBe(words);
  });

  it.each([
    ["fr", "« Le plan, annoncé par le ministre, est bon pour tous », dit Paul Roux."],
    ["fr", "« Le maire est venu, il a dit bonjour, et il est parti », raconte Anne Roux."],
    ["fr", "« Le maire – je l'ai dit hier – doit partir », raconte Anne Roux."],
    ["es", "«El plan, anunciado por la ministra, es bueno para todos», dijo Ana Ruiz."],
    ["es", "«El plan —como dijo la ministra— es bueno para todos», dijo Ana Ruiz."],
    ["pl", "„Most – jak powiedział minister – stoi mocno” – dodała Anna Nowak."],
    ["fr", "« Le pont, dit-on, ne tient pas », raconte Anne Roux."],
    ["es", "«Lo hecho, decía mi padre, hecho está», dijo Ana Ruiz."],
    ["es", "«Mañana, comienza el presidente una gira larga, y luego otra», dijo Ana Ruiz."],
    ["ar", "قالت ليلى: «جاء الوفد، وقال الرئيس ذلك، ثم رحل»."],
    ["uk", "«Дехто, вважає Кромвеля захисником, і помиляється», — сказав Павло Орленко."],
    ["cs", "Anna Nováková řekla: „Byl jsem tam, mluvil jsem s ministrem Horákem, a vím to.“"],
    ["it", "«Ieri, ho detto a Bianchi, non si fa», racconta Ugo Neri."],
    ["en", '"It was, he said, a mistake that we all made," Ann Brandt said.'],
    ["de", "„Die Lage ist, sagte Moll, sehr ernst“, erklärte Lena Ortmann."],
    ["sv", "”Läget är, sade Lind, mycket allvarligt”, förklarade Anna Berg."],
  ])("leaves what is the speaker's own, %s: %s", (language, body) => {
    expect(directIn(body, language)?.words).not.toContain("…");
  });
});

describe("a lost closing mark", () => {
  const wordsIn = (body: string, language: string) =>
    saidIn(body, language)
      .filter(({ direct }) => direct)
      .map(({ words, speaker }) => `${speaker}: ${words}`);

  it.each([
    [
      "en",
      "“We are not afraid, said Voss.\n\n“Nothing else matters,” Brandt said.",
      ["Voss: We are not afraid,", "Brandt: Nothing else matters,"],
    ],
    [
      "en",
      "“We are not afraid, Voss said. They cheered.\n\n“Nothing else matters,” Brandt said.",
      ["Voss: We are not afraid,", "Brandt: Nothing else matters,"],
    ],
    [
      "de",
      "„Wir haben keine Angst, sagte Voss.\n\n„Nichts anderes zählt“, sagte Brandt.",
      ["Voss: Wir haben keine Angst,", "Brandt: Nichts anderes zählt"],
    ],
    [
      "fr",
      "« Nous n’avons pas peur, a dit Voss.\n\n« Rien d’autre ne compte », a dit Brandt.",
      ["Voss: Nous n’avons pas peur,", "Brandt: Rien d’autre ne compte"],
    ],
    [
      "ru",
      "«Мы не боимся, — сказал Волков.\n\n«Прочее не важно», — сказал Зайцев.",
      ["Волков: Мы не боимся,", "Зайцев: Прочее не важно"],
    ],
    [
      "en",
      '"The river is rising, Voss said. Nobody knew. The pipe was 6" wide.',
      ["Voss: The river is rising,"],
    ],
  ])("takes nothing from the next speaker, %s: %s", (language, body, expected) => {
    expect(wordsIn(body, language)).toEqual(expected);
  });

  it.each([
    ["en", "“We are here.\n\n“I met my doctor, and he said it was fine.\n\n“So we stay,” Brandt said."],
    ["en", "“We are here. It was late, my doctor said.\n\n“So we stay,” Brandt said."],
    ["ru", "«Мы здесь, — сказал Волков. — Мы остались.\n\n«И мы не уйдём», — добавил он."],
  ])("is none where the next paragraph opens again, %s: %s", (language, body) => {
    expect(wordsIn(body, language)).toHaveLength(1);
  });
});

describe("time", () => {
  it.each([", dit Ann Lee", "« Oui, dit Ann, et – dit Bo – non. » ", "— A, dit Bo, b. ", ", a, a dit, "])(
    "grows with the length only: %j",
    (piece) => {
      const text = piece.repeat(Math.ceil(200_000 / piece.length));
      const start = performance.now();
      saidIn(text, "fr");
      // Alone it takes less than a second; the machine may be busy.
      expect(performance.now() - start).toBeLessThan(8_000);
    },
  );
});
