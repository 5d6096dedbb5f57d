/**
 * `node scripts/office-print.ts`: writes `tests/fixtures/prints` anew by the machine's LibreOffice: a report with notes as
 * PDF, as Word documents of three formats and as OpenDocument. Needs `soffice` and the font Noto Sans CJK SC.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFlatOdt } from '../tests/helpers/flat-odt.ts';
import { officeFormats, officeReport } from '../tests/helpers/office-report.ts';

const target = join(import.meta.dirname, '../tests/fixtures/prints');

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'zhengbaotong-office-'));
  try {
    const source = join(folder, 'report-with-notes.fodt');
    writeFileSync(source, makeFlatOdt(officeReport()));
    for (const format of officeFormats) {
      const { status, stderr, error } = spawnSync(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          format,
          '--outdir',
          folder,
          source,
        ],
        { encoding: 'utf8' },
      );
      if (status !== 0) throw new Error(`soffice: ${error?.message ?? stderr}`);
      cpSync(join(folder, `report-with-notes.${format}`), join(target, `report-with-notes.${format}`));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main();
