import type { ZipArchive } from './zip.ts';

/** A part of an archive that is XML. */
export interface XmlPart {
  archive: ZipArchive;
  name: string;
  parseXml(xml: string): Document;
}

/** The root of a part of the archive, `null` without it; throws for one that is no XML. */
export async function readXml({ archive, name, parseXml }: XmlPart): Promise<Element | null> {
  const bytes = await archive.read(name);
  if (!bytes) return null;
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  const document = parseXml(new TextDecoder(label).decode(bytes));
  if (document.getElementsByTagName('parsererror').length > 0) throw new Error(`${name} is no XML`);
  return document.documentElement;
}
