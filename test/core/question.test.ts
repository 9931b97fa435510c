/** Messages that ask and messages that do not, in many languages, with and without their mark. */
import { describe, expect, it } from "vitest";
import { isQuestion } from "../../src/core/question.ts";

/** Each must count as it is, without its mark, in capitals and decomposed. */
const UNMARKED: readonly (readonly [language: string, text: string])[] = [
  ["en", "who won the election in Velmora"],
  ["en", "When was the dam on the Istra opened"],
  ["en", "which party lost most seats last year"],
  ["en", "did the president of Velmora resign"],
  ["en", "how many people were killed"],
  ["en", "in what year was the treaty signed"],
  ["de", "Wer hat gewonnen"],
  ["de", "Wie viele Menschen starben bei der Flut"],
  ["de", "Hat die Regierung zugestimmt"],
  ["de", "Seit wann regiert die Koalition"],
  ["nl", "Wie heeft de verkiezingen gewonnen"],
  ["nl", "Hoeveel mensen kwamen om bij de brand"],
  ["sv", "Vem vann valet i Velmora"],
  ["da", "Hvor mange mennesker døde i branden"],
  ["no", "Hvem vant valget i Velmora"],
  ["fr", "Pourquoi le ministre a démissionné"],
  ["fr", "Quand est-ce que le barrage a été inauguré"],
  ["fr", "Le maire a-t-il démissionné hier"],
  ["es", "Quién ganó las elecciones en Velmora"],
  ["es", "Cuántas personas murieron en la inundación"],
  ["pt", "Quem ganhou as eleições em Velmora"],
  ["pt", "O que aconteceu na barragem"],
  ["it", "Chi ha vinto le elezioni a Velmora"],
  ["it", "Quanti morti ha fatto l'alluvione"],
  ["ro", "Cine a câștigat alegerile din Velmora"],
  ["pl", "Kto wygrał wybory w Velmorze"],
  ["pl", "Czy premier podał się do dymisji"],
  ["cs", "Kdo vyhrál volby ve Velmoře"],
  ["hr", "Tko je pobijedio na izborima"],
  ["sr", "Да ли је премијер поднео оставку"],
  ["bg", "Кой спечели изборите във Велмора"],
  ["mk", "Кој победи на изборите"],
  ["ru", "кто победил на выборах"],
  ["ru", "В каком году открыли плотину"],
  ["ru", "Подписал ли президент договор"],
  ["uk", "Хто переміг на виборах"],
  ["uk", "Чи підписав президент угоду"],
  ["el", "Ποιος κέρδισε τις εκλογές"],
  ["fi", "Kuka voitti vaalit Velmorassa"],
  ["fi", "Onko pääministeri eronnut eilen"],
  ["hu", "Hány ember halt meg az árvízben"],
  ["tr", "Seçimi kim kazandı Velmora'da bu yıl işte"],
  ["tr", "Başbakan istifa etti mi"],
  ["id", "Siapa yang memenangkan pemilu"],
  ["ms", "Adakah perdana menteri meletak jawatan"],
  ["vi", "Ai đã thắng cử ở Velmora"],
  ["vi", "Thủ tướng có từ chức không"],
  ["ar", "هل استقال رئيس الوزراء"],
  ["ar", "متى افتتح السد في فيلمورا"],
  ["fa", "چه کسی در انتخابات پیروز شد"],
  ["ur", "کیا وزیر اعظم نے استعفیٰ دیا"],
  ["he", "האם ראש הממשלה התפטר"],
  ["hi", "चुनाव किसने जीता है"],
  ["bn", "নির্বাচনে কে জিতেছে"],
  ["ja", "誰が勝ったのか"],
  ["ja", "ダムはいつ開通しましたか"],
  ["ja", "ヴェルモラの首都はどこ"],
  ["zh", "谁赢得了选举"],
  ["zh", "总理辞职了吗"],
  ["ko", "누가 선거에서 이겼나요"],
  ["ko", "총리가 사임했습니까"],
  ["th", "ใครชนะการเลือกตั้ง"],
  ["th", "นายกลาออกแล้วหรือยัง"],
];

