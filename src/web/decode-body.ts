/** Takes off the compression of a body, and stops as soon as what comes out is too much. */
import { promisify } from "node:util";
import zlib from "node:zlib";
import { WebTrouble } from "./trouble.ts";

type Decode = (body: Uint8Array, maxBytes: number) => Promise<Uint8Array>;

/** Codings that are asked for; no other is decoded. */
export const ACCEPTED_CODINGS = "gzip, deflate, br";
/** More than one over the other is nothing but trouble. */
const MAX_CODINGS = 2;
const CHUNK_BYTES = 64 * 1024;
const MIB = 1024 * 1024;

const gunzip = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.gunzip);
const inflate = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.inflate);
const inflateRaw = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.inflateRaw);
const brotli = promisify<Uint8Array, zlib.BrotliOptions, Buffer>(zlib.brotliDecompress);

/** An end that is missing is forgiven, as browsers do: the body itself came whole. */
function zlibOptions(maxBytes: number): zlib.ZlibOptions {
  return { maxOutputLength: maxBytes, chunkSize: CHUNK_BYTES, finishFlush: zlib.constants.Z_SYNC_FLUSH };
}

const unzip: Decode = (body, maxBytes) => gunzip(body, zlibOptions(maxBytes));

const DECODERS: ReadonlyMap<string, Decode> = new Map([
  // Some servers name the coding and send the text as it is.
  ["gzip", (body, maxBytes) => (isGzip(body) ? unzip(body, maxBytes) : Promise.resolve(body))],
  // The standard says zlib, servers send bare deflate as well.
  [
    "deflate",
    (body, maxBytes) =>
      isZlib(body) ? inflate(body, zlibOptions(maxBytes)) : inflateRaw(body, zlibOptions(maxBytes)),
  ],
  [
    "br",
    (body, maxBytes) =>
      brotli(body, {
        maxOutputLength: maxBytes,
        chunkSize: CHUNK_BYTES,
        finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH,
      }),
  ],
]);

/** The magic number of RFC 1952 with its only method. */
function isGzip(body: Uint8Array): boolean {
  return body[0] === 0x1f && body[1] === 0x8b && body[2] === 8;
}

/** The head of RFC 1950: method 8, and both bytes divisible by 31. */
function isZlib(body: Uint8Array): boolean {
  const [first = 0, second = 0] = body;
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}

/**
 * Takes off the codings of `Content-Encoding`, the last first, and unpacks a file that is gzip itself (`sitemap.xml.gz`).
 * @throws WebTrouble for codings that are not known, for damage, and for more than `maxBytes`.
 */
export async function decodeBody(
  body: Uint8Array,
  coding: string | null,
  maxBytes: number,
): Promise<Uint8Array> {
  const codings = (coding ?? "")
    .slice(0, 200)
    .toLowerCase()
    .split(",")
    .map((name) => name.trim().replace(/^x-/, ""))
    .filter((name) => name !== "" && name !== "identity");
  if (codings.length > MAX_CODINGS) throw new WebTrouble("the answer is compressed too many times", true);
  let decoded = body;
  for (const name of codings.reverse()) {
    const decode = DECODERS.get(name);
    if (!decode) throw new WebTrouble("the answer is compressed in a way that is not known here", true);
    decoded = await decodeOnce(decode, decoded, maxBytes);
  }
  return isGzip(decoded) ? decodeOnce(unzip, decoded, maxBytes) : decoded;
}

async function decodeOnce(decode: Decode, body: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  if (body.length === 0) return body;
  try {
    return await decode(body, maxBytes);
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(maxBytes);
    throw new WebTrouble("the compression of the answer is damaged", false);
  }
}

export function tooLarge(maxBytes: number): WebTrouble {
  const size = maxBytes >= MIB ? `${Math.round(maxBytes / MIB)} MiB` : `${Math.ceil(maxBytes / 1024)} KiB`;
  return new WebTrouble(`the answer is larger than ${size}`, true);
}
