/** Long work in small steps, so that everybody else on the thread has a turn in between. */

/** Milliseconds that one piece of work may hold the thread: shorter than what anybody notices. */
const MAX_HELD_MS = 25;

export interface Turns {
  /** Whether the thread was held long enough; cheap, to be asked after each small step. */
  isDue(): boolean;
  /** Lets all others have their turn. */
  next(): Promise<void>;
}

export function createTurns(): Turns {
  let since = performance.now();
  return {
    isDue: () => performance.now() - since > MAX_HELD_MS,
    async next() {
      await new Promise<void>((resolve) => {
        setImmediate(resolve);
      });
      since = performance.now();
    },
  };
}

/** Does something with each item, in order. */
export async function eachInTurns<Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
  turns: Turns = createTurns(),
): Promise<void> {
  for (const item of items) {
    work(item);
    if (turns.isDue()) await turns.next();
  }
}

/** `items.map(work)`. */
export async function mapped<Item, Result>(
  items: readonly Item[],
  work: (item: Item, at: number) => Result,
  turns: Turns = createTurns(),
): Promise<Result[]> {
  const results: Result[] = [];
  await eachInTurns(items, (item) => results.push(work(item, results.length)), turns);
  return results;
}
