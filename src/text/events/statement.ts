/** Tells a date of what a sentence states from one of what hangs on that: "who took office on 1 October". */
import type { Opening } from "../tense/clauses.ts";
import { overlap, type TellingSentence } from "./sentence.ts";
import type { Span } from "./text-event.ts";

/** What goes on with the clause before; and what tells its time: "died when the bridge fell on 10 March" is of that day. */
const GOES_ON = new Set(
  `and or but yet und oder aber sondern denn sowie et ou mais donc y e o u pero i però ed ma oppure en of maar och eller men
    og samt a ale nebo anebo či lub albo oraz и или но а й та або але і ды ама ала ja tai mutta sekä ning või aga és vagy
    de illetve valamint ve veya ama və amma și sau dar και κι αλλά ή و أو أم لكن لكنه یا اما ו או אבל אך dan atau tetapi và
    hoặc nhưng এবং ও কিন্তু और लेकिन या
    when als quand lorsque lorsqu cuando quando quan toen när då når da когда коли калі когато кога kad kada gdy kiedy když
    keď kun kui amikor când όταν عندما حين حينما وقتی כאשר כש ketika saat khi जब যখন`.split(/\s+/),
);
const WORD = /[\p{L}\p{M}]+/u;

/** False for a date in a clause that hangs on another, and in quotation marks; "… sank on Monday, police said" is a statement. */
export function isOfStatement(sentence: TellingSentence, date: Span): boolean {
  const { quoted } = sentence;
  const opening = openingAt(sentence, date);
  return opening !== "that" && !hangsOnAnother(sentence, date) && !quoted.some((part) => overlap(part, date));
}

/** In a clause of a relative word ("who", "where") or a conjunction ("after", "because"). */
export function hangsOnAnother(sentence: TellingSentence, date: Span): boolean {
  const opening = openingAt(sentence, date);
  return opening === "relative" || opening === "join";
}

/** How the clause around a date begins, or the one that it goes on with. */
function openingAt({ text, clauses }: TellingSentence, date: Span): Opening {
  const around = clauses.filter(({ start }) => start <= date.start);
  const head = around.findLast(({ start, end, opening }) => {
    const word = WORD.exec(text.slice(start, end))?.[0].toLowerCase() ?? "";
    return (opening !== "join" && opening !== "relative") || !GOES_ON.has(word);
  });
  return head?.opening ?? "start";
}

/** Whether the clause around a date has a verb of a tense that can be told. */
export function hasVerbBeside(sentence: TellingSentence, date: Span): boolean {
  const clause = sentence.clauses.findLast(({ start }) => start <= date.start);
  return clause !== undefined && holdsVerb(sentence, clause);
}

/** Whether a part of a sentence has such a verb. */
export function holdsVerb({ markers }: TellingSentence, part: Span): boolean {
  return markers.some(({ start, end }) => start >= part.start && end <= part.end);
}
