import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { isOtherGenre } from '../../lib/analysis/report-identity.ts';
import type { Snippet, SnippetFile } from '../../lib/records/snippet.ts';
import { isInTable } from '../../lib/snippets/place-in-report.ts';
import { placeLink } from '../../lib/snippets/place-link.ts';
import { Button } from '../controls/button.tsx';
import { useFocusReturn } from '../controls/focus-return.ts';
import { Fold } from '../controls/fold.tsx';
import { Inferred } from '../controls/inferred.tsx';
import { Menu } from '../controls/menu.tsx';
import { SafeLink } from '../controls/safe-link.tsx';
import { formatBytes, formatDate, formatTime } from '../format.ts';
import { SnippetDifference } from '../in-page/snippet-card.tsx';
import { SourceList } from '../in-page/source-list.tsx';
import { reportName } from '../report-name.ts';
import { pageWords } from '../snippets/file-line.tsx';
import { NoteAndTags } from '../snippets/note-and-tags.tsx';
import { OriginalFile, type OriginalFileProps } from '../snippets/original-file.tsx';
import { OtherNotes, type SettleVersion } from '../snippets/other-versions.tsx';
import { readingLines } from '../snippets/reading-lines.ts';
import { OpenEditor, UnsavedNote } from '../snippets/snippet-editor.tsx';
import { snippetTitle } from '../snippets/snippet-item.tsx';
import { type EditingForm, type EditingProps, useEditing } from '../snippets/use-editing.ts';
import { WhatItProves } from '../snippets/what-it-proves.tsx';
import { bodyCheckWord, checkWord, genreWord, snippetKindWord } from '../words.ts';
import { CheckHistory } from './check-history.tsx';
import { CiteChoice } from './cite-choice.tsx';
import type { SelectionBarProps } from './selection-bar.tsx';

export interface SnippetDetailProps
  extends EditingProps,
    Pick<SelectionBarProps, 'onCopy' | 'citing' | 'onChooseCiting' | 'onCite' | 'onDelete'> {
  /** The report's whole text as kept, of the snippet that is open; `null` until asked for. */
  keptText: string | null;
  /** The original of its file; `null` for a snippet of a page, and before it is known. */
  original: OriginalFileProps | null;
  editError: string | null;
  /** True where its form is asked for from elsewhere: a card on a page. */
  editing: boolean;
  onSettle: SettleVersion;
  onCopyLink(id: string): void;
  /** 引文卡片, to the clipboard or as a file. */
  onQuoteCard(id: string, use: 'copy' | 'save'): void;
  /** Opens the page at the place; the check again follows there. */
  onOpenPlace(id: string): void;
  onShowText(id: string): void;
  onClose(): void;
}

/** Everything a snippet holds, and what its last check found. */
export function SnippetDetail(props: SnippetDetailProps) {
  const { snippet } = props;
  const form = useEditing(props);
  const { name, quote } = snippetTitle(snippet);
  const ref = useRef<HTMLElement>(null);
  useStartingForm(form, props.editing);
  useFocusReturn(ref);
  useEffect(() => {
    // On a narrow window the list gives way, and the focus would be lost with it.
    const seen = (document.activeElement?.getClientRects().length ?? 0) > 0;
    if (!seen || document.activeElement === document.body) ref.current?.focus();
  }, []);
  return (
    <article
      ref={ref}
      class="detail"
      tabIndex={-1}
      aria-label={i18n.t('snippet.cardLabel', [quote])}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
        props.onClose();
      }}
    >
      <Button look="icon" label={i18n.t('action.close')} onPress={props.onClose}>
        <span class="cross" aria-hidden="true" />
      </Button>
      <p class="eyebrow">
        {i18n.t('snippet.kept', [snippetKindWord(snippet.kind), formatTime(snippet.keptAt)])}
      </p>
      <h2 class="headline">
        {name === null ? null : <span class="indicator">{name}</span>}
        <span class={snippet.kind === 'figure' ? 'printed' : 'words'}>{quote}</span>
      </h2>
      {snippet.sentence === snippet.quote ? null : <p class="quote">{snippet.sentence}</p>}
      <SnippetDifference quote={snippet.quote} check={snippet.check} />
      <OpenEditor form={form} isGone={props.isGone} error={props.editError} />
      {form.start !== null ? null : (
        <>
          <NoteAndTags {...snippet} />
          <OtherNotes snippet={snippet} onSettle={props.onSettle} />
          <UnsavedNote form={form} />
        </>
      )}
      <div class="actions">
        <Button onPress={() => props.onCopy([snippet.id])}>{i18n.t('action.copy')}</Button>
        <CiteChoice {...props} onCite={() => props.onCite([snippet.id])} />
        <Menu name={i18n.t('quoteCard.name')}>
          {(close) =>
            (['copy', 'save'] as const).map((use) => (
              <Button
                key={use}
                onPress={() => {
                  props.onQuoteCard(snippet.id, use);
                  close();
                }}
              >
                {i18n.t(`quoteCard.${use}`)}
              </Button>
            ))
          }
        </Menu>
        {snippet.address === null ? null : (
          <Button onPress={() => props.onCopyLink(snippet.id)}>{i18n.t('action.copyLink')}</Button>
        )}
        {snippet.address === null && snippet.file === null ? null : (
          <Button onPress={() => props.onOpenPlace(snippet.id)}>{i18n.t('library.openAndCheck')}</Button>
        )}
        {form.start !== null ? null : (
          <>
            <span class="opener" ref={form.opener}>
              <Button look="quiet" onPress={form.open}>
                {i18n.t('action.edit')}
              </Button>
            </span>
            <Button look="quiet" onPress={() => props.onDelete([snippet.id])}>
              {i18n.t('action.delete')}
            </Button>
          </>
        )}
      </div>
      {snippet.figure === null ? null : <FigureFields snippet={snippet} />}
      {snippet.term === null ? null : (
        <section class="block">
          <h3>{i18n.t(snippet.term.definitionFrom === 'report' ? 'term.ownNote' : 'term.glossary')}</h3>
          {snippet.term.definitionInferred ? <p class="caution">{i18n.t('term.maybe')}</p> : null}
          {snippet.term.definition === null ? null : <p>{snippet.term.definition}</p>}
          <SourceList sources={snippet.term.sources} />
        </section>
      )}
      <Origin snippet={snippet} />
      <Evidence {...props} />
    </article>
  );
}

