import { useEffect, useState } from 'preact/hooks';
import type { WxtStorageItem } from 'wxt/utils/storage';

/** A setting as it is now, and the way to change it; `first` is shown until it has been read. */
export function useSetting<T>(
  item: Pick<WxtStorageItem<T, Record<string, unknown>>, 'getValue' | 'setValue' | 'watch'>,
  first: T,
): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(first);
  useEffect(() => {
    void item.getValue().then((stored) => setValue(() => stored));
    return item.watch((next) => setValue(() => next));
  }, []);
  const change = (next: T) => {
    setValue(() => next);
    void item.setValue(next);
  };
  return [value, change];
}
