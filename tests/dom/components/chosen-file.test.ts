import { beforeEach, expect, it, vi } from 'vitest';
import { noticeWord } from '../../../components/words.ts';
import { fits, maxBackup } from '../../../entrypoints/library/chosen-file.ts';
import { speak } from '../../helpers/i18n.ts';

beforeEach(() => speak());

it('says that a file is too large, with its size and the bound, and leaves it unread', () => {
  const say = vi.fn();
  expect(fits({ size: maxBackup }, maxBackup, say)).toBe(true);
  expect(say).not.toHaveBeenCalled();
  expect(fits({ size: maxBackup + 1_000_000 }, maxBackup, say)).toBe(false);
  expect(say).toHaveBeenCalledWith('file-too-large', 'error', '（257.0 MB，最多256.0 MB）');
  expect(noticeWord('file-too-large')).toContain('没有读');
});
