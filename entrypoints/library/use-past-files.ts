import { useState } from 'preact/hooks';
import type { PastFileRow, PastListProps } from '../../components/library/past-props.ts';
import type { PastOfPlace } from '../../lib/protocol/shapes.ts';
import type { PastName } from '../../lib/records/past-report.ts';
import { placeKeyOf } from '../../lib/snippets/stored-report.ts';
import { type FileReport, readFile } from './load-report.ts';
import type { Outcome } from './past-failure.ts';
import { outcomeOf } from './past-run.ts';
import { readPast } from './read-past.ts';

/** Most files that are taken at once. */
const mostFiles = 30;

/** A file with the place it was dropped at: it can be kept as that place's report, or as its own text says. */
type ChosenFile = PastFileRow & { file: File; place: DropPlace };

/** Where files are dropped: at a place's page, or at the list of places (`any`), where each names its own. */
export type DropPlace = PastOfPlace['place'] | 'any';

const keyOf = (place: DropPlace | null): string | null => (place === 'any' ? place : (place?.key ?? null));

/**
 * Files as reports of a place: each is read when it is chosen, and leaves the list of files once it is kept. What waits
 * for an answer waits at its own place, and is there again when the reader comes back.
 */
export function usePastFiles(props: {
  /** `null` while the place is not known yet. */
  at: DropPlace | null;
  onKept(): Promise<void>;
}): Pick<PastListProps, 'files' | 'leftOut' | 'onFiles' | 'onNameFile' | 'onKeepElsewhere' | 'onPutAway'> {
  const { at, onKept } = props;
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [left, setLeft] = useState<{ at: string | null; count: number } | null>(null);
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
    files: files.filter(({ place }) => keyOf(place) === keyOf(at)),
    leftOut: left !== null && left.at === keyOf(at) ? left.count : 0,
    onFiles: async (chosen) => {
      if (at === null) return;
      setLeft({ at: keyOf(at), count: Math.max(0, chosen.length - mostFiles) });
      const rows = chosen.slice(0, mostFiles).map((file): ChosenFile => {
        return {
          id: crypto.randomUUID(),
          name: file.name,
          file,
          place: at,
          is: { state: 'reading', page: 1 },
        };
      });
      setFiles((all) => [...all, ...rows]);
      const expect = at === 'any' ? null : { placeKey: at.key };
      for (const row of rows) await take(row, { expect, named: null });
    },
    onNameFile: (id, { period, place: said }) => {
      const place = files.find((one) => one.id === id)?.place;
      if (place === 'any' && said !== null)
        return again(id, { expect: null, named: { place: said, placeKey: keyOfNamed(said), period } });
      if (!place || place === 'any' || !place.name) return;
      const named = { place: place.name, placeKey: place.key, period };
      again(id, { expect: { placeKey: place.key }, named });
    },
    onKeepElsewhere: (id) => again(id, { expect: null, named: null }),
    onPutAway: putAway,
  };
}

/** The key of a place of which only the name is known. */
const keyOfNamed = (place: string): string => placeKeyOf({ placeId: null, place, district: null });

/** Whose a file is taken for, and what the reader says of it. */
interface Said {
  expect: { placeKey: string } | null;
  named: PastName | null;
}

async function keepFile(file: File, said: Said): Promise<Outcome<unknown>> {
  const read: Outcome<FileReport> = await readFile(file);
  return read.ok ? outcomeOf(await readPast({ ...read.value, ...said })) : read;
}
