/** Runs a few tasks at a time in the order they came, so that many questions at once leave room for acknowledging them. */

export interface Queue {
  /** True while nothing runs or waits. */
  readonly idle: boolean;
  run<T>(task: () => Promise<T>): Promise<T>;
}

/** `lanes`: how many tasks run side by side. */
export function createQueue(lanes: number): Queue {
  const waiting: (() => void)[] = [];
  let running = 0;

  function next(): void {
    // A turn of the event loop between two tasks: sockets are served even when every task is busy.
    setImmediate(() => {
      const start = waiting.shift();
      if (start) start();
      else running -= 1;
    });
  }

  function lane(): Promise<void> {
    if (running >= lanes) return new Promise((resolve) => waiting.push(resolve));
    running += 1;
    return Promise.resolve();
  }

  return {
    get idle() {
      return running === 0;
    },
    async run(task) {
      await lane();
      try {
        return await task();
      } finally {
        next();
      }
    },
  };
}
