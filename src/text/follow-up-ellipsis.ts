/** Finds what leaves something out: "why?", "who else?", "and in Brazil?", "what about Tokyo?" */
import { find, lengthAt } from "./follow-up-phrases.ts";
import { askingLength, type FollowUp, found, type Rest } from "./follow-up-rest.ts";
import { isName, isYear, type Token } from "./follow-up-tokens.ts";

/** Words of a fragment after "and". */
const MAX_FRAGMENT = 5;
/** After "what about". */
const MAX_NAMED = 6;
/** With nothing before it. */
const MAX_UNJOINED = 4;

/** "Why?", "who else?", "until when?", "who won?" */
export function readBare(rest: Rest): FollowUp | null {
  const { row, tokens: all, words, joined, marked } = rest;
  const lead = lengthAt(row.further, words, 0);
  const start = lengthAt(row.asks, words, lead) > 0 ? lead : 0;
  let at = start + askingLength(row, words, start);
  if (at === start) return null;
  const first = at;
  while (at < words.length && lengthAt(row.further, words, at) > 0) at += lengthAt(row.further, words, at);
  const others = words.length - at;
  const most = (row.caseless ? 0 : 1) + (joined ? 1 : 0);
  if (others > most || (others > 0 && !marked)) return null;
  const names = all.some((_, place) => place >= first && isName(all, place, row.beforeNouns));
  return names ? null : { ...found(rest, "bare"), prepositions: 0 };
}

/** "And in Brazil?", "what about Tokyo", "in 2023?" */
export function readFragment(rest: Rest): FollowUp | null {
  const { row, tokens: all, words, joined, named, marked } = rest;
  if (find(row.asks, words) >= 0 || lengthAt(row.polar, words, 0) > 0) return null;
  const prepositions = lengthAt(row.prepositions, words, 0);
  const fragment = { ...found(rest, "fragment"), prepositions };
  if (named) return words.length <= MAX_NAMED ? fragment : null;
  const core = all.slice(prepositions);
  const plain = core.filter((one, at) => isPlainName(rest, one, at + prepositions));
  const isPlain = plain.length === core.length;
  if (core.length === 0 || !(marked || isPlain)) return null;
  if (joined) return words.length <= MAX_FRAGMENT ? fragment : null;
  // Without "and", another language's preposition may be read into "do you?".
  const isSure = plain.length > 0 || (row.inflects && core.length === 1);
  return prepositions > 0 && words.length <= MAX_UNJOINED && isSure ? fragment : null;
}

function isPlainName({ tokens: all, row }: Rest, one: Token, at: number): boolean {
  return isYear(one) || isName(all, at) || lengthAt(row.articles, [one.word], 0) > 0;
}
