/** Sentences that say on one day what is told of another, in the words of many languages, with dates found in the text. */
import { describe, expect, it } from "vitest";
import { eventLines, readEvents } from "./articles.ts";

const SAID_AND_TOLD = ["2024-11-06 said", "2024-11-18 told planned"];

/** Published on Thursday, 7 November 2024. */
const SENTENCES: readonly (readonly [language: string, body: string])[] = [
  ["en", "Minister Carla Lund said on Wednesday that the summit on 18 November will be held in Bern."],

  ["nl", "Minister Carla Lund zei woensdag dat de top op 18 november in Bern zal beginnen."],
  ["sv", "Minister Carla Lund sade på onsdagen att toppmötet den 18 november ska hållas i Bern."],
  ["da", "Minister Carla Lund sagde onsdag, at topmødet den 18. november skal holdes i Bern."],
  ["nb", "Statsråd Carla Lund sa onsdag at toppmøtet 18. november skal holdes i Bern."],
  ["fr", "La ministre Carla Lund a déclaré mercredi que le sommet du 18 novembre se tiendra à Berne."],
  ["es", "La ministra Carla Lund dijo el miércoles que la cumbre del 18 de noviembre se celebrará en Berna."],
  ["pt", "A ministra Carla Lund disse na quarta-feira que a cimeira de 18 de novembro será em Berna."],
  ["it", "La ministra Carla Lund ha detto mercoledì che il vertice del 18 novembre si terrà a Berna."],
  ["ro", "Ministra Carla Lund a declarat miercuri că summitul din 18 noiembrie va avea loc la Berna."],
  ["ru", "Министр Карла Лунд заявила в среду, что саммит 18 ноября пройдёт в Берне."],
  ["uk", "Міністерка Карла Лунд заявила в середу, що саміт 18 листопада відбудеться в Берні."],
  ["bg", "Министър Карла Лунд каза в сряда, че срещата на 18 ноември ще бъде в Берн."],
  ["pl", "Minister Karla Lund powiedziała w środę, że szczyt 18 listopada odbędzie się w Bernie."],
  ["cs", "Ministryně Karla Lundová ve středu řekla, že summit 18. listopadu se bude konat v Bernu."],

  ["fi", "Ministeri Carla Lund sanoi keskiviikkona, että huippukokous pidetään 18. marraskuuta Bernissä."],
  ["hu", "Carla Lund miniszter szerdán azt mondta, hogy a csúcstalálkozó november 18-án lesz Bernben."],

  ["ar", "قالت الوزيرة كارلا لوند يوم الأربعاء إن القمة ستعقد في 18 نوفمبر في برن."],
  ["id", "Menteri Carla Lund mengatakan pada Rabu bahwa KTT pada 18 November akan digelar di Bern."],
  ["vi", "Bộ trưởng Carla Lund cho biết hôm thứ Tư rằng hội nghị ngày 18/11 sẽ diễn ra tại Bern."],
  ["ja", "ルンド大臣は6日の記者会見で、「首脳会談は18日にベルンで開かれる」と述べた。"],
  ["zh", "部长伦德6日表示，峰会将于18日在伯尔尼举行。"],
  ["ko", '룬드 장관은 6일 기자회견에서 "정상회담은 18일 베른에서 열릴 것"이라고 말했다.'],
  ["el", "Η υπουργός Κάρλα Λουντ δήλωσε την Τετάρτη ότι η σύνοδος στις 18 Νοεμβρίου θα γίνει στη Βέρνη."],
  ["fa", "کارلا لوند وزیر روز چهارشنبه گفت که نشست ۱۸ نوامبر در برن برگزار خواهد شد."],
  ["hi", "मंत्री कार्ला लुंड ने बुधवार को कहा कि शिखर सम्मेलन 18 नवंबर को बर्न में होगा।"],
  [
    "ms",
    "Menteri Carla Lund berkata pada Rabu bahawa sidang kemuncak pada 18 November akan diadakan di Bern.",
  ],
  ["sk", "Ministerka Karla Lundová v stredu povedala, že summit 18. novembra sa uskutoční v Berne."],
  ["sl", "Ministrica Karla Lund je v sredo dejala, da bo vrh 18. novembra v Bernu."],
  ["mk", "Министерката Карла Лунд во среда изјави дека самитот на 18 ноември ќе се одржи во Берн."],
  ["ca", "La ministra Carla Lund va dir dimecres que la cimera del 18 de novembre se celebrarà a Berna."],
  ["et", "Minister Carla Lund ütles kolmapäeval, et tippkohtumine toimub 18. novembril Bernis."],
  ["lt", "Ministrė Karla Lund trečiadienį sakė, kad viršūnių susitikimas lapkričio 18 d. vyks Berne."],
  ["he", "השרה קרלה לונד אמרה ביום רביעי כי הפסגה תתקיים ב-18 בנובמבר בברן."],

  ["sw", "Waziri Carla Lund alisema Jumatano kwamba mkutano wa tarehe 18 Novemba utafanyika Bern."],
  ["ur", "وزیر کارلا لنڈ نے بدھ کو کہا کہ سربراہی اجلاس 18 نومبر کو برن میں ہوگا۔"],
  ["bn", "মন্ত্রী কার্লা লুন্ড বুধবার বলেছেন যে শীর্ষ সম্মেলন ১৮ নভেম্বর বার্নে হবে।"],
  [
    "fil",
    "Sinabi ni Ministro Carla Lund noong Miyerkules na ang pulong sa Nobyembre 18 ay gaganapin sa Bern.",
  ],
  ["ja", "外務省は水曜日、首脳会談を18日に開くと発表した。"],
];

