import { formsOf } from '../../lexicon/words.ts';
import { bareMeasures } from './bare-measures.ts';
import { listMeasures, measureAttributes } from './list-measures.ts';

const alternatives = formsOf(listMeasures);

const pieces = {
  /** The measure at the end of a list's last subject. */
  measure: {
    pattern: new RegExp(`(?:${formsOf([...listMeasures, ...bareMeasures])})$`, 'u'),
    sample: '水产品产量',
  },
  tail: { pattern: new RegExp(`(?:${alternatives})$`, 'u'), sample: '水产品产量' },
  /** That measure with all that subjects share before it; a rate has words of two characters before it. */
  sharedTail: {
    pattern: new RegExp(`(?:${formsOf(measureAttributes)}){0,6}(?:${alternatives})$`, 'u'),
    sample: '居民人均可支配收入',
  },
  anyRate: { pattern: /率$/u, sample: '辍学率' },
  rate: {
    pattern: new RegExp(`^(?:${formsOf(measureAttributes)})*(?:[一-龥]{2}){1,2}率$`, 'u'),
    sample: '绿化覆盖率',
  },
  bare: { pattern: new RegExp(`^(?:${formsOf(bareMeasures)})$`, 'u'), sample: '人次' },
  bareAtEnd: { pattern: new RegExp(`(?:${formsOf(bareMeasures)})$`, 'u'), sample: '信访批次' },
};

/** The patterns built from the words above. */
export const listWordPatterns = Object.values(pieces);

/** A measure at the end of a name. */
export const measureAtEnd = pieces.measure.pattern;
/** A measure at the end of a list's last subject, which the subjects before it may lack. */
export const tailAtEnd = pieces.tail.pattern;
/** What subjects of one list may share, at the end of the last one. */
export const sharedTail = pieces.sharedTail.pattern;
/** A rate that subjects of one list may share, whole. */
export const sharedRate = pieces.rate.pattern;
/** Any rate, at the end of a name. */
export const rateAtEnd = pieces.anyRate.pattern;
/** A measure alone, without whose it is. */
export const bareMeasure = pieces.bare.pattern;
/** Such a measure with its owner before it. */
export const bareMeasureAtEnd = pieces.bareAtEnd.pattern;
