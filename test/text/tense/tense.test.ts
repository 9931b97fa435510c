/** Tenses of clauses, in the languages of the coverage. */
import { describe, expect, it } from "vitest";
import { tenseOf } from "../../../src/text/tense/tense.ts";

/** Language, sentence, the words whose clause is asked for, tense. */
const CLAUSES: readonly (readonly [string, string, string, "past" | "future" | null])[] = [
  ["en", "Leaders will meet on Tuesday in Bern.", "Tuesday", "future"],
  ["en", "Leaders met on Tuesday in Bern.", "Tuesday", "past"],
  ["en", "The ferry is scheduled to sail again on Monday.", "Monday", "future"],
  ["en", "The vote will be held on Sunday.", "Sunday", "future"],
  ["en", "The bridge is to be opened in May.", "May", "future"],
  ["en", "On Monday, the two will sign a pact.", "Monday", "future"],
  ["en", "The museum opens at ten.", "ten", null],
  ["de", "Der Gipfel wird am Montag in Graz eröffnet.", "Montag", "future"],
  ["de", "Der Minister reiste am Montag nach Graz.", "Montag", "past"],
  ["de", "Der Rat hat am Montag ein Gesetz beschlossen.", "Montag", "past"],
  ["de", "Der Rat soll am Montag abstimmen.", "Montag", "future"],
  ["nl", "De top zal maandag in Gent worden gehouden.", "maandag", "future"],
  ["nl", "De minister kwam maandag in Gent aan.", "maandag", "past"],
  ["sv", "Toppmötet ska hållas på måndag.", "måndag", "future"],
  ["sv", "Partiet valde en ny ledare och hon tackade i måndags.", "måndags", "past"],
  ["da", "Topmødet skal holdes på mandag.", "mandag", "future"],
  ["nb", "Toppmøtet ble holdt på mandag.", "mandag", "past"],
  ["fr", "Le sommet se tiendra lundi à Lyon.", "lundi", "future"],
  ["fr", "Le ministre a démissionné lundi.", "lundi", "past"],
  ["es", "La cumbre se celebrará el lunes.", "lunes", "future"],
  ["es", "El ministro dimitió el lunes.", "lunes", "past"],
  ["ca", "El ministre va dimitir dilluns.", "dilluns", "past"],
  ["pt", "A reunião acontecerá na segunda-feira.", "segunda", "future"],
  ["pt", "O ministro chegou na segunda-feira.", "segunda", "past"],
  ["it", "Il vertice si terrà lunedì.", "lunedì", "future"],
  ["it", "Il ministro ha lasciato Torino lunedì.", "lunedì", "past"],
  ["ro", "Summitul va avea loc luni.", "luni", "future"],
  ["ro", "Ministrul a demisionat luni.", "luni", "past"],
  ["el", "Η σύνοδος θα γίνει τη Δευτέρα.", "Δευτέρα", "future"],
  ["ru", "Саммит состоится в понедельник в Осло.", "понедельник", "future"],
  ["ru", "Министр прибыл в понедельник в Осло.", "понедельник", "past"],
  ["uk", "Саміт відбудеться у понеділок.", "понеділок", "future"],
  ["uk", "Міністр прибув у понеділок.", "понеділок", "past"],
  ["be", "Саміт адбудзецца ў панядзелак.", "панядзелак", "future"],
  ["bg", "Срещата ще се проведе в петък.", "петък", "future"],
  ["bg", "Министърът заяви това в петък.", "петък", "past"],
  ["mk", "Средбата ќе се одржи в петок.", "петок", "future"],
  ["sr", "Самит ће се одржати у понедељак.", "понедељак", "future"],
  ["hr", "Ministar je doputovao u ponedjeljak.", "ponedjeljak", "past"],
  ["sl", "Vrh bo v ponedeljek.", "ponedeljek", "future"],
  ["pl", "Szczyt odbędzie się w poniedziałek.", "poniedziałek", "future"],
  ["pl", "Minister podał się do dymisji w poniedziałek.", "poniedziałek", "past"],
  ["cs", "Summit se uskuteční v pondělí.", "pondělí", "future"],
  ["cs", "Ministr odstoupil v pondělí.", "pondělí", "past"],
  ["sk", "Minister odstúpil v pondelok.", "pondelok", "past"],
  ["lt", "Ministras atvyko pirmadienį.", "pirmadienį", "past"],
  ["fi", "Kokous on määrä pitää maanantaina.", "maanantaina", "future"],
  ["et", "Minister ütles seda esmaspäeval.", "esmaspäeval", "past"],
  ["hu", "A csúcsot hétfőn tartották.", "hétfőn", "past"],
  ["hu", "A csúcs hétfőn lesz.", "hétfőn", "future"],
  ["tr", "Zirve pazartesi günü yapılacak.", "pazartesi", "future"],
  ["tr", "Bakan pazartesi günü istifa etti.", "pazartesi", "past"],
  ["ar", "ستعقد القمة يوم الاثنين في أوسلو.", "الاثنين", "future"],
  ["ar", "كانت القمة يوم الاثنين في أوسلو.", "الاثنين", "past"],
  ["he", "הפסגה תתקיים ביום שני.", "שני", "future"],
  ["fa", "اجلاس روز دوشنبه برگزار خواهد شد.", "دوشنبه", "future"],
  ["hi", "शिखर सम्मेलन सोमवार को होगा।", "सोमवार", "future"],
  ["hi", "शिखर सम्मेलन सोमवार को हुआ।", "सोमवार", "past"],
  ["id", "KTT akan digelar pada Senin.", "Senin", "future"],
  ["id", "Menteri itu telah tiba pada Senin.", "Senin", "past"],
  ["sw", "Mkutano utafanyika Jumatatu.", "Jumatatu", "future"],
  ["vi", "Hội nghị sẽ diễn ra vào thứ Hai.", "thứ Hai", "future"],
  ["th", "การประชุมจะจัดขึ้นในวันจันทร์", "วันจันทร์", "future"],
  ["ja", "両首脳は18日に会談する予定だ。", "18日", "future"],
  ["ja", "両首脳は18日に会談した。", "18日", "past"],
  ["ja", "大会は18日に始まる。", "18日", "future"],
  ["zh", "峰会将于18日举行。", "18日", "future"],
  ["zh", "他18日表示，双方已经达成协议。", "18日", "past"],
  ["ko", "정상회담은 18일 열릴 예정이다.", "18일", "future"],
  ["ko", "정상들은 18일 서울에서 만났다.", "18일", "past"],
];

