/**
 * The sound of a word, whatever its script, as keys of a few ASCII letters: coarse enough that a name and its
 * spellings in other scripts meet, telling enough that other names seldom do.
 */
import anyAscii from "any-ascii";
import {
  ABJAD,
  applied,
  COMMON,
  CONSONANTS,
  LATIN,
  LATIN_READINGS,
  LATIN_SPELLING,
  ONE_LIQUID,
  ONE_READING,
  SCRIPTS,
  SIBILANT_CLUSTERS,
  SILENT_H,
  VOWEL_CLASSES,
  WITH_W,
  WITHOUT_VOWEL_LETTERS,
} from "./names-scripts.ts";

/** Measured in a mixed corpus: two consonants find more of what is meant, and far more of what is not. */
const LEAST_CONSONANTS = 3;
const LEAST_SOUNDS = 3;
const VOWEL = /[aeiou]/;
const NOT_LETTER = /[^a-z]/g;

/**
 * Keys of a word: its consonants ("m…") and, where vowels are written, consonants with classes of vowels ("a…").
 * Some letters are read in several ways; there are then keys of each reading, at most twelve.
 */
export function soundKeys(word: string): string[] {
  const keys = new Set<string>();
  for (const sound of soundsOf(word)) {
    const consonants = applied(sound, CONSONANTS);
    if (consonants.length >= LEAST_CONSONANTS) keys.add(`m${consonants}`);
    if (!VOWEL.test(sound)) continue;
    const whole = applied(sound, VOWEL_CLASSES);
    if (whole.length >= LEAST_SOUNDS) keys.add(`a${whole}`);
  }
  return [...keys];
}

/** The word as it may be spoken, in letters a–z: of each reading its own, not all different. */
export function soundsOf(word: string): string[] {
  const latin = romanised(word);
  if (ABJAD.test(word))
    return [WITHOUT_VOWEL_LETTERS, WITH_W].map((rules) => joined(applied(latin, rules), ONE_READING));
  const isLatin = LATIN.test(word);
  const readings = isLatin ? LATIN_READINGS : ONE_READING;
  const spelled = isLatin ? applied(latin, LATIN_SPELLING) : latin;
  const sounds = readings.map((reading) => applied(joined(spelled, [reading]), SILENT_H));
  if (!ONE_LIQUID.test(word)) return sounds;
  return sounds.flatMap((sound) => [sound.replaceAll("l", "r"), sound.replaceAll("r", "l")]);
}

function joined(latin: string, [reading = []]: typeof LATIN_READINGS): string {
  return applied(latin, [...SIBILANT_CLUSTERS, ...reading, ...COMMON]);
}

/** Letters a–z only. */
function romanised(word: string): string {
  const lower = word.toLowerCase();
  const script = SCRIPTS.find(({ letters }) => letters.test(lower));
  const latin = anyAscii(applied(lower, script?.before ?? []))
    .toLowerCase()
    .replace(NOT_LETTER, "");
  return applied(latin, script?.after ?? []);
}
