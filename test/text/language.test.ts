import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identification } from "../../scripts/evaluate/language.ts";
import { identifyLanguage } from "../../src/text/language.ts";

/** A sentence or two as a paper would print them, written for this test. */
const NEWS: readonly (readonly [language: string, text: string])[] = [
  ["en", "The river rose by two metres overnight, and the mayor asked people near the bridge to leave."],
  ["de", "Der Fluss stieg über Nacht um zwei Meter, und die Bürgermeisterin bat die Anwohner, zu gehen."],
  ["nl", "De rivier steeg vannacht twee meter en de burgemeester vroeg de bewoners om te vertrekken."],
  ["af", "Die rivier het oornag met twee meter gestyg en die burgemeester het mense gevra om te vertrek."],
  [
    "fr",
    "La rivière est montée de deux mètres pendant la nuit et la maire a demandé aux habitants de partir.",
  ],
  ["es", "El río subió dos metros durante la noche y la alcaldesa pidió a los vecinos que se marcharan."],
  ["ca", "El riu va pujar dos metres durant la nit i l'alcaldessa va demanar als veïns que marxessin."],
  ["pt", "O rio subiu dois metros durante a noite e a prefeita pediu aos moradores que não ficassem."],
  ["it", "Il fiume è salito di due metri durante la notte e la sindaca ha chiesto agli abitanti di partire."],
  ["ro", "Râul a crescut cu doi metri peste noapte, iar primarul le-a cerut locuitorilor să plece."],
  ["sv", "Floden steg två meter under natten och borgmästaren bad de boende att lämna sina hem."],
  ["da", "Floden steg to meter i løbet af natten, og borgmesteren bad beboerne om at forlade deres hjem nu."],
  ["nb", "Elven steg to meter i løpet av natten, og ordføreren ba beboerne om å forlate hjemmene sine nå."],
  [
    "nn",
    "Elva steig to meter i løpet av natta, og ordføraren bad folk om å forlate heimane sine, men ikkje alle gjekk frå dei.",
  ],
  ["fi", "Joki nousi yön aikana kaksi metriä, ja pormestari pyysi asukkaita lähtemään kodeistaan."],
  ["et", "Jõgi tõusis öösel kaks meetrit ja linnapea palus elanikel kodudest lahkuda."],
  ["lv", "Upe naktī pacēlās par diviem metriem, un mērs lūdza iedzīvotājus pamest mājas."],
  ["lt", "Upė per naktį pakilo dviem metrais, ir meras paprašė gyventojų palikti namus."],
  ["pl", "Rzeka podniosła się w nocy o dwa metry, a burmistrz poprosił mieszkańców o opuszczenie domów."],
  ["cs", "Řeka přes noc stoupla o dva metry a starostka požádala obyvatele, aby opustili své domovy."],
  ["sk", "Rieka cez noc stúpla o dva metre a starostka požiadala obyvateľov, aby opustili svoje domovy."],
  ["sl", "Reka je čez noč narasla za dva metra, županja pa je prebivalce prosila, naj zapustijo domove."],
  [
    "hr",
    "Rijeka je preko noći porasla dva metra, a gradonačelnica je zamolila stanovnike da odu prije petka u studenome.",
  ],
  ["sq", "Lumi u ngrit dy metra gjatë natës dhe kryetarja u kërkoi banorëve të largohen nga shtëpitë."],
  ["hu", "A folyó egy éjszaka alatt két métert emelkedett, és a polgármester távozásra kérte a lakókat."],
  [
    "tr",
    "Nehir gece boyunca iki metre yükseldi ve belediye başkanı sakinlerden evlerini terk etmelerini istedi.",
  ],
  ["az", "Çay gecə ərzində iki metr qalxdı və mer sakinlərdən evlərini tərk etməyi xahiş etdi."],
  ["id", "Sungai naik dua meter dalam semalam, dan wali kota meminta warga karena bahaya untuk pergi."],
  [
    "ms",
    "Sungai naik dua meter semalaman, dan datuk bandar berkata penduduk perlu pergi kerana bahaya, selepas itu polis datang.",
  ],
  ["tl", "Tumaas ang ilog ng dalawang metro sa magdamag, at hiniling ng alkalde sa mga residente na umalis."],
  ["vi", "Nước sông dâng hai mét trong đêm, và thị trưởng yêu cầu người dân rời khỏi nhà."],
  ["sw", "Mto ulipanda mita mbili usiku kucha, na meya aliwaomba wakazi waondoke katika nyumba zao."],
  [
    "zu",
    "Umfula ukhuphuke ngamamitha amabili ebusuku, futhi imeya icele abahlali ukuthi baphume ezindlini zabo.",
  ],
  ["cy", "Cododd yr afon ddau fetr dros nos, a gofynnodd y maer i'r trigolion adael eu cartrefi."],
  [
    "ga",
    "D'ardaigh an abhainn dhá mhéadar thar oíche, agus d'iarr an méara ar na cónaitheoirí imeacht óna dtithe.",
  ],
  [
    "eo",
    "La rivero leviĝis je du metroj dum la nokto, kaj la urbestro petis la loĝantojn forlasi siajn hejmojn.",
  ],
  ["ru", "Река за ночь поднялась на два метра, и мэр попросила жителей покинуть дома."],
  ["uk", "Річка за ніч піднялася на два метри, і міська голова попросила мешканців залишити домівки."],
  ["be", "Рака за ноч паднялася на два метры, і мэр папрасіла жыхароў пакінуць дамы."],
  ["bg", "Реката се покачи с два метра през нощта и кметът помоли хората да напуснат домовете си."],
  [
    "mk",
    "Реката порасна два метра преку ноќ, а градоначалничката ги замоли жителите да ги напуштат домовите.",
  ],
  ["sr", "Река је преко ноћи порасла два метра, а градоначелница је замолила становнике да напусте домове."],
  ["kk", "Өзен түнде екі метрге көтерілді, әкім тұрғындардан үйлерінен кетуін сұрады."],
  ["mn", "Гол шөнөдөө хоёр метрээр үерлэж, хотын дарга оршин суугчдыг гэрээсээ гарахыг хүсэв."],
  ["ar", "ارتفع النهر مترين خلال الليل، وطلبت رئيسة البلدية من السكان مغادرة منازلهم."],
  ["fa", "رودخانه شب گذشته دو متر بالا آمد و شهردار از ساکنان خواست خانه‌های خود را ترک کنند."],
  ["ur", "دریا رات بھر میں دو میٹر بلند ہوا اور میئر نے رہائشیوں سے گھر چھوڑنے کو کہا۔"],
  ["he", "הנהר עלה במהלך הלילה בשני מטרים, וראש העיר ביקשה מהתושבים לעזוב."],
  ["hi", "नदी रात भर में दो मीटर बढ़ गई और महापौर ने लोगों से घर छोड़ने को कहा है।"],
  ["mr", "नदी रात्रीत दोन मीटरने वाढली आणि महापौरांनी रहिवाशांना घरे सोडण्यास सांगितले आहे."],
  ["bn", "রাতে নদীর পানি দুই মিটার বেড়েছে এবং মেয়র বাসিন্দাদের চলে যেতে বলেছেন।"],
  ["ta", "இரவில் ஆறு இரண்டு மீட்டர் உயர்ந்தது, மேயர் மக்களை வெளியேறச் சொன்னார்."],
  ["th", "แม่น้ำสูงขึ้นสองเมตรในชั่วข้ามคืน และนายกเทศมนตรีขอให้ประชาชนออกจากบ้าน"],
  ["ka", "მდინარემ ღამით ორი მეტრით აიწია და მერმა მოსახლეობას სახლების დატოვება სთხოვა."],
  ["hy", "Գետը գիշերը բարձրացավ երկու մետրով, և քաղաքապետը խնդրեց բնակիչներին հեռանալ։"],
  ["el", "Ο ποταμός ανέβηκε δύο μέτρα τη νύχτα και η δήμαρχος ζήτησε από τους κατοίκους να φύγουν."],
  ["ja", "川は一晩で二メートル上昇し、市長は橋の近くの住民に避難を求めた。"],
  ["zh", "河水一夜之间上涨了两米，市长要求桥边的居民离开。"],
  ["zh", "河水一夜之間上漲了兩米，市長要求橋邊的居民離開。"],
  ["ko", "강물이 밤새 2미터 불어나자 시장은 다리 근처 주민들에게 떠나라고 요청했다."],
  ["am", "ወንዙ በአንድ ሌሊት ሁለት ሜትር ከፍ ብሏል፤ ከንቲባዋም ነዋሪዎቹ ቤታቸውን እንዲለቁ ጠየቁ።"],
];

