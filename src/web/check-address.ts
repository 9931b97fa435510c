/** Which addresses may be asked at all, as far as the address itself tells. */
import { WebTrouble } from "./trouble.ts";

const MAX_LENGTH = 3_000;

/** Ports of other protocols, as browsers refuse them (the Fetch standard, "bad port"). */
const BAD_PORTS: ReadonlySet<number> = new Set([
  0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104,
  109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515,
  526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049,
  3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);

/** Names of machines and networks of one's own, with whatever stands before them. */
const PRIVATE_NAMES = ["localhost", "localdomain", "local", "internal", "home.arpa"];

/**
 * Reads an address (or a redirect, against its base) and cuts off the fragment.
 * @throws WebTrouble where it is none that may be asked.
 */
export function checkAddress(text: string, base?: URL): URL {
  const url = URL.canParse(text, base?.href) ? new URL(text, base) : null;
  if (url === null) throw new WebTrouble("that is no address of the web", true);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new WebTrouble(`only http and https are fetched, not ${url.protocol.slice(0, 20)}`, true);
  if (url.href.length > MAX_LENGTH) throw new WebTrouble("the address is too long", true);
  if (url.username !== "" || url.password !== "")
    throw new WebTrouble("addresses with a user or a password in them are not fetched", true);
  const port = portOf(url);
  if (BAD_PORTS.has(port)) throw new WebTrouble(`port ${port} is not one of the web`, true);
  url.hash = "";
  return url;
}

export function portOf(url: URL): number {
  if (url.port !== "") return Number(url.port);
  return url.protocol === "https:" ? 443 : 80;
}

/** The host in lower case, without brackets and without the dot that may end a name. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
}

/** Whether a name belongs to a machine or network of one's own, whatever it leads to. */
export function isPrivateName(name: string): boolean {
  return PRIVATE_NAMES.some((end) => name === end || name.endsWith(`.${end}`));
}
