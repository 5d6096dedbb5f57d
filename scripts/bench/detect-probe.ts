/** Runs in the measured page: the first look as the content script takes it, under one global name. */

import { readPageFacts } from '../../lib/portals/read-page-facts.ts';
import { detectReport } from '../../lib/reports/detect.ts';

const probe = {
  /** Looks at the page once: time of reading the facts and of judging them, in ms, and what came of it. */
  look(): { read: number; judge: number; verdict: string } {
    const start = performance.now();
    const facts = readPageFacts(document, 'https://www.example.gov.cn/xwzx/20240112/1.html');
    const read = performance.now() - start;
    const { verdict } = detectReport(facts);
    return { read, judge: performance.now() - start - read, verdict };
  },
};

export type DetectProbe = typeof probe;
Object.assign(globalThis, { zbtDetect: probe });
