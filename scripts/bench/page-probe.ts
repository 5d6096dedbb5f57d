/** Runs in the measured page: what the report script does there, under one global name. */

import { type PageText, readPageText } from '../../lib/page/page-text.ts';
import { findHighlightWorld, type HighlightName, highlightNames, Painter } from '../../lib/page/painter.ts';
import { keepUp } from '../../lib/page/upkeep.ts';
import type { Span } from '../../lib/text/span.ts';

/** A span to paint, as the analysis would give it. */
interface Hit extends Span {
  name: HighlightName;
}

const figures =
  /(?:约|近|超)?\d+(?:\.\d+)?(?:亿元|万元|%|个百分点|万平方米|人次|公里|家|件|台|场|处|次|户|个)(?:以上)?/g;
const terms = [
  '一网通办',
  '一网统管',
  '新时代文明实践中心',
  '家门口服务站',
  '河长制',
  '15分钟社区生活圈',
  '营商环境',
  '零就业家庭',
  '口袋公园',
];

/** Marks in 1,000 characters at the default level. */
const density = 12;

/** The figures and terms of the measured text, thinned evenly to the default level's density. */
function findHits(text: string): Hit[] {
  const hits = findAllHits(text);
  const wanted = Math.floor((text.length * density) / 1000);
  const step = Math.max(1, hits.length / wanted);
  return hits.filter((_hit, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

function findAllHits(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const match of text.matchAll(figures)) {
    hits.push({ start: match.index, end: match.index + match[0].length, name: 'zbt-figure' });
  }
  for (const term of terms) {
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
      hits.push({ start: at, end: at + term.length, name: 'zbt-term' });
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}

function paint(painter: Painter<number>, page: PageText, hits: Hit[]): void {
  const marks = hits.map((hit, key) => ({ ...hit, key }));
  painter.paint(highlightNames, { text: page.text, map: page.map, marks });
}

function makePainter(): Painter<number> {
  const world = findHighlightWorld();
  if (!world) throw new Error('the browser cannot paint');
  return new Painter(world);
}

/** One small page read before, as the detector's script has done by then; the measured nodes stay cold. */
function warmUp(): void {
  const other = document.implementation.createHTMLDocument();
  const paragraph = other.createElement('p');
  paragraph.textContent = '先读\n一页 12 家';
  other.body.append(paragraph, paragraph.cloneNode(true));
  const page = readPageText(other.body);
  paint(makePainter(), page, [{ start: 0, end: 2, name: 'zbt-figure' }]);
}

const probe = { warmUp, readPageText, findHits, paint, makePainter, keepUp };
export type PageProbe = typeof probe;

(globalThis as { zbtProbe?: PageProbe }).zbtProbe = probe;
