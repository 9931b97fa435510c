/** Lets a test act as people do in Discord's client: commands, typing, clicks, choices. */
import type { Commands } from "./commands.ts";
import { type Acting, interactionPayload, modalValues, placeOf } from "./interaction-payload.ts";
import type { InteractionState, Interactions, NewInteraction } from "./interactions.ts";
import type { Messages, Stored } from "./messages.ts";
import { commandData, whyNotOffered } from "./offering.ts";
import { BUTTON, type Picking, pick, SELECTS, selectionProblem, wouldNot } from "./picking.ts";
import type { Interaction } from "./records.ts";
import {
  descend,
  inputProblems,
  nest,
  type OptionValues,
  offeredIn,
  resolved,
  sentOptions,
  typeByValue,
} from "./slash-options.ts";
import type { WireChannel, WireCommand, WireComponent, WireMessage, WireUser } from "./wire.ts";
import { CHANNEL_TYPE, type World } from "./world.ts";

export interface ActOptions {
  /** Alice unless given. */
  readonly user?: WireUser | string;
  /** The first text channel of the first guild unless given. */
  readonly channel?: WireChannel | string;
  /** In direct messages with the bot. */
  readonly dm?: boolean;
  readonly locale?: string;
  readonly appPermissions?: bigint;
  readonly memberPermissions?: bigint;
  /** Sends what Discord's own client would not offer: stale commands, wrong values, gone buttons. */
  readonly force?: boolean;
}

export interface People {
  slash(name: string, options?: OptionValues, how?: ActOptions): Interaction;
  autocomplete(
    name: string,
    focused: string,
    typed: string,
    how?: ActOptions & { readonly options?: OptionValues },
  ): Interaction;
  click(message: WireMessage | string, button: Picking, how?: ActOptions): Interaction;
  select(
    message: WireMessage | string,
    menu: Picking,
    values: readonly string[],
    how?: ActOptions,
  ): Interaction;
  messageCommand(name: string, message: WireMessage | string, how?: ActOptions): Interaction;
  submitModal(opened: Interaction, values: Readonly<Record<string, string>>, how?: ActOptions): Interaction;
}

export interface PeopleSetup {
  readonly world: World;
  readonly messages: Messages;
  readonly interactions: Interactions;
  readonly commands: Commands;
  readonly send: (guildId: string | null, payload: unknown) => void;
  readonly record: (state: InteractionState) => Interaction;
}

const INTERACTION_TYPE = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** Types of commands: typed, or chosen from the menu of a message. */
const CHAT_INPUT = 1;
const ON_MESSAGE = 3;

function aboutCommand(name: string, commandType: number) {
  return {
    kind: "command",
    type: INTERACTION_TYPE.command,
    name,
    commandType,
    sourceId: null,
    focused: null,
  } as const;
}

/** Who acts where, as `how` says. */
export function actingAs(world: World, how: ActOptions): Acting {
  const wanted = typeof how.user === "string" ? how.user : (how.user?.id ?? firstPerson(world));
  const user = world.users.get(wanted);
  if (!user) throw new Error(`There is no user ${wanted}`);
  const named = typeof how.channel === "string" ? how.channel : how.channel?.id;
  const channel = how.dm ? world.dmWith(user.id) : world.channel(named ?? firstChannel(world));
  return {
    user,
    channel,
    locale: how.locale ?? "en-US",
    appPermissions: how.appPermissions ?? null,
    memberPermissions: how.memberPermissions ?? null,
  };
}

function firstPerson(world: World): string {
  return [...world.users.values()].find(({ username }) => username === "alice")?.id ?? "";
}

function firstChannel(world: World): string {
  return [...world.channels.values()].find(({ type }) => type === CHANNEL_TYPE.text)?.id ?? "";
}

