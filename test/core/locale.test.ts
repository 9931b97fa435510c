/** Publication times and languages in readers' words, and times as seconds for readers whose zone is not known here. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DatePrecision, PublicationTime } from "../../src/core/article.ts";
import { publicationTime } from "../../src/core/filters.ts";
import { showLanguage, showTime, unixSeconds, usableLocale } from "../../src/core/locale.ts";

/** Discord's codes. */
const LOCALES =
  "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja " +
  "zh-TW ko";
const locales = LOCALES.split(" ");

const seconds = (value: string | null) => unixSeconds(publicationTime(value));
const at = (instant: string) => Date.parse(instant) / 1000;

describe("unixSeconds", () => {
  it.each([
    ["in UTC", "2024-11-06T16:29Z", "2024-11-06T16:29:00Z"],
    ["east of it", "2024-11-06T16:29+09:00", "2024-11-06T07:29:00Z"],
    ["west of it", "2024-11-06T22:29-05:00", "2024-11-07T03:29:00Z"],
    ["by a quarter of an hour", "2024-11-06T16:29+05:45", "2024-11-06T10:44:00Z"],
    ["in a zone without a colon", "2024-11-06T16:29+0900", "2024-11-06T07:29:00Z"],
    ["with seconds", "2024-11-06T16:29:59Z", "2024-11-06T16:29:59Z"],
    ["with parts of seconds, which are cut", "2024-11-06T16:29:59.999Z", "2024-11-06T16:29:59Z"],
    ["with a space for the T", "2024-11-06 16:29+09:00", "2024-11-06T07:29:00Z"],
    ["on the last minute of a leap day", "2024-02-29T23:59Z", "2024-02-29T23:59:00Z"],
    ["before 1970", "1969-12-31T23:59Z", "1969-12-31T23:59:00Z"],
  ])("is the instant of a time %s", (_what, value, instant) => {
    expect(seconds(value)).toBe(at(instant));
  });

  it.each(["2024-11-06", "2024-01-01", "2024-12-31", "2024-02-29", "1969-07-20"])(
    "of the day %s is that day from Hawaii to New Zealand",
    (value) => {
      for (const zone of ["Pacific/Honolulu", "America/New_York", "UTC", "Asia/Tokyo", "Pacific/Auckland"]) {
        const format = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: zone });
        expect(format.format(new Date((seconds(value) ?? 0) * 1000))).toBe(value);
      }
    },
  );

  it("of a time whose zone is unknown says no more than its day", () => {
    for (const time of ["00:00", "16:29", "23:59:59"])
      expect(seconds(`2024-11-06T${time}`)).toBe(seconds("2024-11-06"));
  });

  it.each([
    "2024",
    "2024-11",
    null,
    "",
    "soon",
    "6 Nov 2024",
    "2024-11-06T",
    "2024-13-01",
    "2024-11-06T99:99Z",
  ])("is null where no day is known: %s", (value) => {
    expect(seconds(value)).toBeNull();
  });

  it.each<DatePrecision>(["month", "year", "none"])(
    "is null for the precision “%s”, whatever the value",
    (precision) => {
      expect(unixSeconds({ value: "2024-11-06", precision })).toBeNull();
    },
  );

  it("is whole, and the instant that the value names, for every time and zone", () => {
    const minutes = fc.integer({ min: -26_000_000, max: 40_000_000 });
    const offsets = fc.integer({ min: -12 * 4, max: 14 * 4 }).map((quarters) => quarters * 15);
    fc.assert(
      fc.property(minutes, offsets, (minute, offset) => {
        const local = new Date((minute + offset) * 60_000).toISOString().slice(0, 16);
        const size = Math.abs(offset);
        const zone = [Math.trunc(size / 60), size % 60]
          .map((part) => String(part).padStart(2, "0"))
          .join(":");
        expect(seconds(`${local}${offset < 0 ? "-" : "+"}${zone}`)).toBe(minute * 60);
      }),
    );
  });
});

