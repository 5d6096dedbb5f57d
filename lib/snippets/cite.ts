import { type SaidFigure, sayValue } from '../analysis/say-figure.ts';
import { escapeMarkdown, markdownLink, withoutControls } from '../formats/markdown.ts';
import type { Snippet, SnippetFigure } from '../records/snippet.ts';
import { citeGbt, type GbtEdition } from './cite-gbt.ts';
import {
  type CitedWork,
  citedDay,
  citedReport,
  citedSource,
  citedWork,
  daySeen,
  sourceOfTerm,
} from './cited-work.ts';
import { type GatheredSnippet, gatherWorks } from './gather-works.ts';
import type { Passage } from './passage.ts';
import { isInTable, type Placed, placeInReport } from './place-in-report.ts';
import { placeLink } from './place-link.ts';
import { reportTitle } from './report-title.ts';
import { sourceLine, workLine } from './source-line.ts';

/** `default`: the sentence with its source line. The others: the document as a reference after GB/T 7714. */
export type CitationStyle = 'default' | 'gbt-2025' | 'gbt-2015';
export type CitationMarkup = 'plain' | 'markdown';

/** What can be cited: a snippet, or what is copied without being kept, which has no term; `link` is the proved address of its words. */
export type Citable = Passage &
  Partial<Pick<Snippet, 'term' | 'quote'>> & {
    link?: string | null;
    /** A figure: that of a table's cell is said with its row and its time, which no other cell of the row tells. */
    figure?: (Omit<SaidFigure, 'text'> & Pick<SnippetFigure, 'indicator' | 'period' | 'rule'>) | null;
  };

/**
 * A snippet, or what is copied without being kept, as one would cite it: a term explained by a document by that document,
 * anything else by the report. The text is what was kept, never what the page says today. Pure.
 */
export function cite(
  passage: Citable,
  style: CitationStyle = 'default',
  markup: CitationMarkup = 'plain',
): string {
  if (style === 'default') return markup === 'markdown' ? defaultMarkdown(passage) : defaultPlain(passage);
  const work = passage.term ? citedWork({ ...passage, term: passage.term }) : citedReport(passage);
  const reference = citeGbt(work, editionOf(style));
  return markup === 'markdown' ? escapeMarkdown(reference) : reference;
}

/**
 * Many snippets as one would cite them. Sentences stand each with its source line; of references each document is one,
 * with all the pages that were kept of it.
 */
export function citeAll(
  snippets: readonly GatheredSnippet[],
  style: CitationStyle,
  markup: CitationMarkup,
): string {
  if (style === 'default') return snippets.map((snippet) => cite(snippet, style, markup)).join('\n\n');
  const references = gatherWorks(snippets).map(({ work }) => citeGbt(work, editionOf(style)));
  return (markup === 'markdown' ? references.map(escapeMarkdown) : references).join('\n');
}

/** The edition of GB/T 7714 by which a reader who cites in a style cites what has no sentence: the newest, but for 2015. */
export function editionOf(style: CitationStyle): GbtEdition {
  return style === 'gbt-2015' ? 2015 : 2025;
}

/** The source line's own words: 金桥镇人民政府2023年上半年工作报告（2023-07-19），第一部分·一，第1段，第3页. */
export function reportLine(passage: Passage & Placed): string {
  const day = citedDay(passage.report);
  const title = reportTitle(passage.report) + (day ? `（${day.day}${day.inferred ? '，推定' : ''}）` : '');
  return [title, placeInReport(passage)].filter((piece) => piece !== null).join('，');
}

function defaultPlain(passage: Citable): string {
  // Nulls and direction overrides are no words of the report, and turn round what is pasted after them.
  const lines = [...cellLine(passage), passage.sentence, `——${reportLine(passage)}`].map(withoutControls);
  const address = passage.link ?? placeLink(passage);
  const local = ['本地文件', passage.file?.name].filter(Boolean).join(' ');
  // The bracket would belong to the address wherever addresses are found in a text, which then leads nowhere.
  const where = address === null ? local : `${address} `;
  lines.push(withoutControls(`${where}（${daySeen(passage)}查看）`));
  const definition = definitionOf(passage);
  if (definition) lines.push(withoutControls(definition.meaning), `——${sourceLine(definition.work)}`);
  return lines.join('\n');
}

/** What the cell of a table says: 社会消费品零售总额｜2025年：60.1亿元; nothing for running text. */
function cellLine({ figure, quote }: Citable): string[] {
  if (!isInTable({ figure }) || !figure?.indicator || !quote) return [];
  const time = figure.period?.replace(/^\d{4}$/u, '$&年');
  return [`${[figure.indicator, time].filter(Boolean).join('｜')}：${sayValue({ ...figure, text: quote })}`];
}

function defaultMarkdown(passage: Citable): string {
  const address = passage.link ?? placeLink(passage);
  const quote = [...cellLine(passage), ...passage.sentence.split('\n')]
    .map((line) => `> ${escapeMarkdown(line)}`)
    .join('\n');
  const line = reportLine(passage);
  const source = address ? markdownLink(line, address) : escapeMarkdown(line);
  const cited = `${quote}\n>\n> ——${source}（${daySeen(passage)}查看）`;
  const definition = definitionOf(passage);
  return definition === null ? cited : `${cited}\n>\n> ${definitionMarkdown(definition)}`;
}

/** What a kept term was explained as, and the document that says so. */
interface Definition {
  meaning: string;
  work: CitedWork;
}

/** `null` for what has no definition that a document stands behind. */
function definitionOf({ term = null, keptAt }: Citable): Definition | null {
  const source = sourceOfTerm(term);
  if (source === null || !term?.definition) return null;
  return { meaning: `${term.term}：${term.definition}`, work: citedSource(source, daySeen({ keptAt })) };
}

function definitionMarkdown({ meaning, work }: Definition): string {
  const { address, accessed } = work;
  const line = workLine(work);
  const source =
    address === null ? escapeMarkdown(line) : `${markdownLink(line, address)}（${accessed}查看）`;
  return `${escapeMarkdown(meaning)}\n>\n> ——${source}`;
}
