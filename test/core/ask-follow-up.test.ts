/** Questions that lean on the one before: completed by rules, by a language model, or left as they are. */
import { describe, expect, it } from "vitest";
import type { AnswerWriter } from "../../src/core/ports.ts";
import { rawRecord, smallCoverage } from "../support/small-coverage.ts";

const records = [
  rawRecord("harsten", "Mila Torvan won the chess title in Harsten. She is nineteen years old."),
  rawRecord("lumbra", "Pavel Orsk won the chess title in Lumbra. Nobody had expected it."),
  rawRecord("tea", "Tea prices fell in spring. Growers blame a mild winter and full stores."),
];
const PREVIOUS = "Who won the chess title in Harsten?";
const FOLLOWING = "And in Lumbra?";

/** A language model that completes, and keeps what it was to complete. */
function completing(completed: string | null) {
  const seen: (readonly [string, string])[] = [];
  const writer: AnswerWriter = {
    write: async () => null,
    async complete(previous, question) {
      seen.push([previous, question]);
      return completed;
    },
  };
  return { writer, seen };
}

async function ask(request: { question: string; previous?: string }, writer?: AnswerWriter) {
  const coverage = await smallCoverage(records, undefined, writer ? { writer } : {});
  return coverage.ask(request);
}

describe("a question that follows another", () => {
  it("is completed from it, searched as completed, and shown so", async () => {
    const result = await ask({ question: FOLLOWING, previous: PREVIOUS });
    expect(result).toMatchObject({ question: "Who won the chess title in Lumbra?", completed: true });
    expect(result.sentences[0]?.text).toBe("Pavel Orsk won the chess title in Lumbra.");
  });

  it("is what was typed where it stands alone", async () => {
    const question = "When did tea prices fall in spring?";
    const result = await ask({ question, previous: PREVIOUS });
    expect(result).toMatchObject({ question, completed: false });
  });

  it("is what was typed where there is none before it", async () => {
    expect(await ask({ question: FOLLOWING })).toMatchObject({ question: FOLLOWING, completed: false });
  });

  it("can be followed in its turn", async () => {
    const { question } = await ask({ question: "And in Lumbra?", previous: PREVIOUS });
    const result = await ask({ question: "And in Harsten?", previous: question });
    expect(result).toMatchObject({ question: PREVIOUS, completed: true });
  });

  it("is completed before an abstention as well", async () => {
    const result = await ask({ question: "And in Valbrune?", previous: "Why do xylophones hum in Orlim?" });
    expect(result).toMatchObject({ abstained: true, completed: true });
    expect(result.question).toContain("Valbrune");
    expect(result.question).toContain("xylophones");
  });
});

describe("with a language model", () => {
  it("is completed by it", async () => {
    const { writer, seen } = completing("Which player won the chess title in Lumbra?");
    const result = await ask({ question: FOLLOWING, previous: PREVIOUS }, writer);
    expect(result).toMatchObject({
      question: "Which player won the chess title in Lumbra?",
      completed: true,
    });
    expect(seen).toEqual([[PREVIOUS, FOLLOWING]]);
  });

  it("is completed by rules where the model gives nothing", async () => {
    const { writer } = completing(null);
    expect(await ask({ question: FOLLOWING, previous: PREVIOUS }, writer)).toMatchObject({
      question: "Who won the chess title in Lumbra?",
      completed: true,
    });
  });

  it("is not sent to it where it stands alone, or where there is none before it", async () => {
    const { writer, seen } = completing("Something else?");
    const question = "When did tea prices fall in spring?";
    expect((await ask({ question, previous: PREVIOUS }, writer)).question).toBe(question);
    expect((await ask({ question: FOLLOWING }, writer)).question).toBe(FOLLOWING);
    expect(seen).toEqual([]);
  });
});
