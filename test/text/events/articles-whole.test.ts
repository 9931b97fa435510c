/** Whole little articles in many languages: lead, utterance, plan and background, each with its day. */
import { describe, expect, it } from "vitest";
import { eventLines, readEvents } from "./articles.ts";

/** Published on Thursday, 7 November 2024: a lead of Tuesday, a plan for the 18th, what was in 1998. */
const ARTICLES: readonly (readonly [language: string, body: string])[] = [
  [
    "en",
    "Workers closed the old bridge of Tarn on Tuesday after cracks were found.\n\nA new bridge will open on 18 November.\n\nThe old one was built in 1998.",
  ],

  [
    "nl",
    "Arbeiders hebben de oude brug van Tarn dinsdag gesloten.\n\nEen nieuwe brug zal op 18 november opengaan.\n\nDe oude werd in 1998 gebouwd.",
  ],
  [
    "sv",
    "Arbetare stängde den gamla bron i Tarn i tisdags.\n\nEn ny bro ska öppnas den 18 november.\n\nDen gamla byggdes 1998.",
  ],
  [
    "fr",
    "Des ouvriers ont fermé mardi le vieux pont de Tarn.\n\nUn nouveau pont ouvrira le 18 novembre.\n\nL'ancien a été construit en 1998.",
  ],
  [
    "es",
    "Los obreros cerraron el martes el viejo puente de Tarn.\n\nUn nuevo puente abrirá el 18 de noviembre.\n\nEl viejo fue construido en 1998.",
  ],
  [
    "pt",
    "Operários fecharam a velha ponte de Tarn na terça-feira.\n\nUma nova ponte será aberta em 18 de novembro.\n\nA velha foi construída em 1998.",
  ],
  [
    "it",
    "Gli operai hanno chiuso martedì il vecchio ponte di Tarn.\n\nUn nuovo ponte aprirà il 18 novembre.\n\nIl vecchio è stato costruito nel 1998.",
  ],
  [
    "ru",
    "Рабочие закрыли старый мост Тарна во вторник.\n\nНовый мост откроют 18 ноября.\n\nСтарый был построен в 1998 году.",
  ],
  [
    "uk",
    "Робітники закрили старий міст Тарна у вівторок.\n\nНовий міст відкриють 18 листопада.\n\nСтарий був збудований у 1998 році.",
  ],
  [
    "bg",
    "Работници затвориха стария мост на Тарн във вторник.\n\nНов мост ще бъде открит на 18 ноември.\n\nСтарият беше построен през 1998 г.",
  ],
  [
    "pl",
    "Robotnicy zamknęli stary most w Tarn we wtorek.\n\nNowy most zostanie otwarty 18 listopada.\n\nStary został zbudowany w 1998 roku.",
  ],
  [
    "cs",
    "Dělníci v úterý uzavřeli starý most v Tarnu.\n\nNový most bude otevřen 18. listopadu.\n\nStarý byl postaven v roce 1998.",
  ],
  [
    "fi",
    "Työmiehet sulkivat Tarnin vanhan sillan tiistaina.\n\nUusi silta avataan 18. marraskuuta.\n\nVanha rakennettiin vuonna 1998.",
  ],
  [
    "hu",
    "A munkások kedden lezárták Tarn régi hídját.\n\nAz új hidat november 18-án fogják megnyitni.\n\nA régi 1998-ban épült.",
  ],
  [
    "tr",
    "İşçiler Tarn'ın eski köprüsünü salı günü kapattı.\n\nYeni köprü 18 Kasım'da açılacak.\n\nEskisi 1998 yılında yapıldı.",
  ],
  [
    "id",
    "Para pekerja menutup jembatan lama Tarn pada Selasa.\n\nJembatan baru akan dibuka pada 18 November.\n\nJembatan lama dibangun pada 1998.",
  ],
  [
    "vi",
    "Công nhân đã đóng cây cầu cũ của Tarn hôm thứ Ba.\n\nCây cầu mới sẽ mở vào ngày 18 tháng 11.\n\nCây cầu cũ được xây năm 1998.",
  ],
  [
    "ar",
    "أغلق العمال جسر تارن القديم يوم الثلاثاء.\n\nسيفتتح جسر جديد في 18 نوفمبر.\n\nبني الجسر القديم عام 1998.",
  ],

  [
    "hi",
    "मज़दूरों ने मंगलवार को तार्न का पुराना पुल बंद कर दिया।\n\nनया पुल 18 नवंबर को खुलेगा।\n\nपुराना पुल 1998 में बना था।",
  ],
  [
    "ja",
    "作業員は5日、タルンの古い橋を閉鎖した。\n\n新しい橋は18日に開通する予定だ。\n\n古い橋は1998年に建てられた。",
  ],
  ["zh", "工人们5日关闭了塔恩的旧桥。\n\n新桥将于18日开通。\n\n旧桥建于1998年。"],
  [
    "ko",
    "인부들은 5일 타른의 낡은 다리를 폐쇄했다.\n\n새 다리는 18일 개통될 예정이다.\n\n낡은 다리는 1998년에 지어졌다.",
  ],
];

