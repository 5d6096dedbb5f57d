import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PastListProps } from '../../../components/library/past-props.ts';
import { usePastFiles } from '../../../entrypoints/library/use-past-files.ts';
import type { PastOfPlace } from '../../../lib/protocol/shapes.ts';
import { redraw, show } from '../components/show.tsx';

const readPast = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/protocol/ask.ts', () => ({ askBackground: readPast }));

const found = { title: null, place: null, district: null, placeId: null, period: null, genre: null };
beforeEach(() => {
  readPast.mockReset();
  readPast.mockResolvedValue({ ok: true, value: { state: 'unnamed', found } });
});

const pastOf = (name: string): PastOfPlace => ({
  place: { key: `/${name}`, name, within: [] },
  known: { items: [], district: [], attachments: [], column: null },
  read: [],
});

type Files = Pick<PastListProps, 'files' | 'leftOut' | 'onFiles' | 'onNameFile'>;
let files: Files;
function Place({ name }: { name: string }) {
  files = usePastFiles({ at: name === 'any' ? 'any' : pastOf(name).place, onKept: async () => {} });
  return null;
}

const text = (name: string) => new File(['全年完成税收17.50亿元。'], name);
const names = () => files.files.map(({ name }) => name);

describe('files of a place', () => {
  it('wait at the place they were dropped at, and are kept under no other', async () => {
    show(<Place name="云汀镇" />);
    files.onFiles([text('无名.txt')]);
    await vi.waitFor(() => expect(files.files[0]?.is.state).toBe('failed'));
    const { id } = files.files[0]!;
    redraw(<Place name="竹溪镇" />);
    expect(names()).toEqual([]);
    files.onNameFile(id, { period: '2022', place: null });
    await vi.waitFor(() => expect(readPast).toHaveBeenCalledTimes(2));
    expect(readPast.mock.lastCall?.[1]).toMatchObject({
      expect: { placeKey: '/云汀镇' },
      named: { place: '云汀镇', placeKey: '/云汀镇', period: '2022' },
    });
    redraw(<Place name="云汀镇" />);
    expect(names()).toEqual(['无名.txt']);
  });

  it('of any place are what their text says, or what the reader says', async () => {
    show(<Place name="any" />);
    files.onFiles([text('无名.txt')]);
    await vi.waitFor(() => expect(files.files[0]?.is.state).toBe('failed'));
    expect(readPast.mock.lastCall?.[1]).toMatchObject({ expect: null, named: null });
    files.onNameFile(files.files[0]!.id, { period: '2022', place: '云汀镇' });
    await vi.waitFor(() => expect(readPast).toHaveBeenCalledTimes(2));
    expect(readPast.mock.lastCall?.[1]).toMatchObject({
      expect: null,
      named: { place: '云汀镇', placeKey: '/云汀镇', period: '2022' },
    });
    redraw(<Place name="竹溪镇" />);
    expect(names()).toEqual([]);
  });

  it('are taken thirty at a time, and it is said how many were left out', async () => {
    show(<Place name="云汀镇" />);
    files.onFiles(Array.from({ length: 35 }, (_, at) => text(`${at}.txt`)));
    await vi.waitFor(() => expect(readPast).toHaveBeenCalledTimes(30));
    expect(files.leftOut).toBe(5);
    redraw(<Place name="竹溪镇" />);
    expect(files.leftOut).toBe(0);
  });
});
