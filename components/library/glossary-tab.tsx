import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { glossaryCategories } from '../../lib/knowledge/glossary.ts';
import { searchGlossary } from '../../lib/knowledge/search-glossary.ts';
import { Button } from '../controls/button.tsx';
import { FileButton } from '../controls/file-button.tsx';
import { SearchField } from '../controls/search-field.tsx';
import { Select } from '../controls/select.tsx';
import { categoryWord } from '../words.ts';
import type { GlossaryTabProps } from './glossary-props.ts';
import { ImportReport } from './import-report.tsx';
import { type OwnTermDraft, OwnTermForm } from './own-term-form.tsx';
import { OwnTermPage, TermPage } from './term-page.tsx';

/** The choice of category that means the reader's own. */
const ownCategory = 'own';

/** A form for nothing in particular. */
export const emptyDraft: OwnTermDraft = {
  id: null,
  term: '',
  aliases: '',
  definition: '',
  source: '',
  replaces: null,
};

/** 词典: searched in Chinese, English and pinyin; a page for each term; the reader's own terms beside it. */
export function GlossaryTab(props: GlossaryTabProps) {
  // Held here, so that one comes back from a term to the list one left.
  const [query, setQuery] = useState('');
  const [category, setCategory] = useState<string | null>(null);
  const last = useRef<string | null>(null);
  if (props.opened !== null) last.current = props.opened;
  if (props.draft !== null) {
    return (
      <OwnTermForm
        key={props.draft.id ?? props.draft.term}
        draft={props.draft}
        error={props.draftError}
        onSave={props.onSaveOwn}
        onCancel={() => props.onDraft(null)}
      />
    );
  }
  const own = props.own.find((term) => term.id === props.opened);
  if (own) return <OwnTermPage {...props} term={own} />;
  const entry = props.entries.find((one) => one.id === props.opened);
  if (entry) return <TermPage {...props} entry={entry} />;
  return (
    <TermList
      {...props}
      query={query}
      category={category}
      last={last.current}
      onQuery={setQuery}
      onCategory={setCategory}
    />
  );
}

interface TermListProps extends GlossaryTabProps {
  query: string;
  category: string | null;
  /** The term one comes back from: its line takes the focus. `null` on first sight. */
  last: string | null;
  onQuery(query: string): void;
  onCategory(category: string | null): void;
}

function TermList(props: TermListProps) {
  const { query, category, last, onQuery, onCategory } = props;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const lines = [...(list.current?.querySelectorAll<HTMLElement>('[data-term]') ?? [])];
    lines.find((line) => line.dataset.term === last)?.focus();
  }, []);
  const found = useMemo(
    () =>
      searchGlossary(props.entries, query).filter(
        (entry) => category === null || entry.category === category,
      ),
    [props.entries, query, category],
  );
  const own = props.own.filter(
    (term) =>
      (category === null || category === ownCategory) &&
      [term.term, ...term.aliases, term.definition].some((text) => text.includes(query.trim())),
  );
  return (
    <>
      <search class="filters glossary-filters">
        <SearchField label={i18n.t('glossary.search')} value={query} onInput={onQuery} />
        <Select
          label={i18n.t('glossary.category')}
          options={[
            { id: ownCategory, name: i18n.t('glossary.own') },
            ...glossaryCategories.map((id) => ({ id, name: categoryWord(id) })),
          ]}
          selected={category}
          onSelect={onCategory}
        />
      </search>
      <div class="actions small">
        <Button
          onPress={() => props.onDraft({ ...emptyDraft, term: query.trim() || (props.asked?.query ?? '') })}
        >
          {i18n.t('glossary.add')}
        </Button>
        <FileButton
          name={i18n.t('glossary.import')}
          accept=".csv,.json"
          onFiles={([file]) => file && props.onImport(file)}
        />
        <Button onPress={() => props.onExport('csv')}>{i18n.t('glossary.exportCsv')}</Button>
        <Button onPress={() => props.onExport('json')}>{i18n.t('glossary.exportJson')}</Button>
      </div>
      {props.asked?.match === 'none' ? (
        <div class="import-report" role="status">
          <p>{i18n.t('lookUp.none', [props.asked.query])}</p>
          <p class="aside">{i18n.t('lookUp.noneMeaning')}</p>
        </div>
      ) : null}
      {props.imported === null ? null : <ImportReport result={props.imported} />}
      <p class="aside" role="status">
        {i18n.t('glossary.found', [found.length + own.length])}
      </p>
      {found.length + own.length === 0 ? <p class="empty">{i18n.t('glossary.noMatch')}</p> : null}
      <ul ref={list} class="glossary">
        {own.map((term) => (
          <TermLine
            key={term.id}
            id={term.id}
            term={term.term}
            category={i18n.t('glossary.own')}
            words={term.definition}
            onOpen={props.onOpen}
          />
        ))}
        {category === ownCategory
          ? null
          : found.map((entry) => (
              <TermLine
                key={entry.id}
                id={entry.id}
                term={entry.term}
                category={categoryWord(entry.category)}
                words={entry.senses[0]?.definition ?? ''}
                onOpen={props.onOpen}
              />
            ))}
      </ul>
    </>
  );
}

interface TermLineProps {
  id: string;
  term: string;
  category: string;
  words: string;
  onOpen(id: string): void;
}

function TermLine({ id, term, category, words, onOpen }: TermLineProps) {
  return (
    <li>
      <button type="button" class="line term-line" data-term={id} onClick={() => onOpen(id)}>
        <span class="line-name">{term}</span>
        <span class="tag">{category}</span>
        <span class="aside one-line">{words}</span>
      </button>
    </li>
  );
}
