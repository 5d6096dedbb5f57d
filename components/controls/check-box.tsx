import type { ComponentChildren } from 'preact';

export interface CheckBoxProps {
  checked: boolean;
  onChange(checked: boolean): void;
  children: ComponentChildren;
}

/** A switch with its words beside it. */
export function CheckBox({ checked, onChange, children }: CheckBoxProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
