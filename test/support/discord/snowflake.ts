/** Ids as Discord makes them: the time is in them, and each is greater than the one before. */

const DISCORD_EPOCH = 1_420_070_400_000n;
/** Ids have 22 bits below the time. */
const TIME_SHIFT = 22n;

export interface Snowflakes {
  /** A new id, greater than all before. */
  next(): string;
}

/** `now` is the clock the ids follow. */
export function snowflakes(now: () => number = Date.now): Snowflakes {
  let last = 0n;
  return {
    next() {
      const fresh = (BigInt(now()) - DISCORD_EPOCH) << TIME_SHIFT;
      last = fresh > last ? fresh : last + 1n;
      return last.toString();
    },
  };
}

/** Milliseconds since 1970 at which an id was made. */
export function timeOf(id: string): number {
  return Number((BigInt(id) >> TIME_SHIFT) + DISCORD_EPOCH);
}

export function compareIds(a: string, b: string): number {
  const difference = BigInt(a) - BigInt(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isSnowflake(text: unknown): text is string {
  return typeof text === "string" && /^\d{15,20}$/.test(text);
}