export function openPeople(setup: PeopleSetup): People {
  const { world, messages, commands } = setup;

  const start = (
    acting: Acting,
    about: Omit<NewInteraction, keyof ReturnType<typeof placeOf>>,
    data: unknown,
    message?: WireMessage,
  ): Interaction => {
    const state = setup.interactions.open({ ...placeOf(world, acting), ...about });
    const payload = interactionPayload(world, acting, state, data);
    const record = setup.record(state);
    setup.send(world.guildOf(acting.channel)?.id ?? null, message ? { ...payload, message } : payload);
    return record;
  };

  const offered = (
    name: string,
    acting: Acting,
    how: ActOptions,
    type: number = CHAT_INPUT,
  ): WireCommand | null => {
    const guild = world.guildOf(acting.channel);
    const command = commands.find(name, guild?.id ?? null, type);
    const problem = how.force ? null : whyNotOffered(command, world, acting);
    if (problem !== null) throw wouldNot(`/${name}: ${problem}`);
    return command;
  };

  const component = (
    { type }: WireComponent,
    acting: Acting,
    stored: Stored,
    data: Readonly<Record<string, unknown>> & { readonly custom_id: string },
  ): Interaction =>
    start(
      acting,
      {
        kind: "component",
        type: INTERACTION_TYPE.component,
        name: data.custom_id,
        commandType: null,
        sourceId: stored.id,
        focused: null,
      },
      { ...data, component_type: type },
      stored.message,
    );

  const actingOn = (message: WireMessage | string, how: ActOptions) => {
    const stored = messages.find(typeof message === "string" ? message : message.id);
    if (!stored) throw wouldNot("the message is gone");
    const acting = actingAs(world, { channel: stored.message.channel_id, ...how });
    if (stored.ephemeralFor !== null && stored.ephemeralFor !== acting.user.id)
      throw wouldNot(`${acting.user.username} does not see the message`);
    return { stored, acting };
  };

  return {
    slash(path, values = {}, how = {}) {
      const [name = "", ...steps] = path.split(" ");
      const acting = actingAs(world, how);
      const command = offered(name, acting, how);
      const { nodes, options: declared } = descend(command, steps);
      const guildId = acting.channel.guild_id ?? null;
      const choice = offeredIn(world, guildId, acting.user.id);
      const problems = how.force ? [] : inputProblems(declared, values, choice);
      if (problems.length > 0) throw wouldNot(`/${path}: ${problems.join("; ")}`);
      const sent = sentOptions(declared, values);
      return start(acting, aboutCommand(name, command?.type ?? 1), {
        ...commandData(command, name),
        options: nest(nodes, sent),
        ...resolved(world, guildId, sent),
      });
    },
    autocomplete(path, focused, typed, how = {}) {
      const [name = "", ...steps] = path.split(" ");
      const acting = actingAs(world, how);
      const command = offered(name, acting, how);
      const { nodes, options: declared } = descend(command, steps);
      const option = declared.find((one) => one.name === focused);
      if (!how.force && !option?.autocomplete) throw wouldNot(`“${focused}” has no autocomplete`);
      const type = option?.type ?? typeByValue(typed);
      const others = sentOptions(declared, how.options ?? {});
      return start(
        acting,
        {
          kind: "autocomplete",
          type: INTERACTION_TYPE.autocomplete,
          name,
          commandType: command?.type ?? 1,
          sourceId: null,
          focused: option ?? { type, name: focused, description: "" },
        },
        {
          ...commandData(command, name),
          options: nest(nodes, [...others, { name: focused, type, value: typed, focused: true }]),
        },
      );
    },
    click(message, which, how = {}) {
      const { stored, acting } = actingOn(message, how);
      const button = pick(stored.message, which, [BUTTON], how.force);
      return component(button, acting, stored, { id: button.id, custom_id: button.custom_id });
    },
    select(message, which, values, how = {}) {
      const { stored, acting } = actingOn(message, how);
      const menu = pick(stored.message, which, SELECTS, how.force);
      const problem = how.force ? null : selectionProblem(menu, values);
      if (problem !== null) throw wouldNot(problem);
      return component(menu, acting, stored, { id: menu.id, custom_id: menu.custom_id, values });
    },
    messageCommand(name, message, how = {}) {
      const { stored, acting } = actingOn(message, how);
      const command = offered(name, acting, how, ON_MESSAGE);
      return start(acting, aboutCommand(name, ON_MESSAGE), {
        ...commandData(command, name),
        type: ON_MESSAGE,
        target_id: stored.id,
        resolved: { messages: { [stored.id]: stored.message } },
      });
    },
    submitModal(opened, values, how = {}) {
      const modal = opened.acknowledgement?.data ?? {};
      const source = setup.interactions.all.find(({ id }) => id === opened.id)?.sourceId ?? null;
      const acting = actingAs(world, { channel: opened.channelId, user: opened.user, ...how });
      const shown = source === null ? undefined : messages.find(source)?.message;
      const customId = String(modal.custom_id);
      return start(
        acting,
        {
          kind: "modal",
          type: INTERACTION_TYPE.modal,
          name: customId,
          commandType: null,
          sourceId: source,
          focused: null,
        },
        { custom_id: customId, components: modalValues(modal.components, values) },
        shown,
      );
    },
  };
}
