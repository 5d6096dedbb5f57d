import { useRef } from 'preact/hooks';
import { Button } from './button.tsx';

export interface FileButtonProps {
  name: string;
  /** Endings as the file dialog takes them: `.json,.csv`. */
  accept: string;
  onFile(file: File): void;
}

/** A button that asks for one file. */
export function FileButton({ name, accept, onFile }: FileButtonProps) {
  const ref = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onPress={() => ref.current?.click()}>{name}</Button>
      <input
        ref={ref}
        class="visually-hidden"
        type="file"
        accept={accept}
        tabIndex={-1}
        aria-label={name}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
