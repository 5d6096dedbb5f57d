import { attachmentEnding } from '../text/document-endings.ts';
import { isDownloadAddress, kindOfFileName } from '../text/file-address.ts';
import { isAttachmentAddress } from './page-facts.ts';
import { findTitleCounter } from './title-counters.ts';
import { parseReportTitle } from './title-form.ts';

/** `report`: the report itself, by its own name or because it is all that a report's page holds. */
export type FileRole = 'report' | 'other';

interface NameRow {
  id: string;
  pattern: RegExp;
  sample: string;
}

/** What stands around a title in a file's name or in the words that lead to it. */
export const nameTrims: readonly NameRow[] = [
  { id: 'ending', pattern: attachmentEnding, sample: '2024年政府工作报告.pdf' },
  {
    id: 'attachment',
    pattern: /^附件\s*[\d一二三四五六七八九十]*\s*[.:：、_—-]?\s*/,
    sample: '附件1：2024年政府工作报告',
  },
  { id: 'list-number', pattern: /^[(（]?\d{1,2}[)）.、]\s*(?!\d)/, sample: '1.临澜镇政府工作报告' },
  { id: 'day', pattern: /^(?:19|20)\d{6}[_\s—-]*/, sample: '20240115_临澜镇政府工作报告' },
  {
    id: 'invitation',
    pattern: /^(?:请?(?:点击|点此))?(?:下载|查看|打开|阅读|浏览)[：:\s]*/,
    sample: '点击下载：临澜镇政府工作报告',
  },
  {
    id: 'edition',
    pattern:
      /(?<![\s(（[【_—-])[\s(（[【_—-]*(?:定稿|终稿|最终[版稿]?|正式[版稿]?|印[刷发][版稿]?|公开[版稿]?|盖章[版件]?|扫描[版件]?|上网[版稿]?|清样|(?:PDF|Word|WPS|OFD)版?|下载|全文)[)）\]】]?$/i,
    sample: '临澜镇政府工作报告（定稿）',
  },
  {
    id: 'size',
    pattern: /(?<!\s)\s*[(（[【]\s*\d+(?:\.\d+)?\s*[KM]B?\s*[)）\]】]$/i,
    sample: '临澜镇政府工作报告（1.2MB）',
  },
  { id: 'copy', pattern: /(?<!\s)\s*[(（]\d{1,2}[)）]$/, sample: '临澜镇政府工作报告(1)' },
];

/**
 * Names of what lies beside a report, besides those that no report's page bears either (`titleCounters`). They come
 * first: some hold a report's whole name.
 */
export const besideReports: readonly NameRow[] = [
  {
    id: 'explanation',
    pattern: /^(?:一图|一张图|图解|图说|[读看]懂|解读|速[览读]|学习|划重点)/,
    sample: '一图读懂临澜镇2024年政府工作报告',
  },
  { id: 'table', pattern: /(?:表格?|台账)$/, sample: '主要指标完成情况表' },
  { id: 'list', pattern: /(?:名单|清单)$/, sample: '民生项目清单' },
  { id: 'notes', pattern: /(?:名词|用语|指标|有关)(?:解释|注释|说明)|^注释/, sample: '有关用语说明' },
  { id: 'slides', pattern: /(?:图表|图册|海报|课件|PPT|展板)/i, sample: '临澜镇成就图册' },
];

/** A file's name, or a link's words, without what stands around the title. */
function bareFileName(name: string): string {
  let bare = name.replaceAll('_', ' ').replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== bare; ) {
    before = bare;
    for (const { pattern } of nameTrims) bare = bare.replace(pattern, '').trim();
  }
  return bare;
}

/** What a file is by its name alone; `null` where the name says nothing of it (a number, 附件下载). */
function roleOfFileName(name: string): FileRole | null {
  const bare = bareFileName(name);
  if (besideReports.some(({ pattern }) => pattern.test(bare))) return 'other';
  if (parseReportTitle(bare)) return 'report';
  return findTitleCounter(bare) === null ? null : 'other';
}

/** Words of a link that offers a file without naming it. */
const offersFile = /附件|下载|PDF|Word/i;

/**
 * True for a link that leads to a file: by its address, by an ending in the words that name it, or because a program
 * hands it out and the words offer a file or name a report.
 */
export function isFileLink(href: string, names: readonly string[]): boolean {
  if (isAttachmentAddress(href) || names.some((name) => kindOfFileName(name) !== null)) return true;
  return isDownloadAddress(href) && names.some((name) => offersFile.test(name) || parseReportTitle(name));
}

/** A file among those that a page offers, by all that names it: the link's words, its title, the address. */
export interface NamedFile {
  names: readonly string[];
  /** `null` where nothing says it. */
  kind: string | null;
}

/**
 * What each of a page's files is. Where none bears a report's name and the page's own title does (`isReportPage`), a
 * file whose name says nothing is the report, if there is one of its kind; of several nobody can tell which.
 */
export function rolesOfFiles(files: readonly NamedFile[], isReportPage: boolean): FileRole[] {
  const said = files.map(({ names }) => {
    const roles = names.map(roleOfFileName);
    return roles.find((role) => role !== null) ?? null;
  });
  if (said.includes('report') || !isReportPage) return said.map((role) => role ?? 'other');
  return files.map(({ kind }, at) => {
    const alike = files.filter((other, i) => said[i] === null && other.kind === kind);
    return said[at] === null && alike.length === 1 ? 'report' : 'other';
  });
}
