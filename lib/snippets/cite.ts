import { escapeMarkdown, markdownLink, withoutControls } from '../formats/markdown.ts';
import { citeGbt, type GbtEdition } from './cite-gbt.ts';
import type { Passage } from './passage.ts';
import { placeInReport } from './place-in-report.ts';
import { placeLink } from './place-link.ts';
import { reportDay } from './report-date.ts';
import { reportTitle } from './report-title.ts';

/** `default`: the sentence with its source line. The others: the report as a reference after GB/T 7714. */
export type CitationStyle = 'default' | 'gbt-2025' | 'gbt-2015';
export type CitationMarkup = 'plain' | 'markdown';

const editions: Record<Exclude<CitationStyle, 'default'>, GbtEdition> = {
  'gbt-2025': 2025,
  'gbt-2015': 2015,
};

/** A snippet, or what is copied without being kept, as one would cite it. The text is what was kept, never what the page says today. Pure. */
export function cite(
  passage: Passage,
  style: CitationStyle = 'default',
  markup: CitationMarkup = 'plain',
): string {
  if (style === 'default') return markup === 'markdown' ? defaultMarkdown(passage) : defaultPlain(passage);
  const reference = citeGbt(reportReference(passage), editions[style]);
  return markup === 'markdown' ? escapeMarkdown(reference) : reference;
}

/** The source line's own words: 金桥镇人民政府2023年上半年工作报告（2023-07-18），第一部分·一，第1段，第3页. */
function sourceLine(passage: Passage): string {
  const day = reportDay(passage.report);
  const title = reportTitle(passage.report) + (day ? `（${day.day}）` : '');
  return [title, placeInReport(passage)].filter((piece) => piece !== null).join('，');
}

/** The day on which the reader saw it: the local day of keeping. */
function daySeen({ keptAt }: Pick<Passage, 'keptAt'>): string {
  return keptAt.slice(0, 10);
}

/** What the reference of a passage's report is built from. */
function reportReference(passage: Passage): Parameters<typeof citeGbt>[0] {
  const { report, address, file } = passage;
  return { kind: 'report', report, address, seen: daySeen(passage), pages: file?.pages ?? null };
}

function defaultPlain(passage: Passage): string {
  // Nulls and direction overrides are no words of the report, and turn round what is pasted after them.
  const lines = [passage.sentence, `——${sourceLine(passage)}`].map(withoutControls);
  const address = placeLink(passage);
  const local = ['本地文件', passage.file?.name].filter(Boolean).join(' ');
  lines.push(withoutControls(`${address ?? local}（${daySeen(passage)}查看）`));
  return lines.join('\n');
}

function defaultMarkdown(passage: Passage): string {
  const address = placeLink(passage);
  const quote = passage.sentence
    .split('\n')
    .map((line) => `> ${escapeMarkdown(line)}`)
    .join('\n');
  const line = sourceLine(passage);
  const source = address ? markdownLink(line, address) : escapeMarkdown(line);
  return `${quote}\n>\n> ——${source}（${daySeen(passage)}查看）`;
}
