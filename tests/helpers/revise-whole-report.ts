import type { SnippetReport } from '../../lib/records/snippet.ts';
import { readIdentity } from '../../lib/reports/read-identity.ts';
import { plainReportText } from '../../lib/text/report-text.ts';
import { loadKnowledge } from '../../scripts/knowledge.ts';
import { townReport } from './kept-snippet.ts';
import { figureSpans } from './mutate-report.ts';
import type { Random } from './random.ts';
import { type Revision, type RevisionKind, sentenceAt } from './revision.ts';

const { places } = loadKnowledge();

/** Who speaks in a text whose first line is the headline that its page prints above it; without one, the text alone says it. */
function identityOf(text: string, title: string | null): SnippetReport {
  const {
    isReport: _is,
    verdict: _verdict,
    evidence: _evidence,
    ...identity
  } = readIdentity({ ...plainReportText(text), title }, places);
  return { ...townReport, ...identity };
}

/** A report with a headline that names its place, and what is done to the whole of it. */
interface Whole {
  title: string;
  lines: string[];
  /** The place's name without its kind, and its kind. */
  name: string;
  kind: string;
  /** The city that it lies in, as the page says, else one of no name that is known. */
  city: string;
  random: Random;
}

const nameOf = /^(?<name>[一-龥]{2,4}?)(?<kind>新?[镇乡区县市]|街道)/u;

/** A kind that rewrites a whole report, its page's headline first; the number that was kept stays as it is. */
function rewritten(
  id: string,
  truth: 'same' | 'changed',
  rewrite: (whole: Whole) => { title: string | null; lines: string[] },
): RevisionKind {
  return {
    id,
    revise(report, random) {
      const lines = report.split('\n');
      const named = nameOf.exec(lines[0]!.replace(/^\d{4}年/, ''))?.groups as Pick<Whole, 'name' | 'kind'>;
      const title = lines[0]!;
      if (!named || title.length > 40) return null;
      const span = random.pick(figureSpans(report).filter(({ start }) => start > title.length));
      // A sentence that names the place says by itself whose its number is.
      const sentence = sentenceAt(report, span);
      if (report.slice(sentence.start, sentence.end).includes(named.name)) return null;
      const marked = `${report.slice(0, span.start)}⟦${report.slice(span.start, span.end)}⟧${report.slice(span.end)}`;
      const before = identityOf(report, title);
      const now = rewrite({
        ...named,
        city: before.city ?? '海州市',
        random,
        title,
        lines: marked.split('\n'),
      });
      const after = now.lines.join('\n');
      const place: Revision['place'] = { start: after.indexOf('⟦'), end: after.indexOf('⟧') - 1 };
      const text = after.replace(/[⟦⟧]/g, '');
      const reports = { before, after: identityOf(text, now.title) };
      // Which report it was must have been known.
      if (reports.before.place === null || reports.before.periodTo === null) return null;
      return { before: report, kept: span, after: text, place, truth, reports };
    },
  };
}

const others = ['临海', '汇龙', '白鹭', '东溪', '河阳'];
const all = (
  lines: readonly string[],
  from: string | RegExp,
  to: string | ((...found: string[]) => string),
) => lines.map((line) => line.replaceAll(from, to as string));

/** What happens to a whole page: it becomes another report's, or only its headline and names are written otherwise. */
export const wholeRevisions: readonly RevisionKind[] = [
  rewritten('its place’s name another’s throughout', 'changed', ({ lines, name, kind, random }) => {
    const other = random.pick(others);
    const now = all(lines, name + kind, other + kind).map((line) => line.replaceAll(name, other));
    return { title: now[0]!, lines: now };
  }),
  rewritten('every year the next one', 'changed', ({ lines }) => {
    const digits = '〇一二三四五六七八九';
    const next = (year: string) => String(Number(year) + 1);
    const written = (year: string) =>
      [
        ...next(
          [...year]
            .map((d) => '0123456789'['〇○零一二三四五六七八九'.indexOf(d) < 3 ? 0 : digits.indexOf(d)])
            .join(''),
        ),
      ]
        .map((d) => digits[Number(d)])
        .join('');
    const now = all(lines, /(?<!\d)20\d{2}(?=\s*年|\d{3,4}日)/g, next);
    const spelled = all(now, /二[〇○零][〇○零一二三四五六七八九]{2}(?=年)/g, written);
    return { title: spelled[0]!, lines: spelled };
  }),
  rewritten('its headline taken away', 'same', ({ lines }) => ({ title: null, lines: lines.slice(1) })),
  rewritten('a headline that names nobody', 'same', ({ lines }) => ({
    title: '政府工作报告',
    lines: ['政府工作报告', ...lines.slice(1)],
  })),
  rewritten('its place raised to another kind', 'same', ({ lines, name, kind }) => {
    const raised = { 镇: '街道', 乡: '镇', 县: '市', 街道: '街道', 市: '市', 区: '区' }[kind] ?? kind;
    const now = all(lines, name + kind, name + raised);
    return { title: now[0]!, lines: now };
  }),
  rewritten('what it lies in before its name', 'same', ({ lines, name, kind, city }) => {
    const title = lines[0]!.replace(name + kind, `${city}${name}${kind}`);
    return { title, lines: [title, ...lines.slice(1)] };
  }),
];
