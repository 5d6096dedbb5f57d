import { useLayoutEffect, useState } from 'preact/hooks';

/** Takes a file that is dropped anywhere on the page; says whether one is held over it now. */
export function useFileDrop(onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  // Not after the next frame: a background tab has none.
  useLayoutEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    addEventListener(
      'dragover',
      (event) => {
        if (!hasFile(event)) return;
        // Else the browser would leave the page and open the file itself.
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), { signal });
    addEventListener(
      'drop',
      (event) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file) onFile(file);
      },
      { signal },
    );
    return () => controller.abort();
  }, [onFile]);
  return isOver;
}
