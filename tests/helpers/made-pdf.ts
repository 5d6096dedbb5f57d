import type { SetRun } from './pdf-items.ts';

export interface MadePdf {
  title?: string;
  /** How the file says that it is encrypted: as those with a password do, or in a way of its own. */
  encrypted?: 'password' | 'unknown';
}

const a4 = { width: 595, height: 842 };

/** UCS-2, as the font's character map reads it. */
const hex = (str: string): string =>
  Array.from({ length: str.length }, (_, i) => str.charCodeAt(i).toString(16).padStart(4, '0')).join('');

const contentOf = (runs: readonly SetRun[]): string =>
  runs
    .map(
      ({ x, y, size = 12, str }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${a4.height - y} Tm <${hex(str)}> Tj ET`,
    )
    .join('\n');

const locks = {
  password: `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
  unknown: '<< /Filter /Lockbox /V 9 >>',
};

/**
 * A PDF whose pages print runs in a Chinese font that is not embedded, as Acrobat's Chinese edition writes it: the
 * file is small, and its text is read by way of a character map.
 */
export function makePdf(
  pages: readonly (readonly SetRun[])[],
  { title, encrypted }: MadePdf = {},
): Uint8Array<ArrayBuffer> {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${6 + i * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /FontDescriptor 5 0 R /DW 1000 /W [1 95 500]
       /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>`,
    `<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0
       /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>`,
    ...pages.flatMap((runs, i) => {
      const content = contentOf(runs);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${a4.width} ${a4.height}] /Contents ${7 + i * 2} 0 R
           /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
    `<< /Title <feff${hex(title ?? '')}> >>`,
  ];
  return writeFile(objects, encrypted ? `/Encrypt ${locks[encrypted]} /ID [<00> <00>]` : '');
}

function writeFile(objects: readonly string[], more: string): Uint8Array<ArrayBuffer> {
  let file = '%PDF-1.5\n';
  const starts = objects.map((body, i) => {
    const start = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return start;
  });
  const table = file.length;
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R ${more} >>\n`;
  return new Uint8Array(Buffer.from(`${file}startxref\n${table}\n%%EOF\n`, 'latin1'));
}
