/** A small memory that forgets the oldest first: Discord may deliver an event twice, and nothing must grow for ever. */

export interface Recent<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  has(key: string): boolean;
  forget(key: string): void;
  /** True the first time only. */
  first(key: string, value: T): boolean;
}

/** Holds the last `capacity` keys. */
export function createRecent<T>(capacity: number): Recent<T> {
  const known = new Map<string, T>();
  const set = (key: string, value: T) => {
    known.delete(key);
    known.set(key, value);
    const oldest = known.keys().next();
    if (known.size > capacity && !oldest.done) known.delete(oldest.value);
  };
  return {
    get: (key) => known.get(key),
    has: (key) => known.has(key),
    forget: (key) => void known.delete(key),
    set,
    first(key, value) {
      if (known.has(key)) return false;
      set(key, value);
      return true;
    },
  };
}
