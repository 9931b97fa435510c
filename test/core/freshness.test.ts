/** How much newer is worth, for questions about the latest. */
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { PublicationTime } from "../../src/core/article.ts";
import { publicationTime } from "../../src/core/filters.ts";
import { freshnessOf } from "../../src/core/freshness.ts";

const UNDATED: PublicationTime = { value: null, precision: "none" };
const of = (...values: (string | null)[]) =>
  freshnessOf(
    values.map((value, id) => ({ id, published: value === null ? UNDATED : publicationTime(value) })),
  );

afterEach(() => void vi.unstubAllEnvs());

describe("freshnessOf", () => {
  it("is nothing for nothing", () => {
    expect(of().size).toBe(0);
  });

  it("is 1 for the newest, however old, and half for two weeks before it", () => {
    const fresh = of("1999-03-01", "1999-03-15", "1999-02-15");
    expect(fresh.get(1)).toBe(1);
    expect(fresh.get(0)).toBeCloseTo(0.5);
    expect(fresh.get(2)).toBeCloseTo(0.25);
  });

  it("tells hours of a day apart, in their zones", () => {
    // The first is later on the clock, and earlier in the world.
    const fresh = of("2026-05-04T16:00+09:00", "2026-05-04T10:00+02:00");
    expect(fresh.get(1)).toBe(1);
    expect(fresh.get(0)).toBeLessThan(1);
    expect(fresh.get(0)).toBeGreaterThan(0.99);
  });

  it("takes a minute without a zone for UTC, wherever the machine stands", () => {
    vi.stubEnv("TZ", "America/New_York");
    const fresh = of("2026-05-04T16:00", "2026-05-04T16:00Z", "2026-05-04T17:00Z");
    expect(fresh.get(0)).toBe(fresh.get(1));
    expect(fresh.get(2)).toBe(1);
  });

  it("leaves out what is undated", () => {
    expect([...of(null, "2026-05-04", null).keys()]).toEqual([1]);
    expect(of(null, null).size).toBe(0);
  });

  it("is all but nothing for what is years old", () => {
    expect(of("2016", "2026-05-04").get(0)).toBeLessThan(1e-6);
  });

  it("is within 0…1, has a 1, and never grows with age", () => {
    const days = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 10 }), (ages) => {
        const dates = ages.map((age) => new Date(Date.UTC(2026, 0, 1) - age * 86_400_000));
        const fresh = of(...dates.map((date) => date.toISOString().slice(0, 10)));
        const values = ages.map((age, id) => ({ age, value: fresh.get(id) ?? Number.NaN }));
        expect(Math.max(...values.map(({ value }) => value))).toBe(1);
        values.sort((a, b) => a.age - b.age);
        values.forEach(({ value }, at) => {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(values[at - 1]?.value ?? 1);
        });
      }),
    );
  });
});
