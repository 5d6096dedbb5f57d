/**
 * Why replication ended, or could not begin; each code has its sentence and way out in the locale files.
 * `not-allowed`: the browser has no permission for the host; `bad-address`, `insecure-address`: what was typed is none,
 * or is http to a host that is not near; `same-database`: a shared set by the name of one's own database; `offline`: this machine has no network; `unreachable`: no answer; `untrusted-or-unreachable`: the same of an https
 * address, where browsers tell a page nothing of the certificate; `timeout`: the answer took too long; `unauthorized` (401), `forbidden` (403),
 * `no-database` (404), `conflict` (409: another window or a copy of this profile writes at the same time), `too-large`
 * (413), `too-many` (429), `server-full`, `server-error` (5xx); `redirected`: the address leads elsewhere; `not-couchdb`: what answers is
 * something else; `newer-version`: another machine has a later extension; `unsettled`: others wrote all the time;
 * `busy`: another window is at it; `stopped`: the reader ended it.
 */
export type SyncProblemCode =
  | 'not-allowed'
  | 'bad-address'
  | 'insecure-address'
  | 'same-database'
  | 'offline'
  | 'unreachable'
  | 'untrusted-or-unreachable'
  | 'timeout'
  | 'unauthorized'
  | 'forbidden'
  | 'no-database'
  | 'conflict'
  | 'too-large'
  | 'too-many'
  | 'server-full'
  | 'server-error'
  | 'redirected'
  | 'not-couchdb'
  | 'newer-version'
  | 'unsettled'
  | 'busy'
  | 'stopped';

/** What this room throws. Its message is the code: no address, name or password is ever in it. */
export class SyncProblem extends Error {
  readonly code: SyncProblemCode;

  constructor(code: SyncProblemCode) {
    super(code);
    this.name = 'SyncProblem';
    this.code = code;
  }
}

/** The code behind whatever was thrown; `null` for what is not of this room. */
export function syncProblemCode(error: unknown): SyncProblemCode | null {
  return error instanceof SyncProblem ? error.code : null;
}

/** The problem behind an HTTP status that is none of success; `body` is what the server said of it. */
export function problemOfStatus(status: number, body: string): SyncProblem {
  if (status === 507 || /enospc|no space left|disk (is )?full/i.test(body))
    return new SyncProblem('server-full');
  const codes: Record<number, SyncProblemCode> = {
    401: 'unauthorized',
    403: 'forbidden',
    404: 'no-database',
    408: 'timeout',
    409: 'conflict',
    412: 'conflict',
    413: 'too-large',
    429: 'too-many',
    504: 'timeout',
  };
  const code = codes[status];
  if (code) return new SyncProblem(code);
  if (status >= 300 && status < 400) return new SyncProblem('redirected');
  return new SyncProblem(status >= 500 ? 'server-error' : 'not-couchdb');
}
