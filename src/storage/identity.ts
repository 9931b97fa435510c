/** Short ids of articles, made from their keys so that they stay the same when an archive is built again. */
import { createHash } from "node:crypto";

/** Crockford's base 32: no `i`, `l`, `o` or `u`, so an id can be read aloud and typed. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** 60 bits: among a million articles two share an id with a chance of one in two million. */
const SHORTEST = 12;
const STEP = 4;

/** Ids for `key`, the preferred one first; each longer one is for the case that the shorter is another article's. */
export function* articleIds(key: string): Generator<string> {
  const digest = createHash("sha256").update(key).digest();
  let bits = BigInt(`0x${digest.toString("hex")}`) << 4n; // 260 bits are 52 digits
  let digits = "";
  for (let n = 0; n < 52; n++) {
    digits = `${ALPHABET[Number(bits & 31n)]}${digits}`;
    bits >>= 5n;
  }
  for (let length = SHORTEST; length <= digits.length; length += STEP) yield digits.slice(0, length);
}
