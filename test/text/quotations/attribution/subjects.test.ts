/** Whom a cue is about, by word order rules that languages share. */
import { describe, expect, it } from "vitest";
import { attributionsIn } from "./quoting.ts";

const speakerOf = (body: string, language: string) => attributionsIn(body, language)[0]?.speaker ?? null;

describe("the subject of a cue", () => {
  it.each([
    // Behind an object that a preposition governs.
    ["en", "Speaking in Oslo, Ortmann said the plan was “a dream of ours”.", "Ortmann"],
    [
      "en",
      "The leader of the group, Ann Lee, said: “We are ready for it.”",
      "The leader of the group, Ann Lee",
    ],
    ["en", "Praising Pell, Ann Lee on Wednesday told the paper: “We are ready.”", "Ann Lee"],
    ["en", "After he was made president, Ortmann, who is 35, said: “We are ready.”", "Ortmann"],
    ["en", "Ann Lee, 35, who lives in Tarn, said: “We are ready for it.”", "Ann Lee"],
    ["en", "Ann Lee praised the mayor, calling her “a friend of ours”.", "Ann Lee"],
    ["en", "“We are ready,” Ann Lee, the mayor of Tarn, told Radio Tarn.", "Ann Lee, the mayor of Tarn"],
    ["en", "“We are ready,” a singer in the old choir says.", "a singer"],
    ["en", "As they say about the storied doctor, “all is well here”.", "they"],
    // Verb second: what stands first need not be the subject.
    ["de", "Am Montag sagte Moll dem Tagblatt: „Wir sind bereit dafür.“", "Moll"],
    ["de", "Die Arbeit des Rates lobte er mit den Worten: „Das ist gut gemacht.“", "er"],
    [
      "de",
      "Das Konzept stellte die Ministerin Lena Ortmann in Frage: „Das geht nicht.“",
      "die Ministerin Lena Ortmann",
    ],
    ["de", "Moll hat besonders die Rolle der Vereine betont: „Ohne sie geht es nicht.“", "Moll"],
    ["de", "„Wir sind bereit“, hatte Stadtchef Moll in einem Interview erklärt.", "Stadtchef Moll"],
    ["de", "„Wir sind bereit“, stellte Moll fest.", "Moll"],
    ["de", "„Wir sind bereit“, heißt es in dem Bericht der Stadt.", "dem Bericht der Stadt"],
    ["de", "„Wir sind bereit“, schrieb „Die Zeit“ in einem Nachruf.", "„Die Zeit“"],
    // Free word order.
    ["ru", "Об этом заявил мэр Павел Орлов: «Мы готовы к зиме».", "мэр Павел Орлов"],
    ["ru", "«Мы готовы», — сказал в интервью газете мэр Павел Орлов.", "газете мэр Павел Орлов"],
    ["ru", "Орлов, отметив успехи города, сказал: «Мы готовы к зиме».", "Орлов"],
    ["cs", "„Jsme připraveni,“ řekl včera novinářům starosta Petr Orlík.", "starosta Petr Orlík"],
    // Verb first and verb last.
    ["ar", "وقالت الوزيرة ليلى عرمان: «نحن مستعدون لذلك».", "الوزيرة ليلى عرمان"],
    ["tr", "Can Orman, “Buna hazırız” diye konuştu.", "Can Orman"],
    ["ko", "이 시장은 회견에서 “우리는 준비됐다”고 밝혔다.", "이 시장"],
  ])("%s: %s", (language, body, expected) => {
    expect(speakerOf(body, language)).toBe(expected);
  });

  it("is whom the verb before is about, where verbs are joined", () => {
    expect(speakerOf("Ortmann came to Oslo and called it “a dream of ours”.", "en")).toBe("Ortmann");
  });

  it("is the last speaker where the language leaves pronouns out", () => {
    const body = "«Estamos listos», dijo Luz Ormedo. «El puente es seguro», añadió.";
    expect(attributionsIn(body, "es")[1]).toMatchObject({ cue: "añadió", name: "Luz Ormedo" });
  });

  it("is nobody where nobody is named", () => {
    expect(speakerOf("“We are ready,” it was said.", "en")).toBeNull();
  });
});

describe("verbs that no table has", () => {
  it.each([
    ["eu", "“Prest gaude”, esan zuen Ane Ormaetxea.", "Ane Ormaetxea", "esan zuen"],
    ["eu", "Ane Ormaetxea adierazi du: “Prest gaude horretarako.”", "Ane Ormaetxea", "adierazi du"],
  ])("%s: %s", (language, body, speaker, cue) => {
    expect(attributionsIn(body, language)[0]).toMatchObject({ speaker, cue });
  });

  it("are not needed under a motto", () => {
    expect(attributionsIn("“Bridges join what rivers part.” ― Ann Lee", "en")[0]).toMatchObject({
      speaker: "Ann Lee",
      cue: null,
    });
    expect(attributionsIn("“Bridges join” — and that is all.", "en")[0]?.speaker).toBeNull();
  });

  it("are not guessed where nothing joins the marks to them", () => {
    expect(attributionsIn("“Ezin” hori dakar Ane Ormaetxea.", "eu")[0]?.speaker).toBeNull();
  });
});
