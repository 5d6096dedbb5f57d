import puppeteer, { type Browser } from 'puppeteer-core';
// biome-ignore lint/correctness/useImportExtensions: a declaration file stands beside the plain script
import { findBrowser } from '../../scripts/setup.mjs';

/** A document to be printed, and the text that reading the print should give the figures of. */
export interface ReportPrint {
  name: string;
  html: string;
  /** A line a paragraph, a row's cells parted by TABs. */
  text: string;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A sheet of A4 with the margins of an official document. */
const style = `<meta charset="utf-8"><style>
  @page { size: A4; margin: 24mm 26mm }
  body { margin: 0; font: 16px/1.8 "Noto Serif CJK SC", "Noto Sans CJK SC", serif }
  h1 { margin: 0 0 1em; font-size: 24px; text-align: center }
  p { margin: 0; text-align: justify; text-indent: 2em }
  sup { font-size: 10px; line-height: 0 }
</style>`;

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
const paragraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<p>${escaped(line)}</p>`).join('\n');

/** A report as a portal's page prints it: a heading, a paragraph a line. */
export function plainPrint(text: string): ReportPrint {
  const [title = '', ...lines] = linesOf(text);
  return { name: 'paragraphs', html: `${style}<h1>${escaped(title)}</h1>${paragraphs(lines)}`, text };
}

/** A text as it stands, line by line: what was copied out of a PDF, printed again. */
export const linePrint = (text: string): ReportPrint => ({
  name: 'lines',
  html: `${style}<style>pre { margin: 0; font: inherit; white-space: pre-wrap }</style><pre>${escaped(text)}</pre>`,
  text,
});

export interface PrintedTable {
  /** The paragraph behind which it stands, by its beginning. */
  behind: string;
  rows: readonly (readonly string[])[];
}

/** A report in two columns, with a table without lines over the whole width. */
export function columnPrint(text: string, { behind, rows }: PrintedTable): ReportPrint {
  const [title = '', ...lines] = linesOf(text);
  const at = lines.findIndex((line) => line.startsWith(behind)) + 1;
  const cells = rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
    .join('');
  const columns = (some: readonly string[]): string => `<div class="columns">${paragraphs(some)}</div>`;
  return {
    name: 'columns and a table',
    html: `${style}<style>
      .columns { columns: 2; column-gap: 28px; font-size: 14px }
      table { width: 100%; margin: 14px 0; font-size: 13px; line-height: 1.7 }
      td { width: ${100 / (rows[0]?.length ?? 1)}%; padding: 3px 6px; vertical-align: top }
    </style><h1>${escaped(title)}</h1>${columns(lines.slice(0, at))}<table>${cells}</table>${columns(lines.slice(at))}`,
    text: [title, ...lines.slice(0, at), ...rows.map((row) => row.join('\t')), ...lines.slice(at)].join('\n'),
  };
}

export interface PrintedNote {
  /** The words that lead to it; the first time that the text has them. */
  term: string;
  text: string;
}

/**
 * A report with notes at the feet of its pages, as Word sets them: the pages are filled in the browser, a paragraph is
 * cut where its page is full, and a note stands at the foot of the page that leads to it.
 */
export function notedPrint(text: string, notes: readonly PrintedNote[]): ReportPrint {
  const [title = '', ...lines] = linesOf(text);
  const found = notes.map((note) => ({ ...note, line: lines.findIndex((line) => line.includes(note.term)) }));
  found.sort((a, b) => a.line - b.line || lines[a.line]!.indexOf(a.term) - lines[b.line]!.indexOf(b.term));
  const numbered = found.map((note, i) => ({ ...note, number: i + 1 }));
  const marked = lines.map((line, index) =>
    markTerms(
      line,
      numbered.filter((note) => note.line === index),
    ),
  );
  const expected = lines.flatMap((_line, index) => [
    marked[index]!.replace(/<sup>(\d+)<\/sup>/g, (_all, number: string) => raise(number)),
    ...numbered
      .filter((note) => note.line === index)
      .map(({ number, text: words }) => `${raise(String(number))}${words}`),
  ]);
  const data = JSON.stringify({ title, lines: marked, notes: numbered.map((note) => note.text) });
  return {
    name: 'notes at the feet of pages',
    html: `${style}<style>
      @page { margin: 0 }
      .page { position: relative; box-sizing: border-box; width: 210mm; height: 296mm; padding: 24mm 26mm; break-after: page; overflow: hidden }
      .page > p { text-align: left }
      .page > p.on { text-indent: 0 }
      .foot { position: absolute; right: 26mm; bottom: 22mm; left: 26mm; padding-top: 6px; border-top: 1px solid; font-size: 12px; line-height: 1.5 }
      .foot p { text-indent: 0 }
      .foot sup { font-size: 8px }
      .number { position: absolute; right: 0; bottom: 10mm; left: 0; font-size: 12px; text-align: center }
    </style><body><script>(${fillPages})(${data.replace(/</g, '\\u003c')})</script>`,
    text: [title, ...expected].join('\n'),
  };
}

const raise = (number: string): string => number.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!);

function markTerms(line: string, notes: readonly { term: string; number: number }[]): string {
  let marked = line;
  for (const { term, number } of notes.toReversed()) {
    const end = line.indexOf(term) + term.length;
    marked = `${marked.slice(0, end)}<sup>${number}</sup>${marked.slice(end)}`;
  }
  return marked;
}

/** Runs in the browser: fills page after page. As text, so that no build touches it. */
const fillPages = `function ({ title, lines, notes }) {
  let page, foot, count = 0;
  const open = () => {
    count += 1;
    page = document.body.appendChild(document.createElement('div'));
    page.className = 'page';
    page.innerHTML = '<div class="number">— ' + count + ' —</div>';
    foot = null;
  };
  const bottom = () => (foot ?? page.querySelector('.number')).getBoundingClientRect().top - 14;
  const addNotes = (html) => {
    for (const [, number] of html.matchAll(/<sup>(\\d+)<\\/sup>/g)) {
      if (!foot) { foot = page.appendChild(document.createElement('div')); foot.className = 'foot'; }
      const note = foot.appendChild(document.createElement('p'));
      note.innerHTML = '<sup>' + number + '</sup>' + notes[number - 1];
    }
  };
  const units = (html) => html.match(/<sup>\\d+<\\/sup>|[\\d.,%]+|[\\s\\S]/g) ?? [];
  open();
  page.insertAdjacentHTML('beforeend', '<h1>' + title + '</h1>');
  for (const line of lines) {
    let rest = units(line), on = false;
    while (rest.length > 0) {
      const paragraph = page.appendChild(document.createElement('p'));
      if (on) paragraph.className = 'on';
      const kept = foot?.cloneNode(true);
      let low = 0, high = rest.length;
      const fits = (taken) => {
        foot?.remove();
        foot = kept ? page.appendChild(kept.cloneNode(true)) : null;
        const html = rest.slice(0, taken).join('');
        paragraph.innerHTML = html;
        addNotes(html);
        return paragraph.getBoundingClientRect().bottom <= bottom();
      };
      while (low < high) { const middle = (low + high + 1) >> 1; if (fits(middle)) low = middle; else high = middle - 1; }
      // A line is cut at its end only: what begins another line goes to the next page.
      fits(low);
      if (low < rest.length && low > 0) {
        const height = paragraph.getBoundingClientRect().height;
        let whole = low;
        while (whole > 0 && (fits(whole), paragraph.getBoundingClientRect().height === height)) whole -= 1;
        low = /[，。、；：！？）”》]/.test(rest[low]) || whole === 0 ? low : whole;
        let end = low;
        fits(end);
      }
      if (low === 0) { paragraph.remove(); open(); continue; }
      rest = rest.slice(low);
      on = true;
      if (rest.length > 0) open();
    }
  }
}`;

/** Prints documents by Chromium, as it prints pages; the browser is the machine's own. Throws without one. */
export async function printReports(
  prints: readonly ReportPrint[],
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const executablePath = findBrowser('chrome');
  if (!executablePath) throw new Error('no chrome here: npm test installs it');
  const browser: Browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const printed = new Map<string, Uint8Array<ArrayBuffer>>();
    for (const { name, html } of prints) {
      const page = await browser.newPage();
      await page.setContent(html);
      printed.set(name, new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
      await page.close();
    }
    return printed;
  } finally {
    await browser.close();
  }
}
