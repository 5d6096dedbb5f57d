import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PortalServer } from '../../scripts/browsers/portal-server.ts';
import { bodyOfSavedPage, type PortalPageInput, renderPortalPage } from './portal-pages.ts';
import { projectRoot } from './sources.ts';

/** A report page of the local portal, and what a reader must see of it. */
export interface ServedReport {
  name: string;
  address: string;
  page: PortalPageInput;
  /** A figure that Word's markup cuts into several spans. */
  cutFigure: string | null;
  place: string;
  period: string;
}

const sample = (name: string) => readFileSync(join(projectRoot, 'assets/sample', name), 'utf8').trim();

/** The project's own sample as a page of one family: without its title line, which the portal prints itself. */
function samplePage(
  file: string,
  facts: Pick<PortalPageInput, 'family' | 'style' | 'address' | 'head'>,
): PortalPageInput {
  const [title, ...body] = sample(file).split('\n');
  return { ...facts, title: title!, text: body.join('\n') };
}

/** The project's own report pages: one a portal family and a way of writing paragraphs. */
export const ownReports: ServedReport[] = [
  {
    name: 'the sample as a page of pudong, in Word’s spans',
    address: 'https://www.pudong.gov.cn/zwgk/ghjh-llz/2025/200/400001.html',
    page: samplePage('report-2025h1.txt', {
      family: 'pudong',
      style: 'word-spans',
      address: 'https://www.pudong.gov.cn/zwgk/ghjh-llz/2025/200/400001.html',
      head: { 索引号: '', 发布机构: '临澜镇', 公开类别: '主动公开', 发布时间: '2025-07-18' },
    }),
    cutFigure: '18.62亿元',
    place: '临澜镇',
    period: '2025H1',
  },
  {
    name: 'the sample as a page of shmh, all in one paragraph',
    address:
      'https://zwgk.shmh.gov.cn/mh-xxgk-cms/website/mh_xxgk/xxgk_llz_ghjh_gl/content/0a1b2c3d-1111-4222-8333-444455556666.htm',
    page: samplePage('report-2025h1.txt', {
      family: 'shmh',
      style: 'one-paragraph',
      address:
        'https://zwgk.shmh.gov.cn/mh-xxgk-cms/website/mh_xxgk/xxgk_llz_ghjh_gl/content/0a1b2c3d-1111-4222-8333-444455556666.htm',
      head: { 来源: '临澜镇人民政府', 发布时间: '2025年7月18日' },
    }),
    cutFigure: null,
    place: '临澜镇',
    period: '2025H1',
  },
  {
    name: 'the year before as a page of shbsq, over http',
    address: 'http://xxgk.shbsq.gov.cn/article.html?infoid=7d7f2b1a-0000-4c4c-9d9d-000000000001',
    page: samplePage('report-2024h1.txt', {
      family: 'shbsq',
      style: 'word-spans',
      address: 'http://xxgk.shbsq.gov.cn/article.html?infoid=7d7f2b1a-0000-4c4c-9d9d-000000000001',
      head: { 信息来源: '临澜镇', 发布时间: '2024-07-22', 体裁: '报告', 机构名称: '临澜镇' },
    }),
    cutFigure: '17.50亿元',
    place: '临澜镇',
    period: '2024H1',
  },
];

interface IndexEntry {
  file: string;
  address: string | null;
  title: string | null;
  head: Record<string, string>;
}

const sharedFolder = join(projectRoot, '..', 'shared', 'reports');

/** What each of the real documents must be read as; the documents themselves are not part of the project. */
const sharedFacts: Record<
  string,
  Pick<ServedReport, 'place' | 'period'> & {
    family: PortalPageInput['family'];
    style: PortalPageInput['style'];
  }
