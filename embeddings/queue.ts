/** Texts that wait for the model, and which of them go next. */

/** A text as token ids, and what to do with its vector. */
export interface Waiting {
  readonly ids: Int32Array;
  /** What each token counts in the vector; null where the pooling needs none. */
  readonly weights: Float32Array | null;
  readonly urgent: boolean;
  /** Whose it is: callers have turns. */
  readonly caller: object;
  resolve(vector: Float32Array): void;
  reject(error: unknown): void;
}

export interface WaitingQueue {
  /** Tokens of all that waits. */
  readonly tokens: number;
  push(text: Waiting): void;
  /** Takes the texts to run next; empty when nothing waits. Its cost does not grow with the number of texts that wait. */
  take(): Waiting[];
  /** Takes a text out again; false when it waits no more. */
  remove(text: Waiting): boolean;
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

/**
 * Urgent texts go first. Otherwise callers have turns: the text goes that waited longest of the caller's, with those of
 * nearly its length, whosever they are. So who wants little need not wait for who wants much.
 */
export function waitingQueue(): WaitingQueue {
  const urgent = createHall();
  const patient = createHall();
  const hallOf = (text: Waiting) => (text.urgent ? urgent : patient);
  let tokens = 0;

  return {
    get tokens() {
      return tokens;
    },
    push(text) {
      hallOf(text).enter(text);
      tokens += text.ids.length;
    },
    take() {
      const hall = urgent.isEmpty() ? patient : urgent;
      const first = hall.next();
      const batch = first === null ? [] : chooseBatch(first, hall);
      for (const { ids } of batch) tokens -= ids.length;
      return batch;
    },
    remove(text) {
      const waited = hallOf(text).leave(text);
      if (waited) tokens -= text.ids.length;
      return waited;
    },
    drain() {
      tokens = 0;
      return [...urgent.clear(), ...patient.clear()];
    },
  };
}

/** Fills the batch that `first` begins with those nearest to its length, as many as fit. */
function chooseBatch(first: Waiting, hall: Hall): Waiting[] {
  const batch = [first];
  const own = first.ids.length;
  const farthest = (own * MAX_PADDING_SHARE) / (1 - MAX_PADDING_SHARE);
  let shortest = own;
  let longest = own;
  for (let distance = 0; distance <= farthest; distance += 1) {
    for (const length of new Set([own - distance, own + distance])) {
      const low = Math.min(shortest, length);
      const high = Math.max(longest, length);
      if (low < high * (1 - MAX_PADDING_SHARE)) continue;
      const found = hall.ofLength(length, Math.floor(MAX_BATCH_TOKENS / high) - batch.length);
      if (found.length === 0) continue;
      batch.push(...found);
      shortest = low;
      longest = high;
    }
  }
  return batch;
}

/** Texts of one urgency, in lines by caller and by length. */
interface Hall {
  isEmpty(): boolean;
  enter(text: Waiting): void;
  leave(text: Waiting): boolean;
  /** Takes the first of the caller whose turn it is. */
  next(): Waiting | null;
  /** Takes those of a length that waited longest, at most `limit`. */
  ofLength(length: number, limit: number): Waiting[];
  clear(): Waiting[];
}

function createHall(): Hall {
  /** A text stands in two lines; who left is passed over there when the turn comes. */
  const present = new Set<Waiting>();
  const byCaller = new Map<object, Line>();
  const byLength = new Map<number, Line>();

  function join<Key>(lines: Map<Key, Line>, key: Key, text: Waiting): void {
    const line = lines.get(key) ?? createLine();
    lines.set(key, line);
    line.push(text);
  }

  function leave(text: Waiting): boolean {
    const waited = present.delete(text);
    if (waited) {
      tidy(byCaller, text.caller);
      tidy(byLength, text.ids.length);
    }
    return waited;
  }

  function tidy<Key>(lines: Map<Key, Line>, key: Key): void {
    if (lines.get(key)?.first(present) === null) lines.delete(key);
  }

  return {
    isEmpty: () => present.size === 0,
    enter(text) {
      present.add(text);
      join(byCaller, text.caller, text);
      join(byLength, text.ids.length, text);
    },
    leave,
    next() {
      for (const [caller, line] of byCaller) {
        const text = line.first(present);
        if (text === null) continue;
        // To the end of the callers.
        byCaller.delete(caller);
        byCaller.set(caller, line);
        leave(text);
        return text;
      }
      return null;
    },
    ofLength(length, limit) {
      const found: Waiting[] = [];
      while (found.length < limit) {
        const text = byLength.get(length)?.first(present) ?? null;
        if (text === null) break;
        leave(text);
        found.push(text);
      }
      return found;
    },
    clear() {
      const all = [...present];
      for (const lines of [present, byCaller, byLength]) lines.clear();
      return all;
    },
  };
}

/** First in, first out. */
interface Line {
  push(text: Waiting): void;
  /** The first that is present; those before it are forgotten. */
  first(present: ReadonlySet<Waiting>): Waiting | null;
}

/** Places at the front of a line that may be empty before the rest moves up. */
const MAX_EMPTY_PLACES = 1_000;

function createLine(): Line {
  let texts: Waiting[] = [];
  let front = 0;
  return {
    push(text) {
      texts.push(text);
    },
    first(present) {
      for (let text = texts[front]; text !== undefined; text = texts[front]) {
        if (present.has(text)) return text;
        front += 1;
        if (front > MAX_EMPTY_PLACES && front * 2 > texts.length) {
          texts = texts.slice(front);
          front = 0;
        }
      }
      return null;
    },
  };
}
