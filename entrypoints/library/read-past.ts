import type { Answer } from '../../lib/protocol/answer.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import { cutReport } from '../../lib/protocol/cut-report.ts';
import type { DataOf } from '../../lib/protocol/entry.ts';
import type { PastRead } from '../../lib/protocol/shapes.ts';
import type { ToBackground } from '../../lib/protocol/to-background.ts';

/** Has the background read an earlier report and keep it; what is too long to cross is cut. */
export const readPast = (data: DataOf<ToBackground, 'readPast'>): Promise<Answer<PastRead>> =>
  askBackground('readPast', { ...data, report: cutReport(data.report).report });
