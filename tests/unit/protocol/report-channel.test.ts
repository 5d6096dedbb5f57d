import { describe, expect, it } from 'vitest';
import { type Answer, failed } from '../../../lib/protocol/answer.ts';
import type { askBackground } from '../../../lib/protocol/ask.ts';
import { openReportChannel } from '../../../lib/protocol/report-channel.ts';

/** A background that knows some keys, and a channel to it; every text that is sent makes the next key known. */
function makeWorld({ known, sending }: { known: string[]; sending?: Answer<{ key: string }> }) {
  const asked: string[] = [];
  let sent = 0;
  const ask = (async (name: string, data: { key: string }) => {
    asked.push(`${name} ${data.key}`);
    return known.includes(data.key) ? { ok: true, value: null } : failed('unknown');
  }) as unknown as typeof askBackground;
  const channel = openReportChannel({
    key: 'first',
    sendAgain: async () => {
      sent += 1;
      return sending ?? { ok: true, value: { key: 'second' } };
    },
    ask,
  });
  return { channel, asked, sent: () => sent };
}

describe('the channel of a report', () => {
  it('asks with the key alone while the background knows it', async () => {
    const { channel, asked, sent } = makeWorld({ known: ['first'] });
    expect((await channel.ask('refine', {})).ok).toBe(true);
    expect(asked).toEqual(['refine first']);
    expect(sent()).toBe(0);
  });

  it('sends the text again when the key is unknown, asks again, and goes on with the new key', async () => {
    const { channel, asked, sent } = makeWorld({ known: ['second'] });
    expect((await channel.ask('snippetsOfPage', {})).ok).toBe(true);
    expect((await channel.ask('refine', {})).ok).toBe(true);
    expect(asked).toEqual(['snippetsOfPage first', 'snippetsOfPage second', 'refine second']);
    expect(sent()).toBe(1);
  });

  it('sends once for all that learn of it at the same time', async () => {
    const { channel, sent } = makeWorld({ known: ['second'] });
    const answers = await Promise.all([
      channel.ask('refine', {}),
      channel.ask('snippetsOfPage', {}),
      channel.ask('earlierReports', { columnLinks: null }),
    ]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(sent()).toBe(1);
  });

  it('sends once more where the key is lost again between sending and asking', async () => {
    let left = 2;
    const ask = (async () =>
      left-- > 0 ? failed('unknown') : { ok: true, value: null }) as unknown as typeof askBackground;
    let sent = 0;
    const sendAgain = async () => {
      sent += 1;
      return { ok: true as const, value: { key: 'next' } };
    };
    const channel = openReportChannel({ key: 'first', sendAgain, ask });
    expect((await channel.ask('refine', {})).ok).toBe(true);
    expect(sent).toBe(2);
  });

  it('gives in after two sendings', async () => {
    const { channel, asked, sent } = makeWorld({ known: [] });
    expect(await channel.ask('refine', {})).toEqual(failed('unknown'));
    expect(asked).toEqual(['refine first', 'refine second', 'refine second']);
    expect(sent()).toBe(2);
  });

  it('answers why the text could not be sent', async () => {
    const { channel, asked } = makeWorld({ known: [], sending: failed('outdated') });
    expect(await channel.ask('refine', {})).toEqual(failed('outdated'));
    expect(asked).toEqual(['refine first']);
  });

  it('passes on every other failure as it is', async () => {
    const ask = (async () => failed('disk-full')) as unknown as typeof askBackground;
    let sent = 0;
    const sendAgain = async () => {
      sent += 1;
      return { ok: true as const, value: { key: 'second' } };
    };
    const channel = openReportChannel({ key: 'first', sendAgain, ask });
    expect(await channel.ask('refine', {})).toEqual(failed('disk-full'));
    expect(sent).toBe(0);
  });
});
