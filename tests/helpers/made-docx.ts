import { crc32, deflateRawSync } from 'node:zlib';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A part of a `.docx`: its root element with what is in it. */
const part = (root: string, inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${namespace}>${inside}</w:${root}>`;

export interface MadeDocx {
  /** The inside of each part. */
  body: string;
  footnotes?: string;
  numbering?: string;
  styles?: string;
  settings?: string;
  title?: string;
}

/** A `.docx` of parts of WordprocessingML, deflated as Word does. */
export function makeDocx({ body, footnotes, numbering, styles, settings, title }: MadeDocx): Uint8Array {
  const parts: [string, string | undefined][] = [
    ['word/document.xml', part('document', `<w:body>${body}</w:body>`)],
    ['word/footnotes.xml', footnotes && part('footnotes', footnotes)],
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

/** A zip archive of deflated files. */
export function makeZip(files: readonly (readonly [string, Buffer])[]): Uint8Array {
  const heads: Buffer[] = [];
  const chunks: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of files) {
    const packed = deflateRawSync(data);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(data), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(data.length, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), packed]);
    const more = Buffer.alloc(14);
    more.writeUInt32LE(offset, 10);
    heads.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), shared, more, Buffer.from(name)]));
    chunks.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(heads);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...chunks, directory, end]));
}

/** A run of text, raised or not. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs. */
export const paragraph = (inside: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
