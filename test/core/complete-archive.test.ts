/** What suggestions ask of the archive, and when: nothing while a person types. */
import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { completing } from "../../src/core/complete.ts";
import type { CompletableKind } from "../../src/core/services.ts";
import { createQuietLog } from "../support/quiet-log.ts";
import { rawRecord, smallCoverage } from "../support/small-coverage.ts";
import { publisher, suggesting } from "./suggesting.ts";

/** Longer than any pause between two looks at the archive. */
const LATER_MS = 60_000;

describe("the archive behind suggestions", () => {
  it("is read at the first call, once for all who come meanwhile", async () => {
    const { asked, values } = suggesting({ sources: [publisher("Courier")] });
    expect(asked).toEqual({ version: 0, latest: 0, sources: 0 });
    const all = await Promise.all([values("source"), values("source", "c"), values("language")]);
    expect(all).toEqual([["Courier"], ["Courier"], ["en"]]);
    expect(asked).toEqual({ version: 1, latest: 1, sources: 1 });
  });

  it("is left alone for seconds, however fast people type", async () => {
    const { asked, values, pass } = suggesting({ sources: [publisher("Courier")] });
    for (let key = 0; key < 49; key++) {
      await values("source", "cou");
      pass(100);
    }
    expect(asked).toEqual({ version: 1, latest: 1, sources: 1 });
  });

  it("is not read again while nothing was written", async () => {
    const { asked, values, pass } = suggesting({ sources: [publisher("Courier")] });
    await values("source");
    for (let look = 0; look < 3; look++) {
      pass(LATER_MS);
      await values("source");
      await turn();
    }
    expect(asked).toEqual({ version: 4, latest: 1, sources: 1 });
  });

  it("is read behind the back of who types: the next one sees what is new", async () => {
    const { world, asked, values, pass } = suggesting({ sources: [publisher("Courier")] });
    await values("source");
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    Object.assign(world, { sources: [publisher("Tribune")], version: 2, gate });
    pass(LATER_MS);
    // The archive does not answer at all, and nobody waits for it; nor is it asked twice.
    for (let key = 0; key < 3; key++) {
      expect(await values("source")).toEqual(["Courier"]);
      pass(LATER_MS);
    }
    expect(asked).toMatchObject({ version: 2, sources: 1 });
    open();
    await turn();
    expect(await values("source")).toEqual(["Tribune"]);
  });

  it("may fail later on: what was known stays, the log is told, and it is tried again", async () => {
    const { world, asked, log, values, pass } = suggesting({ sources: [publisher("Courier")] });
    await values("source");
    world.gate = Promise.reject(new Error("disk gone"));
    pass(LATER_MS);
    for (let key = 0; key < 3; key++) {
      expect(await values("source")).toEqual(["Courier"]);
      await turn();
    }
    const line = { level: "warn", message: "suggestions could not be renewed" };
    expect(log.lines).toEqual([line]);
    expect(asked.version).toBe(2);
    Object.assign(world, { gate: Promise.resolve(), version: 2, sources: [publisher("Tribune")] });
    pass(LATER_MS);
    await values("source");
    await turn();
    expect(await values("source")).toEqual(["Tribune"]);
    expect(log.lines).toEqual([line]);
  });

  it("may fail at first: whoever asks hears of it, and the next call tries again", async () => {
    const { world, log, values } = suggesting({ sources: [publisher("Courier")] });
    world.gate = Promise.reject(new Error("disk gone"));
    await expect(values("source")).rejects.toThrow("disk gone");
    world.gate = Promise.resolve();
    expect(await values("source")).toEqual(["Courier"]);
    expect(log.lines).toEqual([]);
  });

  it("is the one that articles are embedded into", async () => {
    const { archive } = await smallCoverage([
      rawRecord("one", "The river rose.", { title: "River", source: "Courier" }),
      rawRecord("two", "Чай дёшев.", { source: "Tribune", language: "ru" }),
    ]);
    const clock = () => new Date("2026-05-20T12:00:00Z");
    const { complete } = completing({ archive, clock, log: createQuietLog() });
    const names = async (kind: CompletableKind) =>
      (await complete({ kind, typed: "", caller: { locale: "en-US" } })).map(({ name }) => name);
    expect(await names("article")).toEqual(["two — Tribune", "River — Courier"]);
    expect((await names("source")).toSorted()).toEqual(["Courier", "Tribune"]);
    expect((await names("language")).toSorted()).toEqual(["English", "Russian"]);
  });
});
