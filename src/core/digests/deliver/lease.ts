/** The right to work on an edition, kept up while somebody does. */
import type { Clock } from "../../ports.ts";
import type { DigestLedger } from "../digest-ports.ts";

/** After a crash, others go on with an edition this much later. */
export const LEASE_MS = 30_000;
const RENEW_MS = 10_000;

export interface Lease {
  /** False when somebody else has it, or it was given up: then nothing more may be sent. */
  renew(): Promise<boolean>;
  /** From now on nothing may be sent, whatever the ledger says. */
  giveUp(): void;
  /** Stops keeping it up. */
  end(): void;
}

export interface Holder {
  readonly ledger: Pick<DigestLedger, "renew">;
  readonly clock: Clock;
  /** The process, unlike any other. */
  readonly holder: string;
}

export function keepLease(edition: number, { ledger, clock, holder }: Holder): Lease {
  let holds = true;
  const renew = async () => {
    if (!holds) return false;
    const kept = await ledger.renew(edition, { holder, now: clock().getTime(), leaseMs: LEASE_MS });
    holds &&= kept;
    return holds;
  };
  const timer = setInterval(() => {
    renew().catch(() => undefined); // The next time, or the next message, tells.
  }, RENEW_MS);
  timer.unref();
  return {
    renew,
    giveUp: () => {
      holds = false;
    },
    end: () => clearInterval(timer),
  };
}
