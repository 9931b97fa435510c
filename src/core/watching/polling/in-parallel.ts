/** Work on a list, several at a time. */

/** Results as they come. The first failure ends it; what is under way then goes on unheard. */
export async function* inParallel<T, R>(
  items: readonly T[],
  lanes: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const waiting = [...items];
  const underWay = new Map<number, Promise<{ readonly at: number; readonly result: R }>>();
  let started = 0;
  const startNext = (): void => {
    const item = waiting.shift();
    if (item === undefined) return;
    const at = started++;
    const done = work(item).then((result) => ({ at, result }));
    // A failure is met where it is waited for, or not at all when another one came first.
    done.catch(() => undefined);
    underWay.set(at, done);
  };
  for (let lane = 0; lane < lanes; lane += 1) startNext();
  while (underWay.size > 0) {
    const { at, result } = await Promise.race(underWay.values());
    underWay.delete(at);
    startNext();
    yield result;
  }
}
