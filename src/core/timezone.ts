/** Time zones of the IANA database: read as people type them, suggested while they type. */
import { fold } from "../text/lexemes-fold.ts";
import { type Completion, MAX_COMPLETIONS } from "./completion.ts";

/** Not among the zones that `Intl` lists, and what many servers go by. */
const UTC = "UTC";
/** Longer texts are no names of zones. */
const MAX_CHARS = 60;

/**
 * What the database renamed and CLDR, whose names are for good, goes on listing by its old name: those of its file `backward` whose
 * city or region is written in another way today.
 */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ["Africa/Asmera", "Africa/Asmara"],
  ["America/Buenos_Aires", "America/Argentina/Buenos_Aires"],
  ["America/Catamarca", "America/Argentina/Catamarca"],
  ["America/Coral_Harbour", "America/Atikokan"],
  ["America/Cordoba", "America/Argentina/Cordoba"],
  ["America/Godthab", "America/Nuuk"],
  ["America/Indianapolis", "America/Indiana/Indianapolis"],
  ["America/Jujuy", "America/Argentina/Jujuy"],
  ["America/Louisville", "America/Kentucky/Louisville"],
  ["America/Mendoza", "America/Argentina/Mendoza"],
  ["Asia/Calcutta", "Asia/Kolkata"],
  ["Asia/Katmandu", "Asia/Kathmandu"],
  ["Asia/Rangoon", "Asia/Yangon"],
  ["Asia/Saigon", "Asia/Ho_Chi_Minh"],
  ["Atlantic/Faeroe", "Atlantic/Faroe"],
  ["Europe/Kiev", "Europe/Kyiv"],
  ["Pacific/Enderbury", "Pacific/Kanton"],
  ["Pacific/Ponape", "Pacific/Pohnpei"],
  ["Pacific/Truk", "Pacific/Chuuk"],
]);

/** UTC and every zone that `Intl` lists, by its name of today and by that of old. */
export const TIMEZONES: readonly string[] = [
  ...new Set([
    UTC,
    ...Intl.supportedValuesOf("timeZone").flatMap((zone) => [RENAMED.get(zone) ?? zone, zone]),
  ]),
];
const AREAS: readonly string[] = [...new Set(TIMEZONES.filter((zone) => zone.includes("/")).map(areaOf))];

/**
 * The name as the database spells it, of a name in any case, with spaces or underscores, or of a city of which there is one;
 * null for none.
 */
export function readTimezone(text: string): string | null {
  const written = text.normalize("NFKC").trim().replace(/\s+/gu, "_");
  if (written === "" || written.length > MAX_CHARS) return null;
  const known = TIMEZONES.find((zone) => zone.toLowerCase() === written.toLowerCase());
  if (known !== undefined) return known;
  const canonical = canonicalOf(written);
  // ICU goes by old names of some cities; who writes Europe/Kyiv must not read Europe/Kiev.
  return canonical !== null && written.includes("/") ? capitalized(written) : (canonical ?? zoneOf(text));
}

/** The only zone of a city by that name. */
function zoneOf(city: string): string | null {
  const wanted = folded(city);
  const zones = TIMEZONES.filter((zone) => cityOf(folded(zone)) === wanted);
  return new Set(zones.map(canonicalOf)).size === 1 ? (zones[0] ?? null) : null;
}

/** Zones that fit what was typed, by city or region, each with its offset from UTC at that moment. */
export function completeTimezone(typed: string, now: Date): Completion[] {
  const wanted = folded(typed.slice(0, MAX_CHARS));
  const ranks: string[][] = [[], [], []];
  for (const zone of TIMEZONES) ranks[rankOf(zone, wanted)]?.push(zone);
  const found = ranks.flat();
  const others = found.length === 0 ? renamed(typed) : [];
  return [...found, ...others]
    .slice(0, MAX_COMPLETIONS)
    .map((zone) => ({ value: zone, name: `${zone.replaceAll("_", " ")} (${offsetOf(zone, now)})` }));
}

/** Cities, and UTC, that begin with what was typed; then areas, and words of either; then what holds it somewhere. */
function rankOf(zone: string, wanted: string): number {
  const key = folded(zone);
  if (cityOf(key).startsWith(wanted)) return 0;
  if (key.startsWith(wanted) || key.includes(` ${wanted}`) || key.includes(`/${wanted}`)) return 1;
  return key.includes(wanted) ? 2 : Number.POSITIVE_INFINITY;
}

/** A zone by a name that `Intl` takes but does not list: as it stands, or as a city of some area. */
function renamed(typed: string): string[] {
  const zones = [typed, ...AREAS.map((area) => `${area}/${capitalized(typed.trim())}`)].map(readTimezone);
  return [...new Set(zones.filter((zone) => zone !== null))];
}

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf("/") + 1);
}

function areaOf(zone: string): string {
  return zone.slice(0, zone.indexOf("/"));
}

function folded(text: string): string {
  return fold(text.trim().replace(/[_\s]+/gu, " "), "und");
}

function canonicalOf(zone: string): string | null {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/** Names without any capital get theirs; all others stay. */
function capitalized(name: string): string {
  if (name !== name.toLowerCase()) return name;
  return name.replace(/(?<=^|[/_\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** `UTC+05:45`. */
function offsetOf(zone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" }).formatToParts(
    now,
  );
  const offset = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  return offset.replace("GMT", "UTC");
}
