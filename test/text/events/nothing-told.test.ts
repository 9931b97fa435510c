/** What tells nothing in whole articles: furniture, questions, conditions, denials; each beside a lead that does. */
import { describe, expect, it } from "vitest";
import { eventLines } from "./articles.ts";

/** A lead of its own before what is looked at, so that nothing else can become it. */
const LEADS: Readonly<Record<string, string>> = {
  en: "Workers closed the old bridge of Tarn on Tuesday.",
  de: "Arbeiter haben die alte Brücke von Tarn am Dienstag gesperrt.",
  fr: "Des ouvriers ont fermé mardi le vieux pont de Tarn.",
  es: "Los obreros cerraron el martes el viejo puente de Tarn.",
  it: "Gli operai hanno chiuso martedì il vecchio ponte di Tarn.",
  pt: "Operários fecharam a velha ponte de Tarn na terça-feira.",
  ru: "Рабочие закрыли старый мост Тарна во вторник.",
  uk: "Робітники закрили старий міст Тарна у вівторок.",
  bg: "Работници затвориха стария мост на Тарн във вторник.",
  pl: "Robotnicy zamknęli stary most w Tarn we wtorek.",
  nl: "Arbeiders hebben de oude brug van Tarn dinsdag gesloten.",
  tr: "İşçiler Tarn'ın eski köprüsünü salı günü kapattı.",
  ar: "أغلق العمال جسر تارن القديم يوم الثلاثاء.",
  id: "Para pekerja menutup jembatan lama Tarn pada Selasa.",
  ja: "作業員は5日、タルンの古い橋を閉鎖した。",
  zh: "工人们5日关闭了塔恩的旧桥。",
  ko: "인부들은 5일 타른의 낡은 다리를 폐쇄했다.",
};

const QUESTIONS: readonly (readonly [language: string, sentence: string])[] = [
  ["en", "Will the new bridge open on 18 November?"],
  ["de", "Wird die neue Brücke am 18. November eröffnet?"],
  ["fr", "Le nouveau pont ouvrira-t-il le 18 novembre ?"],
  ["es", "¿Abrirá el nuevo puente el 18 de noviembre?"],
  ["it", "Il nuovo ponte aprirà il 18 novembre?"],
  ["pt", "A nova ponte abrirá em 18 de novembro?"],
  ["ru", "Откроют ли новый мост 18 ноября?"],
  ["uk", "Чи відкриють новий міст 18 листопада?"],
  ["bg", "Ще бъде ли открит новият мост на 18 ноември?"],
  ["pl", "Czy nowy most zostanie otwarty 18 listopada?"],
  ["nl", "Gaat de nieuwe brug open op 18 november?"],
  ["tr", "Yeni köprü 18 Kasım'da açılacak mı?"],
  ["ar", "هل سيفتتح الجسر الجديد في 18 نوفمبر؟"],
  ["id", "Apakah jembatan baru akan dibuka pada 18 November?"],
  ["ja", "新しい橋は18日に開通するのか？"],
  ["zh", "新桥会在18日开通吗？"],
  ["ko", "새 다리는 18일에 개통될까?"],
];

const CONDITIONS: readonly (readonly [language: string, sentence: string])[] = [
  ["en", "If the new bridge opens on 18 November, the ferry will stop."],
  ["en", "The ferry will stop if the new bridge opens on 18 November."],
  ["en", "Unless the new bridge opens on 18 November, the ferry will go on."],
  ["de", "Wenn die neue Brücke am 18. November öffnet, endet die Fähre."],
  ["de", "Die Fähre endet, sofern die neue Brücke am 18. November öffnet."],
  ["fr", "Si le nouveau pont ouvre le 18 novembre, le bac s'arrêtera."],
  ["es", "Si el nuevo puente abre el 18 de noviembre, el ferry dejará de funcionar."],
  ["it", "Se il nuovo ponte aprirà il 18 novembre, il traghetto si fermerà."],
  ["pt", "Se a nova ponte abrir em 18 de novembro, a balsa vai parar."],
  ["ru", "Если новый мост откроют 18 ноября, паром остановят."],
  ["uk", "Якщо новий міст відкриють 18 листопада, пором зупинять."],
  ["bg", "Ако новият мост бъде открит на 18 ноември, фериботът ще спре."],
  ["pl", "Jeśli nowy most zostanie otwarty 18 listopada, prom stanie."],
  ["nl", "Als de nieuwe brug op 18 november opengaat, stopt de veerboot."],
  ["id", "Jika jembatan baru dibuka pada 18 November, feri akan berhenti."],
  ["ja", "もし新しい橋が18日に開通すれば、渡し船は終わる。"],
  ["zh", "如果新桥18日开通，渡轮将停运。"],
  ["ko", "만약 새 다리가 18일 개통되면, 배는 멈춘다."],
];

