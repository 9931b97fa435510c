/** Politeness: one request at a time to a host, a pause between two, a few hosts at once, and rest where one asks for it. */
import { orAborted, pause } from "./deadline.ts";
import { WebTrouble } from "./trouble.ts";

export interface HostTurns {
  /**
   * Waits for a turn with a host, in the order of asking; resolves to what ends the turn.
   * @throws WebTrouble while the host wants to be left alone; the signal's reason.
   */
  take(host: string, gapMs: number, signal: AbortSignal): Promise<() => void>;
  /** Leaves a host alone for some milliseconds. */
  rest(host: string, ms: number): void;
}

interface HostLine {
  /** Resolves when the last of those in line is through. */
  tail: Promise<void>;
  inLine: number;
  endedAt: number;
  restsUntil: number;
}

/** Idle hosts are forgotten when more are known. */
const MAX_IDLE_HOSTS = 2_000;
/** The longest pause between two requests, after which an idle host may be forgotten. */
const FORGET_AFTER_MS = 60_000;

/** `now` is in milliseconds and never goes back. */
export function createHostTurns(parallelHosts: number, now: () => number): HostTurns {
  const lines = new Map<string, HostLine>();
  const places = createPlaces(parallelHosts);

  const lineOf = (host: string): HostLine => {
    const known = lines.get(host);
    if (known) return known;
    if (lines.size >= MAX_IDLE_HOSTS) forgetIdle(lines, now());
    const line = { tail: Promise.resolve(), inLine: 0, endedAt: Number.NEGATIVE_INFINITY, restsUntil: 0 };
    lines.set(host, line);
    return line;
  };

  const requireAwake = (host: string, line: HostLine): void => {
    const seconds = Math.ceil((line.restsUntil - now()) / 1000);
    if (seconds > 0) throw new WebTrouble(`${host} asked to be left alone for a while`, false, seconds);
  };

  return {
    async take(host, gapMs, signal) {
      const line = lineOf(host);
      requireAwake(host, line);
      const leave = joinLine(line);
      try {
        await orAborted(leave.before, signal);
        requireAwake(host, line);
        await pause(line.endedAt + gapMs - now(), signal);
        await places.take(signal);
      } catch (error) {
        leave.end();
        throw error;
      }
      let isOver = false;
      return () => {
        if (isOver) return;
        isOver = true;
        line.endedAt = now();
        places.give();
        leave.end();
      };
    },
    rest(host, ms) {
      const line = lineOf(host);
      line.restsUntil = Math.max(line.restsUntil, now() + ms);
    },
  };
}

function joinLine(line: HostLine): { readonly before: Promise<void>; end(): void } {
  const before = line.tail;
  let end = (): void => undefined;
  const own = new Promise<void>((resolve) => {
    end = resolve;
  });
  // Whoever gives up early must not let the next pass before those in front.
  line.tail = Promise.all([before, own]).then(() => undefined);
  line.inLine += 1;
  return {
    before,
    end() {
      line.inLine -= 1;
      end();
    },
  };
}

function forgetIdle(lines: Map<string, HostLine>, now: number): void {
  for (const [host, line] of lines)
    if (line.inLine === 0 && line.restsUntil <= now && line.endedAt + FORGET_AFTER_MS <= now)
      lines.delete(host);
}

/** A number of places, given out in the order of asking. */
function createPlaces(count: number): { take(signal: AbortSignal): Promise<void>; give(): void } {
  let free = count;
  const waiting = new Set<() => void>();
  const give = (): void => {
    const [next] = waiting;
    if (!next) {
      free += 1;
      return;
    }
    waiting.delete(next);
    next();
  };
  return {
    give,
    async take(signal) {
      if (free > 0) {
        free -= 1;
        return;
      }
      let call = (): void => undefined;
      const called = new Promise<void>((resolve) => {
        call = resolve;
      });
      waiting.add(call);
      try {
        await orAborted(called, signal);
      } catch (error) {
        // Not in line any more: the place was given to this one in the same moment, and goes on to the next.
        if (!waiting.delete(call)) give();
        throw error;
      }
    },
  };
}
