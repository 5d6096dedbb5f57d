import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { countFacets, type SnippetOrder, type SnippetQuery } from '../../lib/snippets/find-snippets.ts';
import type { ListedSnippet } from '../../lib/snippets/snippet-head.ts';
import { SearchField } from '../controls/search-field.tsx';
import { Select } from '../controls/select.tsx';
import { formatPeriod } from '../format.ts';
import { snippetKindWord } from '../words.ts';

export interface SnippetFiltersProps {
  snippets: readonly ListedSnippet[];
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

/** Search as one types, and what to see: place, period, kind, tag, order. Only what can make a difference is offered. */
export function SnippetFilters({ snippets, query, onQuery }: SnippetFiltersProps) {
  const facets = useMemo(() => countFacets(snippets), [snippets]);
  const chosen = [query.place, query.period, query.kind, query.tag].some((one) => one != null);
  if (snippets.length < 2 && !query.words && !chosen) return null;
  const filters = [
    { field: 'place', label: i18n.t('library.place'), facet: facets.places, show: (name: string) => name },
    { field: 'period', label: i18n.t('library.period'), facet: facets.periods, show: formatPeriod },
    { field: 'kind', label: i18n.t('library.kind'), facet: facets.kinds, show: snippetKindWord },
    { field: 'tag', label: i18n.t('library.tag'), facet: facets.tags, show: (name: string) => name },
  ] as const;
  // One place of all snippets parts nothing; a tag that only some of them have does.
  const parts = ({ field, facet }: (typeof filters)[number]) =>
    query[field] != null || facet.length > 1 || facet.some(({ count }) => count < snippets.length);
  return (
    <search class="filters">
      <SearchField
        label={i18n.t('library.search')}
        value={query.words ?? ''}
        onInput={(words) => onQuery({ ...query, words })}
      />
      <div class="filter-row">
        {filters.filter(parts).map(({ field, label, facet, show }) => (
          <Select
            key={field}
            label={label}
            options={facet.map(({ name, count }) => ({ id: name, name: `${show(name)} (${count})` }))}
            selected={query[field] ?? null}
            onSelect={(name) => onQuery({ ...query, [field]: name })}
          />
        ))}
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
