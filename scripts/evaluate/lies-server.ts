/** An OpenAI-compatible server on 127.0.0.1 that answers whatever it is told to: the model that lies on purpose. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface ToldServer {
  /** For LLM_URL. */
  readonly url: string;
  /** What the next requests are answered with. */
  say(text: string): void;
  close(): Promise<void>;
}

export async function toldServer(): Promise<ToldServer> {
  let told = "NONE";
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      const event = { choices: [{ index: 0, delta: { content: told }, finish_reason: "stop" }] };
      response
        .writeHead(200, { "content-type": "text/event-stream" })
        .end(`data: ${JSON.stringify(event)}\n\ndata: [DONE]\n\n`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    say(text) {
      told = text;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
