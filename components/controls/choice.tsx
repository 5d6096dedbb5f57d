import { useId } from 'preact/hooks';
import { useRoving } from './roving.ts';
import { useTrusted } from './trust.ts';

export interface ChoiceProps<Id extends string> {
  /** Shown before the choices and spoken as the group's name. */
  label: string;
  /** False keeps the label for screen readers alone. */
  labelShown?: boolean;
  options: readonly { id: Id; name: string; title?: string }[];
  selected: Id | null;
  onSelect(id: Id): void;
  /** `strip` joins the choices, `chips` lets them wrap. */
  look?: 'strip' | 'chips';
}

/** One of a few: a radio group of joined buttons; arrows move and choose. */
export function Choice<Id extends string>(props: ChoiceProps<Id>) {
  const id = useId();
  const trusted = useTrusted();
  const { options, selected, onSelect } = props;
  const roving = useRoving('both', (index) => {
    const option = options[index];
    if (option) onSelect(option.id);
  });
  const tabStop = selected ?? options[0]?.id;
  return (
    <div class="choice">
      <span class={props.labelShown === false ? 'visually-hidden' : 'choice-label'} id={id}>
        {props.label}
      </span>
      <div class={props.look ?? 'strip'} role="radiogroup" aria-labelledby={id} onKeyDown={roving.onKeyDown}>
        {options.map((option) => (
          // biome-ignore lint/a11y/useSemanticElements: native radios can't be styled to one strip with a focus ring each
          <button
            key={option.id}
            type="button"
            role="radio"
            class="option"
            aria-checked={option.id === selected}
            tabIndex={option.id === tabStop ? 0 : -1}
            title={option.title}
            data-rove=""
            onClick={trusted(() => onSelect(option.id))}
          >
            {option.name}
          </button>
        ))}
      </div>
    </div>
  );
}
