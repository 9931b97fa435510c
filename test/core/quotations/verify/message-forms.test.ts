/** Messages that quote without marks. */
import { describe, expect, it } from "vitest";
import { readClaims } from "../../../../src/core/quotations/verify/claims.ts";
import {
  unmarkedQuotation,
  withBlockMarks,
  withUsualMarks,
} from "../../../../src/core/quotations/verify/message-forms.ts";
import { saying } from "../../../support/quoted-coverage.ts";
import { verifier } from "./verifying.ts";

const MILL = "We will never sell the old mill to strangers";

describe("quoted lines", () => {
  it("get marks beside other words, a pair for each block", () => {
    expect(withBlockMarks("A:\n> one\n> two\nB:\n> three")).toBe("A:\n“one\ntwo”\nB:\n“three”");
    expect(withBlockMarks("A:\n>>> one\ntwo")).toBe("A:\n“one\ntwo”");
  });

  it("lose their signs where they are all there is, or have marks", () => {
    expect(withBlockMarks("> one\n>two")).toBe("one\ntwo");
    expect(withBlockMarks("A:\n> “one”")).toBe("A:\n“one”");
    expect(withBlockMarks("x > y, >> z")).toBe("x > y, >> z");
  });
});

describe("typed marks", () => {
  it("are the usual ones where they touch words", () => {
    expect(withUsualMarks("<<one>> 1 << 2 >> 3")).toBe("«one» 1 << 2 >> 3");
  });
});

describe("a text that quotes by its form", () => {
  it("has a lead above", () => {
    expect(unmarkedQuotation("Reed said:\nNo bridge.")).toEqual({
      text: "Reed said: “No bridge.”",
      speaker: null,
    });
    expect(unmarkedQuotation("Reed said: No bridge.")).toBeNull();
    expect(unmarkedQuotation("Mayor Reed: No bridge.")?.text).toBe("Mayor Reed: “No bridge.”");
    expect(unmarkedQuotation("Reed said:\n“No bridge.”")).toBeNull();
  });

  it("has a name behind a dash", () => {
    expect(unmarkedQuotation("No bridge. — Mayor Ana van Dorn")).toEqual({
      text: "“No bridge.”",
      speaker: "Mayor Ana van Dorn",
    });
    expect(unmarkedQuotation("橋は安全だ。—林芳正")?.speaker).toBe("林芳正");
    expect(unmarkedQuotation("No bridge. (Ana Dorn)")?.speaker).toBe("Ana Dorn");
    expect(unmarkedQuotation("No bridge\n– Ana Dorn")?.speaker).toBe("Ana Dorn");
    for (const text of [
      "No bridge. — It works",
      "No bridge – Ana",
      "A plan – simple as that.",
      "Yes. — no",
      "قال الأولاد: الجسر آمن",
    ])
      expect([text, unmarkedQuotation(text)]).toEqual([text, null]);
  });

  it("is read in linear time", () => {
    const started = performance.now();
    for (const text of [
      "> ".repeat(20_000),
      ".\n-".repeat(10_000),
      "<<a".repeat(10_000),
      ".— ".repeat(10_000),
      " \n".repeat(10_000),
    ])
      unmarkedQuotation(withUsualMarks(withBlockMarks(text)));
    expect(performance.now() - started).toBeLessThan(500);
  });

  it("is verified by what it quotes, and by whom", async () => {
    const { verify } = await verifier([
      saying(MILL, "Olga Brandt"),
      saying("Nobody pays for the bridge", "Tomas Reed"),
    ]);
    for (const [text, claimed] of [
      [`Olga Brandt said:\n${MILL}.`, "Olga Brandt"],
      [`Brandt:\n> ${MILL}.`, "Brandt"],
      [`${MILL}. — Olga Brandt`, "Olga Brandt"],
      [`Brandt: ${MILL}.`, "Brandt"],
      [`> ${MILL}`, null],
      [`<<${MILL}>>`, null],
    ] as const) {
      const { verdict, claimedSpeaker } = await verify(text);
      expect([text, verdict, claimedSpeaker]).toEqual([text, "exact", claimed]);
    }
    expect((await verify(`Tomas Reed said:\n${MILL}.`)).verdict).toBe("other_speaker");
  });

  it("is taken whole where an article has it whole", async () => {
    const words = "Selmok: a town that never sleeps in winter";
    const { verify } = await verifier([saying(words, "Olga Brandt")]);
    expect(await verify(words)).toMatchObject({ verdict: "exact", text: words, claimedSpeaker: null });
  });

  it("keeps what it is, where marks tell more", () => {
    expect(readClaims(`“${MILL}” — Olga Brandt`).quoted[0]).toEqual({ text: MILL, speaker: "Olga Brandt" });
  });
});
