/** Slavic languages without a table: cognates in one spelling, and made-up sentences read with them alone. */
import { describe, expect, it } from "vitest";
import { cognatesOf } from "../../../../src/text/quotations/attribution/cognates.ts";
import { lexiconOf } from "../../../../src/text/quotations/attribution/lexicon.ts";
import { isSlavic, slavicForm } from "../../../../src/text/quotations/attribution/slavic-form.ts";
import { tokensOf } from "../../../../src/text/quotations/attribution/tokens.ts";
import { directIn, reportedIn } from "./said.ts";

describe("the common spelling", () => {
  it.each([
    ["сказал", "skazal"],
    ["сказав", "skazav"],
    ["заявил", "zajavil"],
    ["заявив", "zajaviv"],
    ["казва", "kazva"],
    ["каже", "kaze"],
    ["kaže", "kaze"],
    ["řekl", "rekl"],
    ["powiedział", "poviedzial"],
    ["rzecznik", "recnik"],
    ["рекао", "rekao"],
    ["саопштио", "saopstio"],
    ["підкреслив", "pidkresliv"],
    ["podkreślił", "podkreslil"],
    ["сообщил", "soobscil"],
    ["объяснил", "objasnil"],
    ["chłop", "hlop"],
    ["który", "ktori"],
    ["що", "sco"],
    ["што", "sto"],
    ["že", "ze"],
    ["że", "ze"],
    ["која", "koja"],
    ["џемпер", "dzemper"],
    ["lidé", "lide"],
    ["", ""],
  ])("of %s is %s", (word, form) => {
    expect(slavicForm(word)).toBe(form);
  });

  it("stays as it is when it is read again", () => {
    for (const word of ["сказал", "řekl", "powiedział", "що"]) {
      const once = slavicForm(word);
      expect(slavicForm(once)).toBe(once);
    }
  });

  it("is only for Slavic languages", () => {
    expect(["ru", "uk", "dsb", "csb", "cnr"].every(isSlavic)).toBe(true);
    expect(["de", "lt", "ro", "hu", "sq"].some(isSlavic)).toBe(false);
    expect(cognatesOf("de")).toBeNull();
  });
});

describe("cognates", () => {
  const kindsOf = (text: string) => {
    const tokens = tokensOf(text, "dsb", () => false);
    return cognatesOf("dsb")?.(tokens, 0) ?? {};
  };

  it.each([
    ["сказала", "verbs"],
    ["повідомили", "verbs"],
    ["твърди", "verbs"],
    ["изјави", "verbs"],
    ["oznámil", "verbs"],
    ["stwierdził", "verbs"],
    ["izjavila", "verbs"],
    ["pojasnil", "verbs"],
    ["что", "that"],
    ["že", "that"],
    ["че", "that"],
    ["министр", "roles"],
    ["ministerka", "roles"],
    ["předseda", "roles"],
    ["речник", "roles"],
    ["который", "relatives"],
    ["která", "relatives"],
    ["вона", "she"],
    ["он", "he"],
    ["według", "accordingBefore"],
  ])("tell of %s that it is one of the %s", (word, kind) => {
    expect(kindsOf(word)).toHaveProperty(kind);
  });

  it("know phrases of several words", () => {
    expect(kindsOf("по словам мэра").accordingBefore).toBe(2);
    expect(kindsOf("за словами мера").accordingBefore).toBe(2);
  });

  it.each(["мост", "most", "květen", "rzeka", "зелёный", "дорога"])("know nothing of %s", (word) => {
    expect(kindsOf(word)).toEqual({});
  });

  it("are not asked where a language has a table", () => {
    const tokens = tokensOf("stwierdził", "ru", () => false);
    expect(lexiconOf("ru").kindsAt(tokens, 0)).toEqual({});
  });
});

/** Languages that have neither a table nor relatives here borrow cognates alone: "cu" stands for any of them. */
const UNSEEN = "cu";

describe("a Slavic language that was never seen", () => {
  it.each([
    ["«Мост откроют в мае», — сказал Павел Орлов.", "Павел Орлов", "сказал"],
    ["«Міст відкриють у травні», — заявив Павло Орленко.", "Павло Орленко", "заявив"],
    ["„Мостът ще отвори през май“, каза Петър Орлов.", "Петър Орлов", "каза"],
    ["„Most otevřeme v květnu,“ řekl Petr Orlík.", "Petr Orlík", "řekl"],
    ["„Most otworzymy w maju” – powiedział Piotr Orlik.", "Piotr Orlik", "powiedział"],
    ["„Most ćemo otvoriti u maju“, rekao je Petar Orlić.", "Petar Orlić", "rekao"],
    ["Павел Орлов заявил: «Мост откроют в мае».", "Павел Орлов", "заявил"],
    ["Petr Orlík uvedl: „Most otevřeme v květnu.“", "Petr Orlík", "uvedl"],
  ])("has speakers: %s", (body, speaker, cue) => {
    expect(directIn(body, UNSEEN)).toMatchObject({ speaker, cue });
  });

  it.each([
    ["Павел Орлов сказал, что мост откроют в мае.", "что мост откроют в мае", "Павел Орлов"],
    ["Павло Орленко повідомив, що міст відкриють у травні.", "що міст відкриють у травні", "Павло Орленко"],
    ["Петър Орлов твърди, че мостът ще отвори през май.", "че мостът ще отвори през май", "Петър Орлов"],
    ["Petr Orlík oznámil, že most otevřou v květnu.", "že most otevřou v květnu", "Petr Orlík"],
    ["Piotr Orlik stwierdził, że most otworzą w maju.", "że most otworzą w maju", "Piotr Orlik"],
    ["Petar Orlić tvrdi da će most otvoriti u maju.", "da će most otvoriti u maju", "Petar Orlić"],
  ])("has reports: %s", (body, words, speaker) => {
    expect(reportedIn(body, UNSEEN)).toMatchObject([{ words, speaker }]);
  });

  it("has no speech where nobody speaks", () => {
    expect(reportedIn("Мост построили за три года, и дорога стала короче.", UNSEEN)).toEqual([]);
  });
});
