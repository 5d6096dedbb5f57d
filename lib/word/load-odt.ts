import type { WordOpening } from './load-docx.ts';
import { readOdt } from './odt-blocks.ts';
import { OdtStyles } from './odt-styles.ts';
import { type LoadedWord, readingOf, type WordProblem } from './word-problem.ts';
import { childOf } from './xml.ts';
import { readXml } from './xml-part.ts';
import { openZip } from './zip.ts';

/** Reads an OpenDocument text (`.odt`, ODF 1.2 part 3: a package); never throws for what the file holds. */
export async function loadOdt({ bytes, address, parseXml }: WordOpening): Promise<LoadedWord> {
  const fail = (problem: WordProblem): LoadedWord => ({ reading: null, problem });
  try {
    const archive = openZip(bytes);
    if (!archive) return fail('damaged');
    const read = (name: string) => readXml({ archive, name, parseXml });
    const manifest = await read('META-INF/manifest.xml');
    if (manifest?.getElementsByTagNameNS('*', 'encryption-data').length) return fail('password');
    const content = await read('content.xml');
    const text = childOf(childOf(content, 'body'), 'text');
    if (!content || !text) return fail('not-word');
    const others = await read('styles.xml');
    const styles = new OdtStyles(others ? [others, content] : [content]);
    const meta = await read('meta.xml');
    const title = meta?.getElementsByTagNameNS('*', 'title')[0]?.textContent?.trim();
    return readingOf(readOdt(text, styles), { address, title: title || null });
  } catch {
    return fail('damaged');
  }
}
