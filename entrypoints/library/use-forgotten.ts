import { useEffect, useState } from 'preact/hooks';
import { storeErrorCode } from '../../lib/store/store-error.ts';
import type { Say } from './library-work.ts';

interface Forgotten<T> {
  /** How many were forgotten last and can be brought back; `null` for none. */
  undo: { count: number } | null;
  /** Does what forgets records and gives them back. */
  forget(work: () => Promise<T[]>): void;
  onUndo(): void;
}

/** Holds what was forgotten last, so that it can be brought back for as long as `where` is the same. */
export function useForgotten<T>(of: {
  where: string | null;
  say: Say;
  bringBack(forgotten: T[]): Promise<void>;
  /** Looks at the list again. */
  look(): unknown;
}): Forgotten<T> {
  const { where, say, bringBack, look } = of;
  const [forgotten, setForgotten] = useState<T[]>([]);
  useEffect(() => setForgotten([]), [where]);
  const attempt = async (work: () => Promise<T[]>) => {
    try {
      setForgotten(await work());
    } catch (error) {
      return say(storeErrorCode(error), 'error');
    }
    await look();
  };
  return {
    undo: forgotten.length === 0 ? null : { count: forgotten.length },
    forget: (work) => void attempt(work),
    onUndo: () =>
      void attempt(async () => {
        await bringBack(forgotten);
        return [];
      }),
  };
}
