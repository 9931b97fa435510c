/** What leans on the question before it, in many languages, and what people say in conversations that does not. */
import { describe, expect, it } from "vitest";
import { readFollowUp } from "../../src/text/follow-up.ts";

const kindOf = (question: string) => readFollowUp(question)[0]?.kind ?? null;

describe("a fragment puts something in another's place", () => {
  it.each([
    "and in Brazil?",
    "what about Tokyo",
    "And Brazil",
    "in 2019?",
    "2019?",
    "Brazil?",
    "Und in Japan?",
    "¿y en 2023?",
    "¿Y después?",
    "Et au Brésil ?",
    "E no Brasil?",
    "E in Brasile?",
    "Och i Brasilien?",
    "og i Brasil?",
    "En in Brazilië?",
    "Și în Brazilia?",
    "A w Brazylii?",
    "A v Brazílii?",
    "A u Brazilu?",
    "Entä Brasiliassa?",
    "És Brazíliában?",
    "Peki ya Brezilya?",
    "dan di Jakarta?",
    "Bagaimana dengan Brasil?",
    "Còn Brazil thì sao?",
    "а в Бразилии?",
    "А в Бразилія?",
    "Και στη Βραζιλία;",
    "وفي البرازيل؟",
    "ماذا عن البرازيل؟",
    "و در برزیل؟",
    "اور برازیل میں؟",
    "ובברזיל?",
    "ומה עם ברזיל?",
    "और ब्राज़ील में?",
    "আর ব্রাজিলে?",
    "ブラジルでは？",
    "ブラジルは？",
    "巴西呢？",
    "那在巴西呢",
    "브라질은요?",
    "แล้วบราซิลล่ะ",
  ])("%s", (question) => {
    expect(kindOf(question)).toBe("fragment");
  });
});

describe("a bare question asks for something else about the same", () => {
  it.each([
    "why?",
    "who else",
    "Until when?",
    "Who lost?",
    "And who lost?",
    "warum",
    "Und wer noch?",
    "Wie viele Tote?",
    "et pourquoi ?",
    "Qui d'autre ?",
    "¿Quién más?",
    "e perché?",
    "Por quê?",
    "Vem mer?",
    "wie nog meer?",
    "De ce?",
    "Kto jeszcze?",
    "Proč?",
    "Miksi?",
    "Miért?",
    "Neden?",
    "Başka kim?",
    "Siapa lagi?",
    "Tại sao?",
    "А кто ещё?",
    "Чому?",
    "Защо?",
    "Γιατί;",
    "لماذا؟",
    "ومن أيضا؟",
    "چرا؟",
    "کیوں؟",
    "למה?",
    "क्यों?",
    "কেন?",
    "他には？",
    "なぜですか？",
    "为什么？",
    "还有谁？",
    "왜요?",
    "또 누가?",
    "ทำไม",
  ])("%s", (question) => {
    expect(kindOf(question)).toBe("bare");
  });
});

describe("a reference means what was spoken of", () => {
  it.each([
    "Who replaced him?",
    "is she married?",
    "How did people react to it?",
    "What happened there?",
    "Wann ist sie zurückgetreten?",
    "Quel âge a-t-elle ?",
    "Que s'est-il passé ?",
    "Кто его сменил?",
    "Що він сказав про міст?",
    "Кой го наследи?",
    "Apa yang dia katakan?",
    "उन्होंने शपथ कब ली?",
    "彼女はいつ帰国しましたか。",
    "谁接替了他？",
    "그는 언제 취임했나요?",
  ])("%s", (question) => {
    expect(kindOf(question)).toBe("reference");
  });

  it.each([
    "What did Keltan say when he left?",
    "Did the mayor say why he left?",
    "Is it true that the bridge in Tavrin collapsed?",
    "Können Sie mir sagen, wann der Satellit startet?",
    "Wie viele Tote gibt es in Selmok?",
    "Quand le barrage a-t-il cédé ?",
    "How many people are there?",
    "Что сказала Доврат о своей победе?",
    "Quem é o presidente da câmara de Tavrin?",
  ])("but not in %s", (question) => {
    expect(kindOf(question)).toBeNull();
  });
});

describe("what people say to a bot besides", () => {
  it.each([
    "thanks!",
    "and thanks",
    "lol ok",
    "спасибо",
    "Спасибо большое!",
    "ну ок",
    "и что",
    "so what?",
    "Really?",
    "are you sure?",
    "Do you know?",
    "who cares",
    "and lol",
    "but Keltan resigned",
    "und tschüss",
    "merci beaucoup",
    "¡gracias!",
    "in short, no",
    "of course",
    "no way",
    "and",
    "",
    "👍",
    "???",
    "ありがとう",
    "なるほど",
    "谢谢",
    "감사합니다",
    "شكرا",
    "Wrong. The bridge fell in April. And in May?",
  ])("“%s” leans on nothing", (said) => {
    expect(kindOf(said)).toBeNull();
  });
});

describe("questions that stand alone", () => {
  it.each([
    "When was the treaty signed?",
    "Who is Dovrat?",
    "And what is the melting point of tungsten?",
    "Tungsten?",
    "In which year was the record at Karvel set?",
    "Who else signed the Karvel Declaration besides Hinokai?",
    "Wo befand sich das Sommertheater?",
    "¿Y cuántos puentes se llevó el río Orlima en abril?",
    "И колко души загинаха при наводнението във Велмора?",
    "日本の首都は？",
    "これまでに何人が亡くなりましたか？",
    "RNAは何を担っているか？",
    "洪水造成多少人死亡？",
    "다음 정상회의는 어디에서 열리나요?",
    "وزير المياه في وديرة من هو؟",
    "ใครชนะการเลือกตั้ง",
  ])("%s", (question) => {
    expect(kindOf(question)).toBeNull();
  });
});

describe("readings", () => {
  it("keep the words that can be put elsewhere, the preposition counted", () => {
    const [reading] = readFollowUp("And in Brazil?");
    expect(reading).toMatchObject({ text: "in Brazil", prepositions: 1, pronoun: -1 });
    expect(reading?.tokens.map(({ written }) => written)).toEqual(["in", "Brazil"]);
  });

  it("say where the pronoun stands", () => {
    expect(readFollowUp("and who replaced him?")[0]).toMatchObject({ text: "who replaced him", pronoun: 2 });
  });

  it("of the same words differ by language; that with a preposition comes first", () => {
    const readings = readFollowUp("En España?");
    expect(readings.map(({ row }) => row?.language)).toEqual(expect.arrayContaining(["es", "nl"]));
    expect(readings[0]?.prepositions).toBe(1);
  });
});
