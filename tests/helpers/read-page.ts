import { readIdentity } from '../../lib/reports/read-identity.ts';
import { plainReportText, type ReportText } from '../../lib/text/report-text.ts';
import { loadKnowledge } from '../../scripts/knowledge.ts';

/** A page as a fixture writes it: its lines, and what stands around them; left out where it prints none. */
export interface WrittenPage {
  title?: string | null;
  address?: string;
  documentTitle?: string;
  head?: [label: string, value: string][];
  meta?: [label: string, value: string][];
  breadcrumb?: string[];
  lines: string[];
  /** So many of the last lines are links; three more stand beside the body. */
  links?: number;
  /** True where lines with TABs are rows of one table. */
  cells?: boolean;
}

/** What a page is read as: every field that it gives, and each piece of evidence with the words it rests on. */
export interface ReadPage {
  says: Record<string, unknown>;
  /** `field-place body “临澜镇”`, and where it stands: `@` and what is printed there. */
  read: string[];
}

const { places } = loadKnowledge();

/** Reads an identity of a written page. */
export function readPage(page: WrittenPage): ReadPage {
  const report = reportOf(page);
  const { evidence, isReport, ...fields } = readIdentity(report, places);
  return {
    says: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)),
    read: evidence.map(({ code, source, quote, span }) => {
      const at = span ? ` @${report.text.slice(span.start, span.end)}` : '';
      return `${code} ${source} “${quote}”${at}`;
    }),
  };
}

function reportOf(page: WrittenPage): ReportText {
  const { title = null, address = null, documentTitle = null, breadcrumb = [], lines } = page;
  const text = lines.join('\n');
  const labelled = (fields: WrittenPage['head'] = []) => fields.map(([label, value]) => ({ label, value }));
  const starts = lines.map((_, at) => lines.slice(0, at).join('\n').length + Math.min(at, 1));
  const linked = lines.slice(lines.length - (page.links ?? 0));
  const links = linked.map((line, i) => {
    const start = starts[lines.length - linked.length + i]!;
    return {
      text: line,
      href: 'https://www.example.gov.cn/2.html',
      span: { start, end: start + line.length },
    };
  });
  const beside = ['首页', '政务公开', '联系我们'].map((name) => ({
    ...{ text: name, href: 'https://www.example.gov.cn/', span: null },
  }));
  const cells = page.cells ? lines.flatMap((line, row) => cellsOf(line, row, starts[row]!)) : [];
  return {
    ...plainReportText(text, address),
    ...{ title, documentTitle, breadcrumb, cells },
    ...{ head: labelled(page.head), meta: labelled(page.meta) },
    links: links.length > 0 ? [...links, ...beside] : [],
  };
}

function cellsOf(line: string, row: number, at: number): ReportText['cells'] {
  let start = at;
  return line.split('\t').map((words, column) => {
    const cell = { ...{ table: 0, row, column, header: row === 0 }, start, end: start + words.length };
    start += words.length + 1;
    return cell;
  });
}
