import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askPlainly } from '../../../lib/protocol/ask-plainly.ts';
import { patientAsk } from '../../../lib/protocol/patient-ask.ts';
import { type Envelope, onMessage } from '../../../lib/protocol/wire.ts';

describe('what is asked by the browser’s own call', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    Object.assign(fakeBrowser.runtime, { id: 'zhengbaotong' });
  });

  it('is heard and answered by the messaging library', async () => {
    const heard = vi.fn((_envelope: Envelope) => ({ ok: true as const, value: null }));
    const stop = onMessage('toBackground', ({ data }) => heard(data));
    expect(await askPlainly('reportGone', null)).toEqual({ ok: true, value: null });
    expect(heard).toHaveBeenCalledWith({ name: 'reportGone', data: null });
    stop();
  });

  it('is outdated where the extension is gone', async () => {
    Object.assign(fakeBrowser.runtime, { id: undefined });
    expect(await askPlainly('reportGone', null)).toEqual({ ok: false, code: 'outdated' });
  });

  it('is asked three times, each time after a while, where no worker answers, and then it is outdated', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const asked: number[] = [];
    const answer = patientAsk(async () => {
      asked.push(Date.now());
      if (asked.length === 2) throw new Error('the worker was stopped');
      return undefined;
    })('reportGone', null);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await answer).toEqual({ ok: false, code: 'outdated' });
    expect(asked.map((at) => at - asked[0]!)).toEqual([0, 400, 800]);
  });
});
