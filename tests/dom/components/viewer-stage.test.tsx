import { beforeAll, expect, it, vi } from 'vitest';
import { StageView } from '../../../components/viewer/stage-view.tsx';
import type { SiteFailure } from '../../../components/viewer/viewer-props.ts';
import { speak } from '../../helpers/i18n.ts';
import { click, named, show, words } from './show.tsx';

beforeAll(() => speak());

const unreached = (failure: SiteFailure, onTryAgain = vi.fn()) =>
  show(
    <StageView
      stage={{ at: 'unreached', host: 'www.example.gov.cn', failure }}
      address="https://www.example.gov.cn/attach.do?id=1"
      onFile={vi.fn()}
      onGrant={vi.fn()}
      onTryAgain={onTryAgain}
    />,
  );

it('a site that gave nothing can be asked again', () => {
  const onTryAgain = vi.fn();
  click(named(unreached({ code: 'no-answer' }, onTryAgain), '再试一次'));
  expect(onTryAgain).toHaveBeenCalledOnce();
});

it('a file that is too large is not asked for again, nor said to be read when it is downloaded', () => {
  const root = unreached({ code: 'too-large' });
  expect(words(root)).toContain('文件太大');
  expect(words(root)).toContain('分成几个文件');
  expect(words(root)).not.toMatch(/再试|再拖到这里/);
});

it('a file that cannot be read leaves a way back to what was read before it', () => {
  const onBack = vi.fn();
  const nothing = { address: null, onFile: vi.fn(), onGrant: vi.fn(), onTryAgain: vi.fn(), onBack };
  const stage = { at: 'problem', problem: 'damaged' } as const;
  click(
    named(show(<StageView {...nothing} stage={stage} before="云汀镇报告.pdf" />), '回到“云汀镇报告.pdf”'),
  );
  expect(onBack).toHaveBeenCalledOnce();
  expect(words(show(<StageView {...nothing} stage={stage} before={null} />))).not.toContain('回到');
});
