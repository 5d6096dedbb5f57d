import { useEffect, useState } from 'preact/hooks';
import type { OriginalFileProps } from '../../components/snippets/original-file.tsx';
import { keepFile, keptFileOf } from '../../lib/store/kept-files.ts';
import { storeErrorCode } from '../../lib/store/store-error.ts';
import type { ReportFile } from '../../lib/text/report-file.ts';
import { webAddress } from '../../lib/text/web-address.ts';
import { saveBlob } from './download.ts';
import { nowWithOffset } from './now.ts';
import { directStore, useStore } from './store-access.ts';
import { useWatched } from './use-watched.ts';

/** A file whose original may be kept. */
export interface OriginalSource {
  file: Pick<ReportFile, 'sha256' | 'size' | 'name'>;
  address: string | null;
  /** The bytes themselves; `null` where they are not at hand. */
  bytes: Blob | null;
}

/**
 * Whether the original of a file is kept, and what the reader can do about it; `null` without a file. Bytes go to the
 * page's own connection alone: no message carries them, so a private window of Firefox, which has none, keeps nothing.
 */
export function useOriginal(source: OriginalSource | null): OriginalFileProps | null {
  const { result, refresh } = useWatched('keptFiles');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const sha256 = source?.file.sha256 ?? null;
  useEffect(() => setFailure(null), [sha256]);
  if (!source || sha256 === null || result.state === 'loading') return null;
  const kept =
    result.state === 'ready' ? (result.value.find((file) => file.sha256 === sha256) ?? null) : null;
  const attempt = async (work: () => Promise<unknown>) => {
    setBusy(true);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
      refresh();
    }
  };
  return {
    size: source.file.size,
    state: kept ? 'kept' : busy ? 'keeping' : source.bytes ? 'offered' : 'absent',
    keptAt: kept?.keptAt ?? null,
    failure,
    onKeep: () => void attempt(() => keepOriginal(source)),
    onDownload: () => void attempt(() => downloadOriginal(sha256)),
    onDelete: () => void attempt(() => useStore('deleteKeptFile', sha256)),
  };
}

async function keepOriginal({ file: { name }, address, bytes }: OriginalSource): Promise<void> {
  if (!bytes) return;
  await keepFile(await directStore(), {
    ...{ name, bytes },
    address: webAddress(address),
    keptAt: nowWithOffset(),
  });
}

/** Hands a kept original back to the reader, under the name it came with. */
export async function downloadOriginal(sha256: string): Promise<void> {
  const kept = await keptFileOf(await directStore(), sha256);
  if (kept) await saveBlob(kept.name ?? sha256, kept.bytes);
}

/** A full disk is said in words of its own: no text of the reader's is at stake here. */
function failureOf(error: unknown): string {
  const code = storeErrorCode(error);
  return code === 'disk-full' ? 'original-disk-full' : code === 'not-available' ? 'original-private' : code;
}
