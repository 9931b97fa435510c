/** Why something could not be fetched, in words for people. */

/** Its message is safe to show and to log: hosts and reasons, never the path or query of an address. */
export class WebTrouble extends Error {
  override readonly name = "WebTrouble";
  /** Asking again soon is of no use. */
  readonly lasting: boolean;
  /** The least time until asking again is of use; null where it is not known. */
  readonly retryAfterSeconds: number | null;

  constructor(reason: string, lasting: boolean, retryAfterSeconds: number | null = null) {
    super(reason);
    this.lasting = lasting;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
