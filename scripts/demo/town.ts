import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderPortalPage } from '../../tests/helpers/portal-pages.ts';
import type { PortalServer } from '../browsers/portal-server.ts';

const root = new URL('../..', import.meta.url).pathname;
const column = 'https://www.pudong.gov.cn/zwgk/ghjh-llz';

/** The report that the demo shows. */
export const current = `${column}/2025/200/400001.html`;

/** The one that reviews the same half of the year before. */
export const halfYearBefore = `${column}/2024/204/390001.html`;

/** The invented town's reports on the local portal, the latest first; `named`: as a portal's links call them, by the year of delivery. */
const reports = [
  {
    address: current,
    file: 'report-2025h1.txt',
    named: '临澜镇2025年上半年工作报告',
    published: '2025-07-18',
  },
  {
    address: `${column}/2025/16/395001.html`,
    file: 'report-2024.txt',
    named: '临澜镇2025年政府工作报告',
    published: '2025-01-16',
  },
  {
    address: halfYearBefore,
    file: 'report-2024h1.txt',
    named: '临澜镇2024年上半年工作报告',
    published: '2024-07-22',
  },
  {
    address: `${column}/2024/18/385001.html`,
    file: 'report-2023.txt',
    named: '临澜镇2024年政府工作报告',
    published: '2024-01-18',
  },
  {
    address: `${column}/2023/205/380001.html`,
    file: 'report-2023h1.txt',
    named: '临澜镇2023年上半年工作报告',
    published: '2023-07-24',
  },
  {
    address: `${column}/2023/18/375001.html`,
    file: 'report-2022.txt',
    named: '临澜镇2023年政府工作报告',
    published: '2023-01-18',
  },
];

/** Publishes all of them; the page of the latest names the others at its end, as portals do. */
export function publishTown(portal: PortalServer): void {
  for (const { address, file, published } of reports) {
    const [title, ...lines] = linesOf(file);
    const html = renderPortalPage({
      family: 'pudong',
      style: 'word-spans',
      address,
      title: title!,
      text: lines.join('\n'),
      head: { 索引号: '', 发布机构: '临澜镇', 公开类别: '主动公开', 发布时间: published },
    });
    portal.publish(address, address === current ? withLinks(html) : html);
  }
}

function linesOf(file: string): string[] {
  return readFileSync(join(root, 'assets/sample', file), 'utf8')
    .trim()
    .split('\n');
}

function withLinks(html: string): string {
  const links = reports
    .filter(({ address }) => address !== current)
    .map(({ address, named }) => `<p><a href="${address}">${named}</a></p>`);
  return html.replace('</div>\n<div class="fj">', `${links.join('')}</div>\n<div class="fj">`);
}
