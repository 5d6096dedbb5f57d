import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PastRow } from '../../../components/library/past-props.ts';
import { type Grants, useGrants } from '../../../entrypoints/library/use-grants.ts';
import { usePastRun } from '../../../entrypoints/library/use-past-run.ts';
import type { PastOfPlace } from '../../../lib/protocol/shapes.ts';
import { speak } from '../../helpers/i18n.ts';
import { redraw, show } from '../components/show.tsx';

const runPast = vi.hoisted(() => vi.fn());
vi.mock('../../../entrypoints/library/past-run.ts', () => ({ runPast }));

const placeOf = (name: string): PastOfPlace['place'] => ({ key: `/${name}`, name, within: [] });

const row: PastRow = {
  ...{ id: 'a', title: '云汀镇2022年政府工作报告', place: '云汀镇', period: '2022', listed: null },
  ...{ href: 'https://www.example.gov.cn/a.html', from: 'catalogue', current: false, ticked: true },
  is: { state: 'new' },
};

const granted: Grants = { missing: () => [], ask: async () => {}, isGranted: async () => true };

let run: ReturnType<typeof usePastRun>;
function Place({ place, grants = granted }: { place: PastOfPlace['place'] | null; grants?: Grants }) {
  run = usePastRun({ place, grants, look: async () => {} });
  return null;
}

describe('a run over a place’s list', () => {
  /** The signal of the run that was begun last. */
  const signal = (): AbortSignal => runPast.mock.lastCall?.[1].signal;

  beforeAll(() => speak());
  beforeEach(() => {
    runPast.mockReset();
    runPast.mockReturnValue(new Promise(() => {}));
  });

  it('goes on where it was begun in the moment in which the list came', async () => {
    const root = document.body.appendChild(document.createElement('div'));
    act(() => render(<Place place={null} />, root));
    // No frame passes between the list and the press: what follows from the list has not been done yet.
    render(<Place place={placeOf('云汀镇')} />, root);
    void run.read([row]);
    await vi.waitFor(() => expect(runPast).toHaveBeenCalledOnce());
    await vi.waitFor(() => expect(run.working).not.toBeNull());
    expect(signal().aborted).toBe(false);
  });

  it('says that the browser asks while it does, and reads nothing', async () => {
    const answer = Promise.withResolvers<void>();
    const grants = { ...granted, missing: () => ['www.example.gov.cn'], ask: () => answer.promise };
    show(<Place place={placeOf('云汀镇')} grants={grants} />);
    act(() => void run.read([row]));
    expect(run.working).toEqual({
      name: '等你回答浏览器的询问：是否允许访问 www.example.gov.cn',
      progress: { done: 0, total: 1 },
    });
    expect(runPast).not.toHaveBeenCalled();
    answer.resolve();
    await vi.waitFor(() => expect(runPast).toHaveBeenCalledOnce());
    act(() => runPast.mock.lastCall?.[1].onTurn(row, 0));
    expect(run.working?.name).toBe('正在读取：云汀镇2022年政府工作报告');
  });

  it('ends with its place', async () => {
    show(<Place place={placeOf('云汀镇')} />);
    act(() => void run.read([row]));
    await vi.waitFor(() => expect(runPast).toHaveBeenCalledOnce());
    redraw(<Place place={null} />);
    expect(signal().aborted).toBe(true);
    expect(run.working).toBeNull();
  });
});

describe('what is granted of addresses', () => {
  const [known, unknown] = ['https://www.example.gov.cn/a.html', 'https://other.example.cn/b.html'];
  let grants: Grants;
  function Sites({ addresses }: { addresses: readonly string[] }) {
    grants = useGrants(addresses);
    return null;
  }
  const request = vi.fn(async () => true);
  const quiet = { addListener: () => {}, removeListener: () => {} };
  let answer: () => void;

  beforeEach(() => {
    fakeBrowser.reset();
    const looked = new Promise<void>((done) => {
      answer = done;
    });
    Object.assign(fakeBrowser.permissions, {
      request: request.mockClear(),
      contains: async ({ origins }: { origins: string[] }) => {
        await looked;
        return origins[0] === '*://www.example.gov.cn/*';
      },
      onAdded: quiet,
      onRemoved: quiet,
    });
    show(<Sites addresses={[]} />);
    redraw(<Sites addresses={[known, unknown]} />);
  });

  it('is not said to be missing before the browser has been looked up', async () => {
    expect(grants.missing([known, unknown])).toEqual([]);
    answer();
    await vi.waitFor(() => expect(grants.missing([known, unknown])).toEqual(['other.example.cn']));
  });

  it('is asked for under a click that comes before the answer, too', async () => {
    await grants.ask([known, unknown]);
    expect(request).toHaveBeenCalledWith({
      origins: ['*://www.example.gov.cn/*', '*://other.example.cn/*'],
    });
  });
});