const DENIALS: readonly (readonly [language: string, sentence: string])[] = [
  ["en", "The new bridge will open not on 18 November."],
  ["de", "Die neue Brücke öffnet nicht am 18. November."],
  ["nl", "De nieuwe brug gaat niet op 18 november open."],
  ["ru", "Новый мост откроют не 18 ноября."],
  ["uk", "Новий міст відкриють не 18 листопада."],
  ["bg", "Новият мост ще бъде открит не на 18 ноември."],
  ["pl", "Nowy most zostanie otwarty nie 18 listopada."],
  ["fr", "Le nouveau pont n'ouvrira pas le 18 novembre."],
];

/** Lines that stand below a lead, or above it. */
const FURNITURE: readonly (readonly [language: string, line: string])[] = [
  ["en", "By Ann Roe | 18 November 2024"],
  ["en", "Published: 18 November 2024, 10:30 GMT"],
  ["en", "© 2024 Tarn Courier"],
  ["en", "The old bridge of Tarn, 4 November 2024"],
  ["en", "November 4, 2024"],
  ["de", "Von Anna Roth, 4. November 2024"],
  ["de", "Stand: 4. November 2024, 10:30 Uhr"],
  ["fr", "Publié le 4 novembre 2024 à 10h30"],
  ["es", "Actualizado el 4 de noviembre de 2024"],
  ["ru", "Опубликовано: 4 ноября 2024, 10:30"],
  ["ru", "4 ноября 2024, 10:30"],
  ["bg", "4 ноември 2024 г."],
  ["ja", "2024年11月4日 10時30分"],
  ["ja", "公開日：2024年11月4日"],
  ["zh", "2024年11月4日 10:30"],
  ["zh", "来源：塔恩报 2024年11月4日"],
  ["ko", "입력 2024.11.04 10:30"],
  ["id", "Senin, 4 November 2024 | 10:30 WIB"],
];

const besides = (language: string, ...lines: readonly string[]) =>
  eventLines({ language, body: [LEADS[language], ...lines].join("\n\n") });

describe("nothing is told by", () => {
  it.each(Object.keys(LEADS))("the lead of %s but its own day", (language) => {
    expect(besides(language)).toEqual(["2024-11-05 told"]);
  });

  it.each(QUESTIONS)("a question in %s: %s", (language, sentence) => {
    expect(besides(language, sentence)).toEqual(["2024-11-05 told"]);
  });

  it.each(CONDITIONS)("a condition in %s: %s", (language, sentence) => {
    expect(besides(language, sentence)).toEqual(["2024-11-05 told"]);
  });

  it.each(DENIALS)("a denied day in %s: %s", (language, sentence) => {
    expect(besides(language, sentence)).toEqual(["2024-11-05 told"]);
  });

  it.each(FURNITURE)("a line below a lead in %s: %s", (language, line) => {
    expect(besides(language, line)).toEqual(["2024-11-05 told"]);
  });

  it.each(FURNITURE)("a line above a lead in %s: %s", (language, line) => {
    expect(eventLines({ language, body: `${line}\n\n${LEADS[language]}` })).toEqual(["2024-11-05 told"]);
  });
});
