/** Time zones of the IANA database: read as people type them, suggested while they type. */
import { fold } from "../text/lexemes-fold.ts";
import type { Completion } from "./completion.ts";

/** Not among the zones that `Intl` lists, and what many servers go by. */
const UTC = "UTC";
/** Longer texts are no names of zones. */
const MAX_CHARS = 60;
const MAX_COMPLETIONS = 25;

/** Every zone that `Intl` lists, and UTC. */
export const TIMEZONES: readonly string[] = [
  UTC,
  ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== UTC),
];
const AREAS: readonly string[] = [...new Set(TIMEZONES.filter((zone) => zone.includes("/")).map(areaOf))];

/** The name as the database spells it, of a name in any case, with spaces or underscores; null for none. */
export function readTimezone(text: string): string | null {
  const written = text.normalize("NFKC").trim().replace(/\s+/gu, "_");
  if (written === "" || written.length > MAX_CHARS) return null;
  const known = TIMEZONES.find((zone) => zone.toLowerCase() === written.toLowerCase());
  if (known !== undefined) return known;
  const canonical = canonicalOf(written);
  // ICU goes by old names of some cities; who writes Europe/Kyiv must not read Europe/Kiev.
  return canonical !== null && written.includes("/") ? capitalized(written) : canonical;
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
  if (key.slice(key.lastIndexOf("/") + 1).startsWith(wanted)) return 0;
  if (key.startsWith(wanted) || key.includes(` ${wanted}`) || key.includes(`/${wanted}`)) return 1;
  return key.includes(wanted) ? 2 : Number.POSITIVE_INFINITY;
}

/** A zone by a name that `Intl` takes but does not list: as it stands, or as a city of some area. */
function renamed(typed: string): string[] {
  const zones = [typed, ...AREAS.map((area) => `${area}/${capitalized(typed.trim())}`)].map(readTimezone);
  return [...new Set(zones.filter((zone) => zone !== null))];
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
