/** Which texts run together: near-equal lengths, bounded by tokens, questions first, nobody forgotten. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Waiting, waitingQueue } from "../../embeddings/queue.ts";

const somebody = {};

function text(length: number, urgent = false, caller: object = somebody): Waiting {
  return { ids: new Int32Array(length), weights: null, urgent, caller, resolve() {}, reject() {} };
}

function queueOf(...texts: Waiting[]) {
  const queue = waitingQueue();
  for (const each of texts) queue.push(each);
  return queue;
}

const lengths = (batch: readonly Waiting[]) => batch.map(({ ids }) => ids.length).sort((a, b) => a - b);

describe("the waiting queue", () => {
  it("lets one long text go alone, the oldest first", () => {
    const queue = queueOf(text(200), text(180), text(200));
    expect(lengths(queue.take())).toEqual([200]);
    expect(lengths(queue.take())).toEqual([180]);
    expect(queue.tokens).toBe(200);
  });

  it("puts short texts of nearly the same length together", () => {
    const queue = queueOf(text(30), text(90), text(31), text(10), text(30), text(29));
    expect(lengths(queue.take())).toEqual([29, 30, 30, 31]);
    expect(lengths(queue.take())).toEqual([90]);
    expect(lengths(queue.take())).toEqual([10]);
    expect(queue.take()).toEqual([]);
    expect(queue.tokens).toBe(0);
  });

  it("lets urgent texts jump ahead", () => {
    const queue = queueOf(text(50), text(50), text(12, true));
    expect(queue.take().map(({ urgent }) => urgent)).toEqual([true]);
    expect(lengths(queue.take())).toEqual([50, 50]);
  });

  it("gives callers turns: who wants one text need not wait for who wants many", () => {
    const [bulk, late] = [{}, {}];
    const queue = queueOf(...Array.from({ length: 50 }, (_, at) => text(150 + at, false, bulk)));
    queue.take();
    queue.push(text(300, false, late));
    queue.push(text(301, false, late));
    const order = Array.from({ length: 5 }, () => queue.take().map(({ caller }) => caller === late)).flat();
    // Those of the bulk are too long for company.
    expect(order).toEqual([false, true, false, true, false]);
  });

  it("puts texts of different callers into one batch where they are of one length", () => {
    const queue = queueOf(text(40, false, {}), text(90, false, {}), text(40, false, {}));
    expect(lengths(queue.take())).toEqual([40, 40]);
  });

  it("leaves out what was removed", () => {
    const [first, second] = [text(40), text(40)];
    const queue = queueOf(first, second, text(200));
    expect([queue.remove(first), queue.remove(first), queue.tokens]).toEqual([true, false, 240]);
    expect(queue.take()).toEqual([second]);
    expect(queue.remove(second)).toBe(false);
    expect(lengths(queue.take())).toEqual([200]);
    expect([queue.take(), queue.tokens]).toEqual([[], 0]);
  });

  it("takes its time from the batch, not from how much waits", () => {
    const many = 120_000;
    const queue = queueOf(...Array.from({ length: many }, (_, at) => text(5 + (at % 60))));
    const started = performance.now();
    let taken = 0;
    while (queue.tokens > 0) taken += queue.take().length;
    expect(taken).toBe(many);
    // Some 100 ms; sorting all that waits for each batch took hours.
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("keeps each text's weights with it", () => {
    const weights = Float32Array.of(0, 0.5, 1);
    const queue = queueOf({ ...text(3), weights }, text(3));
    expect(queue.take().map((one) => one.weights)).toEqual([weights, null]);
  });

  it("gives everything back when it is drained", () => {
    const queue = queueOf(text(50), text(12, true), text(20));
    expect(queue.drain()).toHaveLength(3);
    expect([queue.tokens, queue.take()]).toEqual([0, []]);
  });

  it("loses nothing, and no batch is too large or too uneven", () => {
    const callers = [{}, {}, {}];
    const one = fc.tuple(fc.integer({ min: 1, max: 600 }), fc.boolean(), fc.constantFrom(...callers));
    const any = fc.array(one, { maxLength: 60 });
    fc.assert(
      fc.property(any, (given) => {
        const texts = given.map(([length, urgent, caller]) => text(length, urgent, caller));
        const queue = queueOf(...texts);
        const taken: Waiting[] = [];
        while (queue.tokens > 0) {
          const batch = queue.take();
          const sizes = lengths(batch);
          const longest = sizes.at(-1) ?? 0;
          expect(batch.length === 1 || longest * batch.length <= 256).toBe(true);
          expect(sizes[0] ?? 0).toBeGreaterThanOrEqual(longest * 0.92);
          taken.push(...batch);
        }
        expect(new Set(taken)).toEqual(new Set(texts));
        expect(taken).toHaveLength(texts.length);
      }),
    );
  });
});
