/**
 * The plain cases in many languages: the same sentences of another place or day are another event, the same place and
 * day with other numbers is the same one brought up to date. Embeddings are made to lie as the model's do.
 */
import { describe, expect, it } from "vitest";
import { contentOf } from "../../../src/core/stories/article-content.ts";
import { sameStory } from "../../../src/core/stories/same-story.ts";
import { lexemes } from "../../../src/text/lexemes.ts";
import { namesIn } from "../../../src/text/names.ts";

const HOUR = 3_600_000;
const MAY = Date.UTC(2024, 4, 3, 9);
/** Cosines between reports from one template, measured with the model. */
const NEAR = { otherPlace: 0.95, samePlace: 0.99 } as const;

/** {p} a place, {1} {2} numbers; then the two places. */
const FLOODS: Readonly<Record<string, readonly [string, string, string]>> = {
  en: [
    "At least {1} people died in a flood in {p}, the authorities said. Some {2} houses were destroyed by the water.",
    "Torvane",
    "Kastrel",
  ],
  de: [
    "Bei einem Hochwasser in {p} starben mindestens {1} Menschen, teilten die Behörden mit. Rund {2} Häuser wurden zerstört.",
    "Torvane",
    "Kastrel",
  ],
  es: [
    "Al menos {1} personas murieron en una inundación en {p}, según las autoridades. Unas {2} casas quedaron destruidas.",
    "Torvane",
    "Kastrel",
  ],
  fr: [
    "Au moins {1} personnes sont mortes dans une inondation à {p}, selon les autorités. Quelque {2} maisons sont détruites.",
    "Torvane",
    "Kastrel",
  ],
  ru: [
    "Не менее {1} человек погибли при наводнении в городе {p}, сообщили власти. Разрушено около {2} домов в этом районе.",
    "Торване",
    "Кастрель",
  ],
  pl: [
    "Co najmniej {1} osób zginęło w powodzi w mieście {p}, podały władze. Woda zniszczyła około {2} domów w okolicy.",
    "Torvane",
    "Kastrel",
  ],
  tr: [
    "Yetkililere göre {p} kentindeki selde en az {1} kişi öldü. Bölgede yaklaşık {2} ev yıkıldı ve yollar kapandı.",
    "Torvane",
    "Kastrel",
  ],
  ar: [
    "قالت السلطات إن {1} شخصا على الأقل لقوا حتفهم في فيضان في {p} يوم أمس. ودمر نحو {2} منزلا في المنطقة.",
    "تورفاني",
    "كاستريل",
  ],
  hi: [
    "अधिकारियों ने बताया कि {p} में बाढ़ से कम से कम {1} लोगों की मौत हो गई। लगभग {2} घर नष्ट हो गए।",
    "तोरवाने",
    "कास्त्रेल",
  ],
  ja: [
    "当局によると、{p}で洪水が発生し、少なくとも{1}人が死亡した。約{2}棟の住宅が壊れ、大雨が続いている。",
    "トルヴァネ",
    "カストレル",
  ],
  zh: [
    "当局表示，洪水席卷{p}，造成至少{1}人死亡。约{2}座房屋被毁，该地区连日大雨。",
    "托尔瓦内",
    "卡斯特雷尔",
  ],
  ko: [
    "당국에 따르면 {p} 지역에서 홍수로 최소 {1}명이 숨졌다. 주택 약 {2}채가 파괴되었고 비가 계속 내리고 있다.",
    "토르바네",
    "카스트렐",
  ],
  th: [
    "เจ้าหน้าที่กล่าวว่า มีผู้เสียชีวิตอย่างน้อย {1} คนจากน้ำท่วมใน{p} บ้านราว {2} หลังถูกทำลาย และฝนยังตกต่อเนื่อง",
    "ทอร์วาเน",
    "คาสเทรล",
  ],
};

interface Report {
  readonly place?: 1 | 2;
  readonly numbers?: readonly [number, number];
  readonly hours?: number;
  readonly near?: number;
}

function report(language: string, { place = 1, numbers = [19, 420], hours = 0, near = 1 }: Report = {}) {
  const [template = "", ...places] = FLOODS[language] ?? [];
  const text = template
    .replaceAll("{p}", places[place - 1] ?? "")
    .replace("{1}", String(numbers[0]))
    .replace("{2}", String(numbers[1]));
  const words = {
    lexemes: lexemes(text, language),
    names: namesIn(text, language, "passage").flatMap(({ keys }) => keys),
  };
  const at = MAY + hours * HOUR;
  const vector = Float32Array.from([near, Math.sqrt(1 - near * near)]);
  const content = contentOf({ language, published: { from: at, to: at }, added: 0 }, [vector], [words]);
  if (content === null) throw new Error("an article with an embedding has a content");
  return content;
}

describe.each(Object.keys(FLOODS))("like events in %s", (language) => {
  const first = report(language);

  it("are two where the same sentences tell of another place, on one day, too", () => {
    const other = report(language, { place: 2, numbers: [34, 951], hours: 5, near: NEAR.otherPlace });
    expect(sameStory(first, other)).toBeLessThan(0);
  });

  it("are two where the same place has it again weeks later", () => {
    const again = report(language, { numbers: [34, 951], hours: 24 * 30, near: NEAR.samePlace });
    expect(sameStory(first, again)).toBeLessThan(0);
  });

  it("are one where numbers rose within hours", () => {
    const updated = report(language, { numbers: [34, 951], hours: 6, near: NEAR.samePlace });
    expect(sameStory(first, updated)).toBeGreaterThan(0);
  });
});