/** Articles without a date of their own. */
const UNDATED: readonly (readonly [language: string, body: string])[] = [
  ["en", "The old bridge of Tarn has been closed. It had cracks."],
  ["de", "Die alte Brücke von Tarn ist gesperrt worden. Sie hatte Risse."],
  ["fr", "Le vieux pont de Tarn a été fermé. Il avait des fissures."],
  ["es", "El viejo puente de Tarn fue cerrado. Tenía grietas."],
  ["ru", "Старый мост Тарна закрыт. На нём нашли трещины."],
  ["bg", "Старият мост на Тарн беше затворен. Имаше пукнатини."],
  ["pl", "Stary most w Tarn został zamknięty. Miał pęknięcia."],
  ["tr", "Tarn'ın eski köprüsü kapatıldı. Çatlaklar vardı."],
  ["ar", "أغلق جسر تارن القديم. كانت فيه شقوق."],
  ["id", "Jembatan lama Tarn telah ditutup. Ada retakan."],
  ["ja", "タルンの古い橋が閉鎖された。ひびがあった。"],
  ["zh", "塔恩的旧桥关闭了。桥上有裂缝。"],
  ["ko", "타른의 낡은 다리가 폐쇄되었다. 금이 가 있었다."],
  ["th", "สะพานเก่าของเมืองถูกปิดแล้วเพราะพบรอยร้าวหลายแห่งบนสะพานเมื่อเจ้าหน้าที่ตรวจสอบ"],
];

/** The first sentence's day is the dateline's; the article came out a day later. */
const DATELINES: readonly (readonly [language: string, body: string])[] = [
  ["en", "TARN, Nov 6 (Reuters) - The old bridge of Tarn has been closed. It had cracks."],
  ["de", "Tarn, 6. November (dpa) - Die alte Brücke von Tarn ist gesperrt worden. Sie hatte Risse."],
  ["fr", "TARN, 6 novembre (AFP) - Le vieux pont de Tarn a été fermé. Il avait des fissures."],
  ["es", "TARN, 6 nov (EFE).- El viejo puente de Tarn fue cerrado. Tenía grietas."],
  ["ru", "ТАРН, 6 ноября. /ТАСС/. Старый мост закрыт. На нём были трещины."],
  ["zh", "新华社塔恩11月6日电 塔恩的旧桥关闭了。桥上有裂缝。"],
];

describe("an article", () => {
  it.each(ARTICLES)("in %s has its lead, its plan and what was before: %s", (language, body) => {
    expect(eventLines({ language, body }).sort()).toEqual([
      "1998 told",
      "2024-11-05 told",
      "2024-11-18 told planned",
    ]);
  });

  it.each(UNDATED)("without a date in %s tells of its day of publication: %s", (language, body) => {
    const events = readEvents({ language, body, publishedAt: "2024-11-07T09:30+01:00" });
    expect(events).toMatchObject([
      { value: "2024-11-07", endValue: null, precision: "day", date: null, kind: "told", planned: false },
    ]);
    expect(events[0]?.sentence.start).toBe(0);
  });

  it.each(UNDATED)("without any day in %s tells of none: %s", (language, body) => {
    expect(readEvents({ language, body, publishedAt: null })).toEqual([]);
  });

  it.each(DATELINES)("with a dateline in %s tells of its day: %s", (language, body) => {
    const events = readEvents({ language, body });
    expect(events).toMatchObject([{ value: "2024-11-06", precision: "day", kind: "told", planned: false }]);
  });
});

describe("an undated article", () => {
  it.each(ARTICLES)("in %s keeps no more than what its own words date: %s", (language, body) => {
    expect(eventLines({ language, body, publishedAt: null })).toEqual(["1998 told"]);
  });
});
