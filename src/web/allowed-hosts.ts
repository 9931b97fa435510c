/** Which private hosts the operator allows: names, addresses and networks, each with a port or with all. */
import ipaddr from "ipaddr.js";
import { UserError } from "../core/errors.ts";

type Network = readonly [address: ipaddr.IPv4 | ipaddr.IPv6, bits: number];

interface Entry {
  /** Null where a network is allowed. */
  readonly name: string | null;
  readonly network: Network | null;
  /** Null allows every port. */
  readonly port: number | null;
}

export interface AllowedHosts {
  /** Whether a host may be asked whatever address its name leads to. */
  allowsName(name: string, port: number): boolean;
  allowsAddress(address: ipaddr.IPv4 | ipaddr.IPv6, port: number): boolean;
}

const MAX_PORT = 65_535;
/** `[fd00::1]:8080`, `[fd00::/8]`. */
const BRACKETED = /^\[([0-9a-f:./]{2,60})\](?::(\d{1,5}))?$/i;
/** `rss-bridge:3000`, `10.0.0.0/8`; at most one colon, so no bare IPv6. */
const PLAIN = /^([^:[\]]{1,253})(?::(\d{1,5}))?$/;
const NAME = /^[a-z0-9_](?:[a-z0-9._-]{0,251}[a-z0-9_])?$/;

/**
 * Reads entries such as `rss-bridge`, `10.1.2.3:8080`, `192.168.0.0/16`, `fd00::/8`, `[::1]:3000`.
 * @throws UserError (`configuration`) naming the entry that is none of these.
 */
export function readAllowedHosts(list: readonly string[]): AllowedHosts {
  const entries = list.map(readEntry);
  const fits = (entry: Entry, port: number) => entry.port === null || entry.port === port;
  return {
    allowsName: (name, port) => entries.some((entry) => entry.name === name && fits(entry, port)),
    allowsAddress: (address, port) =>
      entries.some(
        (entry) => entry.network !== null && fits(entry, port) && isInside(address, entry.network),
      ),
  };
}

function isInside(address: ipaddr.IPv4 | ipaddr.IPv6, [base, bits]: Network): boolean {
  return address.kind() === base.kind() && address.match(base, bits);
}

function readEntry(written: string): Entry {
  const text = written.trim();
  const [, host, portText] = BRACKETED.exec(text) ?? PLAIN.exec(text) ?? [null, text, undefined];
  const port = portText === undefined ? null : Number(portText);
  const network = readNetwork(host ?? "");
  const name = (host ?? "").toLowerCase().replace(/\.$/, "");
  if (port !== null && (port < 1 || port > MAX_PORT)) throw notAHost(written);
  if (network !== null) return { name: null, network, port };
  if (!NAME.test(name)) throw notAHost(written);
  return { name, network: null, port };
}

function readNetwork(text: string): Network | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text)) {
    const address = ipaddr.process(text);
    return [address, address.kind() === "ipv4" ? 32 : 128];
  }
  return text.includes("/") && ipaddr.isValidCIDR(text) ? ipaddr.parseCIDR(text) : null;
}

function notAHost(written: string): UserError {
  return new UserError(
    "configuration",
    `ALLOW_PRIVATE_HOSTS takes names, addresses and networks, with or without a port, such as rss-bridge:3000, 192.168.1.20 or 10.0.0.0/8; "${written}" is none.`,
  );
}