describe("tenseOf", () => {
  it.each(CLAUSES)("%s: %s (%s)", (language, sentence, words, expected) => {
    expect(sentence).toContain(words);
    expect(tenseOf(sentence, language, sentence.indexOf(words))).toBe(expected);
  });

  it("tells two clauses of one sentence apart", () => {
    const sentences = [
      ["en", "He said Tuesday that talks will resume on Friday.", "Tuesday", "Friday"],
      [
        "de",
        "Er sagte am Dienstag, dass die Gespräche am Freitag weitergehen werden.",
        "Dienstag",
        "Freitag",
      ],
      ["ru", "Он заявил в среду, что переговоры пройдут в пятницу.", "среду", "пятницу"],
      ["fr", "Il a dit mardi que les pourparlers reprendront vendredi.", "mardi", "vendredi"],
    ] as const;
    for (const [language, sentence, said, told] of sentences) {
      expect(tenseOf(sentence, language, sentence.indexOf(said))).toBe("past");
      expect(tenseOf(sentence, language, sentence.indexOf(told))).toBe("future");
    }
  });

  it("reads the main clause where no place is given", () => {
    expect(tenseOf("Ministers will meet the envoy who resigned.", "en")).toBe("future");
    expect(tenseOf("Ministers met the envoy who will resign.", "en")).toBe("past");
    expect(tenseOf("辞任する予定の大臣が到着した。", "ja")).toBe("past");
  });

  it("looks beyond a clause only where that is too short for a verb", () => {
    const sentence = "The harbour wall of the old town is white on Monday, and the ferry will sail.";
    expect(tenseOf(sentence, "en", sentence.indexOf("Monday"))).toBeNull();
    expect(tenseOf("On Monday, the ferry sailed.", "en", 3)).toBe("past");
  });

  it("reads the last verb of a Japanese sentence where a clause has none, and none within marks", () => {
    const sentence = "首相は7日、「船を動員する」ことを宣言した。";
    expect(tenseOf(sentence, "ja", sentence.indexOf("7日"))).toBe("past");
    const plan = "首相は18日に会談すると発表した。";
    expect(tenseOf(plan, "ja", plan.indexOf("18日"))).toBe("future");
  });

  it("takes what was to come then for what is to come", () => {
    const sentence = "He said he would be ready tomorrow.";
    expect(tenseOf(sentence, "en", sentence.indexOf("tomorrow"))).toBe("future");
  });

  it("takes no name for a verb", () => {
    expect(tenseOf("Ahmed and Mohammed in Dresden on Monday", "en", 30)).toBeNull();
    expect(tenseOf("A meeting with Will Smith in May", "en", 30)).toBeNull();
    expect(tenseOf("Una reunión en Irán el lunes", "es", 20)).toBeNull();
  });

  it("borrows from relatives, and says nothing of languages that nobody taught it", () => {
    expect(tenseOf("Ang pulong ay gaganapin sa Lunes.", "fil", 25)).toBe("future");
    expect(tenseOf("O cumio celebrarase o luns.", "tlh", 3)).toBeNull();
    expect(tenseOf("Leaders will meet.", "constructor")).toBeNull();
    expect(tenseOf("", "en")).toBeNull();
    expect(tenseOf("Leaders will meet on Tuesday.", "en-GB", 22)).toBe("future");
  });

  it("is quick on hostile text", () => {
    const lines = [
      "a".repeat(1_000_000),
      "ра ".repeat(300_000),
      "た".repeat(500_000),
      "was, ".repeat(200_000),
    ];
    const from = performance.now();
    for (const line of lines) {
      for (const language of ["en", "es", "ru", "ar", "ja", "ko", "tr"]) {
        tenseOf(line, language, 500_000);
        tenseOf(line, language);
      }
    }
    expect(performance.now() - from).toBeLessThan(2_000);
  });
});
