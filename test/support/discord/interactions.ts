/** The interactions under way: their tokens, deadlines, answers and follow-ups. */
import { randomBytes } from "node:crypto";
import type { Refusal } from "./refusal.ts";
import { refusal } from "./refusal.ts";
import type { Snowflakes } from "./snowflake.ts";
import type { WireOption, WireUser } from "./wire.ts";

export type InteractionKind = "command" | "component" | "autocomplete" | "modal";

export interface Acknowledgement {
  /** Callback type: 4 reply, 5 deferred, 6 deferred update, 7 update, 8 choices, 9 modal. */
  readonly type: number;
  /** Since the person acted. */
  readonly ms: number;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface InteractionState {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionKind;
  readonly type: number;
  /** What the command or component is called. */
  readonly name: string;
  /** 1 slash, 2 on a user, 3 on a message; null for what is no command. */
  readonly commandType: number | null;
  readonly user: WireUser;
  readonly channelId: string;
  readonly createdAt: number;
  /** The message a component is on. */
  readonly sourceId: string | null;
  /** The option an autocomplete asks for. */
  readonly focused: WireOption | null;
  /** Only the user installed the app: no bot in the server. */
  readonly userInstallOnly: boolean;
  readonly owners: Readonly<Record<string, string>>;
  /** What Discord told the bot it may do there. */
  readonly appPermissions: bigint;
  /** Answers are only for the person, whatever the bot asks for. */
  readonly forcedEphemeral: boolean;
  acknowledgement: Acknowledgement | null;
  originalId: string | null;
  /** Times the original was edited by the bot after the acknowledgement. */
  originalEdits: number;
  expired: boolean;
  readonly followUpIds: string[];
}

export type NewInteraction = Pick<
  InteractionState,
  | "kind"
  | "type"
  | "name"
  | "commandType"
  | "user"
  | "channelId"
  | "sourceId"
  | "focused"
  | "userInstallOnly"
  | "owners"
  | "forcedEphemeral"
  | "appPermissions"
>;

export interface Interactions {
  readonly all: readonly InteractionState[];
  open(fields: NewInteraction): InteractionState;
  /** For a callback: refuses what is unknown, late or answered already. */
  awaiting(id: string, token: string): InteractionState;
  /** For the webhook routes: refuses before the callback and after the token's life. */
  answering(token: string): InteractionState;
  acknowledge(state: InteractionState, type: number, data: Readonly<Record<string, unknown>>): void;
}

export function openInteractions(
  ids: Snowflakes,
  answerMs: number,
  tokenMs: number,
  now: () => number = Date.now,
): Interactions {
  const all: InteractionState[] = [];
  const age = (state: InteractionState) => now() - state.createdAt;

  const problemOfCallback = (state: InteractionState | undefined): Refusal | null => {
    if (!state) return refusal("unknownInteraction");
    if (state.acknowledgement) return refusal("acknowledged");
    return age(state) > answerMs || state.expired ? refusal("unknownInteraction") : null;
  };

  return {
    all,
    open(fields) {
      const state: InteractionState = {
        ...fields,
        id: ids.next(),
        token: randomBytes(48).toString("base64url"),
        createdAt: now(),
        acknowledgement: null,
        originalId: null,
        originalEdits: 0,
        expired: false,
        followUpIds: [],
      };
      all.push(state);
      return state;
    },
    awaiting(id, token) {
      const state = all.find((one) => one.id === id && one.token === token);
      const problem = problemOfCallback(state);
      if (!state || problem) throw problem ?? refusal("unknownInteraction");
      return state;
    },
    answering(token) {
      const state = all.find((one) => one.token === token);
      if (!state) throw refusal("unknownWebhook");
      if (state.expired || age(state) > tokenMs) throw refusal("tokenExpired");
      if (!state.acknowledgement) throw refusal("unknownWebhook");
      return state;
    },
    acknowledge(state, type, data) {
      state.acknowledgement = { type, ms: age(state), data };
    },
  };
}
