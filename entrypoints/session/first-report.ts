import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { DocumentSource } from '../../lib/page/document-source.ts';
import type { Painter } from '../../lib/page/painter.ts';
import { metReport } from '../../lib/settings/settings.ts';
import type { SessionState, StateHolder } from './state.ts';

/** What the first line is said over. */
export interface FirstReportWorld {
  state: StateHolder;
  source: Pick<DocumentSource, 'address'>;
  /** What is painted; `null` before anything is. */
  painter(): Pick<Painter<unknown>, 'painted' | 'size'> | null;
}

/**
 * Once ever, on the first report that is read on a page: says how many places are marked and where they begin, with
 * the way to the first. The function returned looks after each change whether it is time to say so, and to be silent:
 * with a card or panel open the reader has found what the line is for, and it would stand over that.
 */
export function prepareFirstLine({ state, source, painter }: FirstReportWorld): () => void {
  // The sample on a page of ours shows itself; of a private window nothing is remembered, this neither.
  let looked = !/^https?:/.test(source.address ?? '') || (browser.extension?.inIncognitoContext ?? false);
  return () => {
    const { analysis, notice } = state.current;
    if (notice?.code === 'first-report' && isAnyOpen(state.current))
      return state.update({ notice: null, beginning: null });
    const marks = painter();
    if (looked || analysis === null || notice !== null || !marks?.size) return;
    looked = true;
    void meet().then((isFirst) => {
      const [first] = [...marks.painted].sort((a, b) => a.start - b.start);
      if (!isFirst || !first || state.current.notice !== null || isAnyOpen(state.current)) return;
      const section = analysis.sections.findLast(
        ({ start, end }) => start <= first.start && first.start < end,
      );
      const where = section === undefined ? first.text : section.title;
      const detail = i18n.t('notice.firstMarks', [marks.size, where]);
      state.update({ notice: { code: 'first-report', detail, tone: 'info' }, beginning: first });
    });
  };
}

const isAnyOpen = ({ card, panel }: SessionState): boolean => card !== null || panel !== null;

/** True the first time it is asked in this browser; false where storage does not answer. */
async function meet(): Promise<boolean> {
  try {
    if (await metReport.getValue()) return false;
    await metReport.setValue(true);
    return true;
  } catch {
    return false;
  }
}
