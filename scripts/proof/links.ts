import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import { readPageText } from '../../lib/page/page-text.ts';
import { readReportText } from '../../lib/portals/read-report-text.ts';
import { analyse } from '../../lib/reading/analyse.ts';
import { fragmentLink } from '../../lib/snippets/fragment-link.ts';
import { openStage, type Stage } from '../../tests/helpers/e2e.ts';
import { renderPortalPage } from '../../tests/helpers/portal-pages.ts';
import { seeded } from '../../tests/helpers/random.ts';
import { ownReports, sharedReports } from '../../tests/helpers/served-pages.ts';
import type { BrowserKind } from '../browsers/launch.ts';
import { loadKnowledge } from '../knowledge.ts';
import type { ProofRow } from './row.ts';

/** One for all, so that a failing link can be looked at again. */
const seed = 20260302;
/** No portal's host: the pages stand as they are, without marks, and nothing else works while they load. */
const host = 'https://links.example';
/** Narrow, so that nearly every figure has a line of its own and scrolling tells it from its neighbours. */
export const linkViewport = { width: 480, height: 600 };
/** Chromium brings the top of the place to the middle of the window, Firefox its middle, each rounded to a pixel. */
const roundingSlack = 2;
/** How long a browser may take to find the place after the page has loaded, in ms. */
const longestWait = 3_000;

/** Where a span stands in a document: numbers of its text nodes in document order, offsets in them. */
interface Place {
  startNode: number;
  startOffset: number;
  endNode: number;
  endOffset: number;
}

/** A figure and the link that leads to it, `null` where it is withheld. */
export interface LinkCase {
  figure: string;
  report: string;
  link: string | null;
  place: Place;
}

/** What came of opening links in one browser. */
export interface LinksRun {
  right: number;
  withheld: number;
  /** Name of the report, figure, link and by how many pixels it was missed. */
  wrong: string[];
}

/** Opens links to `count` figures in both browsers and judges by where the page has scrolled to. */
export async function proofLinks(count = 100): Promise<ProofRow[]> {
  const rows: ProofRow[] = [];
  for (const kind of ['chrome', 'firefox'] as const satisfies readonly BrowserKind[]) {
    const stage = await openStage(kind, { viewport: linkViewport });
    try {
      const cases = publishLinkCases(stage, count);
      const run = await openLinks(stage, cases);
      for (const miss of run.wrong) console.log(`  ${kind}: ${miss}`);
      const judged = run.right + run.withheld;
      rows.push({
        name: `${cases.length} links to figures, in ${kind}: the right occurrence, or withheld`,
        asked: '≥ 99%',
        measured: `${run.right} right, ${run.withheld} withheld, ${run.wrong.length} wrong`,
        // A link that is always withheld leads nowhere wrong and is of no use.
        pass: judged >= 0.99 * cases.length && run.right > cases.length / 2,
      });
    } finally {
      await stage.close();
    }
  }
  return rows;
}

/** Publishes the reports and makes links to `count` of their figures; the same figures each time. */
export function publishLinkCases(stage: Stage, count: number): LinkCase[] {
  const random = seeded(seed);
  const cases = [...ownReports, ...sharedReports()].flatMap((served, i) => {
    const address = `${host}/report-${i}.html`;
    const html = renderPortalPage(served.page);
    stage.portal.publish(address, html);
    return linksOfPage({ html, address, name: served.name });
  });
  const chosen: LinkCase[] = [];
  while (chosen.length < count && cases.length > 0) {
    chosen.push(...cases.splice(random.below(cases.length), 1));
  }
  return chosen;
}

const knowledge = loadKnowledge();

/** The links to every figure of a page, made from its text and from what it shows around it. */
function linksOfPage({ html, address, name }: { html: string; address: string; name: string }): LinkCase[] {
  const { document } = new JSDOM(html, { url: address }).window;
  const read = readReportText(document, address);
  if (!read) throw new Error(`${name}: nothing to read`);
  const { text } = read.report;
  const whole = readPageText(document.body).text;
  const at = whole.indexOf(text.trim());
  if (at < 0) throw new Error(`${name}: the body does not stand in the page in one piece`);
  const around = { before: whole.slice(0, at), after: whole.slice(at + text.trim().length) };
  const numbers = numberTextNodes(document);
  return analyse(read.report, knowledge).figures.flatMap((span) => {
    const range = read.page.map.toRange(span);
    if (!range) return [];
    const place = {
      startNode: numbers.get(range.startContainer)!,
      startOffset: range.startOffset,
      endNode: numbers.get(range.endContainer)!,
      endOffset: range.endOffset,
    };
    const link = fragmentLink({ address, text, span, ...around });
    return [{ figure: span.text, report: name, link, place }];
  });
}

function numberTextNodes(document: Document): Map<Node, number> {
  const numbers = new Map<Node, number>();
  const walker = document.createTreeWalker(document.body, 0x4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) numbers.set(node, numbers.size);
  return numbers;
}

/** Opens each link in a fresh document and looks where the page stands then. */
export async function openLinks(stage: Stage, cases: readonly LinkCase[]): Promise<LinksRun> {
  const page = await stage.browser.browser.newPage();
  const run: LinksRun = { right: 0, withheld: 0, wrong: [] };
  for (const { figure, report, link, place } of cases) {
    if (link === null) {
      run.withheld += 1;
      continue;
    }
    await page.bringToFront();
    // The same address with another fragment would be a jump in the same document.
    await page.goto('about:blank');
    await page.goto(link);
    const missedBy = await missOf(page, place);
    if (missedBy <= roundingSlack) run.right += 1;
    else run.wrong.push(`${report}: ${figure}, missed by ${Math.round(missedBy)} px: ${link}`);
  }
  await page.close();
  return run;
}

/** Pixels by which the middle of the window misses the place's own lines; waits until it is there. */
function missOf(page: Page, place: Place): Promise<number> {
  return page.evaluate(
    async (place, rounding, patience) => {
      const nodes: Node[] = [];
      const walker = document.createTreeWalker(document.body, 0x4);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
      const range = document.createRange();
      range.setStart(nodes[place.startNode]!, place.startOffset);
      range.setEnd(nodes[place.endNode]!, place.endOffset);
      // At the page's ends the place can't come to the middle.
      const reachable = (top: number) =>
        Math.min(Math.max(0, top), document.documentElement.scrollHeight - innerHeight);
      const miss = () => {
        const { top, bottom } = range.getBoundingClientRect();
        const first = reachable(scrollY + top - innerHeight / 2);
        const last = reachable(scrollY + bottom - innerHeight / 2);
        return Math.max(0, first - scrollY, scrollY - last);
      };
      const deadline = performance.now() + patience;
      while (performance.now() < deadline && miss() > rounding) {
        await new Promise((done) => setTimeout(done, 30));
      }
      return miss();
    },
    place,
    roundingSlack,
    longestWait,
  );
}
