import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FlatOdt, makeFlatOdt } from './flat-odt.ts';

/** True where this machine has LibreOffice. */
export const hasOffice = (): boolean => spawnSync('soffice', ['--version']).status === 0;

/** A document as LibreOffice writes it in a format, by the format's ending. Throws where it does not. */
export function exportByOffice(document: FlatOdt, format: string): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), 'zhengbaotong-office-'));
  try {
    writeFileSync(join(folder, 'report.fodt'), makeFlatOdt(document));
    const { status, stderr, error } = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        folder,
        join(folder, 'report.fodt'),
      ],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`soffice: ${error?.message ?? stderr}`);
    return new Uint8Array(readFileSync(join(folder, `report.${format}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
