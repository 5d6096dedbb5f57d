import { describeFile } from '../text/report-file.ts';
import type { ReportText } from '../text/report-text.ts';
import { Numbering } from './numbering.ts';
import { readBlocks, type WordBlock } from './word-blocks.ts';
import { writeWordText } from './word-text.ts';
import { openZip, type ZipArchive } from './zip.ts';

/** A Word document's text, and the blocks of which it was written. */
export interface WordReading {
  report: ReportText;
  blocks: WordBlock[];
}

/**
 * Why a file gives no text. `not-docx`: its bytes are something else; `locked`: the old container in which Word keeps
 * a document with a password, or a `.doc` with the wrong name; `no-text`: nothing is written in it.
 */
export type WordProblem = 'empty' | 'not-docx' | 'locked' | 'damaged' | 'no-text';

/** What became of a file: its text, or why there is none. */
export type LoadedWord = { reading: WordReading; problem: null } | { reading: null; problem: WordProblem };

export interface WordOpening {
  bytes: Uint8Array<ArrayBuffer>;
  /** Where it was read from; `null` for a local file. */
  address: string | null;
  /** As the disk or the server names it; `null` where only its address may. */
  name: string | null;
  /** A page's `DOMParser`, or a DOM library's: `parseFromString(xml, 'application/xml')`. */
  parseXml(xml: string): Document;
}

/** First bytes of a compound file (MS-CFB). */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads a `.docx`; never throws for what the file holds. */
export async function loadWord({ bytes, address, name, parseXml }: WordOpening): Promise<LoadedWord> {
  const fail = (problem: WordProblem): LoadedWord => ({ reading: null, problem });
  if (bytes.length === 0) return fail('empty');
  if (compoundFile.every((byte, i) => bytes[i] === byte)) return fail('locked');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return fail('not-docx');
  try {
    const archive = openZip(bytes);
    if (!archive) return fail('damaged');
    const read = (name: string) => readXml(archive, name, parseXml);
    const document = await read('word/document.xml');
    const body = document?.documentElement.firstElementChild;
    if (!body) return fail('not-docx');
    const blocks = readBlocks({
      body,
      footnotes: await read('word/footnotes.xml'),
      endnotes: await read('word/endnotes.xml'),
      settings: await read('word/settings.xml'),
      numbering: new Numbering(await read('word/numbering.xml'), await read('word/styles.xml')),
    });
    if (blocks.length === 0) return fail('no-text');
    const title = (await read('docProps/core.xml'))
      ?.getElementsByTagNameNS('*', 'title')[0]
      ?.textContent?.trim();
    const report = writeWordText(blocks, { address, title: title || null });
    report.file = await describeFile({ bytes, name, address });
    return { reading: { report, blocks }, problem: null };
  } catch {
    return fail('damaged');
  }
}

/** A part of the archive as XML, `null` without it; throws for one that is no XML. */
async function readXml(
  archive: ZipArchive,
  name: string,
  parseXml: (xml: string) => Document,
): Promise<Document | null> {
  const bytes = await archive.read(name);
  if (!bytes) return null;
  const document = parseXml(new TextDecoder().decode(bytes));
  if (document.getElementsByTagName('parsererror').length > 0) throw new Error(`${name} is no XML`);
  return document;
}
