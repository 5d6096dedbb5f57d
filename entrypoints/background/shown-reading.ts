import { chooseWeightiest } from '../../lib/figures/weight/choose-weightiest.ts';
import type { TabReading } from '../../lib/protocol/shapes.ts';
import { firstAnalysis, refinedAnalysis } from './analysis.ts';
import type { Reading } from './readings.ts';

/** How many figures a glance holds. */
const mostCore = 5;

/** What badge and popup show of a report in its tab: the refined reading once there is one, else the first. */
export async function shownReading(
  reading: Reading,
  { tabId, frameId }: Pick<TabReading, 'tabId' | 'frameId'>,
): Promise<TabReading> {
  const analysis =
    reading.refined === null ? await firstAnalysis(reading) : (await refinedAnalysis(reading)).analysis;
  const { report, figures, terms } = analysis;
  return {
    tabId,
    frameId,
    address: reading.report.address ?? '',
    state: 'read',
    genre: report.genre,
    key: reading.key,
    evidence: report.evidence,
    identity: report,
    counts: {
      figures: figures.length,
      goals: figures.filter(({ goal }) => goal).length,
      terms: new Set(terms.map(({ term }) => term)).size,
    },
    isDamaged: analysis.lost.length > 0,
    core: chooseWeightiest(analysis, mostCore),
    failure: null,
  };
}
