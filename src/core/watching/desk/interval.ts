/** Stretches of time as people type them: `30s`, `15m`, `2h`, `1d`; a bare number counts minutes. */
import { UserError } from "../../errors.ts";

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, min: 60, h: 3_600, d: 86_400 };
/** A source that is asked less often than once in a month is not watched. */
const MAX_SECONDS = 31 * 86_400;
const FORM = /^(\d{1,7})\s*([a-z]*)$/i;

/** Seconds. Throws UserError `invalid_option` for what is no such stretch. */
export function readInterval(text: string, option: string): number {
  const [, count = "", unit = ""] = FORM.exec(text.trim()) ?? [];
  const size = UNITS[unit.toLowerCase() || "m"];
  const seconds = count === "" || size === undefined ? 0 : Number(count) * size;
  if (seconds > 0 && seconds <= MAX_SECONDS) return seconds;
  throw new UserError(
    "invalid_option",
    `Option “${option}” expects a time such as 30s, 15m, 2h or 1d, got “${text.slice(0, 60)}”.`,
    { option },
  );
}
