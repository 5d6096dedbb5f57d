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

/** 名词: what the report and the glossary explain, then 尚未收录的词, which the reader may add to their own glossary. */
export function TermsTab({ terms, newWords, onTerm, onGoTo, onAddWord }: TermsTabProps) {
  const trusted = useTrusted();
  const roving = useRoving('vertical');
  const lines = gatherTerms(terms);
  return (
    <>
      {lines.length === 0 ? (
        <p class="empty">{i18n.t('panel.noTerms')}</p>
      ) : (
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
                {line.definedInReport ? <span class="tag">{i18n.t('panel.definedInReport')}</span> : null}
                <span class="aside">{i18n.t('panel.uses', [line.count])}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {newWords.length === 0 ? null : (
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
      )}
    </>
  );
}
