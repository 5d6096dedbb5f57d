/** How long the reading page waits for the page that took a file, in ms: it is there, or it was closed. */
const patience = 3000;

const channelOf = (token: string) => new BroadcastChannel(`zbt-handed-${token}`);

/** A file that waits to be taken by the reading page. */
export interface HandedFile {
  /** For `viewerPath({ kind: 'handed', token })`. */
  token: string;
  /** Resolves when the reading page has it: a popup may close then. */
  taken: Promise<void>;
}

/**
 * Holds a file that the reader dropped or chose on a page of ours ready for the reading page, as long as this page
 * stays open: a file has no address, and nothing of it is written down.
 */
export function handFile(file: File): HandedFile {
  const token = crypto.randomUUID();
  const channel = channelOf(token);
  const taken = new Promise<void>((resolve) => {
    channel.addEventListener('message', ({ data }) => {
      if (data === 'ask') channel.postMessage({ file });
      if (data === 'taken') resolve();
    });
  });
  return { token, taken };
}

/** Takes the file of a token from the page that holds it; `null` when that page is gone, as after a reload much later. */
export function takeHandedFile(token: string): Promise<File | null> {
  const channel = channelOf(token);
  return new Promise((resolve) => {
    const end = (file: File | null) => {
      clearTimeout(timer);
      if (file) channel.postMessage('taken');
      channel.close();
      resolve(file);
    };
    const timer = setTimeout(() => end(null), patience);
    channel.addEventListener('message', ({ data }) => {
      const { file } = data as { file?: unknown };
      if (file instanceof File) end(file);
    });
    channel.postMessage('ask');
  });
}
