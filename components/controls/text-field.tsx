import { useId } from 'preact/hooks';

export interface TextFieldProps {
  label: string;
  /** False keeps the label for screen readers alone. */
  labelShown?: boolean;
  value: string;
  onInput(value: string): void;
  /** Several lines: how many to show. */
  lines?: number;
  /** `password`: shown as dots, and never offered to a store of passwords. */
  type?: 'text' | 'search' | 'password';
  placeholder?: string;
  /** One line under the field. */
  hint?: string;
  /** What is wrong with it, `null` when nothing is. */
  error?: string | null;
  /** Takes what stands in it as chosen when it is focused, so that typing begins anew. */
  chooseAll?: boolean;
  onEnter?(): void;
}

/** The types of an input are apart by type: what one takes another does not. */
function inputType(type: TextFieldProps['type']) {
  if (type === 'search') return { type: 'search' as const };
  return type === 'password' ? { type: 'password' as const } : { type: 'text' as const };
}

/** A labelled field. For extension pages only: in a page, the page would see every key. */
export function TextField(props: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    value: props.value,
    placeholder: props.placeholder ?? '',
    ...(props.hint || props.error ? { 'aria-describedby': `${id}-hint` } : {}),
    'aria-invalid': Boolean(props.error),
    onInput: (event: Event) =>
      props.onInput((event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value),
  };
  return (
    <div class="field">
      <label class={props.labelShown === false ? 'visually-hidden' : 'field-label'} for={id}>
        {props.label}
      </label>
      {props.lines === undefined ? (
        <input
          {...shared}
          {...inputType(props.type)}
          autocomplete={props.type === 'password' ? 'new-password' : 'off'}
          onFocus={(event) => props.chooseAll && event.currentTarget.select()}
          onKeyDown={(event) => {
            // An Enter that ends an input method's composition is no wish to go.
            if (event.key === 'Enter' && !event.isComposing) props.onEnter?.();
          }}
        />
      ) : (
        <textarea {...shared} rows={props.lines} />
      )}
      {props.hint || props.error ? (
        <p id={`${id}-hint`} class={props.error ? 'field-error' : 'aside'}>
          {props.error ?? props.hint}
        </p>
      ) : null}
    </div>
  );
}
