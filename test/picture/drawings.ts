/** Timelines to draw: events with all that tests do not care about filled in. */
import type { DrawnEvent, TimelineDrawing } from "../../src/core/timeline-painter.ts";

/** One sentence in each of many scripts, with brackets, figures and marks. */
export const SENTENCES: readonly (readonly [language: string, text: string])[] = [
  ["en", "The bridge over the river was opened on Sunday (two years late), the mayor's office said."],
  ["ru", "Мост через реку открыли в воскресенье, сообщили в мэрии; движение начнётся завтра."],
  ["bg", "Мостът над реката беше открит в неделя, съобщиха от общината."],
  ["el", "Η γέφυρα άνοιξε την Κυριακή, ανακοίνωσε ο δήμος."],
  ["ar", "افتُتح الجسر فوق النهر يوم الأحد (بعد تأخر دام عامين)، بحسب ما أعلنته البلدية."],
  ["fa", "پل روی رودخانه روز یکشنبه افتتاح شد و رفت‌وآمد از فردا آغاز می‌شود."],
  ["he", "הגשר מעל הנהר נפתח ביום ראשון, באיחור של 2 שנים, נמסר מהעירייה."],
  ["hi", "नदी पर बना पुल रविवार को खोला गया, नगर निगम ने कहा।"],
  ["bn", "নদীর উপর সেতুটি রবিবার খুলে দেওয়া হয়েছে।"],
  ["ta", "ஆற்றின் மீதான பாலம் ஞாயிற்றுக்கிழமை திறக்கப்பட்டது."],
  ["te", "నదిపై వంతెన ఆదివారం ప్రారంభించబడింది."],
  ["kn", "ನದಿಯ ಮೇಲಿನ ಸೇತುವೆ ಭಾನುವಾರ ತೆರೆಯಿತು."],
  ["ml", "നദിക്കു മുകളിലൂടെയുള്ള പാലം ഞായറാഴ്ച തുറന്നു."],
  ["gu", "નદી પરનો પુલ રવિવારે ખુલ્લો મુકાયો."],
  ["pa", "ਦਰਿਆ ਉੱਤੇ ਪੁਲ ਐਤਵਾਰ ਨੂੰ ਖੋਲ੍ਹਿਆ ਗਿਆ।"],
  ["or", "ନଦୀ ଉପରେ ପୋଲ ରବିବାର ଖୋଲାଗଲା।"],
  ["si", "ගඟ හරහා වූ පාලම ඉරිදා විවෘත විය."],
  ["th", "สะพานข้ามแม่น้ำเปิดใช้เมื่อวันอาทิตย์ช้ากว่ากำหนดสองปีสำนักงานเทศบาลกล่าวและการจราจรจะเริ่มพรุ่งนี้"],
  ["lo", "ຂົວຂ້າມແມ່ນ້ຳໄດ້ເປີດໃນວັນອາທິດ"],
  ["km", "ស្ពានឆ្លងទន្លេត្រូវបានបើកនៅថ្ងៃអាទិត្យ"],
  ["my", "မြစ်ကူးတံတားကို တနင်္ဂနွေနေ့တွင် ဖွင့်လှစ်ခဲ့သည်။"],
  ["bo", "གཙང་པོའི་ཟམ་པ་གཟའ་ཉི་མར་སྒོ་ཕྱེས།"],
  ["ka", "მდინარეზე ხიდი კვირას გაიხსნა."],
  ["hy", "Գետի վրայի կամուրջը բացվեց կիրակի օրը։"],
  ["am", "በወንዙ ላይ ያለው ድልድይ እሁድ ተከፈተ።"],
  ["dv", "ކޯރުގެ މައްޗަށް އެޅި ފާލަން ހުޅުވައިފި."],
  ["zgh", "ⵜⴰⵎⴰⵣⵉⵖⵜ"],
  ["ja", "川に架かる橋が日曜日に開通した。「二年遅れだ」と市役所は述べ、通行は明日から始まるという。"],
  ["zh-Hans", "横跨河流的大桥于星期日通车，市政府表示：“比计划晚了两年。”通行将于明日开始。"],
  ["zh-Hant", "橫跨河流的大橋於星期日通車，市政府表示：「比計劃晚了兩年。」"],
  ["ko", "강을 가로지르는 다리가 일요일에 개통되었다고 시청이 밝혔다."],
];

export function drawnEvent(date: string, more: Partial<DrawnEvent> = {}): DrawnEvent {
  return {
    date,
    endDate: null,
    precision: date.length === 4 ? "year" : date.length === 7 ? "month" : "day",
    when: date,
    planned: false,
    differs: false,
    text: `What happened on ${date}.`,
    language: "en",
    publishers: 1,
    ...more,
  };
}

export function drawingOf(
  events: readonly DrawnEvent[],
  more: Partial<Omit<TimelineDrawing, "events">> = {},
): TimelineDrawing {
  return { title: "The bridge", locale: "en-US", ...more, events };
}

/** Days, months and years in order, in all scripts, with all marks; some of one day, some far apart. */
export function mixedEvents(count: number): readonly DrawnEvent[] {
  return Array.from({ length: count }, (_, n) => {
    const [language = "en", text = ""] = SENTENCES[n % SENTENCES.length] ?? [];
    const day = new Date(Date.UTC(2019, 0, 1) + (n - (n % 3)) ** 2 * 86_400_000).toISOString().slice(0, 10);
    const date = n % 7 === 6 ? day.slice(0, n % 2 === 0 ? 4 : 7) : day;
    return drawnEvent(date, {
      language,
      text: n % 5 === 4 ? `${text} ${text} ${text} ${text} ${text} ${text}` : text,
      planned: n > count * 0.8,
      differs: n % 4 === 1,
      publishers: 1 + (n % 3),
    });
  });
}
