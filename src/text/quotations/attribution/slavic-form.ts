/** Slavic words in one spelling, so that cognates can be compared: "сказав", "kazał", "řekl" → "skazav", "kazal", "rekl". */

/** Languages that share the table of cognates. */
const SLAVIC = /^(?:ru|uk|be|rue|bg|mk|sr|hr|bs|sh|cnr|sl|cs|sk|pl|szl|csb|hsb|dsb|cu)$/;
/** Cyrillic letters, and Latin ones that are no letter with a diacritic. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "а:a б:b в:v г:g ґ:g д:d ђ:dj е:e є:e ё:e ж:z з:z и:i і:i ї:ji ы:i й:j ј:j к:k л:l љ:lj м:m н:n њ:nj о:o п:p р:r с:s т:t ћ:c у:u " +
    "ў:v ф:f х:h ц:c ч:c џ:dz ш:s щ:sc ъ: ь: э:e ю:ju я:ja ѝ:i ѓ:g ќ:k ѕ:z ѣ:e ѫ:u ł:l đ:dj w:v y:i ý:i ':"
  )
    .split(" ")
    .map((pair): [string, string] => [pair.charAt(0), pair.slice(2)]),
);
/** Two letters for one sound, in Polish and Czech. */
const DIGRAPHS: readonly (readonly [written: RegExp, sound: string])[] = [
  [/ch/g, "h"],
  [/cz/g, "c"],
  [/sz/g, "s"],
  [/rz/g, "r"],
];
const MARK = /\p{M}/gu;

/** Whether a base language may borrow cognates. */
export function isSlavic(language: string): boolean {
  return SLAVIC.test(language);
}

/** Latin letters without diacritics; `word` is in lower case and composed. */
export function slavicForm(word: string): string {
  const latin = DIGRAPHS.reduce((form, [written, sound]) => form.replaceAll(written, sound), word);
  const mapped = Array.from(latin, (letter) => LETTERS[letter] ?? letter).join("");
  return mapped.normalize("NFD").replace(MARK, "");
}
