/** Work sorted by channel: one thing at a time in each, some channels side by side, and none waits for a slow one. */

export interface LaneOptions {
  /** How many channels are worked on side by side. */
  readonly limit: number;
  /** What takes longer waits for something; it does not count among them any more. */
  readonly slowMs: number;
  /** How many are under way at most, the slow ones included. */
  readonly most: number;
}

export interface Lanes {
  /** Queues `work`, whose promise says when the channel is free again; it must not reject. */
  add(channel: string, work: () => Promise<void>): void;
  /** How many more would be begun at once. */
  free(): number;
  /** Begins nothing more; resolves when nothing is under way. */
  stop(): Promise<void>;
}

interface Job {
  readonly channel: string;
  readonly work: () => Promise<void>;
}

export function channelLanes({ limit, slowMs, most }: LaneOptions): Lanes {
  const ready: Job[] = [];
  /** Channels with something queued first or under way, and what waits behind it. */
  const channels = new Map<string, Job[]>();
  let quick = 0;
  let stopped = false;
  const running = new Set<Promise<void>>();

  const free = () => (stopped ? 0 : Math.min(limit - quick, most - running.size));

  async function run({ channel, work }: Job): Promise<void> {
    let counts = true;
    quick += 1;
    const uncount = () => {
      if (counts) quick -= 1;
      counts = false;
    };
    const slow = setTimeout(() => {
      uncount();
      pump();
    }, slowMs);
    try {
      await work();
    } finally {
      clearTimeout(slow);
      uncount();
      const next = channels.get(channel)?.shift();
      if (next) ready.push(next);
      else channels.delete(channel);
    }
  }

  function pump(): void {
    while (free() > 0) {
      const job = ready.shift();
      if (!job) return;
      const under = run(job).finally(() => {
        running.delete(under);
        pump();
      });
      running.add(under);
    }
  }

  return {
    add(channel, work) {
      const job = { channel, work };
      const behind = channels.get(channel);
      if (behind) behind.push(job);
      else {
        channels.set(channel, []);
        ready.push(job);
        pump();
      }
    },
    free: () => Math.max(0, free() - ready.length),
    async stop() {
      stopped = true;
      await Promise.allSettled(running);
    },
  };
}
