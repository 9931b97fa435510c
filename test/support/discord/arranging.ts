/** Lets a test arrange roles, threads and channels while the bot is connected. */
import { type Gateway, INTENT } from "./gateway.ts";
import { tellThread } from "./routes-threads.ts";
import type { Snowflakes } from "./snowflake.ts";
import { type ThreadState, withThreadState } from "./threads.ts";
import type { WireChannel, WireRole } from "./wire.ts";
import type { World } from "./world.ts";

export interface Arranging {
  /** A role that nobody has; anybody may mention it unless told otherwise. */
  addRole(name: string, how?: { readonly mentionable?: boolean; readonly guildId?: string }): WireRole;
  removeRole(role: WireRole): void;
  /** Archives or locks a thread, or undoes it. */
  setThread(thread: WireChannel | string, state: Partial<Pick<ThreadState, "archived" | "locked">>): void;
  /** Channels and threads of a channel or category. */
  threadsOf(parent: WireChannel | string): readonly WireChannel[];
}

const idOf = (one: WireChannel | string): string => (typeof one === "string" ? one : one.id);

export function openArranging(world: World, ids: Snowflakes, dispatch: Gateway["dispatch"]): Arranging {
  const guildOf = (id?: string) => {
    const guild = id === undefined ? [...world.guilds.values()][0] : world.guilds.get(id);
    if (!guild) throw new Error("The double has no such guild");
    return guild;
  };
  return {
    addRole(name, { mentionable = true, guildId } = {}) {
      const guild = guildOf(guildId);
      const role: WireRole = {
        id: ids.next(),
        name,
        permissions: "0",
        position: guild.roles.length,
        color: 0,
        hoist: false,
        managed: false,
        mentionable,
        flags: 0,
      };
      guild.roles.push(role);
      const data = () => ({ guild_id: guild.id, role });
      dispatch({ t: "GUILD_ROLE_CREATE", guildId: guild.id, intent: INTENT.guilds, data });
      return role;
    },
    removeRole({ id }) {
      for (const guild of world.guilds.values()) {
        const at = guild.roles.findIndex((role) => role.id === id);
        if (at < 0) continue;
        guild.roles.splice(at, 1);
        const data = () => ({ guild_id: guild.id, role_id: id });
        dispatch({ t: "GUILD_ROLE_DELETE", guildId: guild.id, intent: INTENT.guilds, data });
      }
    },
    setThread(thread, state) {
      const changed = withThreadState(world.channel(idOf(thread)), state);
      world.channels.set(changed.id, changed);
      tellThread(dispatch, "THREAD_UPDATE", changed);
    },
    threadsOf: (parent) => [...world.channels.values()].filter(({ parent_id }) => parent_id === idOf(parent)),
  };
}
