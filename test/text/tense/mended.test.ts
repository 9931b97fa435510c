/** What endings, phrases and neighbours tell of a tense, where a word by itself would mislead. */
import { describe, expect, it } from "vitest";
import { tenseAtMark } from "./mark.ts";

type Row = readonly [language: string, sentence: string, tense: "past" | "future" | null];

describe("a verb that opens a plan", () => {
  it.each<Row>([
    ["en", "The unions agreed ^on Thursday to strike.", "past"],
    ["en", "The unions have decided to strike ^in May.", "future"],
    ["en", "^On Thursday the unions vowed to strike.", "past"],
    ["en", "The unions failed to meet ^on Monday.", "past"],
    ["fr", "Les syndicats ont décidé de faire grève ^en mai.", "future"],
    ["es", "Los sindicatos acordaron parar ^en mayo.", "future"],
    ["ru", "Профсоюзы договорились бастовать ^в мае.", "future"],
  ])("is past itself, and what stands behind it to come, in %s: %s", (language, sentence, tense) => {
    expect(tenseAtMark(sentence, language)).toBe(tense);
  });
});

describe("an ending behind an article", () => {
  it.each<Row>([
    ["en", "The disputed mill ^of 1998", null],
    ["en", "The planned mill opened ^in 1998.", "past"],
    ["de", "Markt auf dem kalten Platz ^am Sonntag", null],
    ["de", "Der Bus entgleiste ^am Sonntag.", "past"],
    ["hu", "Vásár a minta mellett ^vasárnap", null],
  ])("is no verb, in %s: %s", (language, sentence, tense) => {
    expect(tenseAtMark(sentence, language)).toBe(tense);
  });
});

describe("a participle of planning behind “is”", () => {
  it.each<Row>([
    ["it", "Il voto è previsto per ^il 9 giugno.", "future"],
    ["bg", "Гласуването е насрочено за ^9 юни.", "future"],
    ["sr", "Гласање је заказано за ^9. јун.", "future"],
    ["cs", "Volba je naplánována na ^9. června.", "future"],
    ["bg", "Мостът е затворен ^от 9 юни.", "past"],
  ])("speaks of what is to come, in %s: %s", (language, sentence, tense) => {
    expect(tenseAtMark(sentence, language)).toBe(tense);
  });
});

describe("a perfective verb in the present", () => {
  it.each<Row>([
    ["ru", "Рабочие построят мост ^в мае.", "future"],
    ["ru", "Комиссия проверит завод ^в мае.", "future"],
    ["ru", "Мост проходит через город ^с мая.", null],
    ["ru", "Комиссия проверяет завод ^с мая.", null],
    ["uk", "Робітники відновлять міст ^у травні.", "future"],
    ["uk", "Робітники відновлюють міст ^з травня.", null],
    ["pl", "Rada ogłosi wynik ^w maju.", "future"],
    ["cs", "Rada vyhlásí výsledek ^v květnu.", "future"],
    ["lt", "Taryba paskelbs rezultatą ^gegužę.", "future"],
  ])("is of the future, an imperfective one is not, in %s: %s", (language, sentence, tense) => {
    expect(tenseAtMark(sentence, language)).toBe(tense);
  });
});

describe("a plan as a noun", () => {
  it.each<Row>([
    ["ja", "議会は^8日、市の計画を否決した。", "past"],
    ["ja", "市は^8日に橋を壊す計画だ。", "future"],
    ["ko", "의회는 ^8일 계획을 부결했다.", "past"],
    ["ko", "시는 ^8일 다리를 헐 계획이다.", "future"],
    ["zh", "议会^8日否决了计划。", "past"],
    ["zh", "市政府计划^8日拆桥。", "future"],
  ])("is what was decided, or what will be, in %s: %s", (language, sentence, tense) => {
    expect(tenseAtMark(sentence, language)).toBe(tense);
  });
});

describe("a clause without a verb that is known", () => {
  it.each<Row>([
    ["en", "^On Monday morning, the ferry will sail.", "future"],
    ["en", "At a meeting ^on Monday, the ferry was sold.", "past"],
    ["bg", "Градският съвет гласува ^в понеделник, но ще заседава пак.", null],
    ["sv", "Rådet kommer att rösta ^i maj.", "future"],
    ["de", "Der Rat plant, den Hafen ^im Mai zu schließen.", "future"],
  ])("takes the tense of what governs it, and of nothing else, in %s: %s", (language, sentence, tense) => {
    expect(tenseAtMark(sentence, language)).toBe(tense);
  });
});

it("is told whether vowel signs are written or not", () => {
  expect(tenseAtMark("أَعْلَنَ الوزير ذلك ^أمس.", "ar")).toBe("past");
});
