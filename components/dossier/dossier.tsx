import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { codeWords } from '../../lib/formats/columns.ts';
import { allChecks } from '../../lib/records/checks.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import { changeWords } from '../../lib/snippets/change-words.ts';
import { reportLine } from '../../lib/snippets/cite.ts';
import { citeGbt, type GbtEdition } from '../../lib/snippets/cite-gbt.ts';
import { citedWork } from '../../lib/snippets/cited-work.ts';
import { definitionSource } from '../../lib/snippets/definition-source.ts';
import { placeLink } from '../../lib/snippets/place-link.ts';
import { columnLabels } from '../column-labels.ts';
import { SafeLink } from '../controls/safe-link.tsx';
import { formatTime } from '../format.ts';
import { readingLines } from '../snippets/reading-lines.ts';
import { snippetTitle } from '../snippets/snippet-item.tsx';
import { WhatItProves } from '../snippets/what-it-proves.tsx';
import { bodyCheckWord, checkWord, snippetKindWord } from '../words.ts';

/** A snippet with what is at hand beside it. */
export interface DossierEntry {
  snippet: Snippet;
  /** The address of exactly its words, `null` where none is proved. */
  link: string | null;
}

/** The whole text of a report as it was kept. */
export interface DossierText {
  hash: string;
  title: string;
  text: string;
}

export interface DossierProps {
  entries: readonly DossierEntry[];
  texts: readonly DossierText[];
  /** How many documents the snippets stand in. */
  documents: number;
  edition: GbtEdition;
  /** ISO time with offset. */
  madeAt: string;
  appVersion: string;
}

/** Reports are printed in Chinese, whatever language the reader's words stand in around them. */
const printed = { lang: 'zh-CN' };

/** Digits of a hash by which texts are told apart at sight. */
const shownDigits = 16;

/**
 * 证据册: chosen snippets as a document that stands alone, on screen and on paper. It is drawn once and written down, so
 * that nothing in it asks for a script: what can be opened is a `details`.
 */
export function Dossier(props: DossierProps) {
  const { entries, texts, madeAt, appVersion, documents } = props;
  return (
    <main>
      <header>
        <h1>{i18n.t('dossier.title')}</h1>
        <p class="aside">
          {i18n.t('dossier.made', [formatTime(madeAt), appVersion, entries.length, documents])}
        </p>
      </header>
      <Contents entries={entries} />
      {entries.map((entry, at) => (
        <Entry key={entry.snippet.id} {...entry} number={at + 1} edition={props.edition} />
      ))}
      <section id="proof">
        <h2>{i18n.t('dossier.proof')}</h2>
        <WhatItProves />
      </section>
      <section id="texts">
        <h2>{i18n.t('dossier.texts')}</h2>
        {texts.length === 0 ? <p>{i18n.t('dossier.noText')}</p> : null}
        {texts.map((text) => (
          <KeptText key={text.hash} {...text} />
        ))}
      </section>
      <footer>{i18n.t('dossier.footer')}</footer>
    </main>
  );
}

