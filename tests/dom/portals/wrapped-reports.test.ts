import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeDocument } from '../../../lib/portals/decode-page.ts';
import { readPageFacts } from '../../../lib/portals/read-page-facts.ts';
import { readReportText } from '../../../lib/portals/read-report-text.ts';
import { detectReport } from '../../../lib/reports/detect.ts';
import { fixtureReports } from '../../helpers/fixture-reports.ts';
import { seeded } from '../../helpers/random.ts';
import { judgeReading, wrappings, wrapReport } from '../../helpers/wrap-report.ts';

const address = 'https://www.yunting.invalid/zwgk/1.html';
const governmentAddress = 'https://www.yunting.gov.cn/zwgk/1.html';
const read = (html: string): string =>
  readReportText(new DOMParser().parseFromString(html, 'text/html'), address)?.report.text ?? '';

/** Reports of some length: of a few lines a foot is a good part. */
const reports = fixtureReports().filter((text) => text.length > 700);

/** Every form of a body once, then a sample of all that there is; `npm run proof pages` reads each. */
const sample = () => {
  const random = seeded(20261127);
  const plain = wrappings.filter(({ id }) => id.endsWith('nothing beside it'));
  return [...plain, ...Array.from({ length: 90 }, () => random.pick(wrappings))].map((wrapping) => ({
    wrapping,
    text: random.pick(reports),
  }));
};

