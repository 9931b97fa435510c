/** One name in many scripts: mentions that must share a key, and mentions that must not. */
import { describe, expect, it } from "vitest";
import { namesIn } from "../../src/text/names.ts";

type Written = readonly [text: string, language: string];

function keysIn([text, language]: Written, kind: "passage" | "question" = "passage"): Set<string> {
  return new Set(namesIn(text, language, kind).flatMap(({ keys }) => keys));
}

function shared(one: Written, other: Written): string[] {
  const keys = keysIn(other);
  return [...keysIn(one, "question")].filter((key) => keys.has(key));
}

/** One name in each row, as papers of several languages print it. */
const SAME_NAME: readonly (readonly Written[])[] = [
  [
    ["Hayashi", "en"],
    ["Хаяси", "ru"],
    ["Хаяши", "bg"],
    ["林", "ja"],
    ["Χαγιάσι", "el"],
  ],
  [
    ["Washington", "en"],
    ["Вашингтон", "ru"],
    ["واشنطن", "ar"],
    ["ワシントン", "ja"],
    ["วอชิงตัน", "th"],
    ["वॉशिंगटन", "hi"],
    ["워싱턴", "ko"],
    ["וושינגטון", "he"],
    ["ვაშინგტონი", "ka"],
    ["Վաշինգտոն", "hy"],
  ],
  [
    ["Johnson", "en"],
    ["Джонсон", "ru"],
    ["Џонсон", "sr"],
    ["جونسون", "ar"],
    ["ジョンソン", "ja"],
    ["जॉनसन", "hi"],
    ["존슨", "ko"],
    ["Τζόνσον", "el"],
  ],
  [
    ["George", "en"],
    ["Джордж", "ru"],
    ["جورج", "fa"],
  ],
  [
    ["Jürgen", "de"],
    ["Юрген", "ru"],
  ],
  [
    ["Milošević", "hr"],
    ["Милошевић", "sr"],
    ["Милошевич", "ru"],
    ["Milosevic", "en"],
    ["ミロシェビッチ", "ja"],
  ],
  [
    ["Takaichi", "en"],
    ["高市", "ja"],
    ["Такаичи", "bg"],
  ],
  [
    ["Xiaoping", "en"],
    ["小平", "zh"],
  ],
  [
    ["London", "en"],
    ["ロンドン", "ja"],
    ["런던", "ko"],
    ["ลอนดอน", "th"],
    ["लंदन", "hi"],
    ["Лондон", "uk"],
  ],
];

describe("names across scripts", () => {
  it.each(
    SAME_NAME.flatMap((row) =>
      row.flatMap((one) => row.filter((other) => other !== one).map((other) => [one, other])),
    ),
  )("%s is found in %s", (one, other) => {
    expect(shared(one ?? ["", ""], other ?? ["", ""])).not.toEqual([]);
  });

  it.each<readonly [Written, Written]>([
    [
      ["Hayashi", "en"],
      ["Сато", "ru"],
    ],
    [
      ["Merkel", "de"],
      ["Макрон", "ru"],
    ],
    [
      ["Washington", "en"],
      ["ロンドン", "ja"],
    ],
    [
      ["東京", "ja"],
      ["Osaka", "en"],
    ],
    [
      ["Putin", "en"],
      ["بايدن", "ar"],
    ],
    [
      ["1998", "en"],
      ["１９８９", "ja"],
    ],
  ])("%s is not found in %s", (one, other) => {
    expect(shared(one, other)).toEqual([]);
  });

  it.each<readonly [Written, Written]>([
    [
      ["Байден", "ru"],
      ["встреча Байдена с Макроном", "ru"],
    ],
    [
      ["Biden", "en"],
      ["Переговоры с Байденом", "ru"],
    ],
    [
      ["Stockholm", "en"],
      ["Stockholmissa", "fi"],
    ],
    [
      ["Ankara", "en"],
      ["Ankara'da", "tr"],
    ],
    [
      ["Orban", "en"],
      ["Orbánnak", "hu"],
    ],
    [
      ["Norway", "en"],
      ["النرويج", "ar"],
    ],
    [
      ["Washington", "en"],
      ["워싱턴에서", "ko"],
    ],
  ])("an ending hides nothing: %s in %s", (one, other) => {
    expect(shared(one, other)).not.toEqual([]);
  });

  it.each<readonly [Written, Written]>([
    [
      ["Germany", "en"],
      ["в Германии", "ru"],
    ],
    [
      ["Deutschland", "de"],
      ["ドイツで", "ja"],
    ],
    [
      ["China", "en"],
      ["中国", "zh"],
    ],
    [
      ["South Korea", "en"],
      ["Südkorea", "de"],
    ],
    [
      ["North Macedonia", "en"],
      ["Северна Македония", "bg"],
    ],
    [
      ["on Saturday", "en"],
      ["土曜日に", "ja"],
    ],
    [
      ["in November", "en"],
      ["6 ноября", "ru"],
    ],
    [
      ["July", "en"],
      ["7月5日", "ja"],
    ],
    [
      ["July", "en"],
      ["ngày 5 tháng 7", "vi"],
    ],
  ])("what each language has a word for: %s in %s", (one, other) => {
    expect(shared(one, other).some((key) => /^[row]/.test(key))).toBe(true);
  });

  it("Japanese and Chinese names meet in their characters, old, new and simple", () => {
    expect(shared(["東京", "ja"], ["东京", "zh"])).toContain("hdongjing");
  });

  it("reads characters both ways where the language is unsure", () => {
    const keys = keysIn(["林", "und"], "question");
    expect([...keysIn(["Hayashi", "en"])].some((key) => keys.has(key))).toBe(true);
    expect(keysIn(["小平", "und"], "question").size).toBeGreaterThan(
      keysIn(["小平", "zh"], "question").size - 1,
    );
  });
});
