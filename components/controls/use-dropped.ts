import { useState } from 'preact/hooks';

/** What an element that takes dropped files is given. */
interface DropTarget {
  /** Present while files are held over it, for its look. */
  'data-over': '' | undefined;
  onDragOver(event: DragEvent): void;
  onDragLeave(): void;
  onDrop(event: DragEvent): void;
}

/** Lets an element take files that are dropped on it; `onFiles` gets none where something else was dropped. */
export function useDropped(onFiles: (files: File[]) => void): DropTarget {
  const [over, setOver] = useState(false);
  return {
    'data-over': over ? '' : undefined,
    onDragOver(event) {
      // Else the browser would leave the page and open the file itself.
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop(event) {
      event.preventDefault();
      setOver(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    },
  };
}
