import { i18n } from '#i18n';
import { byCitability } from '../../lib/knowledge/citable-source.ts';
import type { GlossarySource } from '../../lib/knowledge/glossary.ts';
import { SafeLink } from '../controls/safe-link.tsx';
import { formatDate } from '../format.ts';
import { lawNote } from '../law-note.ts';

/**
 * The documents that say so: title, publisher, day, place in it, with the address behind the title; of a law also its
 * number, since when it is in force, the copy that was read, and what became of it since. The most citable comes first.
 */
export function SourceList({ sources }: { sources: readonly GlossarySource[] }) {
  if (sources.length === 0) return null;
  return (
    <ul class="sources" aria-label={i18n.t('source.label')}>
      {byCitability(sources).map((source) => (
        <li key={source.url + source.title + source.where}>
          <SafeLink href={source.url} title={source.url}>
            {source.title}
          </SafeLink>
          <span class="aside">{describe(source)}</span>
          <LawCopy source={source} />
          <LawNote source={source} />
        </li>
      ))}
    </ul>
  );
}

/** Number, publisher, days and place, as far as they are known. */
function describe({ law, publisher, date, where }: GlossarySource): string {
  const day = date === null ? null : formatDate(date);
  const inForce = law === undefined ? null : i18n.t('law.inForce', [formatDate(law.inForce)]);
  return [law?.number ?? null, publisher, day, inForce, where].filter((part) => part !== null).join('，');
}

function LawCopy({ source: { law } }: { source: GlossarySource }) {
  if (law === undefined || law.copy === null) return null;
  return (
    <SafeLink href={law.copy} title={law.copy}>
      {i18n.t('law.copy')}
    </SafeLink>
  );
}

function LawNote({ source }: { source: GlossarySource }) {
  const note = lawNote(source);
  return note === null ? null : <p class="caution">{note}</p>;
}
