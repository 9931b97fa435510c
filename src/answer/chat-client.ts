/**
 * One request to an OpenAI-compatible server. Plain `fetch`: the `openai` package would bring retries, logs and some
 * megabytes, and the limits that matter here (bytes, idle time, no redirects, silence about keys) are not in it.
 */
import { readCompletion } from "./event-stream.ts";
import { ModelTrouble, reasonOf } from "./trouble.ts";

export interface ChatMessage {
  readonly role: "system" | "user";
  readonly content: string;
}

export interface ChatOptions {
  /** The API's base, such as `http://localhost:11434/v1`. */
  readonly url: string;
  readonly model: string;
  /** Sent as a bearer token; null sends none. */
  readonly apiKey: string | null;
  /** Milliseconds for the whole exchange. */
  readonly totalMs: number;
  /** Milliseconds without a byte, the wait for the first one included. */
  readonly idleMs: number;
}

/** Sends messages, resolves to the model's text; rejects with ModelTrouble, whose message is safe to log. */
export type Chat = (messages: readonly ChatMessage[], maxTokens: number) => Promise<string>;

/** Builds the client. Temperature 0; redirects are refused, since they would carry articles and key elsewhere. */
export function chatClient(options: ChatOptions): Chat {
  const address = `${options.url.replace(/\/+$/, "")}/chat/completions`;
  return async (messages, maxTokens) => {
    const abort = new AbortController();
    const stop = (reason: string) => () => abort.abort(new ModelTrouble(reason));
    const total = setTimeout(stop("timeout"), options.totalMs);
    let idle = setTimeout(stop("timeout: nothing came"), options.idleMs);
    const onProgress = () => {
      clearTimeout(idle);
      idle = setTimeout(stop("timeout: nothing came"), options.idleMs);
    };
    try {
      const response = await fetch(address, {
        method: "POST",
        redirect: "manual",
        signal: abort.signal,
        headers: {
          "content-type": "application/json",
          accept: "text/event-stream, application/json",
          ...(options.apiKey === null ? {} : { authorization: `Bearer ${options.apiKey}` }),
        },
        body: JSON.stringify({
          model: options.model,
          messages,
          temperature: 0,
          max_tokens: maxTokens,
          stream: true,
        }),
      });
      onProgress();
      requireOk(response);
      if (!response.body) throw new ModelTrouble("broken stream: no body");
      return await readCompletion(
        response.body,
        response.headers.get("content-type")?.toLowerCase() ?? "",
        onProgress,
      );
    } catch (error) {
      const given: unknown = abort.signal.aborted ? abort.signal.reason : error;
      throw new ModelTrouble(reasonOf(given));
    } finally {
      clearTimeout(total);
      clearTimeout(idle);
      // Whatever is still on its way is not waited for.
      abort.abort();
    }
  };
}

function requireOk(response: Response): void {
  if (response.status >= 300 && response.status < 400)
    throw new ModelTrouble(`redirect (HTTP ${response.status})`);
  if (response.status === 401 || response.status === 403)
    throw new ModelTrouble(`refused the key (HTTP ${response.status})`);
  if (!response.ok) throw new ModelTrouble(`HTTP ${response.status}`);
}
