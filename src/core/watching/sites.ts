/** Which site an address is on, and whose addresses a source may speak for. */
import type { WatchedSource } from "./watched-source.ts";

/** The host without "www." and without a full stop at its end; null for what is no address of the web. */
export function siteOf(address: string): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/^www\./, "").replace(/\.$/, "");
}

/** Whether two hosts are one site, as far as that can be told: the same, or one below the other. */
export function isSameSite(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

/** Tells whether an address is another site's than the source: only its page can tell what is there. */
export function foreignTo({
  address,
  addedAs,
}: Pick<WatchedSource, "address" | "addedAs">): (url: string) => boolean {
  const own = [address, addedAs].flatMap((one) => siteOf(one) ?? []);
  return (url) => {
    const site = siteOf(url);
    return site !== null && !own.some((one) => isSameSite(one, site));
  };
}