describe('a report in a page', () => {
  it.each(sample())('is read whole and alone: $wrapping.id', ({ wrapping, text }) => {
    const page = wrapReport(text, wrapping);
    const { kept, strange } = judgeReading(read(page.html), page);
    expect(kept).toBeGreaterThanOrEqual(0.95);
    expect(strange).toBeLessThanOrEqual(0.02);
  });

  it.each(sample())('is seen to be one at the first look: $wrapping.id', ({ wrapping, text }) => {
    const { html } = wrapReport(text, wrapping);
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(detectReport(readPageFacts(page, governmentAddress)).verdict).toBe('yes');
  });

  it('is said to be read in part in no wrapping, whatever the site and its visitors wrote below it', () => {
    for (const { wrapping, text } of sample()) {
      const { html } = wrapReport(text, wrapping);
      const page = new DOMParser().parseFromString(html, 'text/html');
      expect(readReportText(page, address)?.isPart, wrapping.id).toBe(false);
    }
  });

  it.each([
    ['of decimals', ['512.36', '186.2', '32.08', '4.2']],
    ['of whole numbers', ['520', '1860', '31,500', '420']],
  ])('keeps a table %s that ends it', (_what, numbers) => {
    const rows = numbers.map((number, i) => `<tr><td>渔业指标${i}</td><td>亿元</td><td>${number}</td></tr>`);
    const table = `<table><tr><td>指标</td><td>单位</td><td>完成</td></tr>${rows.join('')}</table>`;
    const lines = reports[0]!.split('\n').map((line) => `<p>${line}</p>`);
    for (const foot of ['', '<div>版权所有：临澜镇人民政府</div>'])
      expect(read(`<body><div>${lines.join('')}${table}</div>${foot}`)).toContain(
        `渔业指标3\t亿元\t${numbers[3]}`,
      );
  });

  // Words without what reports have in nearly every paragraph, full of links, in an element of another form.
  const other = (count: number) =>
    Array.from(
      { length: count },
      (_, i) =>
        `<p>溪水从山间流下，两岸的老屋<a href="/w/${i}">映着晚霞，炊烟袅袅升起来</a>，孩子们跑过石桥，笑声传得很远。</p>`,
    ).join('');
  it.each([
    ['a quarter of the page', 30, true],
    ['a few lines', 3, false],
  ])(
    'is said to be read in part where what is left out for its form is %s, and is read whole when asked',
    (_what, count, isPart) => {
      const [, ...lines] = reports
        .find((text) => text.length < 3_000)!
        .split('\n')
        .filter(Boolean);
      const html = `<h1>工作报告</h1><div class="k1">${lines.map((line) => `<p>${line}</p>`).join('')}</div><div class="k2"><div>${other(count)}</div></div>`;
      const page = new DOMParser().parseFromString(html, 'text/html');
      const part = readReportText(page, address)!;
      expect(part.isPart).toBe(isPart);
      const whole = readReportText(page, address, { whole: true })!;
      expect(whole.isPart).toBe(false);
      for (const line of ['溪水从山间流下', lines.at(-1)!]) expect(whole.report.text).toContain(line);
    },
  );

  it('is read in three thousand nested blocks, each with a line of it, and not in the innermost ten', () => {
    const page = document.implementation.createHTMLDocument('工作报告');
    let at = page.body;
    for (let i = 0; i < 3_000; i += 1) {
      const block = page.createElement('div');
      block.textContent = `第${i}项工作稳步推进，完成投资${i}亿元，同比增长6.4%。`;
      at.append(block);
      at = block;
    }
    const { text } = readReportText(page, address)!.report;
    expect(text.split('稳步推进').length - 1).toBeGreaterThan(2_650);
  });

  it('is said to be read in part where lines of its kind stand beside the element with nine tenths of it', () => {
    const [, ...lines] = reports
      .toSorted((a, b) => b.length - a.length)[0]!
      .split('\n')
      .filter(Boolean);
    const body = lines.map((line) => `<p>${line}</p>`).join('');
    const html = (more: string) =>
      `<h1>工作报告</h1><div class="k1"><div>${body}</div></div><div class="k2">${more}</div>`;
    const isPartOf = (page: Document) => readReportText(page, address)!.isPart;
    const pageWith = (more: string) => new DOMParser().parseFromString(html(more), 'text/html');
    const goals =
      '<p>新增绿地3.5公顷，改造老旧小区12个。</p><p>完成固定资产投资31.07亿元，同比增长5.2%，新建道路4条，修缮桥梁6座。</p><p>新增就业岗位1208个，发放补贴350万元。</p>';
    const told = pageWith(goals);
    expect(isPartOf(told)).toBe(true);
    expect(readReportText(told, address, { whole: true })!.report.text).toContain('新增绿地3.5公顷');
    for (const other of [
      '',
      '<p>来源：镇政府，发布时间：2025年7月1日。</p>',
      '<p>本站转载，仅供参考，浏览12次。</p>',
    ])
      expect(isPartOf(pageWith(other)), other).toBe(false);
  });

  const halves = () => {
    const [, ...lines] = reports[0]!.split('\n').filter(Boolean);
    const html = (some: readonly string[]) => some.map((line) => `<p>${line}</p>`).join('');
    return { lines, html, shown: lines.slice(0, -4), hidden: lines.slice(-4) };
  };
  it.each([
    ['style="display:none"', 'beside'],
    ['style="color:red; DISPLAY : none !important"', 'beside'],
    ['hidden', 'beside'],
    ['hidden="until-found" class="tab"', 'within'],
    ['style="display:none" id="tab-2"', 'before'],
  ])(
    'is said to be read in part where a tab of it is hidden by %s, %s what is shown, and read whole when asked',
    (by, where) => {
      const { html, shown, hidden } = halves();
      const tab = `<div class="tab" ${by}><div>${html(hidden)}</div></div>`;
      const body = {
        beside: `<div class="tab">${html(shown)}</div>${tab}`,
        before: `${tab}<div class="tab">${html(shown)}</div>`,
        within: `<div class="tab">${html(shown.slice(0, 3))}${tab}${html(shown.slice(3))}</div>`,
      }[where];
      const page = new DOMParser().parseFromString(`<h1>工作报告</h1><div>${body}</div>`, 'text/html');
      const part = readReportText(page, address)!;
      expect(part.isPart).toBe(true);
      expect(part.report.text).not.toContain(hidden[0]);
      expect(part.report.text).toContain(shown.at(-1));
      const whole = readReportText(page, address, { whole: true })!;
      expect(whole.isPart).toBe(false);
      for (const line of [...shown, ...hidden]) expect(whole.report.text).toContain(line);
      for (const element of page.querySelectorAll('.tab'))
        for (const name of ['style', 'hidden']) element.removeAttribute(name);
      const unfolded = readReportText(page, address)!;
      expect(unfolded.isPart).toBe(false);
      expect(unfolded.report.text).toContain(hidden[0]);
    },
  );

  it.each([
    ['a menu that is not open', '<ul><li>新闻</li><li>公开，服务，互动</li></ul>'],
    [
      'a word of the site',
      '<p>您即将离开本网站，点击确定继续访问，点击取消留在本页。本网站不承担3项责任，也不对链接的2个网站负责。</p><p>本网站有12个栏目。</p>',
    ],
    [
      'a column of abstracts',
      Array.from(
        { length: 4 },
        (_, i) =>
          `<h4><a href="/n/${i}">镇里举办第${i}场活动</a></h4><p>本周，镇里举办活动，来了${i + 3}00人，办成${i}件事。</p>`,
      ).join(''),
    ],
    ['prose of another kind', '<p>溪水从山间流下，两岸的老屋映着晚霞，炊烟袅袅升起来。</p>'.repeat(5)],
  ])('is said to be whole where what is hidden is %s', (_what, other) => {
    const { html, lines } = halves();
    for (const by of ['hidden', 'style="display:none"']) {
      const page = new DOMParser().parseFromString(
        `<h1>工作报告</h1><div>${html(lines)}</div><div ${by}>${other}</div>`,
        'text/html',
      );
      expect(readReportText(page, address)!.isPart).toBe(false);
    }
  });

  it('is left alone by a hidden copy of it, whatever its name', () => {
    const [, ...lines] = reports[0]!.split('\n').filter(Boolean);
    const body = lines.map((line) => `<p>${line}</p>`).join('');
    const html = `<h1>工作报告</h1><div class="k1">${body}</div><div style="display:none" class="k2">${body}</div>`;
    expect(read(html).split(lines.at(-1)!).length).toBe(2);
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(readReportText(page, address)!.isPart).toBe(false);
    expect(readReportText(page, address, { whole: true })!.report.text.split(lines.at(-1)!).length).toBe(2);
  });

  it('keeps notes that stand in an element of their own below it, though they count nothing', () => {
    const [, ...lines] = reports[0]!.split('\n').filter(Boolean);
    const notes = ['三网', '五事', '一窗'].map(
      (term) => `<p>“${term}”：指由镇里组织、居民参与的一种做法，旨在方便群众办事。</p>`,
    );
    const html = `<h1>工作报告</h1><div class="k0"><div class="k1">${lines
      .map((line) => `<p>${line}</p>`)
      .join('')}</div><div class="k2">${notes.join('')}</div></div>`;
    expect(read(html)).toContain('“一窗”：指由镇里组织');
  });
});

interface SharedPage {
  id: string;
  page: string;
  has: string[];
  lacks?: string[];
}

describe('pages that were handed over', () => {
  const folder = resolve(import.meta.dirname, '../../../../shared/cases');
  const file = resolve(folder, 'pages.jsonl');
  const cases = existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as SharedPage)
        .filter(({ page }) => page.endsWith('.html'))
    : [];
  it.skipIf(cases.length === 0)('each is read whole (skipped where ../shared is absent)', () => {
    for (const { id, page, has, lacks } of cases) {
      const text = read(decodeDocument(readFileSync(resolve(folder, page))));
      for (const words of has) expect(text, id).toContain(words);
      for (const words of lacks ?? []) expect(text, id).not.toContain(words);
    }
  });
});
