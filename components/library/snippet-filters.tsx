import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Snippet, SnippetKind } from '../../lib/records/snippet.ts';
import { countFacets, type SnippetOrder, type SnippetQuery } from '../../lib/snippets/find-snippets.ts';
import { Select } from '../controls/select.tsx';
import { TextField } from '../controls/text-field.tsx';
import { formatPeriod } from '../format.ts';
import { snippetKindWord } from '../words.ts';

export interface SnippetFiltersProps {
  snippets: readonly Snippet[];
  query: SnippetQuery;
  onQuery(query: SnippetQuery): void;
}

const orders: readonly SnippetOrder[] = ['newest', 'oldest', 'place', 'period'];

const orderWords = {
  newest: 'library.newest',
  oldest: 'library.oldest',
  place: 'library.byPlace',
  period: 'library.byPeriod',
} as const;

/** Search as one types, and what to see: place, period, kind, tag, order. Only what occurs is offered. */
export function SnippetFilters({ snippets, query, onQuery }: SnippetFiltersProps) {
  const facets = useMemo(() => countFacets(snippets), [snippets]);
  const option = (show: (name: string) => string) => (facet: { name: string; count: number }) => ({
    id: facet.name,
    name: `${show(facet.name)} (${facet.count})`,
  });
  const same = (name: string) => name;
  return (
    <search class="filters">
      <TextField
        label={i18n.t('snippet.search')}
        labelShown={false}
        placeholder={i18n.t('snippet.search')}
        type="search"
        value={query.words ?? ''}
        onInput={(words) => onQuery({ ...query, words })}
      />
      <div class="filter-row">
        <Select
          label={i18n.t('library.place')}
          options={facets.places.map(option(same))}
          selected={query.place ?? null}
          onSelect={(place) => onQuery({ ...query, place })}
        />
        <Select
          label={i18n.t('library.period')}
          options={facets.periods.map(option(formatPeriod))}
          selected={query.period ?? null}
          onSelect={(period) => onQuery({ ...query, period })}
        />
        <Select
          label={i18n.t('library.kind')}
          options={facets.kinds.map(option(snippetKindWord))}
          selected={query.kind ?? null}
          onSelect={(kind) => onQuery({ ...query, kind: kind as SnippetKind | null })}
        />
        <Select
          label={i18n.t('library.tag')}
          options={facets.tags.map(option(same))}
          selected={query.tag ?? null}
          onSelect={(tag) => onQuery({ ...query, tag })}
        />
        <Select
          label={i18n.t('library.order')}
          required
          options={orders.map((order) => ({ id: order, name: i18n.t(orderWords[order]) }))}
          selected={query.order ?? 'newest'}
          onSelect={(order) => onQuery({ ...query, order: (order ?? 'newest') as SnippetOrder })}
        />
      </div>
    </search>
  );
}