> = {
  'jinqiao-2023h1.txt': { place: '金桥镇', period: '2023H1', family: 'pudong', style: 'word-spans' },
  'pujin-2023h1.txt': { place: '浦锦街道', period: '2023H1', family: 'shmh', style: 'one-paragraph' },
  'songnan-2023.txt': { place: '淞南镇', period: '2023', family: 'shbsq', style: 'word-spans' },
  'qibao-2021h1.txt': { place: '七宝镇', period: '2021H1', family: 'shmh', style: 'word-spans' },
};

/** The four real HTML reports under their own addresses and head fields; empty when the folder is not there. */
export function sharedReports(): ServedReport[] {
  if (!existsSync(sharedFolder)) return [];
  const index = JSON.parse(readFileSync(join(sharedFolder, 'index.json'), 'utf8')) as IndexEntry[];
  return index.flatMap((entry) => {
    const facts = sharedFacts[entry.file];
    if (!facts || entry.address === null) return [];
    const text = bodyOfSavedPage(readFileSync(join(sharedFolder, entry.file), 'utf8'), entry.title);
    const { family, style, place, period } = facts;
    const page = { family, style, text, title: entry.title, head: entry.head, address: entry.address };
    return [{ name: entry.file, address: entry.address, page, cutFigure: null, place, period }];
  });
}

/** Pages on the same hosts that are no report: the extension must leave no trace on them. */
export const otherPages: { name: string; address: string; html: string }[] = [
  {
    name: 'news about a report',
    address: 'https://www.pudong.gov.cn/news/2025/07/16/900001.html',
    html: article({
      title: '临澜镇召开第六届人民代表大会第九次会议',
      head: '发布时间：2025-07-17 来源：临澜镇',
      paragraphs: [
        '7月16日，临澜镇第六届人民代表大会第九次会议召开。会议听取了镇长所作的上半年政府工作报告。',
        '报告指出，上半年全镇完成税收18.62亿元，同比增长6.4%。代表们分组审议了报告，提出意见建议32条。',
        '会议要求，要聚焦全年目标任务，扎实做好下半年各项工作。',
      ],
    }),
  },
  {
    name: 'a notice',
    address: 'https://zwgk.shmh.gov.cn/mh-xxgk-cms/website/mh_xxgk/xxgk_llz_ywxx/content/notice-1.htm',
    html: article({
      title: '关于开展2025年度安全生产大检查的通知',
      head: '来源：临澜镇 发布时间：2025年3月2日',
      paragraphs: [
        '各村（居）民委员会、各有关单位：',
        '为进一步加强安全生产工作，决定自即日起开展大检查，检查企业不少于300家。现将有关事项通知如下。',
        '一、检查范围。二、检查内容。三、工作要求。',
      ],
    }),
  },
  {
    name: 'a budget report',
    address: 'https://www.pudong.gov.cn/zwgk/budget/2025/30/900002.html',
    html: article({
      title: '关于临澜镇2024年预算执行情况和2025年预算草案的报告',
      head: '发布机构：临澜镇 发布时间：2025-01-20',
      paragraphs: [
        '各位代表：',
        '受镇人民政府委托，向大会报告2024年预算执行情况和2025年预算草案，请予审议。',
        '一、2024年预算执行情况。一般公共预算收入5.2亿元，为预算的101.3%。',
        '二、2025年预算草案。一般公共预算支出安排4.8亿元。',
      ],
    }),
  },
];

function article(parts: { title: string; head: string; paragraphs: string[] }): string {
  const body = parts.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${parts.title}</title></head><body>
<div class="nav"><a href="/">首页</a> <a href="/news/">新闻</a></div>
<h1>${parts.title}</h1><p class="info">${parts.head}</p>
<div class="article-content">${body}</div></body></html>`;
}

/** Publishes every page on a portal. */
export function publishAll(portal: PortalServer, reports: readonly ServedReport[]): void {
  for (const { address, page } of reports) portal.publish(address, renderPortalPage(page));
  for (const { address, html } of otherPages) portal.publish(address, html);
}
