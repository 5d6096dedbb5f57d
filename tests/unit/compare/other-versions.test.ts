import { describe, expect, it } from 'vitest';
import { findOtherVersions, type VersionsInput } from '../../../lib/compare/other-versions.ts';
import { headOfPast } from '../../../lib/records/past-report.ts';
import { keptPast } from '../../helpers/kept-past.ts';

const site = 'https://www.linlan.gov.cn';
const address = `${site}/zwgk/1.html`;

/** The entry of the open report in its place's list, known at some addresses. */
const entry = (...urls: string[]): VersionsInput['earlier']['items'][number] => ({
  type: 'report',
  report: {
    id: address,
    title: '临澜镇2024年政府工作报告',
    place: '临澜镇',
    period: '2024',
    kind: 'annual',
    published: null,
    addresses: urls.map((url) => ({ url, host: 'portal', format: 'html' })),
    openedAt: address,
    current: true,
    from: 'page',
  },
});

const versionsOf = (input: Partial<VersionsInput>) =>
  findOtherVersions({
    ...{ address, period: '2024', format: 'html', read: [] },
    earlier: { items: [entry(address)], attachments: [] },
    ...input,
  });
const kept = (period: string, url: string | null) => {
  const head = headOfPast(keptPast({ id: url ?? 'text:1', address: url, canonicalAddress: url }));
  return { ...head, identity: { ...head.identity, period, title: '读过的一份' } };
};

describe('the other versions of an open report', () => {
  it('are the file of its page, other addresses of its entry, and what was read in, another format first', () => {
    const mirror = 'https://news.example.org/2024.html';
    const file = {
      text: '临澜镇2024年政府工作报告',
      href: `${site}/attach.do?id=1`,
      role: 'report' as const,
    };
    const table = { text: '附件1 指标表.docx', href: `${site}/2.docx`, role: 'other' as const };
    const earlier = { items: [entry(address, mirror)], attachments: [file, table] };
    const read = [kept('2024', `${site}/bg.pdf`), kept('2023', `${site}/2023.html`)];
    expect(
      versionsOf({ earlier, read }).map(({ href, name, format, kept: is }) => [href, name, format, is]),
    ).toEqual([
      [file.href, file.text, null, false],
      [`${site}/bg.pdf`, '读过的一份', 'html', true],
      [mirror, null, 'html', false],
    ]);
  });

  it('are none of the open one’s own spellings', () => {
    const earlier = { items: [entry(address, 'http://linlan.gov.cn/zwgk/1.html')], attachments: [] };
    expect(versionsOf({ earlier, read: [kept('2024', address)] })).toEqual([]);
  });

  it('stand once, as read in where they were', () => {
    const earlier = { items: [entry(address, `${site}/bg.pdf`)], attachments: [] };
    expect(versionsOf({ earlier, read: [kept('2024', `${site}/bg.pdf`)] })).toMatchObject([{ kept: true }]);
    expect(versionsOf({ earlier })).toMatchObject([{ name: 'bg.pdf', format: 'pdf', kept: false }]);
  });

  it('of a page may be a file of the reader’s own; of such a file they are pages', () => {
    expect(versionsOf({ read: [kept('2024', null)] })).toMatchObject([{ href: null, kept: true }]);
    const ofFile = { address: null, format: 'pdf' as const, read: [kept('2024', null)] };
    expect(versionsOf(ofFile)).toMatchObject([{ href: address, format: 'html' }]);
  });

  it('are unknown where the report names no period', () => {
    expect(versionsOf({ period: null, read: [kept('2024', `${site}/bg.pdf`)] })).toEqual([]);
  });
});