/** What is told lies in the past, too. */
const PAST: readonly (readonly [language: string, body: string])[] = [
  ["en", "The ferry had sunk on 2 November, Captain Lee Moss said on Wednesday."],
  ["de", "Die Fähre sei am 2. November gesunken, sagte Kapitän Lee Moss am Mittwoch."],
  ["fr", "Le ferry a coulé le 2 novembre, a déclaré mercredi le capitaine Lee Moss."],

  ["it", "Il traghetto è affondato il 2 novembre, ha detto mercoledì il capitano Lee Moss."],

  ["bg", "Фериботът е потънал на 2 ноември, каза в сряда капитан Ли Мос."],
  ["id", "Feri itu tenggelam pada 2 November, kata Kapten Lee Moss pada Rabu."],
];

describe("said on one day, told of another", () => {
  it.each(SENTENCES)("in %s: %s", (language, body) => {
    expect(eventLines({ language, body }).sort()).toEqual(SAID_AND_TOLD);
  });

  it.each(PAST)("of the past, in %s: %s", (language, body) => {
    expect(eventLines({ language, body }).sort()).toEqual(["2024-11-02 told", "2024-11-06 said"]);
  });

  it("is looked at in two dozen languages", () => {
    expect(new Set(SENTENCES.map(([language]) => language)).size).toBeGreaterThanOrEqual(20);
  });

  it("points at the words of either day", () => {
    const body =
      "Rain fell. Minister Carla Lund said on Wednesday that the summit on 18 November will be short.";
    const spans = readEvents({ language: "en", body, publishedAt: "2024-11-07" });
    const words = spans.flatMap(({ kind, date }) => (date ? [[kind, body.slice(date.start, date.end)]] : []));
    expect(words).toContainEqual(["said", expect.stringContaining("Wednesday")]);
    expect(words).toContainEqual(["told", expect.stringContaining("18 November")]);
    for (const { sentence, date } of spans.filter((event) => event.date !== null)) {
      expect(body.slice(sentence.start, sentence.end)).toMatch(/^Minister .*short\.$/);
      expect(date && date.start >= sentence.start && date.end <= sentence.end).toBe(true);
    }
  });
});
