/** The small statistics that fits rest on. */
import { describe, expect, it } from "vitest";
import { areaUnderCurve, fitLogistic, type Labelled } from "../../scripts/fit/logistic.ts";
import { seededRandom, shuffled } from "../../scripts/fit/random.ts";

describe("seededRandom", () => {
  it("gives the same numbers for the same seed, others for another", () => {
    const take = (seed: number) => {
      const random = seededRandom(seed);
      return [random(), random(), random()];
    };
    expect(take(1)).toEqual(take(1));
    expect(take(1)).not.toEqual(take(2));
  });

  it("spreads over 0…1", () => {
    const random = seededRandom(5);
    const values = Array.from({ length: 4000 }, random);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean).toBeGreaterThan(0.47);
    expect(mean).toBeLessThan(0.53);
  });
});

describe("shuffled", () => {
  it("keeps every item and leaves the list alone", () => {
    const items = Array.from({ length: 50 }, (_, at) => at);
    const mixed = shuffled(items, seededRandom(3));
    expect(mixed).not.toEqual(items);
    expect(mixed.toSorted((a, b) => a - b)).toEqual(items);
  });
});

describe("areaUnderCurve", () => {
  it.each([
    ["perfect", [0.9, 0.8], [0.2, 0.1], 1],
    ["reversed", [0.1], [0.9], 0],
    ["ties", [0.5], [0.5], 0.5],
    ["mixed", [0.9, 0.3], [0.5, 0.1], 0.75],
  ])("is right for %s scores", (_name, positive, negative, expected) => {
    const rows = [
      ...positive.map((score) => ({ score, label: 1 as const })),
      ...negative.map((score) => ({ score, label: 0 as const })),
    ];
    expect(areaUnderCurve(rows)).toBe(expected);
  });
});

describe("fitLogistic", () => {
  const random = seededRandom(11);
  const rows: Labelled<{ signal: number; noise: number }>[] = Array.from({ length: 400 }, () => {
    const signal = random() * 10 + 100;
    return { features: { signal, noise: random() }, label: signal + (random() - 0.5) > 105 ? 1 : 0 };
  });

  it("finds the feature that tells, in its own units", () => {
    const { weights, predict } = fitLogistic(rows);
    expect(weights.signal).toBeGreaterThan(1);
    expect(Math.abs(weights.noise)).toBeLessThan(1);
    expect(predict({ signal: 108, noise: 0.5 })).toBeGreaterThan(0.9);
    expect(predict({ signal: 102, noise: 0.5 })).toBeLessThan(0.1);
    expect(predict({ signal: 105, noise: 0.5 })).toBeGreaterThan(0.3);
  });

  it("bears a feature that never changes", () => {
    const constant = rows.map(({ features, label }) => ({ features: { ...features, noise: 1 }, label }));
    expect(fitLogistic(constant).predict({ signal: 108, noise: 1 })).toBeGreaterThan(0.9);
  });
});