const QUESTIONS: readonly (readonly [language: string, text: string])[] = [
  ["en", "What did the mayor say?"],
  ["de", "Was hat die Bürgermeisterin gesagt?"],
  ["fr", "Qu'a dit la maire hier ?"],
  ["es", "¿Quién ganó las elecciones?"],
  ["ru", "Что сказала мэр города?"],
  ["bg", "Какво каза кметът за реката?"],
  ["uk", "Що сказала міська голова?"],
  ["id", "Apa yang dikatakan wali kota?"],
  ["ja", "市長は何を言いましたか"],
  ["ja", "経済対策を発表"],
  ["zh", "市长说了什么"],
  ["el", "Τι είπε;"],
  ["tr", "Belediye başkanı ne dedi?"],
];

function textOf(language: string): string {
  return NEWS.find(([known]) => known === language)?.[1] ?? "";
}

describe("identifyLanguage", () => {
  it.each(NEWS)("%s: %s", (language, text) => {
    expect(identifyLanguage(text).language).toBe(language);
  });

  it.each(QUESTIONS)("a question or headline, %s: %s", (language, text) => {
    expect(identifyLanguage(text).language).toBe(language);
  });

  it.each(["", " \n ", "2024-11-06 16:29", "…?!", "🎉🎉", "π", "ok", "Где он?", "a1 b2 c3", "\ud800"])(
    "gives no answer to %j",
    (text) => {
      expect(identifyLanguage(text)).toEqual({ language: "und", confidence: 0 });
    },
  );

  it("is sure of a script that one language writes, and surer of a long text than of a doubtful one", () => {
    expect(identifyLanguage(textOf("th")).confidence).toBe(1);
    expect(identifyLanguage(textOf("pl")).confidence).toBeGreaterThan(0.8);
    expect(identifyLanguage("Maria Costa Madrid").confidence).toBeLessThan(0.8);
  });
});

