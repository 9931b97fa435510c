/** Sayings that were not said, in languages without spaces: "没有说", "ไม่ได้กล่าว", "述べなかった". */

/** Right before the verb, with an adverb between at most. */
const NEGATED =
  /(?:没有?|沒有?|未曾?|不曾?|并非|並非|ไม่(?:ได้|เคย)?|มิได้)(?:明确|明確|公开|公開|直接|具体|具體|正式|再)?$/u;
/** "不得不说", "不能不说": a double negation affirms. */
const TWICE = /不[得能可]不$/u;
/** Denied denials affirm: "不否认". */
const DENIAL = /^(?:否[认認]|排除|[质質]疑|[怀懷]疑|ปฏิเสธ)/u;
/** "If", where a clause begins. */
const CONDITION = /(?:^|[，,、：:。\s])(?:如果|若|假如|假若|倘若|要是|一旦|หาก|ถ้า)[^，,、：:。]*$/u;
/** Japanese verbs negate in their endings. */
const NEGATIVE_ENDING = /(?:なかった|ない|ません(?:でした)?|ず(?:に)?|ぬ)$/u;
/** No further back than this (characters). */
const FAR = 40;

/** Whether what stands before a verb in its sentence takes it back. */
export function isTakenBackBefore(before: string, verb: string): boolean {
  const near = before.slice(-FAR).trimEnd();
  if (CONDITION.test(near)) return true;
  return NEGATED.test(near) && !TWICE.test(near) && !DENIAL.test(verb);
}

/** Whether a Japanese verb, with its ending, is negated: "述べなかった". */
export function isNegativeForm(verb: string): boolean {
  return NEGATIVE_ENDING.test(verb);
}
