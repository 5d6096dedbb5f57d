/** Reads on the first call and gives the same ever after. */
export function once<T>(read: () => T): () => T {
  let value: { read: T } | null = null;
  return () => {
    value ??= { read: read() };
    return value.read;
  };
}

/** Reads once for each object and gives that ever after, for as long as the object lives. Reads nothing that is `undefined`. */
export function oncePer<Key extends object, T>(read: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, T>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = read(key);
      known.set(key, value);
    }
    return value;
  };
}

/** As `oncePer`, for strings of which the same few are asked for again and again; what is long past is read anew. */
export function oncePerText<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { value: T }>();
  return (text) => {
    let found = known.get(text);
    if (!found) {
      if (known.size >= remembered) known.clear();
      found = { value: read(text) };
      known.set(text, found);
    }
    return found.value;
  };
}
const remembered = 8;
