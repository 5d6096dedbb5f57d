import { beforeAll, expect, it, vi } from 'vitest';
import { KeptOriginals } from '../../../components/library/kept-originals.tsx';
import { OriginalFile, type OriginalFileProps } from '../../../components/snippets/original-file.tsx';
import { speak } from '../../helpers/i18n.ts';
import { click, named, show } from './show.tsx';

beforeAll(() => speak());

const props = (fields: Partial<OriginalFileProps>): OriginalFileProps => ({
  size: 482_113,
  state: 'offered',
  keptAt: null,
  failure: null,
  onKeep: vi.fn(),
  onDownload: vi.fn(),
  onDelete: vi.fn(),
  ...fields,
});

it('an original is offered with its size, and kept on a press alone', () => {
  const offered = props({});
  const root = show(<OriginalFile {...offered} />);
  expect(offered.onKeep).not.toHaveBeenCalled();
  click(named(root, '作为证据保存原件（482.1 kB）'));
  expect(offered.onKeep).toHaveBeenCalledOnce();
});

it('while it is written no second press counts', () => {
  const keeping = props({ state: 'keeping' });
  click(named(show(<OriginalFile {...keeping} />), '正在保存原件（482.1 kB）…'));
  expect(keeping.onKeep).not.toHaveBeenCalled();
});

it('a kept one says its size and its time, comes back, and goes only after a question', () => {
  const kept = props({ state: 'kept', keptAt: '2024-07-20T09:16:00+08:00' });
  const root = show(<OriginalFile {...kept} />);
  expect(root.textContent).toContain('原件已保存：482.1 kB，2024年7月20日 09:16');
  click(named(root, '下载原件'));
  expect(kept.onDownload).toHaveBeenCalledOnce();
  click(named(root, '删除原件'));
  expect(kept.onDelete).not.toHaveBeenCalled();
  expect(root.textContent).toContain('删除保存的原件（482.1 kB）？');
  click(named(root, '删除原件'));
  expect(kept.onDelete).toHaveBeenCalledOnce();
});

it('a full disk is said, and the wish can be repeated', () => {
  const failed = props({ failure: 'original-disk-full' });
  const root = show(<OriginalFile {...failed} />);
  expect(root.querySelector('[role="alert"]')?.textContent).toContain('磁盘空间不足，原件没有保存');
  click(named(root, '作为证据保存原件（482.1 kB）'));
  expect(failed.onKeep).toHaveBeenCalledOnce();
});

it('the settings count originals, and nothing is said where there are none', () => {
  const file = {
    format: 1 as const,
    ...{ sha256: 'cd'.repeat(32), size: 482_113, name: '报告.pdf', address: null },
    keptAt: '2024-07-20T09:16:00+08:00',
  };
  const actions = { onBackUpOriginals: vi.fn(), onDownloadOriginal: vi.fn(), onDeleteOriginal: vi.fn() };
  const list = (originals: (typeof file)[]) => (
    <KeptOriginals originals={originals} backsUpOriginals={false} {...actions} />
  );
  const root = show(list([file, { ...file, sha256: 'ef'.repeat(32), name: '另一份.pdf' }]));
  const box = root.querySelector<HTMLInputElement>('input[type="checkbox"]')!;
  expect([box.checked, root.textContent]).toEqual([false, expect.stringContaining('（2份，964.2 kB）')]);
  click(box);
  expect(actions.onBackUpOriginals).toHaveBeenCalledWith(true);
  click(named(root, '下载原件 另一份.pdf'));
  expect(actions.onDownloadOriginal).toHaveBeenCalledWith('ef'.repeat(32));
  expect(show(list([])).textContent).toBe('');
});
