import { i18n } from '#i18n';

/** A shortcut of the browser for the extension, as it is set now; `''` for none. */
export interface BrowserKey {
  command: string;
  name: string;
  shortcut: string;
}

/** Keys and what each does: the browser's, or those of a view given as pairs. */
export function KeyList({ keys }: { keys: readonly BrowserKey[] }) {
  return (
    <dl class="reading keys">
      {keys.map((key) => (
        <div class="row" key={key.command}>
          <dt>{key.shortcut === '' ? i18n.t('settings.noKey') : <kbd>{key.shortcut}</kbd>}</dt>
          <dd>{key.name}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Keys that are fixed: in a report's page, in the reading page over a file, in the library's list. */
export function fixedKeys(): Record<'page' | 'viewer' | 'library', BrowserKey[]> {
  return {
    page: [
      { command: 'esc', shortcut: 'Esc', name: i18n.t('help.keyEsc') },
      { command: 'rows', shortcut: '↑ ↓', name: i18n.t('help.keyRows') },
      { command: 'enter', shortcut: 'Enter', name: i18n.t('help.keyEnter') },
    ],
    viewer: [
      { command: 'pages', shortcut: '← → · P N', name: i18n.t('help.keyPages') },
      { command: 'page', shortcut: 'Ctrl + Alt + G', name: i18n.t('help.keyPageNumber') },
      { command: 'size', shortcut: '+ − 0', name: i18n.t('help.keySize') },
      { command: 'outline', shortcut: 'F4', name: i18n.t('help.keyOutline') },
      { command: 'find', shortcut: 'Ctrl + F', name: i18n.t('help.keyFind') },
      { command: 'again', shortcut: 'F3 · Shift + F3', name: i18n.t('help.keyFindAgain') },
    ],
    library: [
      { command: 'range', shortcut: 'Shift + ↑ ↓', name: i18n.t('help.keyRange') },
      { command: 'delete', shortcut: 'Delete', name: i18n.t('help.keyDelete') },
      { command: 'save', shortcut: 'Ctrl + Enter', name: i18n.t('help.keySave') },
    ],
  };
}
