import { i18n } from '#i18n';
import { Menu } from '../controls/menu.tsx';
import { OriginalFile, type OriginalFileProps } from '../snippets/original-file.tsx';

/** The original of the file that is shown, for the bar: offered as a button, and folded away once it is kept. */
export function OriginalMenu(props: OriginalFileProps) {
  if (props.state !== 'kept') return <OriginalFile {...props} />;
  return <Menu name={i18n.t('original.keptShort')}>{() => <OriginalFile {...props} />}</Menu>;
}
