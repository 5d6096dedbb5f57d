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
