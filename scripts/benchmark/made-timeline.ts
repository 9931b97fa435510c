/** Made timelines in the scripts of the world: what pictures are measured on. */
import type { DrawnEvent, TimelineDrawing } from "../../src/core/timeline-painter.ts";

/** Long ones and short ones; right to left, without spaces, with marks above and below. */
const TEXTS: readonly (readonly [language: string, text: string])[] = [
  [
    "en",
    "The two delegations met for the first time since 2019 and agreed on a common programme of exercises at sea.",
  ],
  ["ru", "Министры подписали соглашение о торговле, которое вступит в силу в начале следующего года."],
  [
    "ja",
    "両国の首脳は会談し、「海の安全」を守るために協力を深めることで一致した。記者会見は夕方に行われる。",
  ],
  ["ar", "أعلنت الوزارة أن القمة (الثالثة عشرة) ستعقد في العاصمة بحضور 27 دولة، وفق ما ذكرته وكالة NHK."],
  ["he", "ראש הממשלה הודיע כי הפסגה תתקיים ב-18 בנובמבר בהשתתפות 12 מדינות."],
  ["th", "รัฐมนตรีต่างประเทศกล่าวว่าการประชุมสุดยอดจะจัดขึ้นในเดือนหน้าและจะมีผู้นำจากยี่สิบประเทศเข้าร่วม"],
  ["hi", "विदेश मंत्री ने कहा कि दोनों देशों के बीच वार्ता अगले महीने राजधानी में होगी।"],
  ["zh-Hans", "外交部发言人表示，两国领导人将于本月举行会谈，讨论贸易、安全与气候变化等问题。"],
  ["zh-Hant", "外交部發言人表示，兩國領導人將於本月舉行會談，討論貿易、安全與氣候變遷等問題。"],
  ["ko", "외교부 대변인은 양국 정상이 다음 달 회담을 갖고 안보와 무역 문제를 논의할 것이라고 밝혔다."],
  ["ka", "პრემიერ-მინისტრმა განაცხადა, რომ მოლაპარაკებები გაგრძელდება."],
  ["el", "Ο υπουργός ανακοίνωσε ότι οι συνομιλίες θα συνεχιστούν την επόμενη εβδομάδα."],
];
const DAY = 86_400_000;
const FIRST = Date.UTC(2024, 0, 3);

/** `days` past the first; unevenly, so that some fall on one day and some lie far apart. */
function dayOf(n: number): string {
  const days = Math.floor(n * 2.5) + 40 * Math.floor(n / 7) - (n % 5 === 1 ? 2 : 0);
  return new Date(FIRST + days * DAY).toISOString().slice(0, "2024-01-03".length);
}

function eventOf(n: number, count: number): DrawnEvent {
  const [language = "en", text = ""] = TEXTS[n % TEXTS.length] ?? [];
  const month = n % 6 === 4;
  const day = dayOf(n);
  const date = month ? day.slice(0, "2024-01".length) : day;
  return {
    date,
    endDate: null,
    precision: month ? "month" : "day",
    when: date,
    planned: n >= count * 0.9,
    differs: n % 9 === 5,
    text: n % 4 === 3 ? `${text} ${text} ${text} ${text}` : text,
    language,
    publishers: 1 + (n % 3),
  };
}

/** In the order of their dates. */
export function madeTimeline(count: number, title: string): TimelineDrawing {
  const events = Array.from({ length: count }, (_, n) => eventOf(n, count));
  return { title, locale: "en-US", events: events.sort((a, b) => (a.date < b.date ? -1 : 1)) };
}
