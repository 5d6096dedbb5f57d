import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Snippet } from '../../lib/records/snippet.ts';
import { Button } from '../controls/button.tsx';
import { Menu } from '../controls/menu.tsx';
import { Select } from '../controls/select.tsx';
import { TextField } from '../controls/text-field.tsx';
import { parseTags } from '../snippets/snippet-editor.tsx';

/** The forms a citation comes in: sentence with source line, and the two editions of GB/T 7714. */
export type CiteStyle = 'default' | 'gbt-2025' | 'gbt-2015';
export type CiteMarkup = 'plain' | 'markdown';
export type ExportFormat = 'json' | 'csv' | 'markdown';

export interface SelectionBarProps {
  /** Those chosen, in the order of the list. */
  chosen: readonly Snippet[];
  found: number;
  onChooseAll(): void;
  onChooseNone(): void;
  onCopy(ids: string[]): void;
  onCite(ids: string[], as: { style: CiteStyle; markup: CiteMarkup }): void;
  onTag(ids: string[], tags: string[]): void;
  onExport(ids: string[], format: ExportFormat): void;
  onDelete(ids: string[]): void;
}

const styles = ['default', 'gbt-2025', 'gbt-2015'] as const;

/** What can be done with those that are chosen. */
export function SelectionBar(props: SelectionBarProps) {
  const { chosen, found } = props;
  const ids = chosen.map((snippet) => snippet.id);
  const none = ids.length === 0;
  const every = found > 0 && ids.length === found;
  return (
    <div class="selection" role="toolbar" aria-label={i18n.t('library.chosenActions')}>
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
      {none ? null : (
        <div class="actions small">
          <Button onPress={() => props.onCopy(ids)}>{i18n.t('action.copy')}</Button>
          <CiteChoice onCite={(as) => props.onCite(ids, as)} />
          <ExportChoice onExport={(format) => props.onExport(ids, format)} />
          <TagChosen onTag={(tags) => props.onTag(ids, tags)} />
          <Button look="quiet" onPress={() => props.onDelete(ids)}>
            {i18n.t('action.delete')}
          </Button>
        </div>
      )}
    </div>
  );
}

const styleWords = {
  default: 'cite.default',
  'gbt-2025': 'cite.gbt2025',
  'gbt-2015': 'cite.gbt2015',
} as const;

/** In which form to cite, remembered while the page is open. */
export function CiteChoice({ onCite }: { onCite(as: { style: CiteStyle; markup: CiteMarkup }): void }) {
  const [style, setStyle] = useState<CiteStyle>('default');
  const [markup, setMarkup] = useState<CiteMarkup>('plain');
  return (
    <Menu name={i18n.t('action.cite')}>
      {(close) => (
        <>
          <Select
            label={i18n.t('cite.style')}
            required
            options={styles.map((id) => ({ id, name: i18n.t(styleWords[id]) }))}
            selected={style}
            onSelect={(id) => setStyle((id ?? 'default') as CiteStyle)}
          />
          <Select
            label={i18n.t('cite.markup')}
            required
            options={[
              { id: 'plain', name: i18n.t('cite.plain') },
              { id: 'markdown', name: 'Markdown' },
            ]}
            selected={markup}
            onSelect={(id) => setMarkup((id ?? 'plain') as CiteMarkup)}
          />
          <Button
            look="primary"
            onPress={() => {
              onCite({ style, markup });
              close();
            }}
          >
            {i18n.t('cite.copy')}
          </Button>
        </>
      )}
    </Menu>
  );
}

function ExportChoice({ onExport }: { onExport(format: ExportFormat): void }) {
  return (
    <Menu name={i18n.t('action.export')}>
      {(close) => (
        <>
          <Button
            onPress={() => {
              onExport('json');
              close();
            }}
          >
            {i18n.t('library.exportJson')}
          </Button>
          <Button
            onPress={() => {
              onExport('csv');
              close();
            }}
          >
            {i18n.t('library.exportCsv')}
          </Button>
          <Button
            onPress={() => {
              onExport('markdown');
              close();
            }}
          >
            Markdown
          </Button>
        </>
      )}
    </Menu>
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
