import type { ReportsTabProps } from '../../components/library/reports-tab.tsx';
import { rememberReports } from '../../lib/settings/settings.ts';
import { storeErrorCode } from '../../lib/store/store-error.ts';
import { useStore } from '../pages/store-access.ts';
import { useSetting } from '../pages/use-setting.ts';
import { useWatched } from '../pages/use-watched.ts';
import type { Say } from './library-work.ts';

/** 报告: what was opened and is remembered, forgotten one by one or all at once. */
export function useReportsTab({ say }: { say: Say }): ReportsTabProps {
  const { result: reports, refresh } = useWatched('openedReports');
  const [remember, setRemember] = useSetting(rememberReports);
  const attempt = async (work: () => Promise<unknown>) => {
    await work().catch((error: unknown) => say(storeErrorCode(error), 'error'));
    refresh();
  };
  return {
    reports,
    remember,
    onRemember: setRemember,
    onForget: (id) => void attempt(() => useStore('forgetReport', id)),
    onForgetAll: () => void attempt(() => useStore('forgetAllReports')),
  };
}
