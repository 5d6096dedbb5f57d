import { i18n } from '#i18n';
import type { TermHit } from '../../lib/analysis/term-hit.ts';
import type { Span } from '../../lib/text/span.ts';
import { Button } from '../controls/button.tsx';
import { useRoving } from '../controls/roving.ts';
import { useTrusted } from '../controls/trust.ts';
import type { NewWord } from '../view-models.ts';

export interface TermsTabProps {
  terms: readonly TermHit[];
  newWords: readonly NewWord[];
  onTerm(index: number): void;
  onGoTo(span: Span): void;
  onAddWord(word: NewWord): void;
}

/** One term of the list: the index of its first use, and how often the report uses it. */
export interface TermLine {
  term: string;
  index: number;
  count: number;
  definedInReport: boolean;
}

/** Each term once, in the order of first use. */
export function gatherTerms(hits: readonly TermHit[]): TermLine[] {
  const lines = new Map<string, TermLine>();
  hits.forEach((hit, index) => {
    const line = lines.get(hit.term);
    if (line) {
      line.count += 1;
      line.definedInReport ||= hit.definedInReport;
    } else {
      lines.set(hit.term, { term: hit.term, index, count: 1, definedInReport: hit.definedInReport });
    }
  });
  return [...lines.values()];
}

/**
 * 名词: first what the report itself explains, then 尚未收录的词, which nothing explains yet and the reader may add to
 * their own glossary, then what the glossary explains.
 */
export function TermsTab({ terms, newWords, onTerm, onGoTo, onAddWord }: TermsTabProps) {
  const lines = gatherTerms(terms);
  const own = lines.filter(({ definedInReport }) => definedInReport);
  const fromGlossary = lines.filter(({ definedInReport }) => !definedInReport);
  return (
    <>
      {lines.length === 0 ? <p class="empty">{i18n.t('panel.noTerms')}</p> : null}
      <TermList title={i18n.t('panel.definedInReport')} lines={own} onTerm={onTerm} />
      <NewWords newWords={newWords} onGoTo={onGoTo} onAddWord={onAddWord} />
      <TermList title={i18n.t('panel.fromGlossary')} lines={fromGlossary} onTerm={onTerm} />
    </>
  );
}

interface TermListProps extends Pick<TermsTabProps, 'onTerm'> {
  title: string;
  lines: readonly TermLine[];
}

function TermList({ title, lines, onTerm }: TermListProps) {
  const trusted = useTrusted();
  const roving = useRoving('vertical');
  if (lines.length === 0) return null;
  return (
    <section class="block">
      <h3>{title}</h3>
      <ul class="terms" onKeyDown={roving.onKeyDown}>
        {lines.map((line, row) => (
          <li key={line.term}>
            <button
              type="button"
              class="line"
              data-rove=""
              tabIndex={roving.tabIndex(row, lines.length)}
              onClick={trusted(() => {
                roving.setActive(row);
                onTerm(line.index);
              })}
            >
              <span class="line-name">{line.term}</span>
              <span class="aside">{i18n.t('panel.uses', [line.count])}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NewWords({ newWords, onGoTo, onAddWord }: Omit<TermsTabProps, 'terms' | 'onTerm'>) {
  if (newWords.length === 0) return null;
  return (
    <section class="block new-words">
      <h3>{i18n.t('panel.newWords')}</h3>
      <p class="aside">{i18n.t('panel.newWordsMeaning')}</p>
      <ul>
        {newWords.map((word) => (
          <li key={word.word}>
            <Button look="quiet" onPress={() => onGoTo(word)} title={i18n.t('panel.goTo')}>
              {word.word}
            </Button>
            <span class="aside">{i18n.t('panel.uses', [word.count])}</span>
            <Button onPress={() => onAddWord(word)} label={i18n.t('panel.addWordLabel', [word.word])}>
              {i18n.t('panel.addWord')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
