/** Threads of the double: what a fresh one has, and how its state changes. */
import type { WireChannel } from "./wire.ts";

export interface ThreadState {
  readonly archived: boolean;
  readonly locked: boolean;
  readonly archive_timestamp: string;
  readonly [field: string]: unknown;
}

/** The fields that only threads have; `autoArchive` in minutes. */
export function threadFields(parentId: string, ownerId: string, autoArchive = 1_440) {
  const now = new Date().toISOString();
  return {
    parent_id: parentId,
    owner_id: ownerId,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    thread_metadata: {
      archived: false,
      auto_archive_duration: autoArchive,
      archive_timestamp: now,
      locked: false,
      create_timestamp: now,
    },
  };
}

/** Null for a channel that is no thread. */
export function threadState({ thread_metadata: state }: WireChannel): ThreadState | null {
  return (state as ThreadState | undefined) ?? null;
}

/** The thread in another state; archiving is dated. */
export function withThreadState(
  thread: WireChannel,
  change: Partial<Pick<ThreadState, "archived" | "locked">>,
): WireChannel {
  const before = threadState(thread);
  const isMoved = change.archived !== undefined && change.archived !== before?.archived;
  const dated = isMoved ? { archive_timestamp: new Date().toISOString() } : {};
  return { ...thread, thread_metadata: { ...before, ...change, ...dated } };
}
