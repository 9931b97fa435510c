/** Rows of the ledger of digests, and the shapes that they stand for. */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Edition, NewSubscription, Pause, Subscription } from "../core/digests/subscription.ts";
import type { View } from "../core/view.ts";

export interface SubscriptionRow {
  readonly n: number;
  readonly id: string;
  readonly settings: string;
  readonly created_at: number;
  readonly pause: string | null;
  readonly next_at: number;
  readonly last_sequence: number;
}

export interface EditionRow {
  readonly number: number;
  readonly subscription: number;
  readonly from_sequence: number;
  readonly to_sequence: number;
  readonly view: Buffer | null;
  readonly stories: string;
  readonly messages: string;
  readonly attempts: number;
  readonly created_at: number;
}

/** Without letters and digits that are taken for each other. */
const ID_ALPHABET = "23456789abcdefghijkmnpqrstuvwxyz";
const ID_CHARS = 5;
const IDS = ID_ALPHABET.length ** ID_CHARS;
/** Odd, so that it takes each number below `IDS` (a power of two) to another one: ids look drawn, and none comes twice. */
const ID_FACTOR = 20_021_537n;
/** Views repeat the words of their articles; the fastest level already halves them. */
const COMPRESSION = { level: 1 } as const;

/** A short name for the n-th subscription. */
export function idOf(n: number): string {
  let left = Number((BigInt(n) * ID_FACTOR) % BigInt(IDS));
  let id = "";
  for (let at = 0; at < ID_CHARS; at++) {
    id += ID_ALPHABET[left % ID_ALPHABET.length];
    left = Math.floor(left / ID_ALPHABET.length);
  }
  return n < IDS ? id : `${id}${n}`;
}

export function subscriptionOf(row: SubscriptionRow): Subscription {
  return {
    ...(JSON.parse(row.settings) as NewSubscription),
    id: row.id,
    createdAt: new Date(row.created_at).toISOString(),
    pause: row.pause === null ? null : (JSON.parse(row.pause) as Pause),
    lastSequence: row.last_sequence,
  };
}

export function editionOf(row: EditionRow, subscription: Subscription): Edition {
  return {
    number: row.number,
    subscription,
    from: row.from_sequence,
    to: row.to_sequence,
    view: row.view === null ? null : unpackView(row.view),
    stories: JSON.parse(row.stories) as number[],
    messages: JSON.parse(row.messages) as string[],
    attempts: row.attempts,
    createdAt: new Date(row.created_at).toISOString(),
  };
}

export function packView(view: View): Buffer {
  return deflateRawSync(JSON.stringify(view), COMPRESSION);
}

export function unpackView(packed: Buffer): View {
  return JSON.parse(inflateRawSync(packed).toString("utf8")) as View;
}
