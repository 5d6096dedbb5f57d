import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '../../lib/analysis/analysis.ts';
import { openStage, type Stage } from '../helpers/e2e.ts';
import { renderPortalPage } from '../helpers/portal-pages.ts';
import { ownReports } from '../helpers/served-pages.ts';
import { projectRoot } from '../helpers/sources.ts';

type Printed = Analysis & { text: string };

/** Runs a command as a newsroom would, and reads what it prints. */
function run<Answer>(command: string, args: readonly string[]): Answer {
  const script = join(projectRoot, 'scripts', command);
  const printed = execFileSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(printed) as Answer;
}

const analyse = (...args: string[]) => run<Printed>('analyse.ts', args);
const compare = (...args: string[]) =>
  run<{ reports: { place: string | null; period: string | null }[] }>('compare.ts', args);

const report = ownReports[0]!;
const sample = join(projectRoot, 'assets/sample/report-2025h1.txt');
const facts = ({ figures }: Printed) => figures.map(({ value, unit, kind }) => `${value}${unit} ${kind}`);

const paragraphOf = (name: string): string =>
  `${name}坚持稳中求进，全年完成渔业产值5.2亿元，同比增长8.1%，新增经营主体312家，港区改造、学校建设和岸线整治按计划推进，各项工作取得新的成效，居民满意度进一步提高。`;

/** A page with a table, two columns and notes; its lines as a reader reads them. */
const setPage = {
  html: `<style>body{font:16px/1.7 'Noto Serif CJK SC'} h1{font-size:24px} p{text-indent:2em;margin:0;text-align:justify}
    td,th{border:1px solid;padding:4px 8px} table{border-collapse:collapse;width:100%} .columns{columns:2;column-gap:2em}
    sup{font-size:10px} .notes{font-size:12px}</style>
    <h1>临澜镇工作报告</h1><p>${paragraphOf('临澜镇')}</p>
    <table><tr><th>指标</th><th>2023年</th><th>2024年</th></tr><tr><td>渔业产值（亿元）</td><td>4.8</td><td>5.2</td></tr>
    <tr><td>固定资产投资（亿元）</td><td></td><td>12.4</td></tr></table>
    <div class="columns">${['金沙村', '民丰村', '见山村', '长滩村'].map((name) => `<p>${paragraphOf(name)}</p>`).join('')}</div>
    <p>推行湾长制<sup>1</sup>，整治岸线3200m<sup>2</sup>，近岸水质保持稳定。</p>
    <div class="notes"><sup>1</sup>指由专人负责保护海湾的做法。</div>`,
  lines: [
    '临澜镇工作报告',
    paragraphOf('临澜镇'),
    '指标\t2023年\t2024年',
    '渔业产值（亿元）\t4.8\t5.2',
    '固定资产投资（亿元）\t\t12.4',
    ...['金沙村', '民丰村', '见山村', '长滩村'].map(paragraphOf),
    '推行湾长制¹，整治岸线3200m²，近岸水质保持稳定。',
    '¹指由专人负责保护海湾的做法。',
  ],
};

describe('the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhengbaotong-files-'));
  const files = {
    html: join(folder, 'report.html'),
    pdf: join(folder, 'report.pdf'),
    set: join(folder, 'set.pdf'),
  };
  let stage: Stage;

  beforeAll(async () => {
    const html = renderPortalPage(report.page);
    writeFileSync(files.html, html);
    stage = await openStage('chrome');
    const page = await stage.browser.browser.newPage();
    await page.bringToFront();
    await page.setContent(html);
    await page.pdf({ path: files.pdf, format: 'A4' });
    await page.setContent(setPage.html);
    await page.pdf({
      path: files.set,
      format: 'A4',
      displayHeaderFooter: true,
      footerTemplate:
        '<div style="font-size:9px;width:100%;text-align:center">— <span class="pageNumber"></span> —</div>',
      headerTemplate: '<div></div>',
      margin: { top: '60px', bottom: '60px', left: '60px', right: '60px' },
    });
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('keeps a text file’s text character for character', () => {
    const printed = analyse(sample);
    expect(printed.text).toBe(readFileSync(sample, 'utf8'));
    for (const figure of printed.figures) {
      expect(printed.text.slice(figure.start, figure.end)).toBe(figure.text);
    }
  });

  test('reads the same report out of a text, a portal’s page and a PDF', () => {
    const text = analyse(sample);
    const html = analyse(files.html, '--url', report.address);
    const pdf = analyse(files.pdf);
    expect(html.report).toMatchObject({
      isReport: true,
      place: '临澜镇',
      period: '2025H1',
      publishedOn: '2025-07-18',
    });
    expect(facts(html)).toEqual(facts(text));
    // A PDF is printed with the portal's head and foot around it: its figures are there, dates of the head are none.
    expect(facts(pdf)).toEqual(facts(text));
    expect(pdf.report).toMatchObject({ isReport: true, place: '临澜镇', period: '2025H1' });
  });

  test('reads a PDF’s table, columns and notes as a reader does', () => {
    expect(analyse(files.set).text.split('\n')).toEqual(setPage.lines);
  });

  test('compares reports whose addresses stand behind them', () => {
    const bare = join(folder, 'bare.txt');
    writeFileSync(
      bare,
      '政府工作报告\n各位代表：\n一、2023年工作回顾\n完成税收5亿元。\n二、2024年工作安排\n抓好工作。',
    );
    const places = (...args: string[]) => compare(...args).reports.map(({ place }) => place);
    expect(places(bare)).toEqual([null]);
    expect(places(bare, '--url', 'https://www.pudong.gov.cn/info/1.htm', sample)).toEqual([
      '浦东新区',
      '临澜镇',
    ]);
    expect(() => compare('--url', report.address)).toThrow();
  });

  test('says what is wrong with a file it can’t read', () => {
    expect(() => analyse(join(folder, 'nothing.txt'))).toThrow();
    expect(() => analyse(join(projectRoot, 'assets/picture.png'))).toThrow();
  });
});
