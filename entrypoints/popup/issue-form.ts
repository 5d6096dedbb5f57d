import {
  type Correction,
  type CorrectionDraft,
  correctableFields,
} from '../../components/popup/correction-form.tsx';

/**
 * Where the project takes reports of faults (`https://host/owner/name`); `null` while there is no such place: then
 * the form offers copying alone.
 */
export const projectAddress: string | null = null;

/** The form that is opened, and the ids of its fields (`.github/ISSUE_TEMPLATE/misread.yml`). */
export const issueForm = {
  template: 'misread.yml',
  fields: ['sentence', 'figure', 'read', 'meant', 'address', 'version'],
} as const;

/** Characters of a sentence that an address carries: each takes nine bytes there, and servers cut at about 8,000. */
const longestSentence = 300;

/** What the form is filled with. */
export interface IssueContents {
  draft: CorrectionDraft;
  correction: Correction;
  /** Address of the report, `null` for a document without one. */
  address: string | null;
  /** The extension's version. */
  version: string;
}

/**
 * Address of the project's form with its fields filled in; `null` where the project has no address. Nothing is asked
 * of it before the reader follows the link.
 */
export function issueAddress(project: string | null, contents: IssueContents): string | null {
  if (project === null) return null;
  const { draft, correction, address, version } = contents;
  const meant = correction.dismissed
    ? ['不是一项数据']
    : Object.entries(correction.fields).map(([field, value]) => `${field}: ${value ?? ''}`);
  const values: Record<(typeof issueForm.fields)[number], string> = {
    sentence: draft.sentence.slice(0, longestSentence),
    figure: draft.quote,
    read: correctableFields.map((field) => `${field}: ${draft.fields[field]}`).join('\n'),
    meant: meant.join('\n'),
    address: address ?? '',
    version,
  };
  const query = new URLSearchParams({
    template: issueForm.template,
    title: `识别有误：${draft.quote}`,
    ...values,
  });
  return `${project}/issues/new?${query}`;
}
