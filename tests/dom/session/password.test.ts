import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Session, startSession } from '../../../entrypoints/session/session.ts';
import { watchForPassword } from '../../../lib/page/password-watch.ts';
import { markLevel } from '../../../lib/settings/settings.ts';
import { speak } from '../../helpers/i18n.ts';
import { stubHighlights } from '../../helpers/stub-highlights.ts';
import { FakeBackground } from './fake-background.ts';
import { fakeSource } from './fake-source.ts';

const wire = vi.hoisted(() => ({ background: null as unknown as FakeBackground }));
vi.mock('../../../lib/protocol/wire.ts', () => ({
  sendMessage: (side: string, envelope: never) => wire.background.receive(side, envelope),
  onMessage: (side: string, listener: never) => wire.background.listen(side, listener),
}));

/** Every mark that was ever painted. */
let painted: number;
let session: Session;

beforeEach(async () => {
  fakeBrowser.reset();
  await speak();
  await markLevel.setValue('all');
  wire.background = new FakeBackground();
  painted = 0;
  const registry = new Map<string, Set<AbstractRange>>();
  vi.spyOn(registry, 'set').mockImplementation((_name, ranges) => {
    painted += ranges.size;
    return registry;
  });
  stubHighlights(registry);
});

afterEach(() => {
  session.end();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const begin = () => {
  const source = fakeSource([
    '临澜镇人民政府2023年工作报告',
    '2023年，全镇完成税收18.62亿元，同比增长6.4%。',
  ]);
  source.watchForPassword = (watch) => watchForPassword(document, watch);
  session = startSession(source);
};
const askForPassword = () => {
  document.body.appendChild(document.createElement('input')).type = 'password';
};
const isGone = async () => {
  await vi.waitFor(() => expect(wire.background.dataOf('reportGone')).toHaveLength(1));
  expect(session.ended).toBe(true);
  expect(document.querySelector('zbt-host')).toBeNull();
  expect(painted).toBe(0);
};

it('is asked for between the look that found a report and its reading: nothing is sent, nothing painted', async () => {
  askForPassword();
  begin();
  await isGone();
  expect(wire.background.dataOf('analyse')).toEqual([]);
});

it('is asked for while the background reads: nothing of its answer is painted', async () => {
  wire.background.answers.analyse = () => {
    askForPassword();
    return null;
  };
  begin();
  await isGone();
});
