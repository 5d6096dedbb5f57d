import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type GoldFigure, judgeGold } from './judge-gold.ts';
import type { DocumentScore } from './judgement.ts';
import { readReport } from './read-report.ts';

/** Thrown for a gold that cannot be scored; the message is for the person at the command line. */
export class UnscoredGold extends Error {}

/** The golds of a folder, in order of their names; `[]` where the folder is missing. */
export const goldsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .sort()
        .map((file) => join(folder, file))
    : [];

/** A gold with the text that it annotates: of the same name, beside it or in `../reports`. */
export function readGold(path: string): { name: string; text: string; gold: GoldFigure[] } {
  const name = basename(path, '.json');
  const places = [dirname(path), join(dirname(path), '../reports')].map((place) =>
    join(place, `${name}.txt`),
  );
  const source = places.find((place) => existsSync(place));
  if (source === undefined) throw new UnscoredGold(`${path}: no ${places.join(' or ')}`);
  const { figures: gold } = JSON.parse(readFileSync(path, 'utf8')) as { figures?: GoldFigure[] };
  if (!Array.isArray(gold)) throw new UnscoredGold(`${path}: no figures`);
  return { name, text: readFileSync(source, 'utf8'), gold };
}

/** Judges what is read of a gold's text. */
export function scoreGold(path: string): DocumentScore {
  const { name, text, gold } = readGold(path);
  return judgeGold(name, { text, gold, figures: readReport(text).figures });
}
