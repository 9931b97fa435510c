/** Finds the name that a misspelt one was meant to be. */

/** Names further away than this share of the longer one's length are no suggestion. */
const MAX_DISTANCE_SHARE = 0.4;

/** The nearest of some names: one that starts with what was written, else the one with the fewest slips; or null. */
export function nearestName(written: string, names: readonly string[]): string | null {
  const wanted = written.toLowerCase();
  const completed = wanted.length >= 2 ? names.find((name) => name.startsWith(wanted)) : undefined;
  if (completed !== undefined) return completed;
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const allowed = Math.max(1, Math.floor(Math.max(name.length, wanted.length) * MAX_DISTANCE_SHARE));
    if (Math.abs(name.length - wanted.length) > allowed) continue;
    const slips = distance(wanted, name);
    if (slips <= allowed && slips < least) {
      best = name;
      least = slips;
    }
  }
  return best;
}

/** Slips of the pen between two words: letters added, left out, changed or swapped (optimal string alignment). */
function distance(left: string, right: string): number {
  let older: number[] = [];
  let before = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row++) {
    const now = [row];
    for (let at = 1; at <= right.length; at++) {
      const same = left[row - 1] === right[at - 1] ? 0 : 1;
      const swapped = row > 1 && at > 1 && left[row - 1] === right[at - 2] && left[row - 2] === right[at - 1];
      const choices = [cell(before, at) + 1, cell(now, at - 1) + 1, cell(before, at - 1) + same];
      now.push(Math.min(...choices, ...(swapped ? [cell(older, at - 2) + 1] : [])));
    }
    older = before;
    before = now;
  }
  return cell(before, right.length);
}

function cell(row: readonly number[], at: number): number {
  return row[at] ?? Number.POSITIVE_INFINITY;
}
