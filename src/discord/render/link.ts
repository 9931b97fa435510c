/** Addresses of articles as the targets of Discord's links. */

/** Longer ones take the room of the answer itself; the `article` command shows them as text. */
const MAX_LINK_CHARS = 512;
const PROTOCOLS: ReadonlySet<string> = new Set(["http:", "https:"]);
/** Signs that may end a link, or the markup around it, before the address ends (beyond what the URL standard encodes). */
const ENDING = /[\s()[\]<>\\`|*~"']/g;
/** What Discord's servers find within an address, too: calls to everybody, and invitations without a scheme. */
const CALLS = /@(?=everyone|here)|(?<=discord(?:app)?|dsc|invite)\.(?=[a-z]{2,8}\/)/gi;
/** Host and path of what Discord shows as an invitation or a gift, embed or not. */
const INVITE =
  /^(?:[\w-]+\.)*(?:discord\.(?:gg|gift|new|me|li|io)|dsc\.gg|invite\.gg|discord(?:app)?\.com\.?\/(?:invite|gifts?|template|oauth2|events))\.?(?:\/|$)/i;

/** The address in the form that a link holds whole; null for what must stay text: no http(s), credentials, invitations, too long. */
export function linkTarget(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, username, password, hostname, pathname, origin, href } = new URL(url);
  if (!PROTOCOLS.has(protocol) || username !== "" || password !== "" || hostname.startsWith("[")) return null;
  if (INVITE.test(`${hostname}${pathname}`)) return null;
  const path = href.slice(origin.length).replace(CALLS, percentEncoded);
  const target = `${origin}${path}`.replace(ENDING, percentEncoded);
  return target.length <= MAX_LINK_CHARS ? target : null;
}

/** The host of a link's target, for titles that cannot be a link themselves. */
export function hostOf(target: string): string {
  return new URL(target).hostname.replace(/^www\./, "");
}

function percentEncoded(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
