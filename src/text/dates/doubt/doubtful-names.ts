/** Days that are no dates by the word beside them: streets and schools named after one, and weekdays that come every week. */
import type { Around } from "./around.ts";

/** Street, square: right before the day, but for an article or a quote; closed classes of the languages that name so. */
const STREET_BEFORE =
  /(?<!\p{L})(?:calle|avenida|paseo|plaza|carrer|plaça|rue|place|boulevard|avenue|via|viale|corso|piazza|largo|rua|praça|strada|str\.|piața|straße|platz|allee|straat|plein|ul\.|ulic\p{L}{1,3}|náměst\p{L}{1,3}|námest\p{L}{1,3}|trg\p{L}{0,2}|trgu|ул\.|пл\.|вул\.|улиц\p{L}{1,3}|вулиц\p{L}{1,3}|вуліц\p{L}{1,3}|площ\p{L}{1,4}|проспект\p{L}{0,2}|οδό[ςνυ]?|οδού|πλατεία\p{L}?|jalan|jl\.|jln\.|شارع|ميدان|ساحة|خیابان|میدان|רחוב|כיכר)\s(?:["„“«'»]|d[eo]s?\s|del\s|d['’]|du\s|dei\s|des\s|van\s)?(?:[IVX]{1,5}\s)?$/iu;
/** Behind it: also schools and stadiums, which Turkish names so. */
const STREET_AFTER =
  /^["”“»']?\s(?:street|st\.|avenue|ave\.|road|square|boulevard|caddesi|sokağı|bulvarı|meydanı|mahallesi|üniversitesi|stadı|stadyumu|küçəsi|prospekti|meydani|utca|út|tér|gatan|katu|iela|gatvė|tänav)(?!\p{L})/iu;
/** Each, every: right before a weekday. */
const EVERY =
  /(?:(?<!\p{L})(?:los|les|todos|tous|every|each|jede[nrsm]?|jeden|chaque|cada|ogni|każd\p{L}{1,3}|každ\p{L}{1,3}|svak\p{L}{1,3}|vsak\p{L}{1,3}|сваки|сваког|сваке|всек\p{L}{1,3}|секо[јяе]\p{L}?|кажд\p{L}{1,3}|кожн\p{L}{1,3}|κάθε|hver|varje|elke|iedere|fiecare|minden|joka|iga|katru|kiekvien\p{L}{1,4}|her|hər|كل|هر|כל|בכל|हर|प्रत्येक|প্রতি|প্রত্যেক|mỗi|mọi|setiap|tiap|kila|bawat|tuwing|ყოველ|ամեն|매주|매)|毎週|毎|每|ทุก)\s?$/iu;

/** "Calle 12 de Octubre", "rue du 4 Septembre", "12 May Street". */
export function isStreet(year: number | null, { left, right }: Around): boolean {
  return year === null && (STREET_BEFORE.test(left) || STREET_AFTER.test(right));
}

/** "every Monday", "los viernes": what happens every week has no date. */
export function isRecurring({ left, said }: Around): boolean {
  return EVERY.test(left) || EVERY.test(said.replace(/[^ ]+$/u, ""));
}
