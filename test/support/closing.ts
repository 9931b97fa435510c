/** Closes what a test opened, the newest first, after each test of the file that asks for it. */
import { afterEach } from "vitest";

export interface Closable {
  close(): Promise<void> | void;
}

/** Call it at the top of a file; what goes through the function it gives is closed after the test. */
export function closingAfterEach(): <T extends Closable>(opened: T) => T {
  const opened: Closable[] = [];
  afterEach(async () => {
    for (const one of opened.splice(0).reverse()) await one.close();
  });
  return (one) => {
    opened.push(one);
    return one;
  };
}