describe("showTime", () => {
  const show = (value: string | null, locale: string) => showTime(publicationTime(value), locale);

  it.each([
    ["2024-11-06T16:29+09:00", "en-US", "Nov 6, 2024, 4:29 PM (UTC+09:00)"],
    ["2024-11-06T16:29Z", "en-GB", "6 Nov 2024, 16:29 (UTC)"],
    ["2024-11-06T16:29-00:00", "en-GB", "6 Nov 2024, 16:29 (UTC)"],
    // Midnight and the last minute stay on the day that was printed, in whatever zone this runs.
    ["2024-11-06T00:00+14:00", "en-GB", "6 Nov 2024, 00:00 (UTC+14:00)"],
    ["2024-11-06T23:59-12:00", "en-GB", "6 Nov 2024, 23:59 (UTC-12:00)"],
    ["2024-11-06T16:29", "de", "06.11.2024, 16:29"],
    ["2024-11-06", "ja", "2024/11/06"],
    ["2024-11", "ru", "ноябрь 2024 г."],
    ["2024-11", "es-ES", "noviembre de 2024"],
    ["2024", "bg", "2024 г."],
    ["0099-11-06", "en-GB", "6 Nov 99"],
    ["2024-11-06", "th", "6 พ.ย. 2024"],
  ])("of %s in %s is %s", (value, locale, expected) => {
    expect(show(value, locale)).toBe(expected);
  });

  it.each([
    ["en-US", "undated"],
    ["en-GB", "undated"],
    ["ru", "без даты"],
    ["de-AT", "ohne Datum"],
    ["de_DE.UTF-8", "ohne Datum"],
    ["es-ES", "sin fecha"],
    ["es-419", "sin fecha"],
    ["zh-TW", "无日期"],
    ["tlh", "undated"],
    ["not a locale!", "undated"],
    ["", "undated"],
  ])("says in %s that there is no date: %s", (locale, expected) => {
    expect(show(null, locale)).toBe(expected);
    expect(showTime({ value: "2024", precision: "none" }, locale)).toBe(expected);
  });

  it("shows what is no time as it came", () => {
    const odd: PublicationTime = { value: "last summer", precision: "day" };
    expect(showTime(odd, "ru")).toBe("last summer");
  });

  it("names the year in every locale of Discord's, by one calendar", () => {
    for (const locale of locales) {
      const shown = ["2024-11-06T16:29+09:00", "2024-11-06", "2024-11", "2024"].map((value) =>
        show(value, locale),
      );
      expect(shown.filter((words) => !/2024/.test(words))).toEqual([]);
    }
  });
});

describe("showLanguage", () => {
  it.each([
    ["ru", "de", "Russisch"],
    ["ru", "de_DE.UTF-8", "Russisch"],
    ["ja", "ru", "японский"],
    ["pt-BR", "en-US", "Brazilian Portuguese"],
    ["ru", "not a locale!", "Russian"],
    ["x-nothing", "ru", "x-nothing"],
    ["zz", "en-US", "zz"],
    ["und", "en-US", "language unknown"],
    ["und", "es-419", "idioma desconocido"],
    ["und", "de_DE.UTF-8", "Sprache unbekannt"],
    ["und", "tlh", "language unknown"],
  ])("of %s in %s is %s", (language, locale, expected) => {
    expect(showLanguage(language, locale)).toBe(expected);
  });
});

describe("usableLocale", () => {
  it.each([
    ["ru", "ru"],
    ["EN-gb", "en-GB"],
    ["de_DE.UTF-8", "de-DE"],
    ["ca_ES@valencia", "ca-ES"],
    ["es-419", "es-419"],
    ["C.UTF-8", "en-US"],
    ["", "en-US"],
    ["not a locale!", "en-US"],
  ])("of “%s” is %s", (given, expected) => {
    expect(usableLocale(given)).toBe(expected);
  });

  it("is one that Intl takes, whatever came", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(() => new Intl.DateTimeFormat(usableLocale(text))).not.toThrow();
      }),
    );
  });
});
