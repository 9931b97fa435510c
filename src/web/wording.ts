/** Words for people: what a status code means, and what a network error is. */
import { STATUS_CODES } from "node:http";
import { WebTrouble } from "./trouble.ts";

/** How deep causes of errors are followed. */
const MAX_CAUSES = 5;
/** 408 Request Timeout, 425 Too Early, 429 Too Many Requests: of 4xx those that pass. */
const PASSING_STATUSES: ReadonlySet<number> = new Set([408, 425, 429]);

const CERTIFICATE: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: "it has expired",
  CERT_NOT_YET_VALID: "it is not valid yet",
  CERT_REVOKED: "it was revoked",
  CERT_UNTRUSTED: "nobody known vouches for it",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the server signed it itself",
  SELF_SIGNED_CERT_IN_CHAIN: "nobody known vouches for it",
  UNABLE_TO_GET_ISSUER_CERT: "its issuer is not known",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its issuer is not known",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the server does not send who vouches for it",
  ERR_TLS_CERT_ALTNAME_INVALID: "it is for another name",
};

const BROKE_OFF = "the connection broke off";
const NO_WAY = "there is no way to the server";
const NOT_HTTP = "what the server sent is not HTTP";

const NETWORK: Readonly<Record<string, string>> = {
  ECONNREFUSED: "the connection was refused",
  ECONNRESET: BROKE_OFF,
  ECONNABORTED: BROKE_OFF,
  EPIPE: BROKE_OFF,
  UND_ERR_SOCKET: BROKE_OFF,
  UND_ERR_ABORTED: BROKE_OFF,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: BROKE_OFF,
  ETIMEDOUT: "the server could not be reached in time",
  UND_ERR_CONNECT_TIMEOUT: "the server could not be reached in time",
  EHOSTUNREACH: NO_WAY,
  ENETUNREACH: NO_WAY,
  EADDRNOTAVAIL: NO_WAY,
  ENETDOWN: "there is no network",
  UND_ERR_HEADERS_OVERFLOW: "the headers of the answer are too large",
  HPE_HEADER_OVERFLOW: "the headers of the answer are too large",
  EPROTO: "no secure connection came about (TLS)",
};

/** "the server answered 404 (Not Found)". */
export function statusWords(status: number): string {
  const name = STATUS_CODES[status];
  return `the server answered ${status}${name === undefined ? "" : ` (${name})`}`;
}

/** Whether a status will be the same when asked again soon. */
export function isLastingStatus(status: number): boolean {
  return status >= 400 && status < 500 && !PASSING_STATUSES.has(status);
}

/** Any error of a request to a host as trouble. */
export function troubleOf(error: unknown, host: string): WebTrouble {
  if (error instanceof WebTrouble) return error;
  const code = codeOf(error);
  const flaw = CERTIFICATE[code];
  if (flaw !== undefined) return new WebTrouble(`the certificate of ${host} is not valid: ${flaw}`, true);
  if (code === "ENOTFOUND" || code === "ENODATA")
    return new WebTrouble(`the name ${host} does not exist`, false);
  if (code.startsWith("EAI_"))
    return new WebTrouble(`the name ${host} could not be looked up just now`, false);
  const words = NETWORK[code] ?? wordsOfFamily(code);
  return new WebTrouble(words ?? `the request failed${code === "" ? "" : ` (${code})`}`, false);
}

function wordsOfFamily(code: string): string | undefined {
  if (code.startsWith("HPE_")) return NOT_HTTP;
  if (code.startsWith("ERR_SSL_") || code.startsWith("ERR_TLS_")) return NETWORK.EPROTO;
  return undefined;
}

/** The first code among an error, those it is made of, and its causes; "" for none. */
function codeOf(error: unknown): string {
  for (let at = error, depth = 0; at instanceof Error && depth < MAX_CAUSES; depth += 1) {
    const code = "code" in at ? at.code : undefined;
    if (typeof code === "string" && /^[A-Z][A-Z0-9_]{2,60}$/.test(code)) return code;
    at = at instanceof AggregateError ? at.errors[0] : at.cause;
  }
  return "";
}
