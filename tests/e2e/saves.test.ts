import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveUnderKills } from '../../scripts/proof/saves.ts';
import { openStage, type Stage } from '../helpers/e2e.ts';

/** `npm run proof saves` kills 200 times. */
const kills = 6;

describe('saving while the worker is killed, in chrome', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('chrome');
  });
  afterAll(() => stage?.close());

  test('nothing that was acknowledged is lost, and a save that is asked again is one save', async () => {
    const run = await saveUnderKills(stage, kills);
    expect(run).toMatchObject({ kills: kills, lost: 0, refused: [], unanswered: 0, foreign: 0 });
    expect(run.acknowledged).toBeGreaterThan(0);
  });
});
