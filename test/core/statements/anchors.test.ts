/** Numbers, dates, units, negations and opposites, compared between languages. */
import { describe, expect, it } from "vitest";
import { disagreement } from "../../../src/core/statements/anchors.ts";

type Told = readonly [language: string, text: string];
const compare = (claim: Told, ground: Told) =>
  disagreement({ language: claim[0], text: claim[1] }, { language: ground[0], text: ground[1] }, true);

describe("what agrees", () => {
  it.each<[Told, Told]>([
    [
      ["en", "The firm paid £2.8bn in 2018."],
      ["de", "Die Firma zahlte 2018 2,8 Milliarden Pfund."],
    ],
    [
      ["en", "Three people were injured on Saturday."],
      ["de", "Drei Menschen wurden am Samstag verletzt."],
    ],
    [
      ["ru", "Погибли 3 000 человек."],
      ["en", "3,000 people died."],
    ],
    [
      ["en", "It cost 280 million yen."],
      ["ja", "費用は2億8000万円だった。"],
    ],
    [
      ["en", "He did not resign."],
      ["ru", "Он не ушёл в отставку."],
    ],
    [
      ["fr", "Il n’a rien dit."],
      ["en", "He said nothing."],
    ],
    [
      ["en", "Prices rose in June."],
      ["ru", "В июне цены выросли."],
    ],
    [
      ["en", "It is 5 miles long."],
      ["en", "It is 5 miles long."],
    ],
  ])("%j and %j", (claim, ground) => {
    expect(compare(claim, ground)).toBeNull();
  });
});

describe("what does not", () => {
  it.each<[string, Told, Told]>([
    ["number", ["en", "The firm paid £2.9bn."], ["de", "Die Firma zahlte 2,8 Milliarden Pfund."]],
    ["number", ["en", "The firm paid £2.8m."], ["de", "Die Firma zahlte 2,8 Milliarden Pfund."]],
    ["number", ["en", "Four people were injured."], ["de", "Drei Menschen wurden verletzt."]],
    ["number", ["de", "Vier Menschen wurden verletzt."], ["ru", "Пострадали три человека."]],
    ["number left out", ["en", "People were injured."], ["de", "Es wurden 12 Menschen verletzt."]],
    ["date", ["en", "It happened on Sunday."], ["de", "Es geschah am Samstag."]],
    ["date", ["en", "It opened in July."], ["ru", "Он открылся в июне."]],
    ["unit of length", ["en", "It is 5 kilometres long."], ["de", "Es ist 5 Meilen lang."]],
    ["unit of money", ["en", "It cost 5 dollars."], ["de", "Es kostete 5 Euro."]],
    ["negation", ["en", "He resigned."], ["ru", "Он не ушёл в отставку."]],
    ["negation", ["en", "He did not resign."], ["ru", "Он ушёл в отставку."]],
    ["negation", ["bg", "Той подаде оставка."], ["id", "Dia tidak mengundurkan diri."]],
    ["negation unknown", ["en", "He resigned."], ["zu", "Wesula."]],
    ["change", ["en", "Prices fell."], ["ru", "Цены выросли."]],
    ["contest", ["de", "Sie gewann die Wahl."], ["en", "She lost the election."]],
    ["stance", ["en", "He supported the plan."], ["fr", "Il a rejeté le plan."]],
    ["court", ["en", "He was acquitted."], ["es", "Fue declarado culpable."]],
    ["hedge", ["en", "He has fled."], ["de", "Er soll geflohen sein."]],
  ])("%s: %j against %j", (reason, claim, ground) => {
    expect(compare(claim, ground)).toBe(reason);
  });
});
