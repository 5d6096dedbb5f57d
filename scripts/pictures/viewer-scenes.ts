import { printSample } from '../../tests/helpers/printed-pdf.ts';
import { clickControl, findMark, readMarks } from '../browsers/closed-root.ts';
import { dropFile } from '../browsers/drop-file.ts';
import { type Studio, type WindowName, wait, windows } from './stage.ts';

let printing: Promise<Buffer> | null = null;

/** The reading page: empty, asking for a host, with a file, its card, panel, outline, find and twice its size; a scan. */
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
