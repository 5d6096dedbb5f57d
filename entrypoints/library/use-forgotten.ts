import { useEffect, useState } from 'preact/hooks';
import type { PastListProps } from '../../components/library/past-props.ts';
import type { PastReport } from '../../lib/records/past-report.ts';
import { storeErrorCode } from '../../lib/store/store-error.ts';
import { useStore } from '../pages/store-access.ts';
import type { Say } from './library-work.ts';

/** Forgets past reports of a place, one or all, and brings back those that were forgotten last for as long as the place is open. */
export function useForgotten(of: {
  placeKey: string | null;
  say: Say;
  look(): Promise<void>;
}): Pick<PastListProps, 'undo' | 'onForget' | 'onForgetAll' | 'onUndo'> {
  const { placeKey, say, look } = of;
  const [forgotten, setForgotten] = useState<PastReport[]>([]);
  useEffect(() => setForgotten([]), [placeKey]);
  const attempt = async (work: () => Promise<PastReport[]>) => {
    try {
      setForgotten(await work());
    } catch (error) {
      return say(storeErrorCode(error), 'error');
    }
    await look();
  };
  return {
    undo: forgotten.length === 0 ? null : { count: forgotten.length },
    onForget: (id) => void attempt(() => useStore('forgetPastReport', id)),
    onForgetAll: () => {
      if (placeKey !== null) void attempt(() => useStore('forgetPlace', placeKey));
    },
    onUndo: () =>
      void attempt(async () => {
        await useStore('restorePastReports', forgotten);
        return [];
      }),
  };
}
