/** Words that say in themselves how far a year lies from this one, and that CLDR lacks: "πέρυσι", "tavaly", "loni", "i fjol". */

/** Phrases by language (written folded or folded on use) → years from this one. */
export const NEAR_YEARS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  el: { πέρυσι: -1, πέρσι: -1, πρόπερσι: -2 },
  fa: { پارسال: -1, پیرارسال: -2 },
  sv: { "i fjol": -1, "i förfjol": -2 },
  da: { "i fjor": -1, "i forfjor": -2 },
  nb: { "i forfjor": -2 },
  is: { "í fyrra": -1, "í hittifyrra": -2 },
  hu: { tavaly: -1, tavalyelőtt: -2, idén: 0, jövőre: 1 },
  cs: { loni: -1, vloni: -1, předloni: -2, letos: 0 },
  sk: { vlani: -1, predvlani: -2 },
  hr: { lani: -1, preklani: -2 },
  sr: { лане: -1, lane: -1, лани: -1, lani: -1 },
  lt: { pernai: -1, užpernai: -2, šiemet: 0, kitąmet: 1 },
  lv: { pērn: -1, aizpērn: -2, šogad: 0, nākamgad: 1 },
  et: { mullu: -1, ülemullu: -2, tänavu: 0 },
  he: { אשתקד: -1 },
  kk: { былтыр: -1, биыл: 0 },
  ky: { былтыр: -1, быйыл: 0 },
  ka: { შარშან: -1, შარშანწინ: -2 },
  ur: { "پچھلے سال": -1, "اگلے سال": 1 },
};
