import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LinkCase, linkViewport, openLinks, publishLinkCases } from '../../scripts/proof/links.ts';
import { browserKinds, openStage, type Stage } from '../helpers/e2e.ts';

/** `npm run proof links` opens a hundred. */
const links = 6;

describe.each(browserKinds)('links to the place, in %s', (kind) => {
  let stage: Stage;
  let cases: LinkCase[];
  beforeAll(async () => {
    stage = await openStage(kind, { viewport: linkViewport });
    cases = publishLinkCases(stage, links);
  });
  afterAll(() => stage?.close());

  test('lead to the figure, or are withheld', async () => {
    const run = await openLinks(stage, cases);
    expect(run.wrong).toEqual([]);
    expect(run.right).toBeGreaterThan(0);
  });
});
