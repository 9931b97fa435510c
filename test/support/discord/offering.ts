/** Which commands Discord's client would offer to a person, and what it then says of them. */
import { type Acting, CONTEXT, permissionsOf } from "./interaction-payload.ts";
import { has, PERMISSION } from "./permissions.ts";
import type { WireCommand } from "./wire.ts";
import type { World } from "./world.ts";

export function commandData(command: WireCommand | null, name: string) {
  return {
    id: command?.id ?? "1",
    name,
    type: command?.type ?? 1,
    ...(command?.guild_id ? { guild_id: command.guild_id } : {}),
  };
}

export function whyNotOffered(command: WireCommand | null, world: World, acting: Acting): string | null {
  if (!command) return "no such command is registered here";
  const guild = world.guildOf(acting.channel);
  const context = guild ? CONTEXT.guild : CONTEXT.botDm;
  if (!(command.contexts?.includes(context) ?? true)) return "it is not for this context";
  if (guild && !guild.withBot && !command.integration_types.includes(1)) return "it is not for user installs";
  const needed = command.default_member_permissions;
  if (!guild || needed === null) return null;
  const wanted = BigInt(needed) === 0n ? PERMISSION.administrator : BigInt(needed);
  return has(permissionsOf(world, acting), wanted) ? null : "the person lacks its default permissions";
}
