/** Who wrote an article, by lines that are bylines for sure. */
import { fold } from "./dates/words/fold.ts";
import { AUTHOR_LABEL, AUTHOR_LEAD } from "./metadata-labels.ts";

const MAX_LINE_CHARS = 120;
const MAX_BYLINE_CHARS = 80;
const PARTICLE =
  "(?:de|del|della|da|dos|di|du|la|le|van|von|der|den|ter|zu|bin|bint|ibn|al|el|и|та|і|and|und|et|y|e|en|i|och|og|dan|ve|&|with|mit)";
const CAPITALISED = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\p{Lu}\\.)";
/** Two to eight words, capitalised but for particles; commas part several authors. */
const CASED_NAME = new RegExp(`^${CAPITALISED}(?:,? (?:${PARTICLE} )*${CAPITALISED}){1,7}$`, "u");
const AGENCY_NAME = /^\p{Lu}[\p{L}\p{N}.&' -]{1,40}$/u;
/** Scripts without capitals: a short run of letters. */
const PLAIN_NAME =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・ ]{2,10}|[\p{Script=Hangul} ]{2,10}|[\p{Script=Arabic} ]{4,40}|[\p{Script=Hebrew} ]{4,40}|[\p{Script=Thai} ]{4,40}|[\p{Script=Devanagari} ]{4,40})$/u;
/** Names with their office around them: "（记者 张三）", "홍길동 기자", "【記者王小明／台北報導】", "文/张三". */
const OFFICE: readonly RegExp[] = [
  /^[(（【[]?\s*(?:本报|本報)?(?:记者|記者)[\s:：/／]*([\p{Script=Han}]{2,4}(?:[、\s][\p{Script=Han}]{2,4})*)\s*(?:[／/)）】\]]|$)/u,
  /(?:^|\s|=|\()([\p{Script=Hangul}]{2,4}) 기자(?=$|[\s=)(])/u,
  /^(?:文|撰文|文字)\s*[/／|｜]\s*([\p{Script=Han}]{2,4})(?:\s|$)/u,
  /(?:^|[(（])(?:记者|記者)\s*([\p{Script=Han}]{2,4}(?:[、\s][\p{Script=Han}]{2,4})*)[)）]/u,
];

/** The author that a line names; null unless the line is a byline for sure. */
export function bylineIn(line: string): string | null {
  if (line.length > MAX_LINE_CHARS) return null;
  return labelled(line) ?? led(line) ?? office(line);
}

/** "Author: Jane Doe", "Автор: Иван Петров", "作者：张三" */
function labelled(line: string): string | null {
  const folded = fold(line);
  const match = AUTHOR_LABEL.exec(folded.text);
  const before = match ? folded.text.slice(0, match.index) : "";
  if (!match || (before.trim() !== "" && !/(?:[|·•\d)]|\s{2})\s*$/u.test(before))) return null;
  return validName(line.slice(folded.at(match.index + match[0].length)), true);
}

/** "By Jane Doe", "Von Erika Mustermann" in a line of its own */
function led(line: string): string | null {
  const folded = fold(line);
  const match = AUTHOR_LEAD.exec(folded.text);
  return match && validName(line.slice(folded.at(match[0].length)), false);
}

function office(line: string): string | null {
  for (const pattern of OFFICE) {
    const name = pattern.exec(line)?.[1];
    if (name !== undefined) return name.trim();
  }
  return null;
}

/** The name at the beginning of a text, up to the next field; without a label only a person's name will do. */
function validName(text: string, isLabelled: boolean): string | null {
  const field = text.split(/[|·•∙｜;\t(（[]|\s{2,}|\s[-–—]\s|,\s*(?=\p{Nd}|\p{Ll})|\p{Nd}/u)[0] ?? "";
  const name = field
    .trim()
    .replace(/[,.:、\s]+$/u, (end) =>
      /^\.$/.test(end) && /(?:\p{Lu}|[JS]r)\.$/u.test(field.trim()) ? end : "",
    );
  if (name.length > MAX_BYLINE_CHARS || name.length < 2) return null;
  if (CASED_NAME.test(name) || PLAIN_NAME.test(name)) return name;
  return isLabelled && AGENCY_NAME.test(name) ? name : null;
}
