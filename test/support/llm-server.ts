/** A small OpenAI-compatible server on 127.0.0.1 for tests: it tells the truth, lies, refuses, hangs, floods or breaks off. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as the server saw it. */
export interface SeenRequest {
  readonly path: string;
  readonly authorization: string | null;
  readonly model: string;
  readonly temperature: number | null;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

/** How to answer: text (streamed in pieces), or one of the ways to fail. */
export type LlmReply =
  | { readonly text: string }
  | { readonly whole: string }
  | { readonly status: number; readonly body?: string }
  | { readonly redirect: string }
  | { readonly refusal: string }
  | { readonly raw: string; readonly contentType?: string }
  | { readonly cutOff: string }
  | { readonly broken: string }
  | "hang"
  | "stall"
  | "flood"
  | "drip"
  | "endless line";

export interface LlmServer {
  /** For LLM_URL. */
  readonly url: string;
  readonly seen: SeenRequest[];
  /** Answers every request from now on. */
  answer(reply: LlmReply | ((request: SeenRequest) => LlmReply)): void;
  close(): Promise<void>;
}

const DRIP_MS = 20;
const FLOOD = "more and more words ".repeat(200);

/** Starts it; the first replies say NONE. */
export async function llmServer(): Promise<LlmServer> {
  const seen: SeenRequest[] = [];
  let reply: LlmReply | ((request: SeenRequest) => LlmReply) = { text: "NONE" };
  const server = createServer((request, response) => {
    void read(request).then((one) => {
      seen.push(one);
      send(response, typeof reply === "function" ? reply(one) : reply);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    seen,
    answer(next) {
      reply = next;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function read(request: IncomingMessage): Promise<SeenRequest> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += String(chunk);
  const body = JSON.parse(text) as Pick<SeenRequest, "model" | "messages"> & { temperature?: number };
  return {
    path: request.url ?? "",
    authorization: request.headers.authorization ?? null,
    model: body.model,
    temperature: body.temperature ?? null,
    messages: body.messages,
  };
}

function event(delta: object, finish: string | null = null): string {
  return `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

function stream(response: ServerResponse): ServerResponse {
  return response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
}

function send(response: ServerResponse, reply: LlmReply): void {
  if (typeof reply === "string") sendWithoutEnd(response, reply);
  else if ("text" in reply) sendText(response, reply.text);
  else if ("whole" in reply)
    json(response, 200, { choices: [{ message: { content: reply.whole }, finish_reason: "stop" }] });
  else if ("status" in reply) response.writeHead(reply.status).end(reply.body ?? "");
  else if ("redirect" in reply) response.writeHead(307, { location: reply.redirect }).end();
  else if ("refusal" in reply)
    json(response, 200, { choices: [{ message: { content: null, refusal: reply.refusal } }] });
  else if ("raw" in reply)
    response.writeHead(200, { "content-type": reply.contentType ?? "text/event-stream" }).end(reply.raw);
  else if ("cutOff" in reply) stream(response).end(event({ content: reply.cutOff }) + event({}, "length"));
  else {
    stream(response).write(event({ content: reply.broken }));
    setTimeout(() => response.destroy(), DRIP_MS);
  }
}

/** In pieces of bytes that fall anywhere, also within a letter. */
function sendText(response: ServerResponse, text: string): void {
  stream(response);
  const bytes = Buffer.from(
    [
      ": hello\n\n",
      ...Array.from(text, (letter) => event({ content: letter })),
      event({}, "stop"),
      "data: [DONE]\n\n",
    ].join(""),
  );
  for (let at = 0; at < bytes.length; at += 997) response.write(bytes.subarray(at, at + 997));
  response.end();
}

function sendWithoutEnd(response: ServerResponse, way: Extract<LlmReply, string>): void {
  if (way === "hang") return;
  stream(response).write(event({ content: "The bridge " }));
  if (way === "stall") return;
  const piece = {
    flood: event({ content: FLOOD }),
    drip: ": still here\n\n",
    "endless line": "x".repeat(16_384),
  }[way];
  const timer = setInterval(() => response.write(piece), way === "drip" ? DRIP_MS : 0);
  response.on("close", () => clearInterval(timer));
}
