/** Which addresses of the internet protocol are public: what is not global unicast is none. */
import ipaddr from "ipaddr.js";

export type IpAddress = ipaddr.IPv4 | ipaddr.IPv6;

/** Addresses that look public, and are answered by the machine's own cloud. */
const CLOUD_ADDRESSES: ReadonlySet<string> = new Set(["168.63.129.16"]);
/** All that is handed out as global unicast so far; anything else is special or unknown. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR("2000::/3");
/** NAT64's own prefix: the last 32 bits are an address of IPv4, to which the network translates. */
const NAT64 = ipaddr.IPv6.parseCIDR("64:ff9b::/96");
const IPV4_BYTES = 4;

/** Reads an address as the resolver and `URL` write it, without zone; null for none. IPv4 inside IPv6 is unwrapped. */
export function readAddress(text: string): IpAddress | null {
  if (text.includes("%") || !ipaddr.isValid(text)) return null;
  const address = ipaddr.process(text);
  if (address instanceof ipaddr.IPv6 && address.match(NAT64))
    return ipaddr.fromByteArray(address.toByteArray().slice(-IPV4_BYTES));
  return address;
}

/** Whether anybody on the internet could reach it. Tunnels to other addresses (6to4, Teredo) are not public. */
export function isPublic(address: IpAddress): boolean {
  if (address.range() !== "unicast") return false;
  if (address instanceof ipaddr.IPv6) return address.match(GLOBAL_UNICAST);
  return !CLOUD_ADDRESSES.has(address.toString());
}
