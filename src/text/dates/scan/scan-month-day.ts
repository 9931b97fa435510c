/** Days without their month in folded text: "the 15th", "am 15.", "el 16", "6日". */

import type { Lexicon } from "../words/lexicon.ts";
import { dateWordsOf, wordsPattern } from "../words/lists/date-words.ts";
import { tablePattern } from "../words/words-table.ts";
import { edgesOf, type Scan, scanFor } from "./scan-parts.ts";

/** What "日" counts when it is followed so: "3日間", "10日ぶり", "2日連続", "3日目". */
const COUNTED =
  "間|间|後|后|前|以|ぶり|振り|目|連|连|制|余|內|内|ほど|程|も|かけ|あまり|分|本|程度|おき|ごと|未満|を超|うち|を切|が経|經|之|里|左右|内に|동안|간|째|만에|전|후|뒤|이내|치|연속|이상|정도|가량|걸|소요|만에|밖에";
const BEFORE = "(?<!주 ?|生後|生后|[\\d.,:]|最[低高大小短長长]|[約第計计満满經経過过约週周每毎各數数])";
const NUMBER = "(?:[1-9]|[12]\\d|3[01])";
const CJK_DAY = `${BEFORE}(?<day>${NUMBER}) ?[日일](?! ?(?:${COUNTED}))`;
/** "台风14号", "10号线" are numbers: the day so called stands at the beginning of a clause, behind a pronoun, or before its hour or what was said. */
const CHINESE_DAY =
  `(?:(?<=^|[\\s，。；、,;(（]|[他她它们們我你于於在至到从從自将將]|[这這本上下]个?個?月)(?<clause>${NUMBER})[号號](?!${COUNTED}|[线線楼樓院馆館门門路街机機])` +
  `|${BEFORE}(?<hourly>${NUMBER})[号號](?=[上下中]午|凌晨|早|傍?晚|报道|報道|报导|報導|表示|宣布|指出|起|至|到))`;
/** What goes on after a day of the month in Japanese: elsewhere days are rather counted. */
const JAPANESE_AFTER = "(?=[、。,にのは(午夜朝付昼未夕早深現発)」\\s-]|から|まで|より|$)";
/** Between a day and what goes on with the sentence. */
const ENDS = '(?= ?(?:[,;:!?)\\]"»”]|\\.(?:\\s|$)|-(?:\\s|$)|$|\\n))';

/** Finds days of a month that is not written; what may be any number needs a sign or an end after it. */
export function monthDayScanner(lexicon: Lexicon): Scan {
  const read = ({ day, clause, hourly }: Readonly<Record<string, string | undefined>>) => {
    const number = Number(day ?? clause ?? hourly);
    return number >= 1 && number <= 31 ? ({ kind: "monthDay", day: number } as const) : null;
  };
  if (/^(?:ja|zh|yue|ko)$/.test(lexicon.language))
    return scanFor(
      lexicon.language === "ja"
        ? `${CJK_DAY}${JAPANESE_AFTER}`
        : lexicon.language === "ko"
          ? CJK_DAY
          : `${CJK_DAY}|${CHINESE_DAY}`,
      read,
    );
  const { theDay } = dateWordsOf(lexicon.language);
  const { before } = edgesOf(lexicon);
  const lead = `${before}${wordsPattern(theDay)}`;
  const figure = "(?<day>\\d{1,2})(?![\\d:%/]|[.,]\\d)";
  const scans = [
    scanFor(
      `(?<=${tablePattern(lexicon.weekdays)},? )(?:the )?${figure}(?:(?:st|nd|rd|th)(?!\\p{L})|${ENDS})`,
      read,
    ),
    scanFor(`${lead} ${figure}(?:st|nd|rd|th|-?\\p{L}{1,3}(?!\\p{L})|\\.(?= ?[,;)]))?${ENDS}`, read),
    // "on the 15th he said": an ordinal goes on with its noun, if not with a pronoun or a preposition.
    ...(lexicon.language === "en"
      ? [
          scanFor(
            `(?<=\\b(?:on|by|until|since|from|till) )the ${figure}(?:st|nd|rd|th)(?= (?:to|and|in|at|he|she|they|we|it|i|the|a|with|for|that|when)\\b)`,
            read,
          ),
        ]
      : []),
  ];
  return (text) => scans.flatMap((scan) => scan(text));
}
