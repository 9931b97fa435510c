/** Replies in memory: what a store does, without a disk. */
import { randomUUID } from "node:crypto";
import type { Clock, KeptReply, ReplyStore } from "../../src/core/ports.ts";
import { KEPT_DAYS } from "../../src/storage/replies.ts";

const KEPT_MS = KEPT_DAYS * 24 * 60 * 60 * 1000;

/** Gone with the process. */
export function createMemoryReplies({ clock }: { readonly clock: Clock }): ReplyStore {
  const kept = new Map<string, { readonly at: number; readonly json: string }>();
  return {
    async keep({ command, view, asker, isPrivate }) {
      const key = randomUUID().replaceAll("-", "");
      kept.set(key, { at: clock().getTime(), json: JSON.stringify({ command, view, asker, isPrivate }) });
      return key;
    },
    async find(key) {
      const found = kept.get(key);
      if (!found || found.at < clock().getTime() - KEPT_MS) return null;
      return JSON.parse(found.json) as KeptReply;
    },
    close: () => kept.clear(),
  };
}
