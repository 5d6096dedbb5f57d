import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { browserKinds, openStage } from '../helpers/e2e.ts';
import { makeDoc } from '../helpers/made-doc.ts';
import { makeDocx, paragraph, run } from '../helpers/made-docx.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhengbaotong-sheet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lines = [
  '临澜镇人民政府2024年工作报告',
  '各位代表：',
  '现在，我代表临澜镇人民政府，向大会报告工作，请予审议。',
  '一、过去一年工作回顾',
  '全年完成税收18.62亿元，同比增长6.4%，新建学校2所，增加学位1260个。',
  '二、下一年工作安排',
  '力争完成税收20亿元，增长7%以上。',
];
const files = [
  ['report.docx', makeDocx({ body: lines.map((line) => paragraph(run(line))).join('') })],
  ['report.doc', makeDoc({ body: lines.map((runs) => ({ runs })) })],
] as const;

describe.each(browserKinds)('a Word document in the reading page: %s', (kind) => {
  it('is set as one sheet, and its figures are marked where they stand', async () => {
    const { browser, close } = await openStage(kind);
    try {
      for (const [name, bytes] of files) {
        const path = join(folder, name);
        writeFileSync(path, bytes);
        const page = await browser.openExtensionPage('/viewer.html');
        const input = await page.waitForSelector('input[type=file]');
        await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(path);
        await page.waitForFunction(() => (CSS.highlights.get('zbt-figure')?.size ?? 0) > 0);
        const marked = await page.evaluate(() =>
          [...CSS.highlights.get('zbt-figure')!].map(({ startContainer, startOffset, endOffset }) =>
            (startContainer as Text).data.slice(startOffset, endOffset),
          ),
        );
        expect(marked.join(' '), name).toContain('18.62亿元');
        const headings = await page.$$eval('.word-sheet h1, .word-sheet h2', (found) =>
          found.map((element) => element.textContent),
        );
        expect(headings, name).toEqual([lines[0], lines[3], lines[5]]);
        await page.close();
      }
    } finally {
      await close();
    }
  });
});
