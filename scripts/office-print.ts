/**
 * `node scripts/office-print.ts`: writes `tests/fixtures/prints` anew by the machine's LibreOffice: a report with notes as
 * PDF, as Word documents of three formats and as OpenDocument. Needs `soffice` and the font Noto Sans CJK SC.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportByOffice } from '../tests/helpers/office-export.ts';
import { officeFormats, officeReport } from '../tests/helpers/office-report.ts';

const target = join(import.meta.dirname, '../tests/fixtures/prints');

for (const format of officeFormats)
  writeFileSync(join(target, `report-with-notes.${format}`), exportByOffice(officeReport(), format));
