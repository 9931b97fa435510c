/** Words of timelines in every language that the bot speaks. */
import { describe, expect, it } from "vitest";
import { eventWord } from "../../src/core/event-wording.ts";

describe("the bot's words of events", () => {
  const locales = ["en-US", "ru", "uk", "bg", "de", "es-ES", "es-419", "fr", "id", "ja", "zh-CN", "ar"];

  it.each(["planned", "picture"] as const)("“%s” is there in every locale, in its own language", (name) => {
    const english = eventWord(name, "en-US");
    expect(english).not.toBe("");
    for (const locale of locales.slice(1)) expect(eventWord(name, locale), locale).not.toBe(english);
  });

  it("is English where there is no other, whatever the locale looks like", () => {
    for (const locale of ["sw", "", "de_DE.UTF-8x;", "not a locale"])
      expect(eventWord("planned", locale)).toMatch(/^(planned|geplant)$/);
  });
});
