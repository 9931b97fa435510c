/** Remembers what was made of an object as long as the object itself is remembered. */

/** `make` must give the same for the same object each time, and depend on nothing else. */
export function remembered<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const kept = new WeakMap<Key, { readonly made: Made }>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known.made;
    const made = make(key);
    kept.set(key, { made });
    return made;
  };
}