function Contents({ entries }: Pick<DossierProps, 'entries'>) {
  const heads = ['number', 'indicator', 'said', 'growth', 'sourceColumn'] as const;
  return (
    <section id="contents">
      <h2>{i18n.t('dossier.contents')}</h2>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {i18n.t(`dossier.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ snippet }, at) => (
            <tr key={snippet.id}>
              <td>{at + 1}</td>
              <th scope="row">
                <a href={`#s${at + 1}`}>{nameOf(snippet)}</a>
              </th>
              <td {...printed}>{saidOf(snippet)}</td>
              <td>{changeOf(snippet)}</td>
              <td {...printed}>
                <SourceLine snippet={snippet} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The source line, its days each in one piece: browsers break them at their dashes. */
function SourceLine({ snippet }: Pick<DossierEntry, 'snippet'>) {
  const pieces = reportLine(snippet).split(/(\d{4}-\d{2}-\d{2})/u);
  return (
    <>
      {pieces.map((piece, at) =>
        at % 2 === 0 ? (
          piece
        ) : (
          <span key={at} class="day">
            {piece}
          </span>
        ),
      )}
    </>
  );
}

function Entry({ snippet, link, number, edition }: DossierEntry & { number: number; edition: GbtEdition }) {
  const { name, quote } = snippetTitle(snippet);
  return (
    <article id={`s${number}`}>
      <h2>
        <span class="number">{number}</span>{' '}
        {name === null ? null : (
          <span class="indicator" {...printed}>
            {name}{' '}
          </span>
        )}
        <span class={snippet.kind === 'figure' ? 'printed' : 'words'} {...printed}>
          {quote}
        </span>
      </h2>
      <blockquote {...printed}>{snippet.sentence}</blockquote>
      <p class="source-line" {...printed}>
        ——
        <SourceLine snippet={snippet} />
      </p>
      <dl>
        {snippet.figure === null
          ? null
          : readingLines(snippet).map(({ field, name: fieldName, value, inferred }) => (
              <Row key={field} name={fieldName}>
                {value}
                {inferred ? i18n.t('inferred.spoken') : ''}
              </Row>
            ))}
        <Definition snippet={snippet} />
        <Row name={i18n.t('dossier.source')}>
          <span {...printed}>{citeGbt(citedWork(snippet), edition)}</span>
        </Row>
        <LinkRow snippet={snippet} link={link} />
        <Row name={i18n.t('library.keptAt')}>
          {formatTime(snippet.keptAt)} {snippet.keptZone}
        </Row>
        <Row name={i18n.t('library.textHash')}>
          <code>{snippet.bodyHash}</code>
        </Row>
        {snippet.file ? (
          <Row name={i18n.t('library.fileHash')}>
            <code>{snippet.file.sha256}</code>
          </Row>
        ) : null}
        {snippet.note === '' ? null : <Row name={i18n.t('snippet.note')}>{snippet.note}</Row>}
        {snippet.tags.length === 0 ? null : (
          <Row name={i18n.t('snippet.tags')}>{snippet.tags.join('，')}</Row>
        )}
      </dl>
      <Context snippet={snippet} />
      <Checks snippet={snippet} />
    </article>
  );
}

/** Where the words stood, with what stood around them; the mark is on this place, and on no twin of it. */
function Context({ snippet: { anchor, quote } }: Pick<DossierEntry, 'snippet'>) {
  return (
    <section>
      <h3>{i18n.t('dossier.context')}</h3>
      <p class="context" {...printed}>
        …{anchor.prefix}
        <mark>{quote}</mark>
        {anchor.suffix}…
      </p>
    </section>
  );
}

/** What a kept term was explained as, and by whom. */
function Definition({ snippet }: Pick<DossierEntry, 'snippet'>) {
  const definition = snippet.term?.definition;
  if (!definition) return null;
  return (
    <>
      <Row name={i18n.t('column.definition')}>
        <span {...printed}>{definition}</span>
        {snippet.term?.definitionInferred ? i18n.t('inferred.spoken') : ''}
      </Row>
      <Row name={i18n.t('column.definitionSource')}>{definitionSource(snippet, say())}</Row>
    </>
  );
}

function LinkRow({ snippet, link }: Pick<DossierEntry, 'snippet' | 'link'>) {
  const address = link ?? placeLink(snippet);
  const local = snippet.file?.name ?? null;
  if (address === null) return local === null ? null : <Row name={i18n.t('library.file')}>{local}</Row>;
  return (
    <Row name={i18n.t('dossier.link')}>
      <SafeLink href={address}>{snippet.address ?? address}</SafeLink>
      {i18n.t(link === null ? 'dossier.linkPage' : 'dossier.linkExact')}
    </Row>
  );
}

function Checks({ snippet }: Pick<DossierEntry, 'snippet'>) {
  const checks = allChecks(snippet);
  return (
    <section>
      <h3>{i18n.t('dossier.checks')}</h3>
      {checks.length === 0 ? (
        <p class="aside">{i18n.t('dossier.noCheck')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('dossier.checkTime')}</th>
              <th scope="col">{i18n.t('dossier.checkPlace')}</th>
              <th scope="col">{i18n.t('dossier.checkBody')}</th>
            </tr>
          </thead>
          <tbody>
            {checks.map((check) => (
              <tr key={check.at}>
                <td>{formatTime(check.at)}</td>
                <td>
                  {checkWord(check)}
                  {check.found === null ? '' : `「${check.found}」`}
                </td>
                <td>
                  {bodyCheckWord(check.body)}
                  {check.bodyHash === undefined ? null : <code> {check.bodyHash}</code>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function KeptText({ hash, title, text }: DossierText) {
  return (
    <details>
      <summary>{i18n.t('dossier.textOf', [title, hash.slice(0, shownDigits)])}</summary>
      <p class="aside">{i18n.t('dossier.textHash', [hash])}</p>
      <pre {...printed}>{text}</pre>
    </details>
  );
}

function Row({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const say = () => codeWords(columnLabels([]));

const nameOf = (snippet: Snippet): string =>
  snippet.figure?.indicator ?? snippet.term?.term ?? snippetKindWord(snippet.kind);

/** The value of a figure in the words of its entry, without its growth, which has a column; else the words themselves. */
const saidOf = (snippet: Snippet): string =>
  snippet.figure === null
    ? snippet.quote
    : snippetTitle({ ...snippet, figure: { ...snippet.figure, growth: null } }).quote;

const changeOf = ({ figure, quote }: Snippet): string => changeWords(figure, quote) ?? '';
