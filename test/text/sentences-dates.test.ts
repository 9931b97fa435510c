/** Sentences beside dates: abbreviations within them go on, dates that begin a sentence do not. */
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/text/sentences.ts";

const sentencesOf = (text: string, language: string) =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

describe("sentences beside dates", () => {
  it.each([
    ["th", "เหตุการณ์นี้เกิดขึ้นเมื่อวันที่ 10 มีนาคม พ.ศ. 2569 ที่กรุงเทพฯ"],
    ["th", "เมื่อวันที่ 10 มี.ค. 2569 เวลา 10.30 น. พล.ต.อ.สมชาย จับกุมผู้ต้องหา"],
    ["th", "เมื่อ ค.ศ. 1998 เขาเกิดที่นี่"],
    ["lo", "ໃນປີ ຄ.ສ. 1998 ເຂົາເກີດ"],
    ["ru", "Завод закрыли в 2020 г. и открыли в 2021–2022 гг. снова."],
    ["en", "The court met on March 10 at 9 a.m. in hall No. 5."],
    ["es", "El núm. 5 de la revista salió el 10 de marzo."],
    ["de", "Am 10. März trafen sich u. a. Merkel und Scholz."],
    ["cs", "Jednání se koná 9. a 10. března."],
    ["ru", "Цена выросла на 5 млн. 10 марта."],
  ])("go on in %s: %s", (language, text) => {
    expect(sentencesOf(text, language)).toEqual([text]);
  });

  it.each([
    ["ru", "Мост закрыли.", "10 марта суд вынес решение."],
    ["uk", "Міст закрили.", "10 березня суд ухвалив рішення."],
    ["pl", "Most zamknięto.", "10 marca sąd orzekł."],
    ["cs", "Most byl uzavřen.", "10. března soud rozhodl."],
    ["fr", "Le pont est fermé.", "10 mars : le tribunal décide."],
  ])("begin with a date in %s: %s %s", (language, first, second) => {
    expect(sentencesOf(`${first} ${second}`, language)).toEqual([first, second]);
  });
});
