import { beforeEach, expect, it, vi } from 'vitest';
import type { PastListProps } from '../../../components/library/past-props.ts';
import { useForgotten } from '../../../entrypoints/library/use-forgotten.ts';
import { StoreError } from '../../../lib/store/store-error.ts';
import { keptPast } from '../../helpers/kept-past.ts';
import { redraw, show } from '../components/show.tsx';

const useStore = vi.hoisted(() => vi.fn());
vi.mock('../../../entrypoints/pages/store-access.ts', () => ({ useStore }));

const [one, other] = [keptPast(), keptPast({ id: 'text:other' })];
const say = vi.fn();
const look = vi.fn(async () => {});
let past: Pick<PastListProps, 'undo' | 'onForget' | 'onForgetAll' | 'onUndo'>;
function Place({ placeKey }: { placeKey: string }) {
  const { forget, ...rest } = useForgotten({
    where: placeKey,
    say,
    bringBack: (reports) => useStore('restorePastReports', reports),
    look,
  });
  past = {
    ...rest,
    onForget: (id) => forget(() => useStore('forgetPastReport', id)),
    onForgetAll: () => forget(() => useStore('forgetPlace', placeKey)),
  };
  return null;
}

beforeEach(() => {
  for (const mock of [useStore, say, look]) mock.mockClear();
  useStore.mockImplementation(async (name: string) => (name === 'forgetPlace' ? [one, other] : [one]));
  show(<Place placeKey="/云汀镇" />);
});

it('a forgotten report can be brought back, once', async () => {
  past.onForget(one.id);
  await vi.waitFor(() => expect(past.undo).toEqual({ count: 1 }));
  expect(useStore).toHaveBeenCalledWith('forgetPastReport', one.id);
  past.onUndo();
  await vi.waitFor(() => expect(past.undo).toBeNull());
  expect(useStore).toHaveBeenLastCalledWith('restorePastReports', [one]);
  expect(look).toHaveBeenCalledTimes(2);
});

it('a forgotten place is brought back whole', async () => {
  past.onForgetAll();
  await vi.waitFor(() => expect(past.undo).toEqual({ count: 2 }));
  expect(useStore).toHaveBeenCalledWith('forgetPlace', '/云汀镇');
  past.onUndo();
  await vi.waitFor(() => expect(useStore).toHaveBeenLastCalledWith('restorePastReports', [one, other]));
});

it('what cannot be brought back is still there to be tried again', async () => {
  past.onForget(one.id);
  await vi.waitFor(() => expect(past.undo).toEqual({ count: 1 }));
  useStore.mockRejectedValueOnce(new StoreError('disk-full'));
  past.onUndo();
  await vi.waitFor(() => expect(say).toHaveBeenCalledWith('disk-full', 'error'));
  expect(past.undo).toEqual({ count: 1 });
});

it('another place has nothing of this one’s to bring back', async () => {
  past.onForget(one.id);
  await vi.waitFor(() => expect(past.undo).toEqual({ count: 1 }));
  redraw(<Place placeKey="/竹溪镇" />);
  await vi.waitFor(() => expect(past.undo).toBeNull());
});
