import { DocxStyles } from './docx-styles.ts';
import { Numbering } from './numbering.ts';
import { readBlocks } from './word-blocks.ts';
import { type LoadedWord, readingOf, type WordProblem } from './word-problem.ts';
import { attributeOf, childOf } from './xml.ts';
import { readXml } from './xml-part.ts';
import { openZip, type ZipArchive } from './zip.ts';

/** A Word file that is to be read. */
export interface WordOpening {
  bytes: Uint8Array;
  /** Where it was read from; `null` for a local file. */
  address: string | null;
  /** A page's `DOMParser`, or a DOM library's: `parseFromString(xml, 'application/xml')`. */
  parseXml(xml: string): Document;
}

/** Reads a `.docx`, a `.docm` or a template of them; never throws for what the file holds. */
export async function loadDocx({ bytes, address, parseXml }: WordOpening): Promise<LoadedWord> {
  const fail = (problem: WordProblem): LoadedWord => ({ reading: null, problem });
  try {
    const archive = openZip(bytes);
    if (!archive) return fail('damaged');
    const parts = await openParts(archive, parseXml);
    const body = childOf(parts.document, 'body');
    if (!body) return fail('not-word');
    const styles = new DocxStyles(await parts.read('styles'));
    const blocks = readBlocks({
      body,
      footnotes: await parts.read('footnotes'),
      endnotes: await parts.read('endnotes'),
      settings: await parts.read('settings'),
      styles,
      numbering: new Numbering(await parts.read('numbering'), styles),
    });
    const title = parts.core?.getElementsByTagNameNS('*', 'title')[0]?.textContent?.trim();
    return readingOf(blocks, { address, title: title || null });
  } catch {
    return fail('damaged');
  }
}

interface Parts {
  /** The roots of its parts. */
  document: Element | null;
  core: Element | null;
  /** A part that the document refers to, by the last word of the reference's type (`footnotes`); `null` without one. */
  read(type: string): Promise<Element | null>;
}

/** The parts of a package, found by its references: writers name them as they like (OPC, ECMA-376 part 2). */
async function openParts(archive: ZipArchive, parseXml: (xml: string) => Document): Promise<Parts> {
  const read = (name: string | null) => (name === null ? null : readXml({ archive, name, parseXml }));
  const root = await read('_rels/.rels');
  const main = targetOf(root, '', 'officeDocument') ?? 'word/document.xml';
  const slash = main.lastIndexOf('/') + 1;
  const folder = main.slice(0, slash);
  const references = await read(`${folder}_rels/${main.slice(slash)}.rels`);
  return {
    document: await read(main),
    core: await read(targetOf(root, '', 'core-properties') ?? 'docProps/core.xml'),
    read: async (type) => read(targetOf(references, folder, type) ?? `${folder}${type}.xml`),
  };
}

/** The name of the part to which a reference of that type leads, `null` without one. */
function targetOf(references: Element | null, folder: string, type: string): string | null {
  for (const reference of references?.children ?? []) {
    if (!attributeOf(reference, 'Type')?.endsWith(`/${type}`)) continue;
    const target = attributeOf(reference, 'Target') ?? '';
    // Resolved as a path, and no further up than the archive.
    return new URL(target, `file:///${folder}`).pathname.slice(1);
  }
  return null;
}
