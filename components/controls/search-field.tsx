import { TextField, type TextFieldProps } from './text-field.tsx';

/** A field to search in, whose label stands in it while it is empty. For extension pages only, as every field. */
export function SearchField(
  props: Pick<TextFieldProps, 'label' | 'value' | 'chooseAll' | 'onInput' | 'onEnter'>,
) {
  return <TextField {...props} type="search" labelShown={false} placeholder={props.label} />;
}
