/** Routes about guilds, their members, and users. */
import { isFields } from "./form.ts";
import { guildPayload } from "./payloads.ts";
import { refusal } from "./refusal.ts";
import { type Call, param, type Route } from "./routing.ts";
import { asFields } from "./upload.ts";
import { type GuildState, isThread, type World } from "./world.ts";

export function guildRoutes(world: World): readonly Route[] {
  const guildOf = (call: Call): GuildState => {
    const guild = world.guilds.get(param(call, "guild"));
    // A guild the bot is not in looks like none.
    if (!guild?.withBot) throw refusal("unknownGuild");
    return guild;
  };
  return [
    {
      method: "GET",
      path: "/guilds/:guild",
      handle: (call) => ({ status: 200, body: guildPayload(guildOf(call)) }),
    },
    {
      method: "GET",
      path: "/guilds/:guild/channels",
      handle: (call) => ({
        status: 200,
        body: world.channelsOf(guildOf(call).id).filter((channel) => !isThread(channel)),
      }),
    },
    {
      method: "GET",
      path: "/guilds/:guild/roles",
      handle: (call) => ({ status: 200, body: guildOf(call).roles }),
    },
    {
      method: "GET",
      path: "/guilds/:guild/members/:member",
      handle(call) {
        const member = guildOf(call).members.get(param(call, "member"));
        if (!member) throw refusal("unknownMember");
        return { status: 200, body: member };
      },
    },
    {
      method: "GET",
      path: "/users/:user",
      handle(call) {
        const user = world.users.get(param(call, "user"));
        if (!user) throw refusal("unknownUser");
        return { status: 200, body: user };
      },
    },
    {
      method: "POST",
      path: "/users/@me/channels",
      handle({ body }) {
        const fields = isFields(body.json) ? asFields(body.json) : {};
        return { status: 200, body: world.dmWith(String(fields.recipient_id)) };
      },
    },
  ];
}
