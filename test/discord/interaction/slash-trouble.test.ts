/** Slash commands that go wrong end to end: people's mistakes, ours, and Discord's. */
import { describe, expect, it } from "vitest";
import { complaints } from "../../support/discord-bot.ts";
import { brokenCommand, pickyCommand } from "../../support/made-up-commands.ts";
import { commanding, DEFER, EPHEMERAL } from "./commanding.ts";

const REPLY = 4;
const open = commanding();

describe("mistakes", () => {
  it("of the asker are told privately in the door's words, at once where they show at once", async () => {
    const { double, bugs } = await open();
    for (const [name, options, told] of [
      ["article", { id: "nope" }, "No article has the id “nope”."],
      ["ask", { question: "x", from: "the day of days" }, "the day of days"],
      ["help", { command: "fly" }, "There is no command “fly”"],
    ] as const) {
      const asked = double.slash(name, options);
      const { content, flags } = await asked.answer();
      expect(content).toContain(told);
      expect(flags & EPHEMERAL).toBe(EPHEMERAL);
      expect((await asked.acknowledged).type).toBe(REPLY);
    }
    expect(bugs).toEqual([]);
    expect(complaints(double)).toEqual([]);
  });

  it("found after the public acknowledgement are still told privately, and nothing public stays", async () => {
    const { double } = await open({ commands: [pickyCommand(400)] });
    const asked = double.slash("picky", { word: "@everyone **bold**" });
    expect((await asked.acknowledged).type).toBe(DEFER);
    const note = await double.waitFor(() => asked.followUps[0]);
    expect(note.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(note.content).toBe("“＠everyone \\*\\*bold\\*\\*” is not what I meant.");
    await double.waitFor(() => asked.original() === null);
    expect(double.messagesSeenBy(double.bob).map(({ content }) => content)).toEqual([]);
    expect(complaints(double)).toEqual([]);
  });

  it("found after a private acknowledgement are told by editing it", async () => {
    const { double } = await open({ commands: [pickyCommand(400)] });
    const asked = double.slash("picky", { word: "blue", private: true });
    expect((await asked.answer()).content).toContain("“blue” is not what I meant.");
    expect(asked.followUps).toEqual([]);
  });

  it.each([0, 400])("of ours (after %i ms) show a reference, and no detail", async (ms) => {
    const { double, bugs } = await open({ commands: [brokenCommand(ms)] });
    const asked = double.slash("broken");
    const note = await double.waitFor(() => asked.messages.find(({ flags }) => (flags & EPHEMERAL) !== 0));
    expect(note.content).toContain("ref1");
    expect(JSON.stringify(asked.messages)).not.toContain("secret detail");
    expect(bugs).toHaveLength(1);
    expect(complaints(double)).toEqual([]);
    // The process goes on.
    expect((await double.slash("status").answer()).embeds).toHaveLength(1);
  });

  it("a command that is no longer there is a mistake of nobody, told privately", async () => {
    const { double } = await open();
    const asked = double.slash("bygone", {}, { force: true });
    expect((await asked.answer()).content).toContain("There is no command “bygone”");
  });
});

describe("trouble on Discord's side", () => {
  const CALLBACK = /^\/interactions\/.*callback/;
  const EDIT = /original$/;

  it.each([10062, 40060])("an acknowledgement that is refused with %i is a line in the log", async (code) => {
    const { double, bugs } = await open();
    double.failNext({ method: "POST", route: CALLBACK, status: code === 10062 ? 404 : 400, code });
    double.slash("latest", {}).acknowledged.catch(() => undefined);
    await double.waitFor(() => double.openFaults === 0);
    expect((await double.slash("status").answer()).embeds).toHaveLength(1);
    expect(bugs).toEqual([]);
  });

  it("an interaction that comes twice is answered once", async () => {
    const { double } = await open();
    const asked = double.slash("status");
    await asked.answer();
    const callbacks = () => double.requests.filter(({ path }) => CALLBACK.test(path)).length;
    const before = callbacks();
    double.dispatch("INTERACTION_CREATE", {
      id: asked.id,
      token: asked.token,
      application_id: double.applicationId,
      type: 2,
      version: 1,
      user: asked.user,
      locale: "en-US",
      entitlements: [],
      authorizing_integration_owners: {},
      attachment_size_limit: 1,
      data: { id: "1", name: "status", type: 1 },
    });
    await double.slash("help").answer();
    expect(callbacks()).toBe(before + 1);
  });

  it.each([10008, 10015])("an answer whose message is gone (%i) is a line in the log", async (code) => {
    const { double, bugs } = await open();
    double.failNext({ method: "PATCH", route: EDIT, status: 404, code });
    double.slash("latest");
    await double.waitFor(() => double.openFaults === 0);
    await double.slash("status").answer();
    expect(bugs).toEqual([]);
  });

  it("an expired token: the answer goes to the channel as a message", async () => {
    const { double, bugs } = await open();
    double.failNext({ method: "PATCH", route: EDIT, status: 401, code: 50027 });
    double.slash("latest");
    const posted = await double.waitFor(() =>
      double.messages().find(({ embeds }) => embeds[0]?.description?.includes("Dam breaks")),
    );
    expect(posted.author.id).toBe(double.botId);
    expect(bugs).toEqual([]);
    expect(complaints(double)).toEqual([]);
  });

  it("an expired token of a private answer: nothing is said in public", async () => {
    const { double, bugs } = await open();
    double.failNext({ method: "PATCH", route: EDIT, status: 401, code: 50027 });
    double.slash("latest", { private: true });
    await double.waitFor(() => double.openFaults === 0);
    await double.slash("status", { private: true }).answer();
    expect(double.messagesSeenBy(double.bob)).toEqual([]);
    expect(bugs).toEqual([]);
  });

  it("an edit whose answer was lost is made again, and nothing is taken away", async () => {
    const { double, bugs } = await open();
    double.failNext({ method: "PATCH", route: EDIT, hangUp: true });
    const asked = double.slash("latest");
    const message = await asked.answer();
    await double.waitFor(() => asked.history.length === 3);
    expect(double.message(message)?.embeds[0]?.description).toContain("Dam breaks");
    expect(asked.followUps).toEqual([]);
    expect(bugs).toEqual([]);
  });

  it("an acknowledgement whose answer was lost is asked for again, and the answer comes", async () => {
    const { double, bugs } = await open();
    double.failNext({ method: "POST", route: CALLBACK, hangUp: true, afterwards: true });
    const asked = double.slash("latest");
    expect((await asked.answer()).embeds[0]?.description).toContain("Dam breaks");
    expect(bugs).toEqual([]);
  });

  it("a network that stays away is no bug, and tells nobody that something went wrong", async () => {
    const { double, bugs } = await open();
    double.failNext({ method: "PATCH", route: EDIT, hangUp: true, times: 3 });
    const asked = double.slash("latest");
    await double.waitFor(() => double.openFaults === 0);
    await double.slash("status").answer();
    expect(asked.followUps).toEqual([]);
    expect(bugs).toEqual([]);
  });

  it("a refused form is a bug: logged without token and text, told privately", async () => {
    const { double, bugs } = await open();
    double.failNext({ method: "PATCH", route: EDIT, status: 400, code: 50035 });
    const asked = double.slash("latest");
    await double.waitFor(() => asked.followUps[0]);
    expect(bugs).toHaveLength(1);
    const logged = `${(bugs[0] as Error).message} ${(bugs[0] as Error).stack} ${JSON.stringify(bugs[0])}`;
    expect(logged).not.toContain(asked.token);
    expect(logged).not.toContain("Dam breaks");
  });
});