/** Questions only by their mark. */
const MARKED: readonly (readonly [what: string, text: string])[] = [
  ["a plain sentence", "the dam broke on Monday?"],
  ["full width", "大坝周一决堤？"],
  ["small form", "大坝周一决堤﹖"],
  ["Arabic", "انهار السد يوم الاثنين؟"],
  ["reversed", "انهار السد⸮"],
  ["Greek", "Το φράγμα έσπασε τη Δευτέρα;"],
  ["Greek U+037E", "Το φράγμα έσπασε τη Δευτέρα\u037e"],
  ["Armenian", "Ո՞վ հաղթեց ընտրություններում։"],
  ["Ethiopic", "ማን አሸነፈ፧"],
  ["Vai", "ꕉꕜ ꕮꔒ꘏"],
  ["Georgian", "ვინ გაიმარჯვა არჩევნებში?"],
  ["Tamil", "தேர்தலில் வென்றது யார்?"],
  ["doubled", "it broke on Monday⁇"],
  ["with exclamation", "it broke on Monday⁉"],
  ["interrobang", "it broke on Monday‽"],
  ["emoji mark", "it broke on Monday ❓"],
  ["Spanish opening mark alone", "entonces ¿se rompió la presa"],
  ["a space before the mark", "Le barrage a cédé lundi ?"],
  ["an emoji after it", "so it broke? 😢"],
  ["quotes around all", "“It broke on Monday?”"],
  ["brackets around all", "(it broke on Monday?)"],
  ["a statement after it", "It broke on Monday? I was away."],
  ["a statement before it", "I was away. It broke on Monday?"],
  ["small letters after it", "it broke on monday? asking for a friend"],
  ["an address after it", "Is that so? https://news.example/a"],
  ["the mark after an address", "is this true https://news.example/a?"],
  ["in bold", "**It broke on Monday?**"],
  ["after a quoted line", "> It broke on Monday.\nis that right?"],
  ["after a mention", "<@123456> it broke?"],
  ["spaceless and short", "谁赢了啊？"],
  ["zero-width characters", "it\u200b broke on Monday\u200b?\u200b"],
];

