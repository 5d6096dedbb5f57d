import { type Print, readPrint } from '../../lib/text/print/print.ts';
import { plainReportText } from '../../lib/text/report-text.ts';

/** The print of a text that stands alone. */
export const printOf = (text: string): Print => readPrint(plainReportText(text));
