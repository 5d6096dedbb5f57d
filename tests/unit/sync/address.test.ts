import { describe, expect, it } from 'vitest';
import { authorization, databaseUrl, hostPattern } from '../../../lib/sync/address.ts';
import { problemOfStatus, syncProblemCode } from '../../../lib/sync/problem.ts';

const codeOf = (address: string, database = 'zhaibao') => {
  try {
    return databaseUrl({ address, database });
  } catch (error) {
    return syncProblemCode(error);
  }
};

describe('the address of a database', () => {
  it.each([
    ['https://couch.example.org', 'https://couch.example.org/zhaibao'],
    [' https://couch.example.org:6984/db/ ', 'https://couch.example.org:6984/db/zhaibao'],
    ['http://127.0.0.1:5984', 'http://127.0.0.1:5984/zhaibao'],
    ['http://localhost:5984/', 'http://localhost:5984/zhaibao'],
    ['http://192.168.1.20:5984', 'http://192.168.1.20:5984/zhaibao'],
    ['http://[fd12::1]:5984', 'http://[fd12::1]:5984/zhaibao'],
    ['http://nas.local:5984', 'http://nas.local:5984/zhaibao'],
    ['http://couch.example.org', 'insecure-address'],
    ['http://172.32.0.1:5984', 'insecure-address'],
    ['http://8.8.8.8', 'insecure-address'],
    ['http://localhost.example.org', 'insecure-address'],
    ['ftp://couch.example.org', 'bad-address'],
    ['couch.example.org', 'bad-address'],
    ['https://reader:word@couch.example.org', 'bad-address'],
    ['https://couch.example.org/?db=1', 'bad-address'],
    ['', 'bad-address'],
  ])('%j is %j', (address, url) => expect(codeOf(address)).toBe(url));

  it.each(['', '_users', 'Zhaibao', '摘报', '../other', 'a?b'])('has no database called %j', (database) =>
    expect(codeOf('https://couch.example.org', database)).toBe('bad-address'),
  );

  it('asks for its own host and no other', () => {
    expect(hostPattern('https://couch.example.org:6984/db/zhaibao')).toBe('https://couch.example.org/*');
  });

  it('is http on this machine and in private networks alone', () => {
    const near = [
      'localhost',
      '127.0.0.2',
      '10.1.2.3',
      '172.16.0.1',
      '192.168.0.1',
      '169.254.1.1',
      '[::1]',
      'a.home.arpa',
    ];
    const far = ['11.0.0.1', '172.15.0.1', '192.169.0.1', '[2001:db8::1]', 'fd.example.org'];
    const isTaken = (host: string) => codeOf(`http://${host}:5984`) !== 'insecure-address';
    expect(near.filter((host) => !isTaken(host))).toEqual([]);
    expect(far.filter(isTaken)).toEqual([]);
  });
});

describe('how the server knows the reader', () => {
  it('is a name with a password, a token, or nothing', () => {
    const none = { name: '', password: '', token: '' };
    expect(authorization(none)).toBeNull();
    expect(authorization({ ...none, token: 'abc' })).toBe('Bearer abc');
    const basic = authorization({ ...none, name: '读者', password: '密:码' })!;
    expect(Buffer.from(basic.slice('Basic '.length), 'base64').toString('utf8')).toBe('读者:密:码');
  });
});

describe('an answer that is no success', () => {
  it.each([
    [401, '', 'unauthorized'],
    [403, '', 'forbidden'],
    [404, '', 'no-database'],
    [409, '', 'conflict'],
    [413, '', 'too-large'],
    [507, '', 'server-full'],
    [500, '{"error":"enospc","reason":"no space left on device"}', 'server-full'],
    [500, '', 'server-error'],
    [503, '', 'server-error'],
    [504, '', 'timeout'],
    [302, '', 'redirected'],
    [405, '', 'not-couchdb'],
  ])('%i %j is %s', (status, body, code) => expect(problemOfStatus(status, body).code).toBe(code));
});
