import { useState } from 'preact/hooks';
import type { PastFileRow, PastListProps } from '../../components/library/past-props.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import type { PastOfPlace } from '../../lib/protocol/shapes.ts';
import type { PastName } from '../../lib/records/past-report.ts';
import type { Outcome } from './past-failure.ts';
import { outcomeOf } from './past-run.ts';
import { type FileReport, readFile } from './read-file.ts';

/** Most files that are taken at once. */
const mostFiles = 30;

type ChosenFile = PastFileRow & { file: File };

/** Files as reports of a place: each is read when it is chosen, and leaves the list of files once it is kept. */
export function usePastFiles(props: {
  past: PastOfPlace | null;
  onKept(): Promise<void>;
}): Pick<PastListProps, 'files' | 'onFiles' | 'onNameFile' | 'onKeepElsewhere' | 'onPutAway'> {
  const { past, onKept } = props;
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const putAway = (id: string) => setFiles((all) => all.filter((one) => one.id !== id));
  const show = (id: string, is: PastFileRow['is']) =>
    setFiles((all) => all.map((one) => (one.id === id ? { ...one, is } : one)));

  const take = async ({ id, file }: ChosenFile, said: Said) => {
    show(id, { state: 'reading', page: 1 });
    const outcome = await keepFile(file, said);
    if (!outcome.ok) return show(id, { state: 'failed', code: outcome.code, detail: outcome.detail });
    putAway(id);
    await onKept();
  };
  const again = (id: string, said: Said) => {
    const chosen = files.find((one) => one.id === id);
    if (chosen) void take(chosen, said);
  };
  const here = past && { placeKey: past.place.key };
  return {
    files,
    onFiles: async (chosen) => {
      const rows = chosen.slice(0, mostFiles).map((file): ChosenFile => {
        return { id: crypto.randomUUID(), name: file.name, file, is: { state: 'reading', page: 1 } };
      });
      setFiles((all) => [...all, ...rows]);
      for (const row of rows) await take(row, { expect: here, named: null });
    },
    onNameFile: (id, period) => {
      const place = past?.place;
      if (place?.name) again(id, { expect: here, named: { place: place.name, placeKey: place.key, period } });
    },
    onKeepElsewhere: (id) => again(id, { expect: null, named: null }),
    onPutAway: putAway,
  };
}

/** Whose a file is taken for, and what the reader says of it. */
interface Said {
  expect: { placeKey: string } | null;
  named: PastName | null;
}

async function keepFile(file: File, said: Said): Promise<Outcome<unknown>> {
  const read: Outcome<FileReport> = await readFile(file);
  return read.ok ? outcomeOf(await askBackground('readPast', { ...read.value, ...said })) : read;
}
