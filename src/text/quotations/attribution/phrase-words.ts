/** Words that stand inside noun phrases without being nouns of them: months that are names, particles, numbers. */
import { lengthAt, type Tagged } from "./tagged.ts";

/** "Ann May": a month behind a capital and before no number is a name. */
export function isMonthName({ kinds, tokens }: Tagged, at: number, from: number): boolean {
  const isMonth = (kinds[at]?.months ?? 0) > 0 && tokens[at]?.isCapital === true;
  return (
    isMonth && at > from && tokens[at - 1]?.isCapital === true && !/^\p{N}/u.test(tokens[at + 1]?.text ?? "")
  );
}

/** A small word inside a name, with a name word behind it. */
export function isParticle(text: Tagged, at: number, to: number): boolean {
  if (at + 1 >= to) return false;
  const next = text.tokens[at + 1];
  return (
    lengthAt(text, "nameParticles", at) > 0 &&
    (next?.isCapital === true || lengthAt(text, "nameParticles", at + 1) > 0)
  );
}

/** Digits only. */
export function isNumber({ tokens }: Tagged, at: number): boolean {
  return /^[\p{N}]/u.test(tokens[at]?.text ?? "") && !/\p{L}/u.test(tokens[at]?.text ?? "");
}
