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

/** A file with the place it was dropped at: it can be kept as that place's report, or as its own text says. */
type ChosenFile = PastFileRow & { file: File; place: PastOfPlace['place'] };

/**
 * Files as reports of a place: each is read when it is chosen, and leaves the list of files once it is kept. What waits
 * for an answer waits at its own place, and is there again when the reader comes back.
 */
export function usePastFiles(props: {
  past: PastOfPlace | null;
  onKept(): Promise<void>;
}): Pick<PastListProps, 'files' | 'leftOut' | 'onFiles' | 'onNameFile' | 'onKeepElsewhere' | 'onPutAway'> {
  const { past, onKept } = props;
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [left, setLeft] = useState<{ placeKey: string; count: number } | null>(null);
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
  return {
    files: files.filter(({ place }) => place.key === past?.place.key),
    leftOut: left !== null && left.placeKey === past?.place.key ? left.count : 0,
    onFiles: async (chosen) => {
      if (past === null) return;
      const { place } = past;
      setLeft({ placeKey: place.key, count: Math.max(0, chosen.length - mostFiles) });
      const rows = chosen.slice(0, mostFiles).map((file): ChosenFile => {
        return { id: crypto.randomUUID(), name: file.name, file, place, is: { state: 'reading', page: 1 } };
      });
      setFiles((all) => [...all, ...rows]);
      for (const row of rows) await take(row, { expect: { placeKey: place.key }, named: null });
    },
    onNameFile: (id, period) => {
      const place = files.find((one) => one.id === id)?.place;
      if (!place?.name) return;
      const named = { place: place.name, placeKey: place.key, period };
      again(id, { expect: { placeKey: place.key }, named });
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
