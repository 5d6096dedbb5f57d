import { i18n } from '#i18n';
import type { GlossaryEntry } from '../../lib/knowledge/glossary.ts';
import type { OwnTerm } from '../../lib/records/reader-records.ts';
import { Button } from '../controls/button.tsx';
import { SafeLink } from '../controls/safe-link.tsx';
import { useStart } from '../controls/use-start.ts';
import { formatTime } from '../format.ts';
import { EnglishTerm, RelatedTerms, SenseList } from '../in-page/term-card.tsx';
import { OtherVersions } from '../snippets/other-versions.tsx';
import { categoryWord, noticeWord } from '../words.ts';
import type { GlossaryTabProps } from './glossary-props.ts';

/** One term of the glossary: every sense with its sources, related terms, and where the reader's reports use it. */
export function TermPage(props: GlossaryTabProps & { entry: GlossaryEntry }) {
  const { entry } = props;
  const names = new Map(props.entries.map((other) => [other.id, other.term]));
  const related = entry.related.flatMap((id) => {
    const term = names.get(id);
    return term === undefined ? [] : [{ id, term }];
  });
  return (
    <article ref={useStart()} class="term-page" tabIndex={-1}>
      <Button look="quiet" onPress={() => props.onOpen(null)}>
        {i18n.t('glossary.back')}
      </Button>
      {props.asked?.match === 'contained' ? (
        <p class="aside">{i18n.t('lookUp.contained', [props.asked.query])}</p>
      ) : null}
      <h2 class="headline term">
        {entry.term}
        <span class="category">{categoryWord(entry.category)}</span>
      </h2>
      {entry.aliases.length === 0 ? null : (
        <p class="aside">{i18n.t('glossary.aliases', [entry.aliases.join('、')])}</p>
      )}
      <SenseList senses={entry.senses} certain from="glossary" ownSource={null} />
      <EnglishTerm english={entry.english ?? null} />
      <RelatedTerms related={related} onRelated={props.onOpen} />
      <div class="actions">
        <Button onPress={() => props.onCopy(entry.id)}>{i18n.t('action.copy')}</Button>
        <Button onPress={() => props.onCite(entry.id)}>{i18n.t('glossary.citeSource')}</Button>
        <Button
          onPress={() =>
            props.onDraft({
              id: null,
              term: entry.term,
              aliases: entry.aliases.join('，'),
              definition: entry.senses[0]?.definition ?? '',
              source: '',
              replaces: entry.id,
            })
          }
        >
          {i18n.t('glossary.rewrite')}
        </Button>
      </div>
      <Uses {...props} />
    </article>
  );
}

/** One of the reader's own terms. */
export function OwnTermPage(props: GlossaryTabProps & { term: OwnTerm }) {
  const { term } = props;
  return (
    <article ref={useStart()} class="term-page" tabIndex={-1}>
      <Button look="quiet" onPress={() => props.onOpen(null)}>
        {i18n.t('glossary.back')}
      </Button>
      <h2 class="headline term">
        {term.term}
        <span class="category">{i18n.t('glossary.own')}</span>
      </h2>
      {term.aliases.length === 0 ? null : (
        <p class="aside">{i18n.t('glossary.aliases', [term.aliases.join('、')])}</p>
      )}
      <section class="block">
        <h3>{i18n.t('term.ownEntry')}</h3>
        <p class="own-words">{term.definition}</p>
        {term.source === '' ? null : <p class="aside">{i18n.t('glossary.sourceOf', [term.source])}</p>}
        <p class="aside">{i18n.t('glossary.editedAt', [formatTime(term.changedAt)])}</p>
      </section>
      <OtherVersions
        versions={term.others.map((version) => ({ version, says: version.words.definition }))}
        onSettle={(version, use) => props.onSettle(term.id, version, use)}
      />
      <div class="actions">
        <Button onPress={() => props.onCopy(term.id)}>{i18n.t('action.copy')}</Button>
        <Button
          onPress={() =>
            props.onDraft({
              id: term.id,
              term: term.term,
              aliases: term.aliases.join('，'),
              definition: term.definition,
              source: term.source,
              replaces: term.replaces,
            })
          }
        >
          {i18n.t('glossary.edit')}
        </Button>
        <Button look="quiet" onPress={() => props.onDeleteOwn(term.id)}>
          {i18n.t(term.replaces === null ? 'action.delete' : 'glossary.restore')}
        </Button>
      </div>
      <Uses {...props} />
    </article>
  );
}

function Uses({ uses }: Pick<GlossaryTabProps, 'uses'>) {
  return (
    <section class="block">
      <h3>{i18n.t('glossary.uses')}</h3>
      {uses.state === 'loading' ? <p class="aside">{i18n.t('state.loading')}</p> : null}
      {uses.state === 'error' ? <p class="caution">{noticeWord(uses.code)}</p> : null}
      {uses.state === 'ready' && uses.value.length === 0 ? (
        <p class="aside">{i18n.t('glossary.noUses')}</p>
      ) : null}
      {uses.state === 'ready' ? (
        <ul class="uses">
          {uses.value.map((use) => (
            <li key={use.reportTitle + use.sentence}>
              <SafeLink href={use.href}>{use.reportTitle}</SafeLink>
              <p class="quote">{use.sentence}</p>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
