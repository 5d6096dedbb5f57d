import { levelVerbs } from '../../lexicon/change-words.ts';
import { hedgesBefore, plainlyDenied } from '../../lexicon/hedge-words.ts';
import { tailLevels, tailMoves } from './tail-levels.ts';
import { tailAims, tailParticles, tailSums } from './tail-particles.ts';
import type { TailRow } from './word-rows.ts';

/** Every word that the end of a phrase loses on the way back from its number to the name. */
export const tailWords: readonly TailRow[] = [
  ...tailLevels,
  ...tailMoves,
  ...tailSums,
  ...tailAims,
  ...tailParticles,
  ...plainlyDenied,
  ...hedgesBefore.filter(({ form }) => form.length > 1),
  ...levelVerbs.filter(({ alone }) => alone),
];
