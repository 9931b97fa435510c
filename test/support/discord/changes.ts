/** Tells when anything changed, and waits for what a test expects: no test sleeps or polls. */

export interface Changes {
  changed(): void;
  /** The first value of `look` that is something; rejects after the time with what was seen meanwhile. */
  waitFor<T>(look: () => T | null | undefined | false, timeoutMs?: number, what?: string): Promise<T>;
  /** Ends all waits. */
  close(): void;
}

/** `report` is told in the error of a wait that was in vain. */
export function openChanges(defaultMs: number, report: () => string): Changes {
  const listeners = new Set<() => void>();
  const endings = new Set<() => void>();
  return {
    changed() {
      for (const listener of [...listeners]) listener();
    },
    waitFor<T>(
      look: () => T | null | undefined | false,
      timeoutMs = defaultMs,
      what = "what was waited for",
    ) {
      const wait = new Promise<T>((resolve, reject) => {
        const settle = (act: () => void) => {
          listeners.delete(check);
          endings.delete(end);
          clearTimeout(timer);
          act();
        };
        const check = () => {
          try {
            const found = look();
            if (found !== null && found !== undefined && found !== false) settle(() => resolve(found));
          } catch (error) {
            settle(() => reject(error));
          }
        };
        const fail = (why: string) => settle(() => reject(new Error(`${why}: ${what}\n${report()}`)));
        const end = () => fail("The double was closed before");
        const timer = setTimeout(() => fail(`In vain for ${timeoutMs} ms`), timeoutMs);
        listeners.add(check);
        endings.add(end);
        check();
      });
      // A wait that nobody looks at any more must not end the test run.
      wait.catch(() => undefined);
      return wait;
    },
    close() {
      for (const end of [...endings]) end();
    },
  };
}
