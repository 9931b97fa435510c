/** Reads request bodies: JSON, or multipart forms with files as Discord wants them. */
import type { IncomingMessage } from "node:http";
import { type Fields, isFields } from "./form.ts";
import { MESSAGE } from "./limits.ts";
import { Refusal, refusal } from "./refusal.ts";

export interface UploadedFile {
  /** The n of `files[n]`, by which the attachments of the body name it. */
  readonly id: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

export interface Body {
  /** Undefined when nothing was sent. */
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

/** The whole body; throws 40005 as soon as it is too large. */
async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size <= MESSAGE.requestBytes) parts.push(bytes);
  }
  if (size > MESSAGE.requestBytes) throw refusal("tooLarge");
  return Buffer.concat(parts);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal("malformed");
  }
}

export async function readBody(request: IncomingMessage): Promise<Body> {
  const bytes = await bytesOf(request);
  if (bytes.length === 0) return { json: undefined, files: [] };
  const type = request.headers["content-type"] ?? "";
  if (type.startsWith("multipart/form-data")) return multipart(bytes, type);
  if (!type.startsWith("application/json"))
    throw new Refusal(400, 50035, "Invalid Form Body", {
      _errors: [
        { code: "CONTENT_TYPE_INVALID", message: `Expected a JSON or multipart body, not "${type}".` },
      ],
    });
  return { json: parsed(bytes.toString("utf8")), files: [] };
}

async function multipart(bytes: Buffer, type: string): Promise<Body> {
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } })
    .formData()
    .catch(() => {
      throw refusal("malformed");
    });
  const files: UploadedFile[] = [];
  for (const [key, value] of form) {
    if (typeof value === "string") continue;
    const id = /^files\[(\d+)\]$/.exec(key)?.[1];
    if (id === undefined) continue;
    const content = Buffer.from(await value.arrayBuffer());
    if (content.length > MESSAGE.fileBytes) throw refusal("tooLarge");
    files.push({ id, filename: value.name, contentType: value.type, bytes: content });
  }
  if (files.length > MESSAGE.files)
    throw new Refusal(400, 30015, `Maximum number of attachments in a message reached (${MESSAGE.files})`);
  const payload = form.get("payload_json");
  return { json: typeof payload === "string" ? parsed(payload) : {}, files };
}

/** The body as an object; what is none is an invalid form. */
export function asFields(json: unknown): Fields {
  if (json === undefined) return {};
  if (isFields(json)) return json;
  throw new Refusal(400, 50035, "Invalid Form Body", {
    _errors: [{ code: "MODEL_TYPE_CONVERT", message: "Only dictionaries may be used in a ModelType" }],
  });
}
