import { i18n } from '#i18n';
import type { SyncProblemCode } from '../../lib/sync/problem.ts';

const keys = {
  'not-allowed': 'syncProblem.notAllowed',
  'bad-address': 'syncProblem.badAddress',
  'insecure-address': 'syncProblem.insecureAddress',
  offline: 'syncProblem.offline',
  unreachable: 'syncProblem.unreachable',
  'untrusted-or-unreachable': 'syncProblem.untrusted',
  timeout: 'syncProblem.timeout',
  unauthorized: 'syncProblem.unauthorized',
  forbidden: 'syncProblem.forbidden',
  'no-database': 'syncProblem.noDatabase',
  conflict: 'syncProblem.conflict',
  'too-large': 'syncProblem.tooLarge',
  'server-full': 'syncProblem.serverFull',
  'server-error': 'syncProblem.serverError',
  redirected: 'syncProblem.redirected',
  'not-couchdb': 'syncProblem.notCouchdb',
  'newer-version': 'syncProblem.newerVersion',
  unsettled: 'syncProblem.unsettled',
  busy: 'syncProblem.busy',
  stopped: 'syncProblem.stopped',
} as const satisfies Record<SyncProblemCode, string>;

/** Why replication ended, and what can be done; `null` is the store here that could not be written. */
export function syncProblemWord(code: SyncProblemCode | null): string {
  return i18n.t(code === null ? 'syncProblem.storeFailed' : keys[code]);
}
