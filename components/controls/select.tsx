import { useId } from 'preact/hooks';
import { i18n } from '#i18n';

export interface SelectProps {
  label: string;
  options: readonly { id: string; name: string }[];
  selected: string | null;
  /** `null` when the reader wants no choice made. */
  onSelect(id: string | null): void;
  /** True when one must be chosen. */
  required?: boolean;
}

/** One of many, or none: the browser's own list, which every reader knows. */
export function Select({ label, options, selected, onSelect, required }: SelectProps) {
  const id = useId();
  return (
    <div class="select">
      <label class="field-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        value={selected ?? ''}
        onChange={(event) => onSelect(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      >
        {required ? null : <option value="">{i18n.t('library.any')}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
