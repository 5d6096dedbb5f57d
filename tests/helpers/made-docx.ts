import { crc32, deflateRawSync } from 'node:zlib';

const namespace = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** A part of a `.docx`: its root element with what is in it. */
const part = (root: string, inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${namespace}>${inside}</w:${root}>`;

export interface MadeDocx {
  /** The inside of each part. */
  body: string;
  footnotes?: string;
  endnotes?: string;
  numbering?: string;
  styles?: string;
  settings?: string;
  title?: string;
}

/** A `.docx` of parts of WordprocessingML, deflated as Word does. */
export function makeDocx({
  body,
  footnotes,
  endnotes,
  numbering,
  styles,
  settings,
  title,
}: MadeDocx): Uint8Array {
  const parts: [string, string | undefined][] = [
    ['word/document.xml', part('document', `<w:body>${body}</w:body>`)],
    ['word/footnotes.xml', footnotes && part('footnotes', footnotes)],
    ['word/endnotes.xml', endnotes && part('endnotes', endnotes)],
    ['word/numbering.xml', numbering && part('numbering', numbering)],
    ['word/styles.xml', styles && part('styles', styles)],
    ['word/settings.xml', settings && part('settings', settings)],
    [
      'docProps/core.xml',
      title && `<p xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></p>`,
    ],
  ];
  return makeZip(parts.flatMap(([name, xml]) => (xml ? [[name, Buffer.from(xml)] as const] : [])));
}

export interface MadeZip {
  /** Sizes stand behind each file, as where a program writes before it knows them. */
  streamed?: boolean;
  /** Sizes and places stand in fields of zip64. */
  wide?: boolean;
}

/** Bytes 4 to 29 of a file's local head and of its entry in the directory, which both have. */
interface ZipHead {
  flags: number;
  sum: number;
  packed: number;
  size: number;
  name: string;
  extra: number;
}

function makeHead({ flags, sum, packed, size, name, extra }: ZipHead): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(45, 0);
  head.writeUInt16LE(flags, 2);
  head.writeUInt16LE(8, 4);
  head.writeUInt32LE(sum, 10);
  head.writeUInt32LE(packed, 14);
  head.writeUInt32LE(size, 18);
  head.writeUInt16LE(Buffer.byteLength(name), 22);
  head.writeUInt16LE(extra, 24);
  return head;
}

function words(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 8);
  numbers.forEach((number, i) => {
    bytes.writeBigUInt64LE(BigInt(number), i * 8);
  });
  return bytes;
}

const elsewhere = 0xffffffff;

/** A zip archive of deflated files. */
export function makeZip(
  files: readonly (readonly [string, Buffer])[],
  { streamed = false, wide = false }: MadeZip = {},
): Uint8Array {
  const entries: Buffer[] = [];
  const chunks: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of files) {
    const packed = deflateRawSync(data);
    const known = {
      flags: streamed ? 8 : 0,
      sum: crc32(data),
      packed: packed.length,
      size: data.length,
      name,
      extra: 0,
    };
    const local = makeHead(streamed ? { ...known, sum: 0, packed: 0, size: 0 } : known);
    const chunk = Buffer.concat([
      Buffer.from('PK\x03\x04'),
      local,
      Buffer.from(name),
      packed,
      Buffer.alloc(streamed ? 16 : 0),
    ]);
    const extra = wide
      ? Buffer.concat([Buffer.from([1, 0, 24, 0]), words(data.length, packed.length, offset)])
      : Buffer.alloc(0);
    const entry = makeHead(
      wide ? { ...known, packed: elsewhere, size: elsewhere, extra: extra.length } : known,
    );
    const more = Buffer.alloc(14);
    more.writeUInt32LE(wide ? elsewhere : offset, 10);
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x2d\0'), entry, more, Buffer.from(name), extra]));
    chunks.push(chunk);
    offset += chunk.length;
  }
  const directory = Buffer.concat(entries);
  const end = makeEnd({ count: files.length, length: directory.length, start: offset, wide });
  return new Uint8Array(Buffer.concat([...chunks, directory, end]));
}

interface ZipEnd {
  count: number;
  length: number;
  start: number;
  wide: boolean;
}

function makeEnd({ count, length, start, wide }: ZipEnd): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(wide ? 0xffff : count, 8);
  end.writeUInt16LE(wide ? 0xffff : count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(wide ? elsewhere : start, 16);
  if (!wide) return end;
  const head = Buffer.from('PK\x06\x06', 'latin1');
  const record = Buffer.concat([head, words(44), Buffer.alloc(12), words(count, count, length, start)]);
  const locator = Buffer.concat([
    Buffer.from('PK\x06\x07\0\0\0\0', 'latin1'),
    words(start + length),
    Buffer.alloc(4),
  ]);
  return Buffer.concat([record, locator, end]);
}

/** A run of text, raised or not. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs. */
export const paragraph = (inside: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
