/** Pronouns inside phrases that name a source: "по его словам", "jego zdaniem", "seinen Angaben zufolge". */
import { type Phrase, plainPhrase } from "./phrase.ts";
import type { Range, Tagged } from "./tagged.ts";

/** "His" and "her" inside phrases of the tables: "по его словам", "jego zdaniem", "seinen Angaben zufolge". */
const POSSESSIVE =
  /^(?:его|ее|його|її|яго|яе|му|ѝ|него|нея|неговите|нейните|jego|jej|jeho|njegovim|njezinim|njegovih|seinen|ihren)$/u;

/** The pronoun of a phrase: "его" in "по его словам"; null of one that needs a name behind it. */
export function pronounIn(text: Tagged, { from, to }: Range): Phrase | null {
  if (to - from < 2) return null;
  for (let at = to - 1; at >= from; at -= 1)
    if (POSSESSIVE.test(text.tokens[at]?.lower ?? ""))
      return { ...plainPhrase({ from: at, to: at + 1 }), isPronoun: true };
  return null;
}
