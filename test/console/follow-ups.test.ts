/** The console's conversation: each line may go on from the question that was answered last. */
import { describe, expect, it } from "vitest";
import { createSession } from "../../src/console/session.ts";
import { UserError } from "../../src/core/errors.ts";
import { completeQuestion } from "../../src/core/follow-up.ts";
import { type Call, createFakeDoor, note } from "./fake-door.ts";

/** Answers as the program does: the result names the question as it was completed; `status` names none. */
function answering({ name, options, previousQuestion }: Call) {
  const question = String(options.question ?? "");
  if (question === "Fail?") throw new UserError("nothing_embedded", "Nothing is embedded yet.");
  const completed = previousQuestion === undefined ? null : completeQuestion(previousQuestion, question);
  const result = name === "ask" ? { question: completed ?? question } : { articles: 3 };
  return { result, view: note(completed ?? question) };
}

async function talk(...lines: string[]) {
  const door = createFakeDoor({ reply: answering });
  const session = createSession({
    door,
    caller: { locale: "en-GB" },
    color: false,
    width: () => 80,
    onError: () => "ref-1",
  });
  const said: (string | null)[] = [];
  for (const line of lines) said.push(await session.respond(line));
  return {
    said,
    before: door.calls.map(({ previousQuestion }) => previousQuestion ?? null),
    calls: door.calls,
  };
}

describe("the next line", () => {
  it("is handed over with the question answered before it, as it was answered", async () => {
    const { before, said } = await talk("Who won in Japan?", "and in Brazil?", "why?");
    expect(before).toEqual([null, "Who won in Japan?", "Who won in Brazil?"]);
    expect(said[1]).toContain("Who won in Brazil?");
    expect(said[2]).toContain("Who won in Brazil? — why?");
  });

  it("takes a new question up, and goes on from that", async () => {
    const { before } = await talk("Who won in Japan?", "When was the treaty signed?", "why?");
    expect(before.at(-1)).toBe("When was the treaty signed?");
  });

  it("remembers over other commands, help, empty lines and mistakes", async () => {
    const { before, calls } = await talk(
      "Who won in Japan?",
      "/status",
      "",
      "/help",
      "/nonsense",
      "Fail?",
      "and in Brazil?",
    );
    expect(calls.at(-1)?.options).toEqual({ question: "and in Brazil?" });
    expect(before.at(-1)).toBe("Who won in Japan?");
  });

  it("of another session knows nothing of it", async () => {
    await talk("Who won in Japan?");
    expect((await talk("and in Brazil?")).before).toEqual([null]);
  });

  it("keeps the caller's locale", async () => {
    const { calls } = await talk("Who won in Japan?", "why?");
    expect(calls.map(({ locale }) => locale)).toEqual(["en-GB", "en-GB"]);
  });
});
