/** `verify`, whatever is asked: what an article has is never denied, what none has is never exact. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verifying } from "../../../../src/core/quotations/verify/verify.ts";
import { wordsIn } from "../../../../src/text/wording/words.ts";
import { rawRecord, smallCoverage } from "../../../support/small-coverage.ts";

const BODIES: readonly (readonly [language: string, body: string])[] = [
  [
    "en",
    "Rain fell on Selmok all night. “We won’t open the lock gates before Monday,” Mira Oyel said on the quay, “and nobody — nobody! — will hurry us.” The baker’s shop stayed shut. Three boats waited; a fourth turned back.",
  ],
  [
    "ru",
    "В Сельмоке всю ночь шёл дождь. «Мы не откроем ворота шлюза до понедельника, — заявила Мира Оел. — И никто нас не поторопит». Пекарня была закрыта, три лодки ждали.",
  ],
  [
    "de",
    "In Selmok regnete es die ganze Nacht. „Vor Montag öffnen wir die Schleuse nicht“, sagte Mira Oyel am Kai, „und niemand wird uns drängen.“ Die Bäckerei blieb zu.",
  ],
  [
    "ja",
    "セルモクでは一晩中雨が降った。オエル氏は「月曜日までは水門を開けない。誰にも急がせはしない」と述べた。三隻の船が待っていた。",
  ],
  [
    "ar",
    "هطل المطر على سلموك طوال الليل. وقالت ميرا أويل: «لن نفتح بوابات القناة قبل يوم الاثنين، ولن يستعجلنا أحد». وبقي المخبز مغلقا.",
  ],
  ["th", "ฝนตกที่เซลม็อกตลอดทั้งคืน มิรา โอเยล กล่าวว่า “เราจะไม่เปิดประตูน้ำก่อนวันจันทร์” ร้านขนมปังยังปิดอยู่"],
];

const records = BODIES.map(([language, body], at) => rawRecord(`b${at}`, body, { language }));
const coverage = await smallCoverage(records);
const { verify } = verifying(coverage);

/** Some words in a row of some body, as it has them. */
const span = fc
  .record({ at: fc.nat(BODIES.length - 1), from: fc.nat(200), length: fc.integer({ min: 2, max: 14 }) })
  .map(({ at, from, length }) => {
    const [language, body] = BODIES[at] ?? ["en", ""];
    const words = wordsIn(body, language);
    const first = from % Math.max(1, words.length - length);
    return body.slice(words[first]?.start, words[Math.min(first + length, words.length) - 1]?.end);
  });

describe("any words", () => {
  it("of a stored article are never denied", async () => {
    await fc.assert(
      fc.asyncProperty(span, async (text) => {
        const { verdict, more } = await verify({ text });
        expect([text, [verdict, ...more.map((one) => one.verdict)].includes("not_found")]).toEqual([
          text,
          false,
        ]);
      }),
      { numRuns: 150 },
    );
  });

  it("that no article has are never exact", async () => {
    const word = fc.constantFrom(
      "zebra",
      "quartz",
      "violin",
      "оркестр",
      "скрипка",
      "Geige",
      "火山",
      "معدن",
      "ไวโอลิน",
    );
    const text = fc.array(word, { minLength: 2, maxLength: 12 }).map((words) => words.join(" "));
    await fc.assert(
      fc.asyncProperty(text, async (asked) => {
        expect((await verify({ text: asked })).verdict).not.toBe("exact");
      }),
      { numRuns: 50 },
    );
  });

  it("get an answer or a plain refusal, whatever they are", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1, maxLength: 80 }), async (text) => {
        const refused = await verify({ text }).then(
          () => false,
          (error: unknown) => error instanceof Error && error.name === "UserError",
        );
        expect(typeof refused).toBe("boolean");
      }),
      { numRuns: 60 },
    );
  });

  it("may be long", async () => {
    const started = performance.now();
    for (const text of [
      "a ".repeat(500),
      "[".repeat(1_000),
      "“".repeat(1_000),
      "… a ".repeat(250),
      "水".repeat(1_000),
    ])
      await verify({ text }).catch(() => null);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe("no words", () => {
  it("are refused in words that a person understands", async () => {
    await expect(verify({ text: "“…” !" })).rejects.toMatchObject({
      name: "UserError",
      code: "invalid_option",
    });
  });

  it("and no articles", async () => {
    const empty = verifying(await smallCoverage([]));
    await expect(empty.verify({ text: "anything" })).rejects.toMatchObject({ code: "nothing_embedded" });
  });
});
