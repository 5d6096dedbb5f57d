import { makeDocx, paragraph, run } from '../../tests/helpers/made-docx.ts';
import { printSample } from '../../tests/helpers/printed-pdf.ts';
import { clickControl, findMark, readMarks } from '../browsers/closed-root.ts';
import { dropFile } from '../browsers/drop-file.ts';
import { type Studio, type WindowName, wait, windows } from './stage.ts';

let printing: Promise<Buffer> | null = null;

const longName =
  '关于印发《临澜镇人民政府2025年上半年工作总结和下半年工作安排》及重点工作任务分解表的通知附件一.docx';

/** A report as Word sets it, with headings, a table and a note. */
function wordFile(): Uint8Array {
  const cells = (row: string[]) =>
    `<w:tr>${row.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('')}</w:tr>`;
  const rows = [
    ['指标', '2024年', '2025年'],
    ['渔业产值（亿元）', '5.2', '5.6'],
  ];
  const lines = [
    '临澜镇人民政府2025年上半年工作报告',
    '各位代表：',
    '一、上半年工作回顾',
    '1-6月，完成税收18.62亿元，同比增长6.4%，新建学校2所，增加学位1260个，人民群众的获得感、幸福感、安全感不断增强。',
    '二、下半年工作安排',
    '力争全年完成税收38亿元，增长7%以上。',
  ].map((line) => paragraph(run(line)));
  return makeDocx({
    body: [...lines.slice(0, 4), `<w:tbl>${rows.map(cells).join('')}</w:tbl>`, ...lines.slice(4)].join(''),
  });
}

/** The reading page: empty, asking for a host, with a file, its card, panel, find, twice its size and in forced colours; a Word file and its outline; a damaged file. */
export async function pictureViewer({ browser, kind, shoot }: Studio, window: WindowName): Promise<void> {
  printing ??= printSample();
  const page = await browser.openExtensionPage('/viewer.html');
  await page.setViewport(windows[window]);
  await page.bringToFront();
  await page.waitForSelector('.viewer-drop');
  const take = (name: string) => shoot(page, `viewer-${window}-${name}`);
  await take('empty');
  await dropFile(page, await printing, '临澜镇人民政府2025年上半年工作报告.pdf');
  for (let i = 0; i < 100 && !(await readMarks(page))['zbt-figure']; i += 1) await wait(100);
  await wait(1_500);
  await take('pages');
  const mark = await findMark(page, { highlight: 'zbt-figure' });
  if (mark) await page.mouse.click(mark.x, mark.y);
  await wait(1_000);
  await take('card');
  await page.keyboard.press('Escape');
  await clickControl(kind, page, /打开面板|Open the panel/);
  await wait(1_500);
  await take('panel');
  await page.keyboard.press('Escape');
  await page.keyboard.down('Control');
  await page.keyboard.press('f');
  await page.keyboard.up('Control');
  await page.waitForSelector('.viewer-find input');
  await page.type('.viewer-find input', '同比增长');
  await page.keyboard.press('Enter');
  await wait(1_200);
  await take('find');
  await page.keyboard.press('Escape');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.select('.zoom-choice', '2');
  await wait(2_000);
  await take('twice');
  await page.select('.zoom-choice', 'width');
  await wait(1_000);
  if (kind === 'chrome') {
    const session = await page.createCDPSession();
    const force = (value: string) =>
      session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
    await force('active');
    await take('forced');
    await force('none');
    await session.detach();
  }
  await dropFile(page, wordFile(), longName);
  await wait(2_000);
  await take('word');
  await page.click('.viewer-ways button');
  await wait(500);
  await take('outline');
  await page.keyboard.press('Escape');
  await dropFile(page, new TextEncoder().encode('%PDF-1.7 cut off'), '坏的.pdf');
  await wait(1_000);
  await take('damaged');
  const address = new URLSearchParams({ address: 'https://files.example.com/报告.pdf' });
  await page.close();
  const asking = await browser.openExtensionPage(`/viewer.html?${address}`);
  await asking.setViewport(windows[window]);
  await asking.bringToFront();
  await wait(1_000);
  await shoot(asking, `viewer-${window}-host`);
  await asking.close();
}
