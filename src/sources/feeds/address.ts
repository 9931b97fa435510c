/** Addresses of the web: absolute, and without what only tells where a reader came from. */

/** Parameters that count readers; by pattern, since every tool has its own. */
const TRACKING =
  /^(?:(?:utm|mtm|pk|hsa|ga|matomo|oly|vero|wt|mc|trk|piwik)_[\w.-]{1,60}|[a-z]{0,4}clid|_gl|_ga|igshid?|ref_(?:src|url)|cmp(?:id)?|ocid|ns_(?:mchannel|source|campaign|linkname|fee)|xtor|spm|smid|sref|ftag|traffic_source|from_rss|__twitter_impression|wtrid|wtmc|ito|partner_?rss|ftcamp|at_(?:medium|campaign(?:_type|_group)?|creation|variant|format|network|platform|general_placement|detail_placement|send_date|link_(?:id|origin|type)|bbc_team|ptr_name|term|recipient_(?:id|list)|custom\d))$/i;
/** Names that sites use for other things, too: they count readers only where they say that these came from a feed. */
const NAMES_ORIGIN =
  /^(?:source|ref|referer|referrer|from|src|via|origin|campaign|medium|mod)=rss(?:[-_.][\w.-]{0,100})?$/i;
/** Longer addresses are no addresses. */
const MAX_ADDRESS_CHARS = 4_000;

/** The address in its plain form (see `SourceReader.canonical`), or null where it is none of http or https. */
export function canonical(address: string): string | null {
  const url = webAddress(address);
  if (url === null) return null;
  if (!url.hash.startsWith("#!")) url.hash = "";
  url.username = "";
  url.password = "";
  url.search = withoutTracking(url.search);
  // A full stop at the end names the same host.
  if (url.hostname.endsWith(".")) url.hostname = url.hostname.replace(/\.+$/, "");
  return url.href;
}

/** As it is written, parameters in their order: rewriting them would change addresses that mean something else. */
function withoutTracking(search: string): string {
  // An address that was escaped once too often; no site means "amp;b" by it.
  const kept = search
    .replace(/^\?/, "")
    .replaceAll(/&(?:amp;)+/g, "&")
    .split("&")
    .filter((part) => part !== "" && !TRACKING.test(part.split("=", 1)[0] ?? "") && !NAMES_ORIGIN.test(part));
  return kept.length === 0 ? "" : `?${kept.join("&")}`;
}

/** An http(s) address, or null. */
export function webAddress(text: string, base?: string): URL | null {
  const written = text.trim();
  if (written === "" || written.length > MAX_ADDRESS_CHARS) return null;
  try {
    const url = new URL(written, base || undefined);
    return /^https?:$/.test(url.protocol) && url.hostname !== "" ? url : null;
  } catch {
    return null;
  }
}