const NOT: readonly (readonly [what: string, text: string])[] = [
  ["nothing", ""],
  ["marks only", "??"],
  ["marks only", "?!"],
  ["a mark and an emoji", "🤔?"],
  ["an invisible letter", "\u3164?"],
  ["digits only", "1 + 1 = ?"],
  ["thanks", "thanks!"],
  ["a link", "look at this https://news.example/?a=1"],
  ["a link alone", "https://news.example/?"],
  ["a bare address", "see news.example/list?a=1&b=2 for more"],
  ["short", "really?"],
  ["short", "what?"],
  ["short", "なに？"],
  ["short", "真的吗？"],
  ["short", "почему?"],
  ["short", "뭐라고?"],
  ["code", "try `a ? b : c` there"],
  ["a code block", "```\nwho won the election?\n```"],
  ["a custom emoji", "nice <:what:123> one"],
  ["a mention", "<@123> ok"],
  ["a quoted line", "> who won the election?\nno idea"],
  ["a quoted rest", ">>> who won the election?\nwho lost it?"],
  ["a question inside a statement", "“Who won the election?” she asked."],
  ["a question inside a statement", "「誰が勝ちましたか？」と彼は聞いた。"],
  ["a wink", "Καλημέρα σε όλους ;)"],
  ["a semicolon", "the dam broke; nobody was hurt;"],
  ["an exclamation", "What a great match it was!"],
  ["en", "When he arrived, the flood was over."],
  ["en", "When he arrived, the flood was over"],
  ["en", "What a day it was today"],
  ["en", "Was a great match yesterday"],
  ["en", "What he said was true"],
  ["en", "who knows"],
  ["en", "I wonder"],
  ["en", "Which is why I left early"],
  ["en", "do the dishes please now"],
  ["en", "have a nice day everyone"],
  ["en", "is raining again here"],
  ["en", "AI won the contest again"],
  ["en", "comment on this post please"],
  ["de", "Was für ein schöner Tag heute"],
  ["de", "Wer das glaubt, ist dumm"],
  ["de", "Wie die Polizei mitteilte, gab es Verletzte."],
  ["de", "Kam heute nicht zur Schule"],
  ["nl", "Wie dit leest, is gek"],
  ["fr", "Quel beau match de foot"],
  ["fr", "Quand il est arrivé, tout était fini."],
  ["es", "Que viva la presa nueva"],
  ["es", "cuando llegó ya era tarde"],
  ["es", "vamos todos a mi casa"],
  ["pt", "Vem para a festa hoje"],
  ["it", "Qui è bello stare oggi"],
  ["it", "Quel ragazzo è bravo"],
  ["ro", "Apa din robinet este rea"],
  ["pl", "Jak podaje policja, nikt nie zginął."],
  ["cs", "Když přišel domů, bylo už pozdě."],
  ["sv", "Lukasjenko är kvar i dag"],
  ["sr", "Marko je došao kući kasno"],
  ["ru", "Кто не работает, тот не ест"],
  ["ru", "Когда он пришёл, всё кончилось."],
  ["ru", "Какой хороший день"],
  ["ru", "Вряд ли он победит"],
  ["uk", "Коли він прийшов, усе скінчилося."],
  ["hu", "Ezt mondta a mi csapatunk is"],
  ["az", "Dünən Kim Kempbel gəldi"],
  ["ar", "من المتوقع أن يستقيل الوزير غدا"],
  ["fa", "نخست وزیر دیروز استعفا داد"],
  ["he", "ראש הממשלה התפטר אתמול"],
  ["hi", "मुझे पता है कि चुनाव किसने जीता"],
  ["ja", "昨日、首相が辞任しました。"],
  ["ja", "誰が勝ったのか分からない"],
  ["ja", "ゲームとかアニメとか"],
  ["zh", "我不知道谁赢得了选举"],
  ["zh", "没什么大不了的事情"],
  ["ko", "누가 이겼는지 모르겠어"],
  ["ko", "어제 총리가 사임했습니다."],
  ["ko", "비가 오니까 집에 있어"],
  ["th", "ไม่มีใครรู้เรื่องนี้เลย"],
  ["vi", "Anh ấy nói là không"],
  ["tr", "Başbakan dün istifa etti"],
  ["id", "Perdana menteri mundur kemarin"],
];

describe("isQuestion", () => {
  it.each(UNMARKED)("without a mark, %s: %s", (_, text) => {
    expect(isQuestion(text)).toBe(true);
    expect(isQuestion(text.normalize("NFD"))).toBe(true);
    expect(isQuestion(`${text}?`)).toBe(true);
    expect(isQuestion(`🙋 ${text} 🤔`)).toBe(true);
  });

  it.each(MARKED)("by %s: %s", (_, text) => {
    expect(isQuestion(text)).toBe(true);
  });

  it.each(NOT)("not %s: %s", (_, text) => {
    expect(isQuestion(text)).toBe(false);
  });

  it("knows more than 25 languages", () => {
    expect(new Set(UNMARKED.map(([language]) => language)).size).toBeGreaterThan(25);
  });

  it.each([
    "who won the election in velmora",
    "КТО ПОБЕДИЛ НА ВЫБОРАХ",
    "BAŞBAKAN İSTİFA ETTİ Mİ",
    "WER HAT GEWONNEN",
  ])("reads any case: %s", (text) => {
    expect(isQuestion(text)).toBe(true);
  });

  it("reads full-width letters", () => {
    expect(isQuestion("ｗｈｏ ｗｏｎ ｔｈｅ ｅｌｅｃｔｉｏｎ")).toBe(true);
  });

  it.each(["hey, who won the election", "ok and when was the dam opened", "und wer hat gewonnen dort"])(
    "passes over what stands before: %s",
    (text) => {
      expect(isQuestion(text)).toBe(true);
    },
  );

  it.each([
    "tell me who won the election.",
    "do you know when the dam was opened",
    "скажи кто победил на выборах",
  ])("takes a request that asks: %s", (text) => {
    expect(isQuestion(text)).toBe(true);
  });

  it("takes a question whose further clause follows a comma", () => {
    expect(isQuestion("Кто победил на выборах, которые прошли вчера")).toBe(true);
    expect(isQuestion("Who was in office, when the dam broke")).toBe(true);
  });
});