/** Opens the form once, where it is asked for or words of it are not saved: what was typed stands in it again. */
function useStartingForm(form: EditingForm, asked: boolean): void {
  const begun = useRef(false);
  const isOpen = form.start !== null;
  useEffect(() => {
    begun.current ||= isOpen;
    if (!begun.current && form.isReady && (asked || form.hasDraft)) form.open();
  }, [asked, isOpen, form.isReady, form.hasDraft]);
}

function FigureFields({ snippet }: { snippet: Snippet }) {
  if (!snippet.figure) return null;
  return (
    <section class="block">
      <h3>{i18n.t('library.reading')}</h3>
      <dl class="reading">
        {readingLines(snippet).map(({ field, name, value, inferred }) => (
          <Row key={field} name={name}>
            <Inferred when={inferred}>{value}</Inferred>
          </Row>
        ))}
      </dl>
    </section>
  );
}

function Origin({ snippet }: { snippet: Snippet }) {
  const { report } = snippet;
  const place = [report.city, report.district, report.place].filter((part) => part !== null);
  return (
    <section class="block">
      <h3>{i18n.t('library.origin')}</h3>
      <dl class="reading">
        <Row name={i18n.t('identity.title')}>{reportName(report)}</Row>
        {isOtherGenre(report) ? <Row name={i18n.t('identity.genre')}>{genreWord(report.genre)}</Row> : null}
        {place.length === 0 ? null : (
          <Row name={i18n.t('identity.place')}>{[...new Set(place)].join(' ')}</Row>
        )}
        {report.publisher === null ? null : <Row name={i18n.t('identity.publisher')}>{report.publisher}</Row>}
        {report.deliveredOn === null ? null : (
          <Row name={i18n.t('identity.deliveredOn')}>
            <Inferred when={report.deliveredInferred === true}>{formatDate(report.deliveredOn)}</Inferred>
          </Row>
        )}
        {report.publishedOn === null ? null : (
          <Row name={i18n.t('identity.publishedOn')}>{formatDate(report.publishedOn)}</Row>
        )}
        {report.indexNo === null ? null : <Row name={i18n.t('identity.indexNo')}>{report.indexNo}</Row>}
        {snippet.sectionPath.length === 0 ? null : (
          <Row name={i18n.t('figure.section')}>
            {snippet.sectionPath.join(' › ')}
            {isInTable(snippet)
              ? ` · ${i18n.t('library.inTable')}`
              : snippet.paragraph === null
                ? ''
                : ` · ${i18n.t('library.paragraph', [snippet.paragraph])}`}
          </Row>
        )}
        {snippet.address === null ? null : (
          <Row name={i18n.t('library.address')}>
            <SafeLink href={placeLink(snippet) ?? snippet.address}>{snippet.address}</SafeLink>
          </Row>
        )}
        {snippet.file ? <FileRows file={snippet.file} /> : null}
      </dl>
    </section>
  );
}

function FileRows({ file }: { file: SnippetFile }) {
  const pages = pageWords(file);
  return (
    <>
      {pages === null ? null : <Row name={i18n.t('column.pages')}>{pages}</Row>}
      <Row name={i18n.t('library.file')}>
        {[file.name, formatBytes(file.size)].filter((part) => part !== null).join(' · ')}
      </Row>
    </>
  );
}

function Evidence({ snippet, keptText, original, onShowText }: SnippetDetailProps) {
  const { check } = snippet;
  return (
    <section class="block">
      <h3>{i18n.t('library.evidence')}</h3>
      <dl class="reading">
        <Row name={i18n.t('library.lastCheck')}>
          {checkWord(check)}
          {check === null
            ? null
            : ` · ${bodyCheckWord(check.body)} · ${i18n.t('check.at', [formatTime(check.at)])}`}
        </Row>
        <Row name={i18n.t('library.keptAt')}>
          {formatTime(snippet.keptAt)} {snippet.keptZone}
        </Row>
        <Row name={i18n.t('library.textHash')}>
          <span class="code">{snippet.bodyHash}</span>
        </Row>
        {snippet.file ? (
          <Row name={i18n.t('library.fileHash')}>
            <span class="code">{snippet.file.sha256}</span>
          </Row>
        ) : null}
        <Row name={i18n.t('library.version')}>
          {i18n.t('library.versions', [snippet.appVersion, snippet.normaliser])}
        </Row>
      </dl>
      {original === null ? null : <OriginalFile {...original} />}
      <CheckHistory snippet={snippet} />
      <Fold title={i18n.t('library.whatItProves')}>
        <WhatItProves />
      </Fold>
      {keptText === null ? (
        <Button look="quiet" onPress={() => onShowText(snippet.id)}>
          {i18n.t('library.showText')}
        </Button>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        <section class="kept-text" tabIndex={0} aria-label={i18n.t('library.keptText')}>
          {keptText}
        </section>
      )}
    </section>
  );
}

function Row({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
