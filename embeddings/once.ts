/** Work that is done when first asked for, and once. */

/** Calling it starts the work or joins it. */
export interface Once<T> {
  (): Promise<T>;
  /** The work if it was started. */
  started(): Promise<T> | null;
}

/** A failure reaches all who wait and is then forgotten, so that the next call tries again. */
export function once<T>(work: () => Promise<T>): Once<T> {
  let current: Promise<T> | null = null;
  const start = async () => {
    try {
      return await work();
    } catch (error) {
      current = null;
      throw error;
    }
  };
  const join = () => {
    current ??= start();
    return current;
  };
  return Object.assign(join, { started: () => current });
}
