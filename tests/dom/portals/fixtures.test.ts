import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPlaceIndex, type PlaceRecord } from '../../../lib/knowledge/places.ts';
import { portalOf } from '../../../lib/portals/all-portals.ts';
import { readPageFacts } from '../../../lib/portals/read-page-facts.ts';
import { readPortal } from '../../../lib/portals/read-portal.ts';
import { readReportText } from '../../../lib/portals/read-report-text.ts';
import { detectReport } from '../../../lib/reports/detect.ts';
import { readIdentity } from '../../../lib/reports/read-identity.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';
import placeRecords from '../../../seeds/places.json' with { type: 'json' };

const folder = 'tests/fixtures/pages';
const places = buildPlaceIndex(placeRecords as unknown as PlaceRecord[]);

interface Golden {
  url: string;
  portal: string;
  verdict: 'yes' | 'maybe' | 'no' | 'maybe-or-no';
  counter?: string;
  attachment?: string;
  place?: string | null;
  period?: string | null;
  [field: string]: unknown;
}

interface Fixture {
  document: Document;
  golden: Golden;
}

/** Reads a fixture by its bytes, so that a page's own charset counts. */
function openFixture(name: string): Fixture {
  const golden: Golden = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
  const { window } = new JSDOM(readFileSync(`${folder}/${name}.html`), { url: golden.url });
  return { document: window.document, golden };
}

const names = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/\.html$/, ''));

describe('page fixtures', () => {
  const fixtures = new Map<string, Fixture>();
  // Reading changes nothing of a page, so all tests may have the same.
  beforeAll(() => {
    for (const name of names) fixtures.set(name, openFixture(name));
  });

  it.each(names)('%s is judged as its golden says', (name) => {
    const { document, golden } = fixtures.get(name)!;
    expect(portalOf(golden.url, document).id).toBe(golden.portal);
    const detection = detectReport(readPageFacts(document, golden.url));
    if (golden.verdict === 'maybe-or-no') expect(detection.verdict).not.toBe('yes');
    else expect(detection.verdict).toBe(golden.verdict);
    if (golden.counter) {
      const against = detection.evidence.filter((item) => item.speaks === 'against').map((item) => item.code);
      expect(against).toContain(golden.counter);
    }
  });

  it.each(names)('%s has the identity of its golden', (name) => {
    const { document, golden } = fixtures.get(name)!;
    if (golden.verdict !== 'yes') return;
    const read = readReportText(document, golden.url);
    const identity = readIdentity(read?.report ?? plainReportText(''), places);
    const { url: _url, portal: _portal, ...expected } = golden;
    expect(identity).toMatchObject(expected);
    for (const item of identity.evidence.filter((evidence) => evidence.span)) {
      expect(read?.report.text.slice(item.span?.start, item.span?.end)).not.toBe('');
    }
  });

  it('names the file that carries the report', () => {
    const { document, golden } = fixtures.get('attachment-only')!;
    const { attachments } = readPortal(document, golden.url);
    expect(attachments.map((link) => link.href)).toEqual([golden.attachment]);
  });

  it('reads places and periods right on nearly every fixture', () => {
    const reports = [...fixtures.values()].filter(({ golden }) => golden.verdict === 'yes');
    const right = { place: 0, period: 0 };
    for (const { document, golden } of reports) {
      const identity = readIdentity(
        readReportText(document, golden.url)?.report ?? plainReportText(''),
        places,
      );
      if (identity.place === golden.place) right.place += 1;
      if (identity.period === golden.period) right.period += 1;
    }
    // What the place and period of a page are shown with must be this sure.
    expect(right.place / reports.length).toBeGreaterThanOrEqual(0.98);
    expect(right.period / reports.length).toBeGreaterThanOrEqual(0.95);
  });
});
