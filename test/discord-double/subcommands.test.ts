/** Subcommands, channels and roles in the double: declared, offered and sent as Discord does it. */
import { Events, Routes } from "discord.js";
import { expect, it } from "vitest";
import { clientOf, codeOf, double, FORM, login, restOf } from "./client.ts";

const where = { type: 7, name: "where", description: "d", required: true, channel_types: [0, 15] };
const who = { type: 8, name: "who", description: "d" };
const begin = { type: 1, name: "begin", description: "d", options: [where, who] };
const post = (...options: readonly object[]) => ({ name: "post", description: "d", options });

async function registered(...commands: readonly object[]) {
  const discord = await double({
    guilds: [
      {
        name: "Newsroom",
        channels: ["general", { name: "posts", kind: "forum" }, { name: "talk", kind: "voice" }],
      },
      { name: "Elsewhere", channels: ["lobby"] },
    ],
  });
  const path = Routes.applicationCommands(discord.applicationId);
  return { discord, refused: await codeOf(restOf(discord).put(path, { body: commands })) };
}

it.each<[string, object, string | number]>([
  ["refuses types of channels on a text", post({ ...where, type: 3 }), FORM],
  ["refuses a type that no channel has", post({ ...where, channel_types: [99] }), FORM],
  ["refuses a type of channel twice", post({ ...where, channel_types: [0, 0] }), FORM],
  ["refuses options beside subcommands", post(begin, who), FORM],
  ["refuses a subcommand in a subcommand", post({ ...begin, options: [begin] }), FORM],
  ["is right otherwise", post(begin), "ok"],
])("registering %s", async (_what, command, code) => {
  expect((await registered(command)).refused).toBe(code);
});

it("a person can call a subcommand with channels and roles that are offered, and nothing else", async () => {
  const { discord } = await registered(post(begin));
  const id = (name: string, guild?: string) => discord.channelNamed(name, guild).id;
  const call = (name: string, values: Record<string, string>) => () => discord.slash(name, values);
  expect(call("post", {})).toThrow("without a subcommand");
  expect(call("post end", {})).toThrow("no subcommand “end”");
  expect(call("post begin", {})).toThrow("“where” is required");
  expect(call("post begin", { where: "general" })).toThrow("no such channel");
  expect(call("post begin", { where: id("lobby", discord.guildIds[1]) })).toThrow("no such channel");
  expect(call("post begin", { where: id("talk") })).toThrow("type 2 is not offered");
  expect(call("post begin", { where: id("posts"), who: id("posts") })).toThrow("no such role");
  expect(call("post begin", { where: id("posts"), who: discord.guildId })).not.toThrow();
});

it("discord.js gets the options inside the subcommand, with the channel and the role", async () => {
  const { discord } = await registered(post(begin));
  const client = await login(clientOf(discord), discord.token);
  const got = new Promise((resolve) =>
    client.on(Events.InteractionCreate, (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { options, commandName } = interaction;
      resolve([
        commandName,
        options.getSubcommand(),
        options.getChannel("where")?.name,
        options.getRole("who")?.id,
      ]);
    }),
  );
  discord.slash("post begin", { where: discord.channelNamed("posts").id, who: discord.guildId });
  expect(await got).toEqual(["post", "begin", "posts", discord.guildId]);
});
