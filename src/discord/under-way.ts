/** What is being answered right now, so that going down waits for it, and excuses what it cannot wait for. */

export interface UnderWay {
  /** Counts a task until it ends; `excuse` tells whoever waits that there will be no answer. */
  track(task: Promise<void>, excuse?: () => Promise<void>): Promise<void>;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
  /** Excuses everything that is still under way. Never rejects. */
  excuse(): Promise<void>;
}

export function createUnderWay(): UnderWay {
  const tasks = new Map<Promise<void>, (() => Promise<void>) | undefined>();
  return {
    async track(task, excuse) {
      tasks.set(task, excuse);
      try {
        await task;
      } finally {
        tasks.delete(task);
      }
    },
    async settled() {
      while (tasks.size > 0) await Promise.allSettled(tasks.keys());
    },
    async excuse() {
      await Promise.allSettled([...tasks.values()].map((excuse) => excuse?.()));
    },
  };
}
