import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
// biome-ignore lint/correctness/useImportExtensions: a declaration file stands beside the plain script
import { findBrowser } from '../../scripts/setup.mjs';
import { projectRoot } from './sources.ts';

/**
 * The sample's report and the year before it as Chromium prints them, with its fonts: indented paragraphs that run over lines and pages, numbers
 * of pages at the foot, radicals in place of some ideographs, a word in several runs of glyphs.
 */
export async function printSample(): Promise<Buffer> {
  const linesOf = (name: string) =>
    readFileSync(join(projectRoot, 'assets/sample', name), 'utf8')
      .trim()
      .split('\n');
  const [title, ...lines] = [...linesOf('report-2025h1.txt'), ...linesOf('report-2024.txt')];
  const paragraphs = lines.map((line) => `<p>${line}</p>`).join('');
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chrome')!,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.setContent(
      `<meta charset="utf-8"><style>body { font: 16px/1.9 serif } h1 { font-size: 24px; text-align: center }
       p { margin: 0; text-indent: 2em; text-align: justify }</style><h1>${title}</h1>${paragraphs}`,
    );
    const pdf = await page.pdf({
      format: 'A4',
      displayHeaderFooter: true,
      headerTemplate: '<div></div>',
      footerTemplate:
        '<div style="font-size:9px;width:100%;text-align:center">— <span class="pageNumber"></span> —</div>',
      margin: { top: '60px', bottom: '60px', left: '60px', right: '60px' },
    });
    return Buffer.from(pdf);
  } finally {
    await browser.close();
  }
}
