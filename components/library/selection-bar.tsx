import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { Menu } from '../controls/menu.tsx';
import { TextField } from '../controls/text-field.tsx';
import { parseTags } from '../snippets/snippet-editor.tsx';
import { CiteChoice, type CiteChoiceProps } from './cite-choice.tsx';
import { ExportChoice, type ExportFormat } from './export-choice.tsx';
import { useFocusAlong } from './use-focus-along.ts';

export interface SelectionBarProps extends Pick<CiteChoiceProps, 'citing' | 'onChooseCiting'> {
  /** Those chosen, in the order of the list. */
  chosen: readonly { id: string }[];
  /** Those in sight, of which they are chosen: what is exported where none is. */
  shown: readonly { id: string }[];
  onChooseAll(): void;
  onChooseNone(): void;
  onCopy(ids: string[]): void;
  onCite(ids: string[]): void;
  onTag(ids: string[], tags: string[]): void;
  onExport(ids: string[], format: ExportFormat): void;
  /** Puts them into the newsroom's shared set, true once all are there; `null` where there is none. */
  onShare: ((ids: string[]) => Promise<boolean>) | null;
  /** Lets go of what was done with. */
  onLetGo(ids: string[]): void;
  onDelete(ids: string[]): void;
}

/** What can be done with those that are chosen; all that is shown can be exported before any is. */
export function SelectionBar(props: SelectionBarProps) {
  const { chosen, shown } = props;
  const found = shown.length;
  const ids = chosen.map((snippet) => snippet.id);
  const none = ids.length === 0;
  const every = found > 0 && ids.length === found;
  const bar = useFocusAlong(none);
  const share = async () => {
    if (await props.onShare?.(ids)) props.onLetGo(ids);
  };
  return (
    <div ref={bar} class="selection" role="toolbar" aria-label={i18n.t('library.chosenActions')}>
      <label class="check">
        <input
          type="checkbox"
          checked={every}
          ref={(box) => {
            if (box) box.indeterminate = !none && !every;
          }}
          onChange={() => (every ? props.onChooseNone() : props.onChooseAll())}
        />
        <span aria-live="polite">
          {none ? i18n.t('library.found', [found]) : i18n.t('library.chosen', [ids.length, found])}
        </span>
      </label>
      {none ? (
        <div class="actions small">
          {found === 0 ? null : (
            <ExportChoice
              name={i18n.t('library.exportShown', [found])}
              onExport={(format) =>
                props.onExport(
                  shown.map((snippet) => snippet.id),
                  format,
                )
              }
            />
          )}
        </div>
      ) : (
        <div class="actions small">
          <Button onPress={() => props.onCopy(ids)}>{i18n.t('action.copy')}</Button>
          <CiteChoice {...props} onCite={() => props.onCite(ids)} />
          <ExportChoice name={i18n.t('action.export')} onExport={(format) => props.onExport(ids, format)} />
          <TagChosen onTag={(tags) => props.onTag(ids, tags)} />
          {props.onShare === null ? null : (
            <Button onPress={() => void share()}>{i18n.t('shared.put')}</Button>
          )}
          <Button look="quiet" onPress={() => props.onDelete(ids)}>
            {i18n.t('action.delete')}
          </Button>
        </div>
      )}
    </div>
  );
}

function TagChosen({ onTag }: { onTag(tags: string[]): void }) {
  const [line, setLine] = useState('');
  const add = () => {
    const tags = parseTags(line);
    if (tags.length > 0) onTag(tags);
    setLine('');
  };
  return (
    <Menu name={i18n.t('library.addTags')}>
      {(close) => (
        <>
          <TextField
            label={i18n.t('snippet.tags')}
            value={line}
            onInput={setLine}
            hint={i18n.t('snippet.tagsHint')}
            onEnter={() => {
              add();
              close();
            }}
          />
          <Button
            look="primary"
            onPress={() => {
              add();
              close();
            }}
          >
            {i18n.t('library.addTags')}
          </Button>
        </>
      )}
    </Menu>
  );
}
