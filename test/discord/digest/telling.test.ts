/** Notes about digests: to a person privately, to a channel once, with nothing live in them. */
import { describe, expect, it } from "vitest";
import { posting, refusedUnordered } from "./posting.ts";

const { open, another } = posting();
const POST = { method: "POST", route: /^\/channels\/\d+\/messages$/ };

describe("a person", () => {
  it("is told in a direct message; mentions and markdown stay words", async () => {
    const { double, running } = await open();
    expect(await running.poster.tellPerson(double.alice.id, "Paused: @everyone **#general** is gone.")).toBe(
      true,
    );
    const [message] = double.messages(double.dmWith(double.alice));
    expect(message?.content).toBe("Paused: ＠everyone \\*\\*\\#general\\*\\* is gone.");
    expect(double.pings).toEqual([]);
  });

  it("who takes no messages, or is nobody, is not told", async () => {
    const { double, running } = await open();
    double.closeDms(double.bob);
    expect(await running.poster.tellPerson(double.bob.id, "Paused.")).toBe(false);
    expect(await running.poster.tellPerson("100000000000000001", "Paused.")).toBe(false);
    double.failNext({ ...POST, status: 500, times: 4 });
    expect(await running.poster.tellPerson(double.alice.id, "Paused.")).toBe(false);
    expect(running.bugs).toEqual([]);
  });
});

describe("a channel", () => {
  it("is told once by key, however often it is tried and by whom", async () => {
    const { double, running } = await open();
    const other = await another(double);
    double.failNext({ ...POST, status: 500, afterwards: true });
    for (const { poster } of [running, running, other])
      expect(await poster.tellChannel(double.channel.id, "The feed fails.", "feed-7-down")).toBe(true);
    expect(await other.poster.tellChannel(double.channel.id, "The feed fails.", "feed-8-down")).toBe(true);
    expect(double.messages().map(({ content }) => content)).toEqual(["The feed fails.", "The feed fails."]);
  });

  it("that is gone, a forum, or closed to the bot is not told", async () => {
    const { double, running } = await open({
      guilds: [{ name: "Newsroom", channels: ["general", "desk", { name: "briefings", kind: "forum" }] }],
    });
    const tell = (channel: string) => running.poster.tellChannel(channel, "Hello", "k");
    expect(await tell(double.channelNamed("briefings").id)).toBe(false);
    expect(await tell("100000000000000001")).toBe(false);
    double.setPermissions(double.secondChannel, 0n);
    await expect.poll(() => tell(double.secondChannel.id)).toBe(false);
    const { length } = refusedUnordered(double);
    // What is known beforehand costs no request.
    expect(await tell(double.secondChannel.id)).toBe(false);
    expect(refusedUnordered(double)).toHaveLength(length);
    expect(running.bugs).toEqual([]);
  });
});
