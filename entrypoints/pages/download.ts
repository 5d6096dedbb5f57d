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

/** Writes a file and hands it to the browser's own saving; false when the reader cancelled. Nothing leaves the machine. */
export async function saveFile(file: Download, work?: Work): Promise<boolean> {
  const pieces: string[] = [];
  for (const piece of file.parts) {
    if (work?.signal.aborted) return false;
    pieces.push(piece);
    if (pieces.length % inOneTurn === 0) {
      work?.onProgress(pieces.length);
      await new Promise((done) => setTimeout(done));
    }
  }
  saveBlob(file.name, new Blob(pieces, { type: `${file.type};charset=utf-8` }));
  return true;
}

/** Hands bytes to the browser's own saving. */
export function saveBlob(name: string, bytes: Blob): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click; a minute is long enough for any disk.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file name with the local day in it: 政报通摘录-2026-03-02.csv. */
export function datedName(name: string, ending: string): string {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${name}-${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}.${ending}`;
}
