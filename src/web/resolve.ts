/** From a host to the addresses that a connection may go to; whatever is not public is refused. */
import { lookup } from "node:dns/promises";
import type { AllowedHosts } from "./allowed-hosts.ts";
import { hostOf, isPrivateName, portOf } from "./check-address.ts";
import { type IpAddress, isPublic, readAddress } from "./public-address.ts";
import { WebTrouble } from "./trouble.ts";

export interface HostAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/** All addresses of a name; rejects with the errors of `dns.lookup`. */
export type Lookup = (name: string) => Promise<readonly { readonly address: string }[]>;

/** The system's own, with its hosts file: names in containers are known nowhere else. */
export const systemLookup: Lookup = (name) => lookup(name, { all: true, verbatim: true });

/** The addresses of a host, every one of them checked. The connection must go to one of these and ask for no other. */
export type Resolve = (url: URL) => Promise<readonly HostAddress[]>;

/**
 * Refuses a host by what it is called, without looking its name up.
 * @throws WebTrouble where it is private and not allowed.
 */
export function checkHost(url: URL, allowed: AllowedHosts): void {
  const host = hostOf(url);
  const port = portOf(url);
  if (allowed.allowsName(host, port)) return;
  const literal = readAddress(host);
  const isRefused =
    literal === null ? isPrivateName(host) : !isPublic(literal) && !allowed.allowsAddress(literal, port);
  if (isRefused) throw notPublic(host);
}

/**
 * One private address among the answers is enough to refuse them all: which of them a connection takes is chance.
 * Where the name itself is allowed its addresses are not looked at.
 */
export function resolver(allowed: AllowedHosts, lookUp: Lookup): Resolve {
  return async (url) => {
    const host = hostOf(url);
    const port = portOf(url);
    checkHost(url, allowed);
    const isAllowed = allowed.allowsName(host, port);
    const found = readAddress(host) === null ? await lookUp(host) : [{ address: host }];
    const fits = (address: IpAddress | null) =>
      isAllowed || (address !== null && (isPublic(address) || allowed.allowsAddress(address, port)));
    if (!found.every(({ address }) => fits(readAddress(address)))) throw notPublic(host);
    if (found.length === 0) throw new WebTrouble(`the name ${host} has no address`, false);
    return found.map(({ address }) => ({ address, family: address.includes(":") ? 6 : 4 }));
  };
}

/** What the address is stays unsaid: whoever adds a source need not learn the names of the network here. */
function notPublic(host: string): WebTrouble {
  return new WebTrouble(
    `${host} is not a public address; whoever runs the bot can allow it (ALLOW_PRIVATE_HOSTS)`,
    true,
  );
}
