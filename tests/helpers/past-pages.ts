import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PortalPage, PortalServer } from '../../scripts/browsers/portal-server.ts';
import { encodeGbk } from './gbk.ts';
import { renderPortalPage } from './portal-pages.ts';
import { projectRoot } from './sources.ts';

/**
 * Where the sample's town has its reports: the one that is opened, its five past ones on three portals (its district's
 * and two of the city), one that is gone, one that is no report, and one on a site that nobody allowed.
 */
export const pastAddresses = {
  current: 'https://www.pudong.gov.cn/zwgk/ghjh-llz/2025/200/400001.html',
  several: 'https://www.shanghai.gov.cn/zwgk/202501/t20250116_4120.html',
  halfYear: 'http://www.sh.gov.cn/zwgk/202407/t20240722_3301.html',
  gbk: 'http://www.sh.gov.cn/zwgk/202401/t20240118_2011.html',
  halfBefore: 'https://www.shanghai.gov.cn/zwgk/202307/t20230724_3120.html',
  plain: 'https://www.pudong.gov.cn/zwgk/ghjh-llz/2023/18/310001.html',
  gone: 'https://www.pudong.gov.cn/zwgk/ghjh-llz/2022/18/300001.html',
  news: 'https://www.shanghai.gov.cn/zwgk/202101/t20210120_1001.html',
  foreign: 'https://www.linlan-archive.gov.cn/2020/t20200116_1.html',
} as const;

/** The two further pages of the report that its portal shows in three. */
export const furtherPages = [1, 2].map((at) => pastAddresses.several.replace('.html', `_${at}.html`));

/** What the open report's page names, newest first; years in titles are those of delivery, as portals print them. */
const links: readonly [words: string, address: string][] = [
  ['临澜镇2025年政府工作报告', pastAddresses.several],
  ['临澜镇2024年上半年工作报告', pastAddresses.halfYear],
  ['临澜镇2024年政府工作报告', pastAddresses.gbk],
  ['临澜镇2023年上半年工作报告', pastAddresses.halfBefore],
  ['临澜镇2023年政府工作报告', pastAddresses.plain],
  ['临澜镇2022年政府工作报告', pastAddresses.gone],
  ['临澜镇2021年政府工作报告', pastAddresses.news],
  ['临澜镇2020年政府工作报告', pastAddresses.foreign],
];

const sample = (file: string) =>
  readFileSync(join(projectRoot, 'assets/sample', file), 'utf8')
    .trim()
    .split('\n');

function page(address: string, lines: readonly string[], published: string): string {
  const [title, ...body] = lines;
  return renderPortalPage({
    family: 'pudong',
    style: 'plain',
    address,
    title: title!,
    text: body.join('\n'),
    head: { 索引号: '', 发布机构: '临澜镇', 公开类别: '主动公开', 发布时间: published },
  });
}

/** The report as TRS shows it in three pages, the pager written by script. */
function severalPages(): [address: string, html: string][] {
  const [title, ...lines] = sample('report-2024.txt');
  const third = Math.ceil(lines.length / 3);
  return [pastAddresses.several, ...furtherPages].map((address, at) => {
    const part = page(address, [title!, ...lines.slice(at * third, (at + 1) * third)], '2025-01-16');
    const pager = `<script>createPageHTML(3, ${at}, "t20250116_4120", "html");</script>`;
    return [address, part.replace('<div class="fj">', `${pager}<div class="fj">`)];
  });
}

/** What the town's portal gives a browser that opens the current report. */
export const visitCookie = 'visit=4711';

/** Where the report stands to which the address that was gone leads later. */
export const movedAddress = 'https://www.pudong.gov.cn/zwgk/ghjh-llz/2022/18/300777.html';

/** The address that was gone redirects to another one of its site, where the report now stands. */
export function publishMoved(portal: PortalServer): void {
  portal.publish(pastAddresses.gone, { body: '', status: 302, headers: { location: movedAddress } });
  const lines = sample('report-2022.txt').map((line) =>
    line.replaceAll(/202[123]年/g, (year) => `${Number(year.slice(0, 4)) - 1}年`),
  );
  portal.publish(movedAddress, page(movedAddress, lines, '2022-01-18'));
}

/** The open report, its page naming the others at its end. */
export function currentPage(): string {
  const list = links.map(([words, address]) => `<p><a href="${address}">${words}</a></p>`).join('');
  const html = page(pastAddresses.current, sample('report-2025h1.txt'), '2025-07-18');
  return html.replace('</div>\n<div class="fj">', `${list}</div>\n<div class="fj">`);
}

/** Publishes the town's reports, one of them held back where the caller says so; what is not published is gone. */
export function publishPast(portal: PortalServer, held: Pick<PortalPage, 'held'> = {}): void {
  portal.publish(pastAddresses.current, {
    body: currentPage(),
    headers: { 'set-cookie': `${visitCookie}; Path=/` },
  });
  portal.publish(pastAddresses.plain, page(pastAddresses.plain, sample('report-2022.txt'), '2023-01-18'));
  portal.publish(pastAddresses.halfYear, {
    body: page(pastAddresses.halfYear, sample('report-2024h1.txt'), '2024-07-22'),
    ...held,
  });
  for (const [address, html] of severalPages()) portal.publish(address, html);
  portal.publish(
    pastAddresses.halfBefore,
    page(pastAddresses.halfBefore, sample('report-2023h1.txt'), '2023-07-24'),
  );
  const old = page(pastAddresses.gbk, sample('report-2023.txt'), '2024-01-18');
  portal.publish(pastAddresses.gbk, {
    body: encodeGbk(old.replace('charset="utf-8"', 'charset="gb2312"')),
    contentType: 'text/html',
  });
  const news = [
    '临澜镇召开政府工作报告座谈会',
    '昨天上午，临澜镇召开座谈会，听取对报告的意见32条。',
    '会议要求认真吸收。',
  ];
  portal.publish(pastAddresses.news, page(pastAddresses.news, news, '2021-01-20'));
}
