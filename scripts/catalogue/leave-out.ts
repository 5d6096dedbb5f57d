import { hostClass } from '../../lib/text/address.ts';
import type { CorpusDocument } from '../proof/corpus/documents.ts';
import { isException } from '../proof/corpus/exceptions.ts';

/** A reason for which a document of the corpus is no record of the catalogue. */
export interface LeaveOutRule {
  id: string;
  reason: string;
  /** Whether it holds of a document; `seen` has the addresses of the records before it. */
  holds(document: CorpusDocument, seen: ReadonlySet<string>): boolean;
}

/** A list or a home page: nothing in the path names one document (a number of four digits, or a long code). */
const namesDocument = /\/[^?]*(?:\d{4,}|[0-9a-f]{16,})/iu;

/** Every reason, in the order asked; the first counts. */
export const leaveOutRules: readonly LeaveOutRule[] = [
  { id: 'no-place', reason: 'the State Council’s, or a communiqué', holds: ({ place }) => place === null },
  { id: 'no-address', reason: 'no address is given', holds: ({ address }) => address === null },
  {
    id: 'broken-address',
    reason: 'no web address',
    holds: ({ address }) => !URL.canParse(address!) || /\s/u.test(address!),
  },
  {
    id: 'copy',
    reason: 'not on a government’s or congress’s own site',
    holds: ({ address }) => !['government', 'congress'].includes(hostClass(address)),
  },
  {
    id: 'list-page',
    reason: 'a list of reports or a home page',
    holds: ({ address }) => !namesDocument.test(new URL(address!).pathname + new URL(address!).search),
  },
  {
    id: 'address-twice',
    reason: 'another record has the address',
    holds: ({ address }, seen) => seen.has(address!),
  },
  {
    id: 'misfiled',
    reason: 'filed under another place or year',
    holds: ({ path }) => isException(path, 'place') || isException(path, 'year'),
  },
];
