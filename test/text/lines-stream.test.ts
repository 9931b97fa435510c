import { describe, expect, it } from "vitest";
import { splitUnits } from "../../src/text/lines.ts";
import { streamSpan } from "../../src/text/lines-stream.ts";

const PROSE = "Совет сообщил в понедельник, что мост через реку снова открыт. ".repeat(16).trim();
const MENU = "Главная Новости Спорт Погода Радио Музыка Кино Книги Туризм Мода Здоровье Наука ".repeat(4);

describe("streamSpan in Cyrillic", () => {
  it("cuts the menu before the text and the foot after it", () => {
    const page = `${MENU}${PROSE} ${MENU}`.trim();
    const { start, end } = streamSpan(page);
    expect(page.slice(start, end).endsWith(PROSE)).toBe(true);
    expect(page.slice(start, end).length - PROSE.length).toBeLessThan(40);
  });

  it("keeps an end of few words, and a short page whole", () => {
    const few = `${PROSE} Главная Новости Спорт`;
    expect(streamSpan(few)).toEqual({ start: 0, end: few.length });
    const short = `${MENU.slice(0, 300)} Совет сообщил, что мост открыт.`;
    expect(streamSpan(short)).toEqual({ start: 0, end: short.length });
  });

  it("keeps scripts without capitals whole", () => {
    const hebrew = `${"חדשות ספורט מזג אוויר ".repeat(30)}${"העירייה הודיעה כי הגשר נפתח. ".repeat(20)}`;
    expect(streamSpan(hebrew)).toEqual({ start: 0, end: hebrew.length });
    const georgian = `${"სიახლეები სპორტი ამინდი ".repeat(30)}${"ხიდი კვლავ გაიხსნა. ".repeat(40)}`;
    expect(streamSpan(georgian)).toEqual({ start: 0, end: georgian.length });
  });
});

describe("splitUnits of a page on one line", () => {
  it("marks what was cut off at both ends, and loses no word", () => {
    const page = `${MENU}${PROSE} ${MENU}`.trim();
    const units = splitUnits(page);
    expect(units.map((unit) => unit.cutOff)).toEqual([true, false, true]);
    expect(units.map((unit) => unit.text).join(" ")).toBe(page);
  });

  it("leaves such a line alone where other lines hold more than a fifth of the page", () => {
    const page = `${MENU}${PROSE} ${MENU}`.trim();
    const units = splitUnits(`${page}\n\n${PROSE}\n\n${PROSE.toUpperCase()}`);
    expect(units.some((unit) => unit.cutOff)).toBe(false);
  });
});
