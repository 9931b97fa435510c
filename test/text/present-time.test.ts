/** Which questions are about how things stand now. */
import { describe, expect, it } from "vitest";
import { asksAboutNow } from "../../src/text/present-time.ts";

describe("a question about now", () => {
  it.each([
    ["en", "Who is the current president of Velmora?"],
    ["en", "What is the latest on the dam?"],
    ["en", "Is the bridge closed right now?"],
    ["en", "What is happening in Karvel today?"],
    ["de", "Wer ist derzeit Kanzlerin?"],
    ["de", "Was geschieht heute in Karvel?"],
    ["fr", "Qui est le président actuel ?"],
    ["fr", "Que se passe-t-il aujourd’hui à Karvel ?"],
    ["es", "¿Quién es ahora el presidente?"],
    ["it", "Chi è adesso il presidente?"],
    ["pt", "Quem é o atual presidente?"],
    ["ru", "Кто сейчас президент Вельморы?"],
    ["ru", "Что сегодня происходит в Карвеле?"],
    ["uk", "Хто зараз президент?"],
    ["bg", "Кой е президент сега?"],
    ["pl", "Kto jest obecnie prezydentem?"],
    ["cs", "Kdo je nyní prezidentem?"],
    ["fi", "Kuka on presidentti tällä hetkellä?"],
    ["hu", "Ki jelenleg az elnök?"],
    ["tr", "Şu anda başkan kim?"],
    ["el", "Ποιος είναι σήμερα πρόεδρος;"],
    ["ar", "من هو الرئيس حاليا؟"],
    ["fa", "اکنون رئیس جمهور کیست؟"],
    ["he", "מי הנשיא כיום?"],
    ["hi", "वर्तमान राष्ट्रपति कौन है?"],
    ["id", "Siapa presiden saat ini?"],
    ["vi", "Hiện nay ai là tổng thống?"],
    ["th", "ตอนนี้ใครเป็นประธานาธิบดี"],
    ["ja", "今の首相は誰ですか"],
    ["ja", "最新の死者数は？"],
    ["zh", "现任总统是谁？"],
    ["zh", "目前死亡人数是多少"],
    ["ko", "현재 대통령은 누구입니까?"],
  ])("in %s: %s", (language, question) => {
    expect(asksAboutNow(question, language)).toBe(true);
  });

  it("is known by sure words although a short question was taken for another language", () => {
    expect(asksAboutNow("Latest on Karvel?", "nl")).toBe(true);
    expect(asksAboutNow("Кто президент сейчас?", "bg")).toBe(true);
  });
});

describe("a question about any time", () => {
  it.each([
    ["en", "Who won the election in Velmora?"],
    ["en", "What was the actual cost of the dam?"],
    ["en", "Who knows Nowak?"],
    ["de", "Wer hat die Wahl gewonnen?"],
    ["fr", "Qui a peint le nu de 1905 ?"],
    ["ru", "Кто выиграл выборы в Вельморе?"],
    ["ja", "今年の選挙で勝ったのは誰ですか"],
    ["zh", "谁赢得了选举？"],
    ["und", ""],
    ["x-none", "?!"],
    ["constructor", "toString"],
  ])("in %s: %s", (language, question) => {
    expect(asksAboutNow(question, language)).toBe(false);
  });
});
