import { decodeDocument } from '../portals/decode-page.ts';
import { isNoise } from '../text/noise.ts';
import { isCompoundFile, openCompoundFile } from '../word/compound-file.ts';
import { openZip } from '../word/zip.ts';

/**
 * What a file is by its bytes. `doc`: Word's binary format, whatever its name says (`.wps` of today's WPS too);
 * `old-doc`: Word 6 and before; `word-xml`: a Word document as one XML file; `mhtml`: a saved page with its pictures;
 * `locked-office`: an Office document behind a password; `web-page`: a page or message where another kind was announced;
 * `noise`: bytes that no head names and that are no text in any encoding that is tried (`decodeDocument`).
 */
export type FileKind =
  | 'empty'
  | 'pdf'
  | 'docx'
  | 'doc'
  | 'old-doc'
  | 'word-xml'
  | 'rtf'
  | 'html'
  | 'mhtml'
  | 'web-page'
  | 'text'
  | 'locked-office'
  | 'ofd'
  | 'odt'
  | 'wps'
  | 'image'
  | 'spreadsheet'
  | 'slides'
  | 'archive'
  | 'damaged-archive'
  | 'noise'
  | 'unknown';

/** What is known of a file beside its bytes; all of it may be wrong. */
export interface FileClaims {
  /** With its ending; `null` for bytes without one. */
  name: string | null;
  /** The header `Content-Type`, where the file came by the web. */
  contentType?: string | null | undefined;
}

/** The kind of a file by its bytes; its claims are asked only where bytes are plain text. Never throws. */
export function detectFileKind(bytes: Uint8Array, claims: FileClaims): FileKind {
  if (bytes.length === 0) return 'empty';
  const known = signatures.find(({ at, head }) => beginsWith(bytes, at, head));
  if (known) return known.kind;
  if (isCompoundFile(bytes)) return kindOfCompoundFile(bytes);
  if (zipHeads.some((head) => beginsWith(bytes, 0, head))) return kindOfArchive(bytes);
  if (/%PDF-\d/.test(new TextDecoder('latin1').decode(bytes.subarray(0, headReach)))) return 'pdf';
  return kindOfText(bytes, claims);
}

/** The head of a PDF stands within its first bytes (ISO 32000-1, annex H). */
const headReach = 1024;
/** The head of a file in an archive, of an empty archive, of one of several parts. */
const zipHeads = ['504b0304', '504b0506', '504b0708'];

/** Kinds that a few bytes show: `head`, in hex, at byte `at`. */
const signatures: readonly { id: string; kind: FileKind; at: number; head: string }[] = [
  { id: 'pdf', kind: 'pdf', at: 0, head: '255044462d' },
  { id: 'rtf', kind: 'rtf', at: 0, head: '7b5c727466' },
  { id: 'png', kind: 'image', at: 0, head: '89504e47' },
  { id: 'jpeg', kind: 'image', at: 0, head: 'ffd8ff' },
  { id: 'gif', kind: 'image', at: 0, head: '47494638' },
  { id: 'tiff-little', kind: 'image', at: 0, head: '49492a00' },
  { id: 'tiff-big', kind: 'image', at: 0, head: '4d4d002a' },
  { id: 'bmp', kind: 'image', at: 6, head: '00000000360000002800' },
  { id: 'webp', kind: 'image', at: 8, head: '57454250' },
  { id: 'heic', kind: 'image', at: 4, head: '6674797068656963' },
  { id: 'avif', kind: 'image', at: 4, head: '6674797061766966' },
  { id: 'djvu', kind: 'image', at: 0, head: '41542654464f524d' },
  { id: 'rar', kind: 'archive', at: 0, head: '526172211a07' },
  { id: '7z', kind: 'archive', at: 0, head: '377abcaf271c' },
  { id: 'gzip', kind: 'archive', at: 0, head: '1f8b08' },
  { id: 'word-2', kind: 'old-doc', at: 0, head: 'dba52d' },
  { id: 'word-dos', kind: 'old-doc', at: 0, head: '31be0000' },
];

function beginsWith(bytes: Uint8Array, at: number, head: string): boolean {
  for (let i = 0; i * 2 < head.length; i += 1)
    if (bytes[at + i] !== Number.parseInt(head.slice(i * 2, i * 2 + 2), 16)) return false;
  return true;
}

