/**
 * A process that posts the editions its parent hands it, to be killed at any moment. The parent is the ledger:
 * `measure-posting.ts`.
 */
import type { Posted } from "../../../src/core/digests/digest-ports.ts";
import type { ComposedEdition } from "../../../src/discord/digest/layout.ts";
import { openPoster } from "./posting.ts";

export type ToParent =
  | { readonly kind: "ready" }
  | { readonly kind: "sent"; readonly edition: number; readonly place: number; readonly id: string }
  | { readonly kind: "posted"; readonly edition: number; readonly posted: Posted };

export type ToChild =
  | { readonly kind: "post"; readonly edition: ComposedEdition }
  /** Noted; the child goes on. */
  | { readonly kind: "noted"; readonly edition: number; readonly place: number };

const [apiUrl = "", token = ""] = process.argv.slice(2);
const tell = (message: ToParent) => process.send?.(message);
const waiting = new Map<string, () => void>();

const { poster, bugs } = await openPoster({ apiUrl, token }, { requestMs: 60_000 });

async function post(edition: ComposedEdition): Promise<void> {
  const { number } = edition;
  const posted = await poster.post(edition, async (place, id) => {
    const noted = new Promise<void>((resolve) => waiting.set(`${number} ${place}`, resolve));
    tell({ kind: "sent", edition: number, place, id });
    await noted;
    return true;
  });
  if (bugs.length > 0) process.stderr.write(`bugs: ${String(bugs.at(-1))}\n`);
  tell({ kind: "posted", edition: number, posted });
}

process.on("message", (message: ToChild) => {
  if (message.kind === "noted") waiting.get(`${message.edition} ${message.place}`)?.();
  else void post(message.edition);
});
process.on("disconnect", () => process.exit());
tell({ kind: "ready" });
