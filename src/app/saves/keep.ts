/** Named texts that outlive the page, as far as the browser allows. */
export interface Keep {
  read(key: string): string | undefined;
  /** @returns whether the text will outlive the page. Refused texts are held until the page closes. */
  write(key: string, text: string): boolean;
  remove(key: string): void;
  /** Lists the keys that begin with `prefix`, in the order of the alphabet. */
  keys(prefix: string): string[];
}

/**
 * Opens the browser's storage. It never throws: a storage that refuses, when it is opened, read or
 * written, is made up for in memory, and `onRefused` is told the first time.
 */
export function openKeep(open: () => Storage, onRefused: () => void): Keep {
  const memory = new Map<string, string>();
  let isTold = false;
  const attempt = <T>(run: (storage: Storage) => T): T | undefined => {
    try {
      return run(open());
    } catch {
      if (!isTold) onRefused();
      isTold = true;
      return undefined;
    }
  };
  return {
    read: (key) => memory.get(key) ?? attempt((storage) => storage.getItem(key)) ?? undefined,
    write: (key, text) => {
      const isKept =
        attempt((storage) => {
          storage.setItem(key, text);
          return true;
        }) === true;
      if (isKept) memory.delete(key);
      else memory.set(key, text);
      return isKept;
    },
    remove: (key) => {
      memory.delete(key);
      attempt((storage) => storage.removeItem(key));
    },
    keys: (prefix) => {
      const stored = attempt((storage) => Object.keys(storage)) ?? [];
      return [...new Set([...stored, ...memory.keys()])]
        .filter((key) => key.startsWith(prefix))
        .sort();
    },
  };
}
