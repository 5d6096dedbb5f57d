import type { ReportsTabProps } from '../../components/library/reports-tab.tsx';
import { rememberReports } from '../../lib/settings/settings.ts';
import { useStore } from '../pages/store-access.ts';
import { useSetting } from '../pages/use-setting.ts';
import { useWatched } from '../pages/use-watched.ts';
import type { Say } from './library-work.ts';
import { useForgotten } from './use-forgotten.ts';

/** 报告: what was opened and is remembered; one is forgotten and can be brought back, all are forgotten for good. */
export function useReportsTab({ say }: { say: Say }): ReportsTabProps {
  const { result: reports, refresh } = useWatched('openedReports');
  const [remember, setRemember] = useSetting(rememberReports);
  const { forget, ...forgotten } = useForgotten({
    where: null,
    say,
    bringBack: (one) => useStore('restoreReports', one),
    look: refresh,
  });
  return {
    reports,
    remember,
    onRemember: setRemember,
    onForget: (id) => forget(() => useStore('forgetReport', id)),
    onForgetAll: () =>
      forget(async () => {
        await useStore('forgetAllReports');
        return [];
      }),
    ...forgotten,
  };
}
