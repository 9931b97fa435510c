/** Texts that wait for the model, and which of them go next. */

/** A text as token ids, and what to do with its vector. */
export interface Waiting {
  readonly ids: Int32Array;
  /** What each token counts in the vector; null where the pooling needs none. */
  readonly weights: Float32Array | null;
  readonly urgent: boolean;
  resolve(vector: Float32Array): void;
  reject(error: unknown): void;
}

export interface WaitingQueue {
  /** Tokens of all that waits. */
  readonly tokens: number;
  push(text: Waiting): void;
  /** Takes the texts to run next; empty when nothing waits. */
  take(): Waiting[];
  /** Takes all. */
  drain(): Waiting[];
}

/**
 * Tokens of a batch, padding included. One text of 64 tokens or more keeps a core as busy as many; of shorter ones a
 * batch saves a tenth to a third of the time. So a batch is short texts together, or one long text.
 */
const MAX_BATCH_TOKENS = 256;
/** Share of a batch's longest text that others may be shorter by: what padding may cost. */
const MAX_PADDING_SHARE = 0.08;

/** Urgent texts go first. Otherwise the one that waited longest goes, with those of nearly its length. */
export function waitingQueue(): WaitingQueue {
  const urgent: Waiting[] = [];
  const patient: Waiting[] = [];
  let tokens = 0;

  return {
    get tokens() {
      return tokens;
    },
    push(text) {
      (text.urgent ? urgent : patient).push(text);
      tokens += text.ids.length;
    },
    take() {
      const from = urgent.length > 0 ? urgent : patient;
      const batch = chooseBatch(from);
      const chosen = new Set(batch);
      from.splice(0, from.length, ...from.filter((text) => !chosen.has(text)));
      for (const { ids } of batch) tokens -= ids.length;
      return batch;
    },
    drain() {
      tokens = 0;
      return [...urgent.splice(0), ...patient.splice(0)];
    },
  };
}

/** The first of the list and those nearest to its length, as many as fit. */
function chooseBatch(texts: readonly Waiting[]): Waiting[] {
  const first = texts[0];
  if (!first) return [];
  const distance = ({ ids }: Waiting) => Math.abs(ids.length - first.ids.length);
  const near = texts.slice(1).sort((a, b) => distance(a) - distance(b));
  const batch = [first];
  let shortest = first.ids.length;
  let longest = first.ids.length;
  for (const text of near) {
    const low = Math.min(shortest, text.ids.length);
    const high = Math.max(longest, text.ids.length);
    if (low < high * (1 - MAX_PADDING_SHARE) || high * (batch.length + 1) > MAX_BATCH_TOKENS) break;
    batch.push(text);
    shortest = low;
    longest = high;
  }
  return batch;
}
