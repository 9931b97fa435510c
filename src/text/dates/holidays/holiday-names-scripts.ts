/** What languages of other scripts than the Latin one call the holidays that news dates things by; alternatives parted by "|", "*" takes an ending. */
import type { HolidayNames } from "./holidays.ts";

export const SCRIPT_HOLIDAYS: Readonly<Record<string, HolidayNames>> = {
  ru: {
    newYear: "новыи год|нового года|новому году",
    newYearsEve: "канун нового года|новогодняя ночь|новогоднюю ночь",
    // The Orthodox day of Russia is a fixed one, and not that of other churches.
    halloween: "хэллоуин*",
    allSaints: "день всех святых",
    lunarNewYear: "китаискии новыи год|лунныи новыи год",
    valentine: "день святого валентина",
  },
  uk: {
    newYear: "новий рік|нового року|новии рік",
    christmas: "різдво|різдва",
    newYearsEve: "новорічна ніч",
  },
  bg: {
    newYear: "нова година",
    christmas: "коледа|рождество христово",
    christmasEve: "бъдни вечер",
    newYearsEve: "новогодишната нощ",
  },
  el: {
    christmas: "χριστουγεννα|χριστουγεννων",
    christmasEve: "παραμονη χριστουγεννων",
    newYear: "πρωτοχρονια*",
    newYearsEve: "παραμονη πρωτοχρονιας",
  },
  he: { roshHashanah: "ראש השנה", yomKippur: "יום כיפור|יום הכיפורים", passover: "פסח", hanukkah: "חנוכה" },
  ar: {
    eidAlFitr: "عيد الفطر",
    eidAlAdha: "عيد الأضحى",
    christmas: "عيد الميلاد|الكريسماس",
    newYear: "رأس السنة|رأس السنة الميلادية",
  },
  fa: { eidAlFitr: "عید فطر", eidAlAdha: "عید قربان", nowruz: "نوروز|عید نوروز", christmas: "کریسمس" },
  hi: { christmas: "क्रिसमस", eidAlFitr: "ईद-उल-फितर", eidAlAdha: "ईद-उल-अजहा|बकरीद" },
  ja: {
    christmas: "クリスマス",
    christmasEve: "クリスマスイブ|クリスマス・イブ",
    newYear: "元日|元旦",
    newYearsEve: "大晦日|大みそか",
    halloween: "ハロウィン|ハロウィーン",
    easter: "イースター|復活祭",
    lunarNewYear: "旧正月",
    valentine: "バレンタインデー",
    thanksgiving: "感謝祭",
  },
  zh: {
    christmas: "圣诞节|聖誕節",
    christmasEve: "平安夜|圣诞夜",
    newYear: "元旦",
    lunarNewYear: "春节|春節|农历新年|農曆新年|大年初一",
    easter: "复活节|復活節",
    thanksgiving: "感恩节|感恩節",
    halloween: "万圣节|萬聖節",
    eidAlFitr: "开斋节",
  },
  ko: {
    christmas: "크리스마스|성탄절",
    christmasEve: "크리스마스이브|크리스마스 이브",
    newYear: "새해 첫날|신정",
    lunarNewYear: "설날|음력설",
    halloween: "핼러윈",
    easter: "부활절",
    thanksgiving: "추수감사절",
  },
  th: { christmas: "คริสต์มาส|วันคริสต์มาส", newYear: "วันปีใหม่|วันขึ้นปีใหม่", lunarNewYear: "ตรุษจีน|วันตรุษจีน" },
};
