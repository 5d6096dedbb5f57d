import type { ComponentChildren } from 'preact';

export interface FoldProps {
  title: ComponentChildren;
  open?: boolean;
  children: ComponentChildren;
}

/** A part that is folded away until asked for. */
export function Fold({ title, open, children }: FoldProps) {
  return (
    <details class="fold" open={open ?? false}>
      <summary>{title}</summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