/** Which parts show what an archive is. */
const archives: readonly { id: string; kind: FileKind; pattern: RegExp; sample: string }[] = [
  { id: 'word', kind: 'docx', pattern: /^word\/\w+\.xml$/, sample: 'word/document.xml' },
  { id: 'excel', kind: 'spreadsheet', pattern: /^xl\//, sample: 'xl/workbook.xml' },
  { id: 'powerpoint', kind: 'slides', pattern: /^ppt\//, sample: 'ppt/presentation.xml' },
  { id: 'ofd', kind: 'ofd', pattern: /^OFD\.xml$/i, sample: 'OFD.xml' },
  { id: 'open-document', kind: 'odt', pattern: /^META-INF\/manifest\.xml$/, sample: 'META-INF/manifest.xml' },
];

/** Which kind of OpenDocument a package is, by what its first file says of it (ODF 1.2 part 3, 3.3). */
const openDocuments: readonly { id: string; kind: FileKind; pattern: RegExp; sample: string }[] = [
  {
    id: 'sheet',
    kind: 'spreadsheet',
    pattern: /opendocument\.spreadsheet/,
    sample: 'opendocument.spreadsheet',
  },
  {
    id: 'slides',
    kind: 'slides',
    pattern: /opendocument\.presentation/,
    sample: 'opendocument.presentation',
  },
];
/** It stands within so many bytes. */
const typeReach = 120;

function kindOfArchive(bytes: Uint8Array): FileKind {
  const archive = openZip(bytes);
  if (!archive) return 'damaged-archive';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, typeReach));
  const openDocument = openDocuments.find(({ pattern }) => pattern.test(head));
  if (openDocument) return openDocument.kind;
  return archives.find(({ pattern }) => archive.names.some((name) => pattern.test(name)))?.kind ?? 'archive';
}

/** Which streams show what a compound file is. */
const compounds: readonly { id: string; kind: FileKind; pattern: RegExp; sample: string }[] = [
  { id: 'locked', kind: 'locked-office', pattern: /^EncryptedPackage$/, sample: 'EncryptedPackage' },
  { id: 'word', kind: 'doc', pattern: /^WordDocument$/, sample: 'WordDocument' },
  { id: 'excel', kind: 'spreadsheet', pattern: /^(?:Workbook|Book)$/, sample: 'Workbook' },
  { id: 'powerpoint', kind: 'slides', pattern: /^PowerPoint Document$/, sample: 'PowerPoint Document' },
  { id: 'works', kind: 'wps', pattern: /^(?:CONTENTS|MatOST|WPS)/i, sample: 'CONTENTS' },
];

function kindOfCompoundFile(bytes: Uint8Array): FileKind {
  try {
    const { names } = openCompoundFile(bytes);
    return compounds.find(({ pattern }) => names.some((name) => pattern.test(name)))?.kind ?? 'unknown';
  } catch {
    return 'damaged-archive';
  }
}

/** Bytes by which it is seen that a file is text, and of which kind; an even number, for UTF-16. */
const sampleBytes = 16384;
/** Signs that no report has make at most this share of one in UTF-16: other bytes with zeros among them read as any sign. */
const mostForeign = 0.2;
const foreign =
  /[^\s\x20-\x7e\u00a0-\u00ff\u0370-\u03ff\u2000-\u27ff\u3000-\u33ff\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]/g;

const xmlOfWord = /<(?:\w+:)?(?:wordDocument|package)\b[^>]*(?:\/wordml"|\/xmlPackage")/;
const savedPage = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart\/related/i;
/** How pages begin (WHATWG MIME sniffing, 7.1), comments and declarations aside. */
const page =
  /^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body|meta|title|script|style|table|div|center|h[1-6]|font|iframe|a|p|br)[\s>/]/i;

/** The last place up to `most` bytes at which no character of UTF-8 is cut: a part of one would read as another encoding. */
function wholeCharacters(bytes: Uint8Array, most: number): number {
  let end = Math.min(most, bytes.length);
  while (end > most - 4 && end < bytes.length && (bytes[end]! & 0xc0) === 0x80) end -= 1;
  return end;
}

function kindOfText(bytes: Uint8Array, { name, contentType }: FileClaims): FileKind {
  const sample = bytes.subarray(0, wholeCharacters(bytes, sampleBytes));
  const text = decodeDocument(sample);
  const ending = /\.([a-z\d]+)$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? '';
  const strange = (sample.includes(0) ? text.match(foreign)?.length : 0) ?? 0;
  if (isNoise(text) || strange > text.length * mostForeign) return claimed[ending] ?? 'noise';
  if (xmlOfWord.test(text)) return 'word-xml';
  if (savedPage.test(text.replace(/\r/g, '').trimStart())) return 'mhtml';
  if (/^(?:txt|csv|md)$/.test(ending)) return 'text';
  if (!isTextClaimed(ending, contentType)) return 'web-page';
  if (page.test(text)) return 'html';
  return /^x?html?$/.test(ending) ? 'html' : 'text';
}

/** Kinds whose bytes show nothing that is common to all of them. */
const claimed: Readonly<Record<string, FileKind>> = { wps: 'wps', doc: 'old-doc' };

/** Text under these endings or types is an answer of the server's; under others (`.doc` often is a page) a program wrote it so. */
function isTextClaimed(ending: string, contentType: string | null | undefined): boolean {
  if (/^(?:pdf|docx|ofd|png|jpe?g|tiff?)$/.test(ending)) return false;
  return !/pdf|officedocument|ofd|image\//i.test(contentType ?? '');
}
