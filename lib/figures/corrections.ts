import type { Figure } from '../analysis/figure.ts';

/** The fields of a figure that a reader may set right. */
export type CorrectableFields = Partial<
  Pick<
    Figure,
    | 'indicator'
    | 'scope'
    | 'value'
    | 'valueTo'
    | 'unit'
    | 'kind'
    | 'dir'
    | 'basis'
    | 'period'
    | 'status'
    | 'goal'
    | 'approx'
    | 'headline'
  >
>;

/**
 * What a reader said of one figure. It is found again by its printed characters and the words around them, never by
 * its offset: a page is printed anew. `before` and `after` hold the neighbouring characters without spaces and breaks.
 */
export interface FigureCorrection {
  /** The figure as printed, without spaces: `15.29亿元`. */
  quote: string;
  before: string;
  after: string;
  /** `null` says that this is no figure at all. */
  fields: CorrectableFields | null;
}

/** Characters of context on either side that tell a figure from its twins: half a clause. */
const contextLength = 16;

const plain = (text: string): string => text.replace(/\s/gu, '');
/** Characters looked at on either side for the context: up to three blanks may stand behind each of its own. */
const widestContext = contextLength * 4;

/** A correction out of what the store keeps of one: the quote with at least 16 printed characters on either side. */
export function figureCorrection(
  anchor: { quote: string; prefix: string; suffix: string },
  fields: CorrectableFields | null,
): FigureCorrection {
  return {
    quote: plain(anchor.quote),
    before: plain(anchor.prefix).slice(-contextLength),
    after: plain(anchor.suffix).slice(0, contextLength),
    fields,
  };
}

function contextOf(figure: Figure, text: string): { before: string; after: string } {
  return {
    before: plain(text.slice(Math.max(0, figure.start - widestContext), figure.start)).slice(-contextLength),
    after: plain(text.slice(figure.end, figure.end + widestContext)).slice(0, contextLength),
  };
}

/**
 * The figures with the reader's corrections in place: corrected fields are the reader's and no longer inferred, and what
 * is no figure is gone, with what relations said of it (`relateFigures` passes over them). A correction that finds no
 * figure, or more than one, does nothing. Pure; the later of two corrections of one figure wins.
 */
export function applyCorrections(
  figures: readonly Figure[],
  corrections: readonly FigureCorrection[],
  text: string,
): Figure[] {
  if (corrections.length === 0) return [...figures];
  const byQuote = new Map<string, { index: number; before: string; after: string }[]>();
  figures.forEach((figure, index) => {
    const quote = plain(figure.text);
    byQuote.set(quote, [...(byQuote.get(quote) ?? []), { index, ...contextOf(figure, text) }]);
  });
  const said = new Map<number, CorrectableFields | null>();
  for (const correction of corrections) {
    const found = (byQuote.get(correction.quote) ?? []).filter(
      ({ before, after }) => before === correction.before && after === correction.after,
    );
    if (found.length === 1) said.set(found[0]!.index, correction.fields);
  }
  const kept = figures
    .map((figure, index) => ({ figure, index }))
    .filter(({ index }) => said.get(index) !== null);
  return kept.map(({ figure, index }) => {
    const fields = said.get(index) ?? {};
    return {
      ...figure,
      ...fields,
      inferred: figure.inferred.filter((name) => !(name in fields)),
    };
  });
}
