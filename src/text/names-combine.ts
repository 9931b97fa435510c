/** Readings of a name from readings of its characters. */

const MOST_READINGS = 3;

/** Every choice of one reading a character, the most usual choices first, at most three; none where one is unknown. */
export function combined(
  characters: readonly string[],
  readings: ReadonlyMap<string, readonly string[]>,
): string[] {
  let choices: readonly { readonly text: string; readonly rank: number }[] = [{ text: "", rank: 0 }];
  for (const character of characters) {
    const own = readings.get(character) ?? [];
    choices = choices
      .flatMap(({ text, rank }) => own.map((reading, at) => ({ text: text + reading, rank: rank + at })))
      .sort((one, other) => one.rank - other.rank)
      .slice(0, MOST_READINGS);
  }
  return choices.map(({ text }) => text);
}
