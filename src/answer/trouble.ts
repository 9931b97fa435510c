/** What can go wrong between the bot and a language model, as reasons that are safe to log. */

/** A reason in few words of our own: never text of an article, of the model or of a server, and no key. */
export class ModelTrouble extends Error {
  override readonly name = "ModelTrouble";
}

/** How deep causes of errors are followed. */
const MAX_CAUSES = 5;
/** Codes of errno(3), the resolver, TLS, the HTTP parser and undici; anything else might quote what was sent. */
const CODE = /^[A-Z][A-Z0-9_]{2,40}$/;

/** The reason for a failure, whatever was thrown. */
export function reasonOf(error: unknown): string {
  if (error instanceof ModelTrouble) return error.message;
  for (let at = error, depth = 0; at instanceof Error && depth < MAX_CAUSES; at = at.cause, depth += 1) {
    if (at.cause instanceof ModelTrouble) return at.cause.message;
    const code = "code" in at ? at.code : undefined;
    if (typeof code === "string" && CODE.test(code)) return `connection failed (${code})`;
  }
  return "connection failed";
}
