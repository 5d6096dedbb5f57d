import { i18n } from '#i18n';
import type { SyncProblemCode } from '../../lib/sync/problem.ts';

const keys = {
  'not-allowed': 'syncProblem.notAllowed',
  'bad-address': 'syncProblem.badAddress',
  'insecure-address': 'syncProblem.insecureAddress',
  'same-database': 'syncProblem.sameDatabase',
  offline: 'syncProblem.offline',
  unreachable: 'syncProblem.unreachable',
  'untrusted-or-unreachable': 'syncProblem.untrusted',
  timeout: 'syncProblem.timeout',
  unauthorized: 'syncProblem.unauthorized',
  forbidden: 'syncProblem.forbidden',
  'no-database': 'syncProblem.noDatabase',
  conflict: 'syncProblem.conflict',
  'too-large': 'syncProblem.tooLarge',
  'too-many': 'syncProblem.tooMany',
  'server-full': 'syncProblem.serverFull',
  'server-error': 'syncProblem.serverError',
  redirected: 'syncProblem.redirected',
  'not-couchdb': 'syncProblem.notCouchdb',
  'newer-version': 'syncProblem.newerVersion',
  unsettled: 'syncProblem.unsettled',
  busy: 'syncProblem.busy',
  stopped: 'syncProblem.stopped',
} as const satisfies Record<SyncProblemCode, string>;

/** Of a shared set: another database, which is named and made elsewhere than one's own. */
const sharedKeys = {
  'bad-address': 'syncProblem.sharedBadName',
  forbidden: 'syncProblem.sharedForbidden',
  'no-database': 'syncProblem.noShared',
} as const;

/** Why the newsroom's shared set could not be joined or read, and what can be done. */
export function sharedProblemWord(code: SyncProblemCode | null): string {
  return code !== null && code in sharedKeys
    ? i18n.t(sharedKeys[code as keyof typeof sharedKeys])
    : syncProblemWord(code);
}

/** Why replication ended, and what can be done; `null` is the store here that could not be written. */
export function syncProblemWord(code: SyncProblemCode | null): string {
  return i18n.t(code === null ? 'syncProblem.storeFailed' : keys[code]);
}
