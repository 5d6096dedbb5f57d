import { describe, expect, test } from 'vitest';
import { faultsOf, storeTexts } from '../../scripts/store/listing.ts';
import { reasons } from '../../scripts/store/texts.ts';
import config from '../../wxt.config.ts';
import { projectRoot } from '../helpers/sources.ts';

const listed = await storeTexts(projectRoot);

describe('what the stores are told', () => {
  test('is there in both languages and within the lengths that they take', () => {
    expect(faultsOf(listed)).toEqual([]);
    const long = { ...listed[0]!, text: '长'.repeat(76), most: 75 };
    expect(faultsOf([long, { ...long, text: ' ' }])).toHaveLength(2);
    const limit = (store: string, field: string) =>
      listed.filter((one) => one.store === store && one.field === field).map(({ most }) => most);
    expect(limit('chrome', 'name')).toEqual([75, 75]);
    expect(limit('chrome', 'summary')).toEqual([132, 132]);
    expect(limit('amo', 'summary')).toEqual([250, 250]);
  });

  test('has one reason for each thing that the manifest asks for', () => {
    const { manifest } = config as { manifest(target: { browser: string }): Record<string, unknown> };
    const asked = manifest({ browser: 'firefox' });
    const hosts = Object.keys(asked).filter((key) => key.endsWith('host_permissions'));
    // The build adds the one that Chrome wants for the page of the side panel.
    expect(reasons.map(({ permission }) => permission)).toEqual([
      ...(asked.permissions as string[]),
      'sidePanel',
      ...hosts,
    ]);
  });

  test('promises nothing that the extension does not keep to, in either language', () => {
    const descriptions = listed.filter(({ field }) => field === 'description');
    for (const { text } of descriptions) expect(text).toMatch(/非官方工具|Unofficial tool/);
  });
});
