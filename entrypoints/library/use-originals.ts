import { useState } from 'preact/hooks';
import type { KeptOriginalsProps } from '../../components/library/kept-originals.tsx';
import { storeErrorCode } from '../../lib/store/store-error.ts';
import { useStore } from '../pages/store-access.ts';
import { downloadOriginal } from '../pages/use-original.ts';
import { useWatched } from '../pages/use-watched.ts';
import type { Say } from './library-work.ts';

/**
 * The originals that are kept, for settings and backups. Whether a backup takes them along is asked anew each time the
 * library is opened: one file may be larger than all the rest, and a backup of every day should not carry it unasked.
 */
export function useOriginals({ say }: { say: Say }): KeptOriginalsProps {
  const { result, refresh } = useWatched('keptFiles');
  const [backsUpOriginals, onBackUpOriginals] = useState(false);
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
      refresh();
    } catch (error) {
      say(storeErrorCode(error), 'error');
    }
  };
  return {
    originals: result.state === 'ready' ? result.value : [],
    backsUpOriginals,
    onBackUpOriginals,
    onDownloadOriginal: (sha256) => void attempt(() => downloadOriginal(sha256)),
    onDeleteOriginal: (sha256) =>
      void attempt(async () => {
        await useStore('deleteKeptFile', sha256);
        say('deleted');
      }),
  };
}
