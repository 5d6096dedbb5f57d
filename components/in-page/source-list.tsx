import { i18n } from '#i18n';
import { addressOf, byCitability, copyOf } from '../../lib/knowledge/citable-source.ts';
import type { GlossarySource } from '../../lib/knowledge/glossary.ts';
import { SafeLink } from '../controls/safe-link.tsx';
import { formatDate } from '../format.ts';
import { lawNote, lawNumber } from '../law-note.ts';

/**
 * The documents that say so: title, with the address of its own page behind it, publisher, day, place in it, and the
 * copy that was read; of a law also its number, since when it is in force, and what became of it since. The most citable
 * comes first.
 */
export function SourceList({ sources }: { sources: readonly GlossarySource[] }) {
  if (sources.length === 0) return null;
  return (
    <ul class="sources" aria-label={i18n.t('source.label')}>
      {byCitability(sources).map((source) => (
        <li key={(addressOf(source) ?? '') + source.title + source.where}>
          <SafeLink href={source.url} title={source.url ?? undefined}>
            {source.title}
          </SafeLink>
          <span class="aside">{describe(source)}</span>
          <CopyLink source={source} />
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
  return [lawNumber(law), publisher, day, inForce, where].filter((part) => part !== null).join('，');
}

function CopyLink({ source }: { source: GlossarySource }) {
  const copy = copyOf(source);
  if (copy === null) return null;
  return (
    <SafeLink href={copy} title={copy}>
      {i18n.t('source.copy')}
    </SafeLink>
  );
}

function LawNote({ source }: { source: GlossarySource }) {
  const note = lawNote(source);
  return note === null ? null : <p class="caution">{note}</p>;
}
