/** Routes about channels and the messages a bot reads and sends there as itself. */
import { channelAccess } from "./channel-access.ts";
import { messageSender, type SenderSetup } from "./channel-sending.ts";
import { checkMessage, EDIT_FLAGS } from "./check-message.ts";
import { openForm, whole } from "./form.ts";
import type { Stored } from "./messages.ts";
import { seenByBot } from "./payloads.ts";
import { PERMISSION } from "./permissions.ts";
import { refusal } from "./refusal.ts";
import { type Call, param, type Route } from "./routing.ts";
import { asFields } from "./upload.ts";

export interface ChannelRoutesSetup extends SenderSetup {
  /** MESSAGE_CONTENT is switched on for the app. */
  readonly hasContent: boolean;
  readonly typing: (channelId: string) => void;
}

export function channelRoutes(setup: ChannelRoutesSetup): readonly Route[] {
  const { world, messages, hasContent } = setup;
  const bot = world.bot.id;
  const access = channelAccess(world);
  const shown = ({ message }: Stored) => seenByBot(world, message, hasContent);
  const stored = (call: Call): Stored => {
    const channel = access.view(param(call, "channel"));
    const found = messages.find(param(call, "message"));
    // Ephemeral messages are out of reach of the channel's routes.
    if (!found || found.message.channel_id !== channel.id || found.ephemeralFor !== null)
      throw refusal("unknownMessage");
    return found;
  };
  const send = messageSender(setup, access);

  return [
    {
      method: "GET",
      path: "/channels/:channel",
      handle: (call) => ({ status: 200, body: access.view(param(call, "channel")) }),
    },
    {
      method: "GET",
      path: "/channels/:channel/messages",
      handle(call) {
        const channel = access.view(param(call, "channel"));
        // Without the right to read history Discord answers with nothing.
        if (!access.may(channel, PERMISSION.readMessageHistory)) return { status: 200, body: [] };
        const all = messages.inChannel(channel.id).filter(({ ephemeralFor }) => ephemeralFor === null);
        return { status: 200, body: page(all, call.query).map(shown) };
      },
    },
    {
      method: "POST",
      path: "/channels/:channel/messages",
      handle: (call) => ({ status: 200, body: send(call) }),
    },
    {
      method: "GET",
      path: "/channels/:channel/messages/:message",
      handle(call) {
        const found = stored(call);
        access.require(world.channel(found.message.channel_id), PERMISSION.readMessageHistory);
        return { status: 200, body: shown(found) };
      },
    },
    {
      method: "PATCH",
      path: "/channels/:channel/messages/:message",
      handle(call) {
        const { id, message } = stored(call);
        if (message.author.id !== bot) throw refusal("notYours");
        const body = asFields(call.body.json);
        const draft = checkMessage(body, call.body.files, { under: [], flags: EDIT_FLAGS, before: message });
        const { fields: changed, mentioned } = setup.drafting.fromDraft(draft, {
          channelId: message.channel_id,
          author: world.bot,
          before: message,
          fromInteraction: false,
          repliedTo: null,
        });
        return { status: 200, body: messages.edit(id, changed, mentioned).message };
      },
    },
    {
      method: "DELETE",
      path: "/channels/:channel/messages/:message",
      handle(call) {
        const { id, message } = stored(call);
        if (message.author.id !== bot)
          access.require(world.channel(message.channel_id), PERMISSION.manageMessages);
        messages.remove(id);
        return { status: 204 };
      },
    },
    {
      method: "POST",
      path: "/channels/:channel/typing",
      handle(call) {
        const channel = access.view(param(call, "channel"));
        access.requireSending(channel);
        setup.typing(channel.id);
        return { status: 204 };
      },
    },
  ];
}

/** `before`, `after` or `around` an id; the newest first. */
function page(all: readonly Stored[], query: URLSearchParams): readonly Stored[] {
  const form = openForm();
  const asked = query.get("limit");
  const limit = whole(form.at("limit"), asked === null ? 50 : Number(asked), 1, 100) ?? 50;
  form.refuseIfWrong();
  const id = (name: string) => {
    const value = query.get(name);
    return value === null || value === "" ? null : BigInt(value);
  };
  const [before, after, around] = [id("before"), id("after"), id("around")];
  const newestFirst = (some: readonly Stored[]) => [...some].reverse();
  if (around !== null) {
    const half = Math.floor(limit / 2);
    const older = all.filter((one) => BigInt(one.id) <= around).slice(-half - 1);
    const newer = all.filter((one) => BigInt(one.id) > around).slice(0, half);
    return newestFirst([...older, ...newer]).slice(0, limit);
  }
  // After an id come the oldest ones behind it, yet still the newest first.
  if (after !== null) return newestFirst(all.filter((one) => BigInt(one.id) > after).slice(0, limit));
  return newestFirst(all.filter((one) => before === null || BigInt(one.id) < before).slice(-limit));
}
