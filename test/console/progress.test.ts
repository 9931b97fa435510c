/** The bar on a terminal, and the lines elsewhere. */
import { describe, expect, it } from "vitest";
import { createProgress, type ProgressState } from "../../src/console/progress.ts";
import { displayWidth } from "../../src/console/width.ts";
import { createSink } from "./streams.ts";

const state = (changes: Partial<ProgressState> = {}): ProgressState => ({
  articles: 12,
  passages: 1234,
  totalPassages: 2700,
  passagesPerSecond: 11.84,
  ...changes,
});

function open(terminal: boolean, columns?: number, locale?: string) {
  let now = 1_000;
  const stream = createSink(columns);
  const progress = createProgress({ stream, terminal, clock: () => now, ...(locale ? { locale } : {}) });
  return { stream, progress, wait: (ms: number) => (now += ms) };
}

describe("on a terminal", () => {
  it("draws a bar with passages, rate and time left", () => {
    const { stream, progress } = open(true, 120);
    progress.update(state());
    expect(stream.text()).toBe(
      "\r\u001b[2K[==========              ]  45 % · 1,234 of 2,700 passages · 12 articles · 11.8/s · 2:04 left",
    );
  });

  it("redraws at most ten times a second, and stays within the line", () => {
    const { stream, progress, wait } = open(true, 40);
    progress.update(state());
    progress.update(state({ passages: 1300 }));
    expect(stream.text()).not.toContain("1,300");
    wait(100);
    progress.update(state({ passages: 1400 }));
    expect(stream.text()).toContain("1,400");
    for (const drawn of stream.text().split("\r\u001b[2K")) expect(displayWidth(drawn)).toBeLessThan(40);
  });

  it("shortens the bar, then leaves it out, where the line is short", () => {
    const drawn = (columns: number) => {
      const { stream, progress } = open(true, columns);
      progress.update(state());
      return stream.text().slice("\r\u001b[2K".length);
    };
    expect(drawn(80)).toMatch(/^\[=+ +\] {2}45 % · .* 2:04 left$/);
    expect(drawn(80).length).toBe(79);
    expect(drawn(70)).toMatch(/^45 % · 1,234 of 2,700 passages · .* 2:04 left$/);
  });

  it("shows no bar while the total is unknown, and a full one when it was too small", () => {
    const { stream, progress, wait } = open(true, 120);
    progress.update(state({ totalPassages: null }));
    expect(stream.text()).toBe("\r\u001b[2K1,234 passages · 12 articles · 11.8/s");
    wait(1000);
    progress.update(state({ totalPassages: 1000 }));
    expect(stream.text()).toContain("] 100 % · 1,234 of 1,234 passages");
    expect(stream.text()).not.toContain("left");
  });

  it("replaces the bar by a summary, once", () => {
    const { stream, progress, wait } = open(true, 120);
    progress.update(state());
    wait(103_000);
    progress.done();
    progress.done();
    progress.update(state({ passages: 9999 }));
    expect(stream.text().endsWith("\r\u001b[2K1,234 passages of 12 articles in 1:43 (11.8/s)\n")).toBe(true);
  });
});

describe("elsewhere", () => {
  it("writes a line every five seconds, without any escape sequence", () => {
    const { stream, progress, wait } = open(false);
    for (let second = 0; second <= 11; second++) {
      progress.update(state({ passages: 100 * second }));
      wait(1000);
    }
    progress.done();
    expect(stream.text().split("\n")).toEqual([
      "500 of 2,700 passages · 12 articles · 11.8/s · 3:06 left",
      "1,000 of 2,700 passages · 12 articles · 11.8/s · 2:24 left",
      "1,100 passages of 12 articles in 0:12 (11.8/s)",
      "",
    ]);
  });

  it("writes nothing when there was nothing to do", () => {
    const { stream, progress } = open(false);
    progress.done();
    expect(stream.text()).toBe("");
  });

  it("counts hours, writes numbers for the locale, and tells no time without a rate", () => {
    const { stream, progress, wait } = open(false, undefined, "de-DE");
    wait(5_000);
    progress.update(state({ totalPassages: 1_234_567, passagesPerSecond: 100.5 }));
    wait(5_000);
    progress.update(state({ passagesPerSecond: 0 }));
    expect(stream.text()).toBe(
      "1.234 of 1.234.567 passages · 12 articles · 100,5/s · 3:24:32 left\n1.234 of 2.700 passages · 12 articles · 0/s\n",
    );
  });
});
