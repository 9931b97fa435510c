/** What a test holds of an interaction: how it was answered, when, and who sees it. */

import type { Changes } from "./changes.ts";
import { CALLBACK_TYPE } from "./check-callback.ts";
import type { Acknowledgement, InteractionKind, InteractionState } from "./interactions.ts";
import { FLAG } from "./limits.ts";
import type { Messages } from "./messages.ts";
import type { WireChoice, WireMessage, WireUser } from "./wire.ts";

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionKind;
  readonly user: WireUser;
  readonly channelId: string;
  /** Rejects when the program did not answer in time. */
  readonly acknowledged: Promise<Acknowledgement>;
  /** Null as long as there is none. */
  readonly acknowledgement: Acknowledgement | null;
  /** The answer as it is now; for clicks that change the message, that message. */
  original(): WireMessage | null;
  /** Every state of the answer, the waiting one first. */
  readonly history: readonly WireMessage[];
  readonly followUps: readonly WireMessage[];
  /** The answer and the follow-ups that are not deleted. */
  readonly messages: readonly WireMessage[];
  /** The finished answer: a reply, a filled deferral, a changed message or, without any, a follow-up. */
  answer(timeoutMs?: number): Promise<WireMessage>;
  /** What autocomplete offers. */
  choices(timeoutMs?: number): Promise<readonly WireChoice[]>;
  /** From now on the token is 50027. */
  expireToken(): void;
}

export interface RecordSetup {
  readonly messages: Messages;
  readonly changes: Changes;
  readonly answerMs: number;
}

/** Time for an answer sent just within the deadline to arrive. */
const GRACE_MS = 100;

export function recordOf(state: InteractionState, { messages, changes, answerMs }: RecordSetup): Interaction {
  const now = (id: string | null) => (id === null ? null : (messages.find(id)?.message ?? null));
  const followUps = () => state.followUpIds.flatMap((id) => now(id) ?? []);
  const what = `an answer to “${state.name}”`;

  const acknowledged = changes.waitFor(() => state.acknowledgement, answerMs + GRACE_MS, what);

  const finished = (): WireMessage | null => {
    const { acknowledgement, originalId, originalEdits } = state;
    if (!acknowledgement) return null;
    const original = now(originalId);
    const changesSource = acknowledgement.type === CALLBACK_TYPE.deferUpdate;
    const done = original && (original.flags & FLAG.loading) === 0 && (!changesSource || originalEdits > 0);
    return done ? original : (followUps()[0] ?? null);
  };

  return {
    id: state.id,
    token: state.token,
    kind: state.kind,
    user: state.user,
    channelId: state.channelId,
    acknowledged,
    get acknowledgement() {
      return state.acknowledgement;
    },
    original: () => now(state.originalId),
    get history() {
      return state.originalId === null ? [] : (messages.everFound(state.originalId)?.history ?? []);
    },
    get followUps() {
      return followUps();
    },
    get messages() {
      return [now(state.originalId), ...followUps()].flatMap((one) => one ?? []);
    },
    async answer(timeoutMs) {
      await acknowledged;
      return changes.waitFor(finished, timeoutMs, what);
    },
    async choices(timeoutMs) {
      const { data } = await changes.waitFor(() => state.acknowledgement, timeoutMs, what);
      return Array.isArray(data.choices) ? data.choices : [];
    },
    expireToken() {
      state.expired = true;
    },
  };
}
