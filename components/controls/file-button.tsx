import { useRef } from 'preact/hooks';
import { Button } from './button.tsx';

export interface FileButtonProps {
  name: string;
  /** Endings as the file dialog takes them: `.json,.csv`. */
  accept: string;
  /** True when several may be chosen at once. */
  several?: boolean;
  /** At least one. */
  onFiles(files: File[]): void;
}

/** A button that asks for a file, or for several. */
export function FileButton({ name, accept, several = false, onFiles }: FileButtonProps) {
  const ref = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onPress={() => ref.current?.click()}>{name}</Button>
      <input
        ref={ref}
        class="visually-hidden"
        type="file"
        accept={accept}
        multiple={several}
        tabIndex={-1}
        aria-label={name}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
