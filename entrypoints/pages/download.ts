import { browser } from 'wxt/browser';
import { copyText } from './clipboard.ts';

/** What became of a file, as the notice that says so; `null` where the reader cancelled. */
export type Saved = 'exported' | 'copied-instead' | null;

/** A file for the reader: its name, its kind and its text in pieces. */
export interface Download {
  name: string;
  type:
    | 'application/json'
    | 'application/vnd.citationstyles.csl+json'
    | 'application/x-bibtex'
    | 'application/x-research-info-systems'
    | 'image/svg+xml'
    | 'text/csv'
    | 'text/html'
    | 'text/markdown';
  parts: Iterable<string>;
}

/** How far long work has come, and the way to stop it. */
export interface Work {
  onProgress(done: number): void;
  signal: AbortSignal;
}

/** Pieces written before the page gets a turn, so that it can draw its progress and hear the reader. */
const inOneTurn = 500;

/** Writes a file and hands it over as `saveBlob` does. Nothing leaves the machine but where the reader sends it. */
export async function saveFile(file: Download, work?: Work): Promise<Saved> {
  const pieces: string[] = [];
  for (const piece of file.parts) {
    if (work?.signal.aborted) return null;
    pieces.push(piece);
    if (pieces.length % inOneTurn === 0) {
      work?.onProgress(pieces.length);
      await new Promise((done) => setTimeout(done));
    }
  }
  return saveBlob(file.name, new Blob(pieces, { type: `${file.type};charset=utf-8` }));
}

/**
 * Hands bytes to the browser's own saving. On a phone, where a page's file may lead nowhere, to the system's sharing,
 * which can save too; where nothing can be shared, text is copied.
 */
export async function saveBlob(name: string, bytes: Blob): Promise<Saved> {
  if (!(await isPhone())) return download(name, bytes);
  const files = [new File([bytes], name, { type: bytes.type })];
  if (navigator.canShare?.({ files })) {
    const refusal = await navigator.share({ files }).catch((error: Error) => error.name);
    if (refusal === undefined) return 'exported';
    if (refusal === 'AbortError') return null;
  }
  if (bytes.type.includes('charset=') && (await copyText(await bytes.text()))) return 'copied-instead';
  return download(name, bytes);
}

async function isPhone(): Promise<boolean> {
  const platform = await browser.runtime.getPlatformInfo?.().catch(() => null);
  return platform?.os === 'android';
}

function download(name: string, bytes: Blob): 'exported' {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click; a minute is long enough for any disk.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return 'exported';
}

/** A file name with the local day in it: 政报通摘录-2026-03-02.csv. */
export function datedName(name: string, ending: string): string {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${name}-${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}.${ending}`;
}
