/** What headers of an answer say, read with caution. */
import type { IncomingHttpHeaders } from "node:http";

/** Validators that are longer are not kept. */
const MAX_VALIDATOR = 1_000;
const MAX_SECONDS = 10 * 365 * 86_400;

/** The first value of a header; null where there is none or it is empty. */
export function headerOf(headers: IncomingHttpHeaders, name: string): string | null {
  const given = headers[name];
  const value = (Array.isArray(given) ? given[0] : given)?.trim();
  return value === undefined || value === "" ? null : value;
}

/** A value that can be sent back as it came: printable ASCII of some length; else null. */
export function validatorOf(value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  return value.length <= MAX_VALIDATOR && /^[\x20-\x7e]+$/.test(value) ? value : null;
}

/** Lower case, without parameters. */
export function contentTypeOf(headers: IncomingHttpHeaders): string | null {
  const type = headerOf(headers, "content-type")?.split(";", 1)[0]?.trim().toLowerCase();
  return type === undefined || type === "" ? null : type;
}

/** Lower case, without quotes. */
export function charsetOf(headers: IncomingHttpHeaders): string | null {
  const found = /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w.:+-]{1,40})/i.exec(
    headerOf(headers, "content-type") ?? "",
  );
  return found?.[1]?.toLowerCase() ?? null;
}

/** `Cache-Control: max-age`, seconds. */
export function maxAgeOf(headers: IncomingHttpHeaders): number | null {
  const found = /(?:^|[\s,])max-age\s{0,9}=\s{0,9}"?(\d{1,12})/i.exec(
    headerOf(headers, "cache-control") ?? "",
  );
  return found === null ? null : Math.min(Number(found[1]), MAX_SECONDS);
}

/** `Retry-After`, as seconds or as a date, in milliseconds from now; null where it cannot be read or is past. */
export function retryAfterOf(headers: IncomingHttpHeaders, now: number): number | null {
  const value = headerOf(headers, "retry-after");
  if (value === null) return null;
  const until = /^\d{1,12}$/.test(value) ? now + Number(value) * 1000 : dateOf(value);
  return Number.isFinite(until) && until > now ? until - now : null;
}

/** A date of HTTP; `Date.parse` alone would take "120.5" and "soon 1" for dates. */
function dateOf(value: string): number {
  return /^[A-Z][a-z]{2,8},? .{8,40}$/.test(value) ? Date.parse(value) : Number.NaN;
}
