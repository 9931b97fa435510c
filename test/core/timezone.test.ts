/** Time zones: read in any spelling, suggested by city and region with the offset of the moment. */
import { describe, expect, it } from "vitest";
import { completeTimezone, readTimezone, TIMEZONES } from "../../src/core/timezone.ts";

const SUMMER = new Date("2026-07-01T12:00:00Z");
const WINTER = new Date("2026-01-01T12:00:00Z");
const values = (typed: string) => completeTimezone(typed, SUMMER).map(({ value }) => value);

describe("a time zone", () => {
  it.each([
    ["Europe/Berlin", "Europe/Berlin"],
    [" europe/berlin ", "Europe/Berlin"],
    ["America/New York", "America/New_York"],
    ["america/port-au-prince", "America/Port-au-Prince"],
    ["utc", "UTC"],
    ["GMT", "UTC"],
    ["ＵＴＣ", "UTC"],
    // ICU calls these by names of old.
    ["Europe/Kyiv", "Europe/Kyiv"],
    ["asia/kolkata", "Asia/Kolkata"],
    ["asia/ho_chi_minh", "Asia/Ho_Chi_Minh"],
    ["Asia/Calcutta", "Asia/Calcutta"],
    // A city is enough where there is one of that name, whatever its zone was called before.
    ["tokyo", "Asia/Tokyo"],
    ["New York", "America/New_York"],
    ["são paulo", "America/Sao_Paulo"],
    ["Indianapolis", "America/Indiana/Indianapolis"],
    ["kyiv", "Europe/Kyiv"],
  ])("%j is %s", (text, zone) => {
    expect(readTimezone(text)).toBe(zone);
  });

  it.each(["", "  ", "Berl", "Europe", "Europe/", "Middle/Earth", "noon", "x".repeat(10_000)])(
    "%.20j is none",
    (text) => {
      expect(readTimezone(text)).toBeNull();
    },
  );

  it("that was renamed is the same by both names", () => {
    const pairs = [
      ["Asia/Calcutta", "Asia/Kolkata"],
      ["Africa/Asmera", "Africa/Asmara"],
      ["Pacific/Truk", "Pacific/Chuuk"],
    ];
    const canonical = (timeZone = "") =>
      new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
    for (const [old, current] of pairs) {
      expect(TIMEZONES).toEqual(expect.arrayContaining([old, current]));
      expect(canonical(old)).toBe(canonical(current));
    }
  });

  it("is one that dates can be shown in, and stays as it is read", () => {
    for (const zone of TIMEZONES) {
      expect(readTimezone(zone)).toBe(zone);
      expect(readTimezone(zone.toUpperCase())).toBe(zone);
    }
    expect(
      () => new Intl.DateTimeFormat("en", { timeZone: readTimezone("asia/kolkata") ?? "" }),
    ).not.toThrow();
  });
});

describe("suggestions of time zones", () => {
  it("are cities that begin with what was typed, before words and parts of names", () => {
    expect(values("berl")).toEqual(["Europe/Berlin"]);
    expect(values("new y")).toEqual(["America/New_York"]);
    expect(values("york")).toEqual(["America/New_York"]);
    expect(values("sao p")).toEqual(["America/Sao_Paulo"]);
    const para = values("par");
    expect(para.slice(0, 2).toSorted()).toEqual(["America/Paramaribo", "Europe/Paris"]);
  });

  it("are those of a region, of 25 at most", () => {
    const all = values("austr");
    expect(all).toContain("Australia/Sydney");
    expect(all.every((zone) => zone.startsWith("Australia/"))).toBe(true);
    expect(values("")).toHaveLength(25);
    expect(values("")[0]).toBe("UTC");
    expect(values("europe/b")).toContain("Europe/Budapest");
  });

  it("find cities under their names of today and of old", () => {
    expect(values("kolk")).toEqual(["Asia/Kolkata"]);
    expect(values("calc")).toEqual(["Asia/Calcutta"]);
    expect(values("Ky")).toContain("Europe/Kyiv");
    expect(values("yang")).toContain("Asia/Yangon");
    expect(values("buenos")).toEqual(["America/Argentina/Buenos_Aires", "America/Buenos_Aires"]);
    expect(values("katmandu")).toEqual(["Asia/Katmandu"]);
    expect(values("dacca")).toEqual(["Asia/Dacca"]);
    expect(values("atlantis")).toEqual([]);
  });

  it("tell the offset at that moment, half hours too", () => {
    const name = (typed: string, now: Date) => completeTimezone(typed, now)[0]?.name;
    expect(name("berlin", SUMMER)).toBe("Europe/Berlin (UTC+02:00)");
    expect(name("berlin", WINTER)).toBe("Europe/Berlin (UTC+01:00)");
    expect(name("adelaide", WINTER)).toBe("Australia/Adelaide (UTC+10:30)");
    expect(name("new york", WINTER)).toBe("America/New York (UTC-05:00)");
    expect(name("utc", WINTER)).toBe("UTC (UTC+00:00)");
  });

  it("are all taken as they are", () => {
    for (const typed of ["", "a", "kolkata", "america/"])
      for (const value of values(typed)) expect(readTimezone(value)).toBe(value);
  });
});
