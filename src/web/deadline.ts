/** Waiting that ends: with an abort signal, and with time. */
import { setMaxListeners } from "node:events";

/** Settles with the work, or rejects with the signal's reason, whichever is first. The work itself goes on. */
export function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) {
    work.catch(() => undefined);
    return Promise.reject(signal.reason);
  }
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

/** Resolves after some milliseconds; rejects with the signal's reason. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms <= 0) return;
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    await orAborted(over, signal);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * A signal of several and of one's own, without what `AbortSignal.any` leaves on long-lived signals; `end` must be
 * called when it is no longer needed.
 */
export function joinedSignal(signals: readonly (AbortSignal | undefined)[]): {
  readonly signal: AbortSignal;
  abort(reason: unknown): void;
  end(): void;
} {
  const own = new AbortController();
  const listening = signals
    .filter((signal) => signal !== undefined)
    .map((signal) => ({ signal, stop: () => own.abort(signal.reason) }));
  for (const { signal, stop } of listening) {
    // As many listen as requests are under way; Node takes more than ten for a leak.
    setMaxListeners(0, signal);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  }
  return {
    signal: own.signal,
    abort: (reason) => own.abort(reason),
    end() {
      for (const { signal, stop } of listening) signal.removeEventListener("abort", stop);
    },
  };
}
