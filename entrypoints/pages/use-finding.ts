import { useEffect, useState } from 'preact/hooks';
import type { FindFieldProps } from '../../components/popup/find-field.tsx';
import type { FindView, NoticeView } from '../../components/view-models.ts';
import { askPage } from '../../lib/protocol/ask.ts';
import type { TabReading } from '../../lib/protocol/shapes.ts';

/**
 * Find-in-report from a page of ours: its words are typed here, its places are shown and gone to in the report's page,
 * which is asked first for what is searched there already.
 */
export function useFinding(
  reading: TabReading | null,
  say: (code: string, tone?: NoticeView['tone']) => void,
): FindFieldProps {
  const frame = reading && { tabId: reading.tabId, frameId: reading.frameId };
  const [found, setFound] = useState<{ where: string; find: FindView } | null>(null);
  const where = `${reading?.tabId} ${reading?.frameId} ${reading?.address}`;
  // What was found in one report is not said of the next.
  const find = found?.where === where ? found.find : null;
  const setFind = (next: FindView) => setFound({ where, find: next });
  const isRead = reading?.state === 'read';
  useEffect(() => {
    if (!frame || !isRead) return;
    void askPage(frame, 'findState', null).then((answer) => {
      const standing = answer.ok ? answer.value : null;
      // Meanwhile the reader may have typed.
      if (standing) setFound((now) => (now?.where === where ? now : { where, find: standing }));
    });
  }, [where, isRead]);
  return {
    find,
    async onFind(query) {
      if (!frame) return;
      const answer = await askPage(frame, 'findInReport', { query });
      if (answer.ok) setFind({ query, index: answer.value.count > 0 ? 1 : 0, count: answer.value.count });
      else say(answer.code, 'error');
    },
    async onFindStep(by) {
      if (!frame || !find || find.count === 0) return;
      const answer = await askPage(frame, 'findStep', { by });
      if (answer.ok) setFind({ ...find, index: answer.value.index });
    },
  };
}
