import { fileNameIn } from './file-address.ts';
import { indexAt, type Span } from './span.ts';

/**
 * From `start` of the text on, until the next run, the text is printed on `page`, counted from 1. Notes stand behind
 * their paragraph, so pages may go back.
 */
export interface PageRun {
  start: number;
  page: number;
}

/** The file that a report was read from. */
export interface ReportFile {
  /** SHA-256 of its bytes, 64 hexadecimal digits, lower case. */
  sha256: string;
  /** In bytes. */
  size: number;
  /** As the file or its address names it; `null` where neither does. */
  name: string | null;
  /** In text order, no two at one offset; empty where the format has no pages (Word). */
  pages: PageRun[];
  /**
   * Pages without text, counted from 1, ascending: scanned ones in a file that has text elsewhere, or blank. Absent
   * where the format has no pages, and in records that were kept before files said so.
   */
  pagesWithoutText?: number[];
}

/** The first and the last page of a place, counted from 1; equal where it lies on one. */
export interface PageRange {
  from: number;
  to: number;
}

/** Where the text goes on behind pages without text, ascending: what stood there, a heading perhaps, nobody has read. */
export function gapsIn(file: ReportFile | null): number[] {
  const { pages = [], pagesWithoutText = [] } = file ?? {};
  return pages.flatMap(({ start, page }, index) => {
    const last = pages[index - 1]?.page ?? page;
    return pagesWithoutText.some((lost) => last < lost && lost < page) ? [start] : [];
  });
}

/** SHA-256 of bytes, 64 hexadecimal digits, lower case. */
export async function hashBytes(bytes: ArrayBuffer | ArrayBufferView<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * What is known of a file before it is read; called before whatever takes its bytes over, which need not wait for it: a
 * digest works on a copy of its own (Web Cryptography, 14.3.5). Its pages are still empty.
 */
export async function describeFile(input: {
  bytes: Uint8Array<ArrayBuffer>;
  /** `null` where only the address may name it. */
  name: string | null;
  address: string | null;
}): Promise<ReportFile> {
  const { bytes, name, address } = input;
  const size = bytes.length; // none once they are taken over
  return {
    sha256: await hashBytes(bytes),
    size,
    name: name ?? (address === null ? null : fileNameIn(address)),
    pages: [],
  };
}

/**
 * The pages on which a span of the text is printed; of an empty one, those of its place. `null` where the format has no
 * pages, and for what stands before the first printed character.
 */
export function pagesOf(file: ReportFile | null, { start, end }: Span): PageRange | null {
  const runs = file?.pages ?? [];
  const starts = runs.map((run) => run.start);
  const first = indexAt(starts, start + 1) - 1;
  const after = indexAt(starts, Math.max(end, start + 1));
  const pages = runs.slice(Math.max(0, first), after).map(({ page }) => page);
  return pages.length === 0 ? null : { from: Math.min(...pages), to: Math.max(...pages) };
}
