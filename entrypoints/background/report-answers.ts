import { readBrief } from '../../lib/compare/brief/read-brief.ts';
import type { Answer } from '../../lib/protocol/answer.ts';
import type { Handlers } from '../../lib/protocol/entry.ts';
import type { FirstReading, SentReport } from '../../lib/protocol/shapes.ts';
import type { ToBackground } from '../../lib/protocol/to-background.ts';
import { rememberReports } from '../../lib/settings/settings.ts';
import { makeStoredReport } from '../../lib/snippets/stored-report.ts';
import { rememberReport } from '../../lib/store/reports.ts';
import { firstAnalysis, indicatorNamesOf, refinedAnalysis, termFactsOf } from './analysis.ts';
import { compareAhead } from './compared-page.ts';
import { findSameFigureBefore } from './earlier.ts';
import { gatherEvidence, localZone } from './evidence.ts';
import { explainIndicator, explainTerm, lookUpSpan } from './look-up.ts';
import { isLong, openReading, type Reading, readAlone, withReading } from './readings.ts';
import { answerFromStore } from './store.ts';
import { beforeLongWork } from './turns.ts';
import { findPlaceReports } from './versions.ts';

/** Reading a report, and explaining what stands in it. */
export const reportAnswers = {
  analyse: (sent) => (isLong(sent.report) ? readAndAnswer(sent) : beforeLongWork(() => readAndAnswer(sent))),
  async readAhead({ report, format }) {
    const analysis = await firstAnalysis(await readAlone({ report, format, columnLinks: [] }));
    return value({ analysis, termFacts: await termFactsOf(analysis) });
  },
  refine: ({ key, otherwise }, sender) =>
    withReading(key, sender, async (reading) => {
      if (otherwise) reading.otherwise = otherwise;
      const refinement = await refinedAnalysis(reading);
      if (!sender.incognito) void remember(reading).catch(() => {});
      // Compared ahead, so that the first card has it when it opens.
      void compareAhead(reading).catch(() => {});
      return value(refinement);
    }),
  reportRead: ({ key }, sender) =>
    withReading(key, sender, async (reading) =>
      value({ ...(await refinedAnalysis(reading)), report: reading.report }),
    ),
  readBrief: ({ key }, sender) =>
    withReading(key, sender, async (reading) => {
      const { analysis } = await refinedAnalysis(reading);
      return value(readBrief(reading.report.text, analysis));
    }),
  explainTerm: ({ key, termId, span }, sender) =>
    withReading(key, sender, async (reading) => value(await explainTerm(termId, { reading, span }))),
  lookUp: ({ key, span }, sender) =>
    withReading(key, sender, async (reading) => value(await lookUpSpan(reading, span))),
  async explainIndicator({ indicatorId }) {
    return value(await explainIndicator(indicatorId));
  },
  earlierReports: ({ key, columnLinks }, sender) =>
    withReading(key, sender, async (reading) => value(await findPlaceReports(reading, columnLinks))),
  earlierValues: ({ key, span }, sender) =>
    withReading(key, sender, async (reading) => value(await findSameFigureBefore(reading, span))),
} satisfies Partial<Handlers<ToBackground>>;

async function readAndAnswer(sent: SentReport): Promise<Answer<FirstReading>> {
  const reading = await openReading(sent);
  const analysis = await firstAnalysis(reading);
  const [termFacts, indicatorNames] = await Promise.all([termFactsOf(analysis), indicatorNamesOf(analysis)]);
  return value({ key: reading.key, analysis, termFacts, indicatorNames });
}

/** Remembers an opened report where the reader allows it; a store that fails costs nothing else. */
async function remember(reading: Reading): Promise<void> {
  const { report } = reading;
  // The built-in sample is no report that was opened.
  if (!report.address || !/^https?:/.test(report.address)) return;
  if (!(await rememberReports.getValue())) return;
  const { analysis } = await refinedAnalysis(reading);
  if (!analysis.report.isReport) return;
  const facts = await gatherEvidence(reading, localZone());
  await answerFromStore((store) => rememberReport(store, makeStoredReport({ report, analysis, facts })));
}

function value<T>(given: T): Answer<T> {
  return { ok: true, value: given };
}
