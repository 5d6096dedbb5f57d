import { useEffect, useState } from 'preact/hooks';
import type { Setting } from '../../lib/settings/define-setting.ts';

/** A setting as it is now, and the way to change it; its first value is shown until it has been read. */
export function useSetting<T>(setting: Setting<T>): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(setting.initial);
  useEffect(() => {
    void setting.getValue().then((stored) => setValue(() => stored));
    return setting.watch((next) => setValue(() => next));
  }, []);
  const change = (next: T) => {
    setValue(() => next);
    void setting.setValue(next);
  };
  return [value, change];
}
