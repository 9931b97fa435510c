/** Whom a verb is about, where other clauses and phrases stand around it; made-up sentences of many languages. */
import { describe, expect, it } from "vitest";
import { directIn, reportedIn } from "./said.ts";

/** Language, text with one pair of marks, speaker as written, cue. */
const SUBJECTS: readonly (readonly [language: string, body: string, speaker: string, cue: string])[] = [
  // A clause before the subject.
  [
    "en",
    "Congratulating Pell on his return, Ortmann told reporters, “I am very glad about it.”",
    "Ortmann",
    "told",
  ],
  [
    "en",
    "Praising the builders, the mayor on Wednesday told reporters, “They did it in time.”",
    "the mayor",
    "told",
  ],
  ["en", "Asked about the bridge, the mayor said, “We are ready for everything.”", "the mayor", "said"],
  ["en", "Speaking in Tarn on Monday, Ortmann said: “We are ready for everything.”", "Ortmann", "said"],
  ["en", "In a letter to Pell, Ortmann wrote: “We are ready for everything.”", "Ortmann", "wrote"],
  ["en", "After talks with the builders, Ortmann said, “We are ready for everything.”", "Ortmann", "said"],
  [
    "en",
    "When the bridge closed, residents of the village said “we have to swim now”.",
    "residents of the village",
    "said",
  ],
  [
    "en",
    "Citing the danger, Ortmann late on Wednesday evening told the Herald: “We have to wait.”",
    "Ortmann",
    "told",
  ],
  ["ru", "Выступая в понедельник в Тарне, мэр заявил: «Мы готовы ко всему».", "мэр", "заявил"],
  [
    "de",
    "Nach dem Treffen mit den Bauleuten sagte Ortmann: „Wir sind auf alles vorbereitet.“",
    "Ortmann",
    "sagte",
  ],
  [
    "fr",
    "Après la réunion de lundi, le maire a déclaré : « Nous sommes prêts à tout. »",
    "le maire",
    "déclaré",
  ],
  [
    "es",
    "Tras la reunión del lunes, la alcaldesa declaró: «Estamos listos para todo».",
    "la alcaldesa",
    "declaró",
  ],
  ["it", "Dopo la riunione di lunedì, il sindaco ha detto: «Siamo pronti a tutto».", "il sindaco", "detto"],
  ["pt", "Depois da reunião, o prefeito disse: “Estamos prontos para tudo.”", "o prefeito", "disse"],
  [
    "pl",
    "Po poniedziałkowym spotkaniu burmistrz powiedział: „Jesteśmy gotowi na wszystko”.",
    "burmistrz",
    "powiedział",
  ],
  // A clause behind the subject.
  ["en", "Ortmann, who became mayor in May, told reporters, “I got a good impression.”", "Ortmann", "told"],
  ["en", "The mayor, asked about the bridge, said: “We are ready for everything.”", "The mayor", "said"],
  ["en", "The company, led by Lena Ortmann, said: “We are ready for everything.”", "The company", "said"],
  [
    "en",
    "After the farmer was elected mayor, Ortmann, who had lost, told reporters, “I will go home now.”",
    "Ortmann",
    "told",
  ],
  ["de", "Ortmann, die seit Mai im Amt ist, sagte: „Wir sind auf alles vorbereitet.“", "Ortmann", "sagte"],
  ["ru", "Орлов, который стал мэром в мае, сказал: «Мы готовы ко всему».", "Орлов", "сказал"],
  ["fr", "Ormeau, qui est maire depuis mai, a déclaré : « Nous sommes prêts à tout. »", "Ormeau", "déclaré"],
  // Time words between subject and verb.
  [
    "en",
    "Lena Ortmann, the mayor of Tarn, on Monday said: “We are ready for everything.”",
    "Lena Ortmann, the mayor of Tarn",
    "said",
  ],
  ["en", "Ortmann on Wednesday told reporters: “We are ready for everything.”", "Ortmann", "told"],
  ["en", "The mayor also later said: “We are ready for everything.”", "The mayor", "said"],
  ["ru", "Мэр вчера также сказал: «Мы готовы ко всему».", "Мэр", "сказал"],
  // All of the noun phrase.
  [
    "en",
    "A Danish government official said: “We are ready for everything.”",
    "A Danish government official",
    "said",
  ],
  ["en", "“We are ready,” a senior government spokesman said.", "a senior government spokesman", "said"],
  [
    "en",
    "An unnamed Tarn city council spokesman said, “We are ready for everything.”",
    "An unnamed Tarn city council spokesman",
    "said",
  ],
  // A verb behind "quoted as", "as quoted by".
  [
    "en",
    "Lena Ortmann was quoted as saying that “we have to swim now”.",
    "Lena Ortmann",
    "was quoted as saying",
  ],
  [
    "en",
    "Lena Ortmann was quoted as telling close aides that she expects “a hard time ahead”.",
    "Lena Ortmann",
    "quoted as telling",
  ],
  // A name spelt as a verb.
  ["es", "«Tenemos que esperar», comenta Lee.", "Lee", "comenta"],
  ["es", "«No hay peligro», señaló Canta ayer.", "Canta", "señaló"],
  // An object that is a pronoun.
  ["fr", "« Le pont est fermé », je lui ai dit.", "je", "dit"],
];

describe("the subject of a verb of speech", () => {
  it.each(SUBJECTS)("%s: %s", (language, body, speaker, cue) => {
    const found = directIn(body, language);
    expect({ speaker: found?.speaker, cue: found?.cue }).toEqual({ speaker, cue });
  });
});

describe("clauses that announce words in marks", () => {
  it.each([
    ["en", "Speaking in Tarn on Monday, Ortmann said: “We are ready for everything.”"],
    ["en", "In a letter to Pell, Ortmann wrote: “We are ready for everything.”"],
    ["en", "When the bridge closed, residents of the village said “we have to swim now”."],
    [
      "en",
      "As Pell has indicated he is not afraid of storms, a senior official said, “The bridge will hold.”",
    ],
    ["en", "Citing the danger, Ortmann told the Herald: “We have to wait until May.”"],
    ["de", "Nach dem Treffen mit den Bauleuten sagte Ortmann: „Wir sind auf alles vorbereitet.“"],
  ])("are no speech themselves: %s: %s", (language, body) => {
    expect(reportedIn(body, language)).toEqual([]);
  });
});

describe("words in marks before", () => {
  it("name no speaker of the next ones", () => {
    const body = "„Dobře postavený most vydrží sto let,“ uvedl a dodal, že je „hotový“.";
    expect(directIn(body, "cs")?.speaker).not.toBe("Dobře");
    const others = "„Bardzo dobrze to widać” – stwierdził, nazywając budowniczych „leniwymi i złymi ludźmi”.";
    expect(directIn(others, "pl")?.speaker).not.toBe("Bardzo");
  });
});

describe("a report without a subject", () => {
  it.each([
    ["bg", "На срещата се очаква да обсъждат ремонта на моста и новия път."],
    ["de", "Für die Region wurde der Notstand erklärt, eine Voraussetzung für Hilfe von außen."],
    ["de", "Sie verurteilten die Sperrung ebenso wie die Entscheidung der Stadt über den Bau."],
    ["es", "La alcaldesa publicó un informe en el que los vecinos hablan de la obra."],
  ])("is nobody's speech: %s: %s", (language, body) => {
    expect(reportedIn(body, language)).toEqual([]);
  });
});
