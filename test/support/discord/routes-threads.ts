/** Routes about threads: begun in channels, posted in forums, listed. */
import { type Access, channelAccess } from "./channel-access.ts";
import { requireFor } from "./channel-sending.ts";
import { checkMessage, SENT } from "./check-message.ts";
import type { Drafting } from "./drafting.ts";
import { type Fields, isFields, openForm, requiredText, whole } from "./form.ts";
import { checkTags } from "./forums.ts";
import type { GatewayEvent } from "./gateway.ts";
import { INTENT } from "./gateway.ts";
import { FORUM } from "./limits.ts";
import type { Messages } from "./messages.ts";
import { PERMISSION } from "./permissions.ts";
import { refusal } from "./refusal.ts";
import { type Call, param, type Route } from "./routing.ts";
import { compareIds, type Snowflakes } from "./snowflake.ts";
import { threadFields, threadState } from "./threads.ts";
import { asFields } from "./upload.ts";
import type { WireChannel } from "./wire.ts";
import { CHANNEL_TYPE, isThread, type World } from "./world.ts";

export interface ThreadRoutesSetup {
  readonly world: World;
  readonly ids: Snowflakes;
  readonly messages: Messages;
  readonly drafting: Drafting;
  readonly dispatch: (event: GatewayEvent) => void;
}

/** A thread that some event is about. */
export function tellThread(dispatch: ThreadRoutesSetup["dispatch"], t: string, thread: WireChannel): void {
  dispatch({ t, guildId: thread.guild_id ?? null, intent: INTENT.guilds, data: () => thread });
}

export function threadRoutes(setup: ThreadRoutesSetup): readonly Route[] {
  const { world } = setup;
  const access = channelAccess(world);
  return [
    {
      method: "POST",
      path: "/channels/:channel/threads",
      handle(call) {
        const parent = access.view(param(call, "channel"));
        const body = asFields(call.body.json);
        const isForum = parent.type === CHANNEL_TYPE.forum;
        return {
          status: 201,
          body: isForum ? post(setup, access, parent, call) : begin(setup, access, parent, body),
        };
      },
    },
    {
      method: "GET",
      path: "/channels/:channel/threads/archived/public",
      handle(call) {
        const parent = access.view(param(call, "channel"));
        access.require(parent, PERMISSION.readMessageHistory);
        const limit = Number(call.query.get("limit") ?? 50);
        const archived = threadsOf(world, (one) => one.parent_id === parent.id)
          .filter((one) => threadState(one)?.archived && one.type === CHANNEL_TYPE.thread)
          .sort((a, b) => archivedAt(b).localeCompare(archivedAt(a)) || compareIds(b.id, a.id));
        const shown = archived.slice(0, limit);
        return {
          status: 200,
          body: { threads: shown, members: [], has_more: shown.length < archived.length },
        };
      },
    },
    {
      method: "GET",
      path: "/guilds/:guild/threads/active",
      handle(call) {
        const guild = world.guilds.get(param(call, "guild"));
        if (!guild?.withBot) throw refusal("unknownGuild");
        const active = threadsOf(world, (one) => one.guild_id === guild.id)
          .filter((one) => !threadState(one)?.archived && access.may(one, PERMISSION.viewChannel))
          .sort((a, b) => compareIds(b.id, a.id));
        return { status: 200, body: { threads: active, members: [] } };
      },
    },
  ];
}

/** A post: the thread and its first message, which have one id. */
function post(setup: ThreadRoutesSetup, access: Access, forum: WireChannel, call: Call) {
  const { world, messages, drafting } = setup;
  access.require(forum, PERMISSION.sendMessages);
  const body = asFields(call.body.json);
  const form = openForm();
  const name = requiredText(form.at("name"), body.name, FORUM.threadNameChars) ?? "";
  if (!isFields(body.message)) form.at("message").wrong("BASE_TYPE_REQUIRED", "This field is required");
  const tags = checkTags(form.at("applied_tags"), body, forum, access.may(forum, PERMISSION.manageThreads));
  form.refuseIfWrong();
  const draft = checkMessage(asFields(body.message), call.body.files, { ...SENT, under: ["message"] });
  requireFor(access, forum, draft);
  const thread = create(setup, forum, { type: CHANNEL_TYPE.thread, name, applied_tags: tags });
  const place = {
    channelId: thread.id,
    author: world.bot,
    before: null,
    fromInteraction: false,
    repliedTo: null,
  };
  const { fields, mentioned } = drafting.fromDraft(draft, place);
  const first = { ...fields, type: 0, channel_id: thread.id, author: world.bot, tts: draft.tts };
  const { message } = messages.add(first, mentioned, null, thread.id);
  return { ...world.channel(thread.id), message };
}

/** A thread without a message; private unless told, as in Discord. */
function begin(setup: ThreadRoutesSetup, access: Access, parent: WireChannel, body: Fields): WireChannel {
  access.require(parent, PERMISSION.createPublicThreads);
  const form = openForm();
  const name = requiredText(form.at("name"), body.name, FORUM.threadNameChars) ?? "";
  const type = whole(form.at("type"), body.type, 0, CHANNEL_TYPE.privateThread) ?? CHANNEL_TYPE.privateThread;
  form.refuseIfWrong();
  return create(setup, parent, { type, name });
}

function create(
  { world, ids, dispatch }: ThreadRoutesSetup,
  parent: WireChannel,
  fields: Fields & { readonly type: number; readonly name: string },
): WireChannel {
  const thread: WireChannel = {
    id: ids.next(),
    guild_id: parent.guild_id ?? "",
    last_message_id: null,
    flags: 0,
    rate_limit_per_user: 0,
    ...threadFields(parent.id, world.bot.id),
    ...fields,
  };
  world.channels.set(thread.id, thread);
  tellThread(dispatch, "THREAD_CREATE", { ...thread, newly_created: true });
  return thread;
}

function threadsOf(world: World, isMeant: (channel: WireChannel) => boolean): WireChannel[] {
  return [...world.channels.values()].filter((one) => isThread(one) && isMeant(one));
}

function archivedAt(thread: WireChannel): string {
  return threadState(thread)?.archive_timestamp ?? "";
}
