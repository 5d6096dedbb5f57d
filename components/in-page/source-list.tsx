import { i18n } from '#i18n';
import type { GlossarySource } from '../../lib/knowledge/glossary.ts';
import { SafeLink } from '../controls/safe-link.tsx';
import { formatDate } from '../format.ts';

/** The documents that say so: title, publisher, day, place in it, with the address behind the title. */
export function SourceList({ sources }: { sources: readonly GlossarySource[] }) {
  if (sources.length === 0) return null;
  return (
    <ul class="sources" aria-label={i18n.t('source.label')}>
      {sources.map((source) => (
        <li key={source.url + source.title}>
          <SafeLink href={source.url} title={source.url}>
            {source.title}
          </SafeLink>
          <span class="aside">
            {[source.publisher, source.date === null ? null : formatDate(source.date), source.where]
              .filter((part) => part !== null)
              .join('，')}
          </span>
        </li>
      ))}
    </ul>
  );
}
