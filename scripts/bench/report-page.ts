import type { Page } from 'puppeteer-core';
import type { Stage } from '../../tests/helpers/e2e.ts';
import { longReport } from '../../tests/helpers/long-report.ts';
import { renderPortalPage } from '../../tests/helpers/portal-pages.ts';

/** A town's report, as the design names it. */
export const characters = 8_000;

/** A report page that nobody has read yet, for the worker remembers what it has: its address. `place`: the town whose it is. */
export function publishReport(stage: Stage, origin: string, number: number, place = '云汀镇'): string {
  const address = `${origin}/zwgk/ghjh-llz/2025/200/50${number}.html`;
  const [, ...lines] = longReport(100 + number, characters).split('\n');
  const html = renderPortalPage({
    family: 'pudong',
    style: 'word-spans',
    address,
    title: `${place}2023年上半年政府工作报告`,
    head: { 索引号: '', 发布机构: place, 公开类别: '主动公开', 发布时间: '2023-07-18' },
    text: ['各位代表：', '现在，我代表镇人民政府，向大会报告工作，请予审议。', ...lines].join('\n'),
  });
  stage.portal.publish(address, html);
  return address;
}

/** Runs something in a tab of its own in front of the others, which is closed afterwards. */
export async function onFreshPage<T>(stage: Stage, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await stage.browser.browser.newPage();
  try {
    await page.bringToFront();
    return await work(page);
  } finally {
    await page.close();
  }
}
