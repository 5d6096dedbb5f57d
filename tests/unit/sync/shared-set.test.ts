import { describe, expect, it } from 'vitest';
import { recordsVersion } from '../../../lib/records/register.ts';
import { syncProblemCode } from '../../../lib/sync/problem.ts';
import { isOwnShared, putShared, readShared, takeBackShared } from '../../../lib/sync/shared-set.ts';
import { keptSnippet } from '../../helpers/kept-snippet.ts';
import { type MadeServer, madeServer } from '../../helpers/made-sync.ts';

const who = { machine: 'machine-1', by: '记者甲', at: '2026-03-05T10:00:00+08:00' };
const codeOf = (work: Promise<unknown>) => work.then(() => null, syncProblemCode);
const countOf = (server: MadeServer, asked: string) =>
  server.asked.filter(([what]) => what === asked).map(([, many]) => many);

describe('a shared set', () => {
  it('gives what was put there, by whom and when, and what is new of it alone', async () => {
    const server = madeServer();
    const [one, two] = [keptSnippet(), keptSnippet({ note: '备注' })];
    const put = await putShared(server, [one, two], who);
    expect(put.map(({ snippet }) => snippet)).toEqual([one, two]);
    server.put({ _id: 'state:other' });
    server.put({ _id: 'shared:odd:m', version: 1 });
    const news = await readShared(server, new Map([[put[0]!.id, put[0]!.rev]]));
    expect(news).toEqual({ come: [put[1]], gone: [], unreadable: 1 });
    expect(news.come[0]).toMatchObject({ by: who.by, at: who.at, rev: put[1]!.rev });
    expect((await readShared(server, new Map([[put[0]!.id, 'old']]))).come).toHaveLength(2);
  });

  it('is one document a snippet and machine, written anew by who put it there', async () => {
    const server = madeServer();
    const snippet = keptSnippet();
    const [first] = await putShared(server, [snippet], who);
    const [again] = await putShared(server, [{ ...snippet, note: '改过' }], who);
    const [other] = await putShared(server, [snippet], { ...who, machine: 'machine-2' });
    expect(again!.id).toBe(first!.id);
    expect(again!.rev).not.toBe(first!.rev);
    expect([isOwnShared(first!.id, 'machine-1'), isOwnShared(other!.id, 'machine-1')]).toEqual([true, false]);
    expect((await readShared(server, new Map())).come.map(({ snippet: { note } }) => note)).toEqual([
      '改过',
      '',
    ]);
  });

  it('tells what was taken back, and takes back whatever revision is there', async () => {
    const server = madeServer();
    const [row] = await putShared(server, [keptSnippet()], who);
    const [left] = await putShared(server, [keptSnippet()], who);
    await takeBackShared(server, [row!.id, 'shared:none:machine-1']);
    const news = await readShared(
      server,
      new Map([
        [row!.id, row!.rev],
        [left!.id, left!.rev],
      ]),
    );
    expect(news).toEqual({ come: [], gone: [row!.id], unreadable: 0 });
    server.asked.length = 0;
    await takeBackShared(server, [row!.id]);
    expect(countOf(server, 'write')).toEqual([]);
  });

  it('goes in pieces of a hundred, and is listed a thousand at a time', async () => {
    const server = madeServer();
    const rows = await putShared(
      server,
      Array.from({ length: 101 }, () => keptSnippet()),
      who,
    );
    expect(countOf(server, 'write')).toEqual([100, 1]);
    for (let n = 0; n < 1000; n += 1) server.put({ _id: `state:${n}` });
    server.put({ _id: 'shared:last:m', version: 1 });
    server.asked.length = 0;
    expect(await readShared(server, new Map())).toMatchObject({ unreadable: 1, gone: [] });
    expect(countOf(server, 'changes')).toEqual([0, 1000]);
    expect(countOf(server, 'docs')).toEqual([100, 2]);
    server.asked.length = 0;
    await takeBackShared(
      server,
      rows.map(({ id }) => id),
    );
    expect(countOf(server, 'write')).toEqual([100, 1]);
  });

  it('tries five times against others who write the same', async () => {
    const server = madeServer();
    const write = server.write;
    let refused = 4;
    server.write = async (docs) => {
      refused -= 1;
      return refused >= 0 ? docs.map(({ _id: id }) => ({ id, rev: null })) : write(docs);
    };
    const [row] = await putShared(server, [keptSnippet()], who);
    expect(row!.rev).toBe('1-r');
    refused = 5;
    expect(await codeOf(putShared(server, [keptSnippet()], who))).toBe('conflict');
    refused = 4;
    await takeBackShared(server, [row!.id]);
    const [other] = await putShared(server, [keptSnippet()], who);
    refused = 5;
    expect(await codeOf(takeBackShared(server, [other!.id]))).toBe('conflict');
  });

  it('is not read past a later version', async () => {
    const server = madeServer();
    const [row] = await putShared(server, [keptSnippet()], who);
    server.put({ ...server.stored.get(row!.id)!, version: recordsVersion + 1 });
    expect(await codeOf(readShared(server, new Map()))).toBe('newer-version');
    server.put({ ...server.stored.get(row!.id)!, version: recordsVersion, by: '字'.repeat(201) });
    expect(await readShared(server, new Map())).toMatchObject({ come: [], unreadable: 1 });
  });
});
