/** A certificate for 127.0.0.1 that nobody vouches for, made anew each time so that no key lies in the repository. */
import { generateKeyPairSync, sign } from "node:crypto";

const SEQUENCE = 0x30;
const SET = 0x31;
const DAY_MS = 86_400_000;

/** One element of DER, of less than 64 KiB. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function time(ms: number): Buffer {
  const digits = new Date(ms).toISOString().replaceAll(/\D/g, "").slice(2, 14);
  return der(0x17, Buffer.from(`${digits}Z`));
}

/** Key and certificate in PEM: X.509 version 1, ECDSA with P-256 and SHA-256. */
export function selfSigned(): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = der(SEQUENCE, der(0x06, Buffer.from("2a8648ce3d040302", "hex")));
  const commonName = [der(0x06, Buffer.from("550403", "hex")), der(0x0c, Buffer.from("127.0.0.1"))];
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, ...commonName)));
  const now = Date.now();
  const content = der(
    SEQUENCE,
    der(0x02, Buffer.from([1])),
    algorithm,
    name,
    der(SEQUENCE, time(now - DAY_MS), time(now + DAY_MS)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
  );
  const signature = der(0x03, Buffer.from([0]), sign("sha256", content, privateKey));
  const base64 = der(SEQUENCE, content, algorithm, signature).toString("base64");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${base64.replaceAll(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`,
  };
}
