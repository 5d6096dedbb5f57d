import type { ComponentChildren } from 'preact';
import { useTrusted } from './trust.ts';

export interface ButtonProps {
  children: ComponentChildren;
  onPress(): void;
  /** `primary` once a view at most, `quiet` without a border, `link` for what leads to a place, `icon` for a single sign (give `label`). */
  look?: 'primary' | 'plain' | 'quiet' | 'link' | 'icon' | 'danger';
  /** Spoken name when the children don't say enough. */
  label?: string | undefined;
  title?: string | undefined;
  pressed?: boolean | undefined;
  expanded?: boolean | undefined;
  /** The action can't be taken now. Stays focusable, so that focus is not lost under the reader's hand. */
  off?: boolean | undefined;
  /** Names it as a stop of the arrow keys in the surrounding group. */
  roving?: number | undefined;
}

/** A button that runs `onPress` for the reader's own click, Enter or Space. */
export function Button(props: ButtonProps) {
  const trusted = useTrusted();
  return (
    <button
      type="button"
      class={`button ${props.look ?? 'plain'}`}
      aria-label={props.label}
      title={props.title ?? (props.look === 'icon' ? props.label : undefined)}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-disabled={props.off ? true : undefined}
      tabIndex={props.roving}
      data-rove={props.roving === undefined ? undefined : ''}
      onClick={trusted(() => {
        if (!props.off) props.onPress();
      })}
    >
      {props.children}
    </button>
  );
}
