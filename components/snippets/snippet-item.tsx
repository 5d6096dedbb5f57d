import { i18n } from '#i18n';
import { sayValue } from '../../lib/analysis/say-figure.ts';
import type { PageSnippet } from '../../lib/protocol/shapes.ts';
import type { Snippet, SnippetFigure } from '../../lib/records/snippet.ts';
import { isOtherwise } from '../../lib/snippets/find-snippets.ts';
import { Button } from '../controls/button.tsx';
import { formatPeriod, formatPeriodUnder, formatTime } from '../format.ts';
import { SnippetDifference } from '../in-page/snippet-card.tsx';
import { reportName } from '../report-name.ts';
import { checkWord, snippetKindWord, statusWord } from '../words.ts';
import { FileLine } from './file-line.tsx';
import { NoteAndTags } from './note-and-tags.tsx';
import { OtherNotes, type SettleVersion } from './other-versions.tsx';
import { OpenEditor, UnsavedNote } from './snippet-editor.tsx';
import { type EditingProps, useEditing } from './use-editing.ts';

export interface SnippetItemProps extends EditingProps {
  /** False inside a report's own list, where all are of one report. */
  showReport?: boolean;
  /** What stands at its place in the edition that is open, where it was kept from another one. */
  otherEdition?: PageSnippet | undefined;
  /** Why the last edit was not saved. */
  editError: string | null;
  onOpen(id: string): void;
  onCopy(id: string): void;
  onCopyLink(id: string): void;
  onDelete(id: string): void;
  onSettle: SettleVersion;
}

/**
 * What the reader kept, first line as on a card: 税收 19.66亿元，同比增长48.2%; a goal or another time than the report's is
 * said with it: 税收 24.5亿元（2026年，目标）. A term by its name; a selection by its words.
 */
export function snippetTitle({ figure, quote, report }: Snippet): { name: string | null; quote: string } {
  if (figure === null) return { name: null, quote };
  const growth = figure.growth === null ? [] : [{ ...figure.growth, kind: 'change' as const }];
  return {
    name: figure.indicator,
    quote: [{ ...figure, text: quote }, ...growth].map(sayValue).join('，') + asideOf(figure, report),
  };
}

/** What tells a kept figure from a result of the report's own period, in brackets; `''` where nothing does. */
function asideOf(figure: SnippetFigure, { period: own }: Snippet['report']): string {
  const { period, status } = figure;
  const parts = [
    period === null || period === own ? '' : formatPeriodUnder(period, own),
    status === 'actual' ? '' : statusWord(figure),
  ].filter(Boolean);
  return parts.length === 0 ? '' : `（${parts.join('，')}）`;
}

/** The report's period, where its title does not say it. */
function periodBeside({ report }: Snippet): string {
  if (report.period === null) return '';
  const period = formatPeriod(report.period);
  return report.title?.includes(period) ? '' : ` · ${period}`;
}

/** One snippet of a list, with its source line, its state, and what can be done with it. */
export function SnippetItem(props: SnippetItemProps) {
  const { snippet } = props;
  const form = useEditing(props);
  const { name, quote } = snippetTitle(snippet);
  const check = props.otherEdition ?? snippet.check;
  const differs = check && isOtherwise({ check });
  return (
    <li class="snippet">
      <p class="snippet-title">
        {name === null ? null : <span class="indicator">{name}</span>}
        <span class={snippet.kind === 'figure' ? 'number' : 'words'}>{quote}</span>
        <span class="tag">{snippetKindWord(snippet.kind)}</span>
        {differs ? <span class="tag caution-tag">{checkWord({ ...check, otherEdition: false })}</span> : null}
      </p>
      {snippet.sentence === snippet.quote ? null : <p class="quote clamp">{snippet.sentence}</p>}
      <SnippetDifference quote={snippet.quote} check={check} />
      {props.otherEdition ? <p class="aside">{checkWord(props.otherEdition)}</p> : null}
      <p class="aside source-line">
        {props.showReport === false ? null : (
          <span title={snippet.report.title ?? undefined}>
            {reportName(snippet.report)}
            {periodBeside(snippet)}
          </span>
        )}
        <span>{i18n.t('snippet.keptAt', [formatTime(snippet.keptAt)])}</span>
      </p>
      <FileLine snippet={snippet} />
      <OpenEditor form={form} isGone={props.isGone} error={props.editError} />
      {form.start !== null ? null : (
        <>
          <NoteAndTags {...snippet} />
          <OtherNotes snippet={snippet} onSettle={props.onSettle} />
          <UnsavedNote form={form} />
          <div class="actions small">
            <Button onPress={() => props.onCopy(snippet.id)}>{i18n.t('action.copy')}</Button>
            {snippet.address === null ? null : (
              <Button onPress={() => props.onCopyLink(snippet.id)}>{i18n.t('action.copyLink')}</Button>
            )}
            <Button
              onPress={() => props.onOpen(snippet.id)}
              off={snippet.address === null && snippet.file === null}
            >
              {i18n.t('action.openPlace')}
            </Button>
            <span class="opener" ref={form.opener}>
              <Button look="quiet" onPress={form.open}>
                {i18n.t('action.note')}
              </Button>
            </span>
            <Button look="quiet" onPress={() => props.onDelete(snippet.id)}>
              {i18n.t('action.delete')}
            </Button>
          </div>
        </>
      )}
    </li>
  );
}
