import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isWordList } from '../../../lib/settings/define-setting.ts';
import { draftKey, isDraftKey, snippetOfDraft } from '../../../lib/settings/draft-keys.ts';
import { isSaidReport } from '../../../lib/settings/said-report.ts';
import * as settings from '../../../lib/settings/settings.ts';
import { findOtherSettings, readSettings, takeSettings } from '../../../lib/settings/settings-backup.ts';
import { switchOffSite } from '../../../lib/settings/switch-off.ts';
import * as syncSettings from '../../../lib/settings/sync-settings.ts';
import { canonicalAddress } from '../../../lib/text/address.ts';

beforeEach(() => fakeBrowser.reset());

const everyone = { ...settings, ...syncSettings };

/** What a reader who never opened the settings has, as the first start and the documents tell it. */
const atFirst = {
  markLevel: 'normal',
  hiddenCategories: [],
  termLevel: 2,
  edgePosition: { side: 'right', top: 60 },
  edgeShown: true,
  selectionTools: true,
  panelWidth: 360,
  offSites: [],
  offEverywhere: false,
  rememberReports: true,
  backupReminder: true,
  citationStyle: 'gbt-2025',
  citationMarkup: 'plain',
};

describe('a reader who has chosen nothing', () => {
  it('has these settings, and they are all that a backup carries', async () => {
    expect(await readSettings()).toEqual(atFirst);
  });

  it('is known to no server, has met no report, said none and wants no page whole', async () => {
    const alone = Object.values(everyone).filter(({ name }) => !(name in atFirst));
    const values = alone.map(async ({ name, getValue }) => [name, await getValue()]);
    expect(Object.fromEntries(await Promise.all(values))).toEqual({
      metReport: false,
      sentinel: null,
      saidReports: [],
      wholePages: [],
      syncServer: null,
      syncAlong: ['texts'],
      syncOnOpen: false,
      sharedSet: null,
      lastSync: null,
    });
    expect(alone.filter(({ inBackup }) => inBackup)).toEqual([]);
  });
});

/** Values that a file may hold for a setting, with whether they are one. */
const told: [keyof typeof everyone, unknown, boolean][] = [
  ...(['key', 'normal', 'all', 'off'] as const).map((one): [keyof typeof everyone, unknown, boolean] => [
    'markLevel',
    one,
    true,
  ]),
  ['markLevel', 'none', false],
  ['termLevel', 1, true],
  ['termLevel', 3, true],
  ['termLevel', 0, false],
  ['termLevel', 4, false],
  ['termLevel', '2', false],
  ['edgePosition', { side: 'left', top: 0 }, true],
  ['edgePosition', { side: 'right', top: 100 }, true],
  ['edgePosition', { side: 'top', top: 50 }, false],
  ['edgePosition', { side: 'left', top: -1 }, false],
  ['edgePosition', { side: 'left', top: 101 }, false],
  ['edgePosition', { side: 'left', top: '50' }, false],
  ['edgePosition', null, false],
  ['panelWidth', 240, true],
  ['panelWidth', 360, true],
  ['panelWidth', 239, false],
  ['panelWidth', 361, false],
  ['panelWidth', '300', false],
  ['offSites', ['www.linlan.gov.cn'], true],
  ['offSites', 'www.linlan.gov.cn', false],
  ['offEverywhere', true, true],
  ['offEverywhere', 'true', false],
  ['citationStyle', 'default', true],
  ['citationStyle', 'gbt-2015', true],
  ['citationStyle', 'apa', false],
  ['citationMarkup', 'markdown', true],
  ['citationMarkup', 'html', false],
  ['syncAlong', [], true],
  ['syncAlong', ['texts'], true],
  ['syncAlong', ['texts', 'passwords'], false],
  ['syncAlong', 'texts', false],
  // What says something of this browser, or of a server, is taken from no file.
  ['sentinel', null, false],
  ['syncServer', null, false],
  ['sharedSet', null, false],
  ['lastSync', null, false],
];

describe('a value from a file', () => {
  it.each(told)('%s: %j is one: %s', (name, value, is) => {
    expect(everyone[name].accepts(value)).toBe(is);
  });

  it('is a list of up to 1,000 words of up to 300 characters', () => {
    const word = '临'.repeat(300);
    expect(isWordList(new Array(1000).fill(word))).toBe(true);
    expect(isWordList(new Array(1001).fill(word))).toBe(false);
    expect(isWordList([`${word}澜`])).toBe(false);
    expect(isWordList([3])).toBe(false);
    expect(isWordList({ length: 1 })).toBe(false);
  });
});

describe('a backup', () => {
  it('gives what has the right shape and belongs to no single browser; the rest stays as it is', async () => {
    await settings.termLevel.setValue(3);
    await takeSettings({ markLevel: 'all', termLevel: 7, metReport: true, unknown: 1 });
    expect(await readSettings()).toEqual({ ...atFirst, markLevel: 'all', termLevel: 3 });
    expect(await settings.metReport.getValue()).toBe(false);
  });

  it('is told to differ where it holds another value, of the right shape', async () => {
    const stored = { markLevel: 'off', termLevel: 9, edgePosition: { top: 60, side: 'right' } };
    expect(await findOtherSettings(stored)).toEqual(['markLevel']);
    expect(await findOtherSettings({})).toEqual([]);
  });
});

describe('a setting that is watched', () => {
  it('tells each other value, whoever sets it, until nobody asks', async () => {
    const heard = vi.fn();
    const end = settings.markLevel.watch(heard);
    await settings.markLevel.setValue('all');
    await settings.termLevel.setValue(1);
    expect(heard.mock.calls).toEqual([['all']]);
    await fakeBrowser.storage.local.remove('markLevel');
    expect(heard.mock.lastCall).toEqual(['normal']);
    end();
    await settings.markLevel.setValue('key');
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('is silent where the same value is written again', async () => {
    await settings.hiddenCategories.setValue(['finance']);
    const heard = vi.fn();
    settings.hiddenCategories.watch(heard);
    await settings.hiddenCategories.setValue(['finance']);
    await fakeBrowser.storage.local.onChanged.trigger({
      hiddenCategories: { oldValue: ['finance'], newValue: ['finance'] },
    });
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('what is kept of addresses', () => {
  it('is the reader’s word that a page is a report, by whatever address it is called', async () => {
    await settings.saidReports.setValue([canonicalAddress('https://www.linlan.gov.cn/zwgk/1.html')!]);
    expect(await isSaidReport('https://www.linlan.gov.cn/zwgk/1.html#top')).toBe(true);
    expect(await isSaidReport('https://www.linlan.gov.cn/zwgk/2.html')).toBe(false);
    expect(await isSaidReport('about:blank')).toBe(false);
  });

  it('is each site that is switched off, once', async () => {
    await switchOffSite('a.gov.cn');
    await switchOffSite('b.gov.cn');
    await switchOffSite('a.gov.cn');
    expect(await settings.offSites.getValue()).toEqual(['a.gov.cn', 'b.gov.cn']);
  });
});

it('a draft is known by its key, and its snippet too', () => {
  expect(isDraftKey(draftKey('s1'))).toBe(true);
  expect(isDraftKey('markLevel')).toBe(false);
  expect(snippetOfDraft(draftKey('s1'))).toBe('s1');
});
