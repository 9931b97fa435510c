/** Finds what an invented text must not name: real news agencies and real countries. */

/** Real news agencies and wires in the scripts of the coverage; compared with their case. */
const AGENCIES = [
  ...["Reuters", "AFP", "AP", "Associated Press", "Bloomberg", "BBC", "CNN", "dpa", "EFE", "Lusa", "ANSA"],
  ...[
    "TASS",
    "Interfax",
    "Xinhua",
    "Kyodo",
    "Jiji",
    "Yonhap",
    "Anadolu",
    "ANTARA",
    "PTI",
    "Ukrinform",
    "BTA",
  ],
  ...["Рейтер", "Ройтерс", "ТАСС", "Интерфакс", "Укрінформ", "БТА", "РИА"],
  ...[
    "ロイター",
    "共同通信",
    "時事通信",
    "新华社",
    "法新社",
    "路透社",
    "연합뉴스",
    "रॉयटर्स",
    "رويترز",
    "فرانس برس",
  ],
];

/** Scripts that put no spaces between words: there a name may stand anywhere. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u;
const LETTER = /[\p{L}\p{M}]/u;

/** The real agencies that a text names. */
export function agenciesIn(text: string): string[] {
  return AGENCIES.filter((name) => names(text, name));
}

/** The real countries that a text names, in any of the given languages, as CLDR writes them. */
export function countriesIn(text: string, languages: readonly string[]): string[] {
  return [...new Set(languages.flatMap(countryNames))].filter((name) => names(text, name));
}

/** Does `text` hold `name` as whole words? */
function names(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text[at - 1] ?? " ";
    const after = text[at + name.length] ?? " ";
    if (UNSPACED.test(name) || !(LETTER.test(before) || LETTER.test(after))) return true;
  }
  return false;
}

/** CLDR has no list of regions in `Intl`, but there are only 676 pairs of letters to ask for. */
function countryNames(language: string): string[] {
  const regions = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return letters.flatMap((first) => letters.flatMap((second) => regions.of(first + second) ?? []));
}
