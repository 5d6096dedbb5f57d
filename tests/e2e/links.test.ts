import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkViewport, openLinks, publishLinkCases } from '../../scripts/proof/links.ts';
import { browserKinds, openStage, type Stage } from '../helpers/e2e.ts';

/** `npm run proof links` opens a hundred. */
const LINKS = 6;

describe.each(browserKinds)('links to the place, in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind, { viewport: linkViewport });
  });
  afterAll(() => stage?.close());

  test('lead to the figure, or are withheld', async () => {
    const cases = publishLinkCases(stage, LINKS);
    const run = await openLinks(stage, cases);
    expect(run.wrong).toEqual([]);
    expect(run.right).toBeGreaterThan(0);
  });
});