describe("identifyLanguage on mixed text", () => {
  it("takes the language of the article, not of the page around it", () => {
    const page = [
      "Beranda",
      "Berita Terkini",
      "Baca juga",
      textOf("en"),
      "Bagikan artikel ini",
      `${textOf("en")} ${textOf("en").replace("river", "water")}`,
      "Komentar",
    ].join("\n");
    expect(identifyLanguage(page).language).toBe("en");
  });

  it("lets no quotation turn an article", () => {
    const quote = "«Мы уходим», сказала она.";
    expect(identifyLanguage(`${textOf("en")} ${quote} ${textOf("en")}`).language).toBe("en");
    expect(identifyLanguage(`${textOf("ru")} “We are leaving.” ${textOf("ru")}`).language).toBe("ru");
    expect(identifyLanguage(`${textOf("ja")} Northwind Systems Inc. ${textOf("ja")}`).language).toBe("ja");
  });

  it("takes the larger part of two languages", () => {
    const [ru, en] = [textOf("ru"), textOf("en")];
    expect(identifyLanguage([ru, ru, ru, en].join("\n")).language).toBe("ru");
    expect(identifyLanguage([en, en, en, ru].join("\n")).language).toBe("en");
    const [de, sv] = [textOf("de"), textOf("sv")];
    expect(identifyLanguage([de, de, de, de, sv].join("\n")).language).toBe("de");
    expect(identifyLanguage([sv, de, sv, sv, sv].join("\n")).language).toBe("sv");
  });

  it("samples a long text evenly, whatever it begins with", () => {
    const long = [textOf("fr"), ...Array.from({ length: 400 }, () => textOf("hu"))].join("\n");
    expect(identifyLanguage(long).language).toBe("hu");
  });

  it("does not count addresses and handles", () => {
    const noise = "https://www.example.com/news/the-river-rose-overnight @mayor_of_the_town #river";
    expect(identifyLanguage(`${noise}\n${textOf("sl")}\n${noise}`).language).toBe("sl");
  });
});

describe("identifyLanguage on any text", () => {
  it("never throws, and gives a well-formed tag and a confidence", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })), (text) => {
        const { language, confidence } = identifyLanguage(text);
        expect(Intl.getCanonicalLocales(language)).toEqual([language]);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(confidence === 0).toBe(language === "und");
      }),
    );
  });

  it("reads a long text as fast as a short one", () => {
    const long = `${textOf("en")} `.repeat(20_000);
    identifyLanguage(long);
    const before = process.cpuUsage().user;
    for (let round = 0; round < 20; round += 1) identifyLanguage(long);
    expect((process.cpuUsage().user - before) / 20).toBeLessThan(20_000);
  });
});

const SHARED = fileURLToPath(new URL("../../../shared/data/language-id", import.meta.url));

describe.skipIf(!existsSync(SHARED))("identification on public sets (needs ../shared/data)", () => {
  it("reaches its goals", () => {
    const scores = identification().filter(({ goal }) => goal !== undefined);
    expect(scores.length).toBeGreaterThan(5);
    for (const { name, figure, goal } of scores) expect(figure, name).toBeGreaterThanOrEqual(goal ?? 1);
  });
});
