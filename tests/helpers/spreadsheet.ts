import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';

/** A cell as a spreadsheet holds it: what it shows, what it is, and the formula that it would run. */
export interface SheetCell {
  shown: string;
  /** `float`, `percentage`, `string`, `date` …; `null` of an empty cell. */
  type: string | null;
  formula: string | null;
}

/** The LibreOffice of this machine, `null` where there is none. */
export const soffice: string | null =
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'soffice'))
    .find((path) => isRunnable(path)) ?? null;

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** How a delimited file is opened. */
export interface OpenAs {
  name: string;
  /** The options of LibreOffice's text import: separator, quote, encoding (76 is UTF-8), first line … */
  filter: string;
}

/** Opens a file in LibreOffice, saves it as flat XML, and reads every cell back. */
export function openInSpreadsheet(text: string, { name, filter }: OpenAs): SheetCell[][] {
  const folder = mkdtempSync(join(tmpdir(), 'zhengbaotong-sheet-'));
  try {
    writeFileSync(join(folder, name), text);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const how = [`--infilter=${filter}`, '--convert-to', 'fods', '--outdir', folder];
    const args = ['--headless', profile, ...how, join(folder, name)];
    execFileSync(soffice!, args, { stdio: 'ignore' });
    return readSheet(readFileSync(join(folder, name.replace(/\.\w+$/, '.fods')), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The cells of the first sheet of a flat OpenDocument file; repeated cells and rows as often as they stand there. */
function readSheet(xml: string): SheetCell[][] {
  const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window;
  const sheet = document.getElementsByTagName('table:table')[0]!;
  const rows: SheetCell[][] = [];
  for (const row of sheet.getElementsByTagName('table:table-row')) {
    const cells: SheetCell[] = [];
    for (const cell of row.getElementsByTagName('table:table-cell')) {
      const lines = [...cell.getElementsByTagName('text:p')].map((line) => line.textContent ?? '');
      const read = {
        shown: lines.join('\n'),
        type: cell.getAttribute('office:value-type'),
        formula: cell.getAttribute('table:formula'),
      };
      const times = Number(cell.getAttribute('table:number-columns-repeated') ?? 1);
      // The empty rest of a row is one cell that stands for thousands.
      if (times > 1000) break;
      for (let time = 0; time < times; time += 1) cells.push(read);
    }
    if (cells.some(({ type }) => type !== null)) rows.push(cells);
  }
  return rows;
}
