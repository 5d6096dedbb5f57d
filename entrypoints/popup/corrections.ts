import {
  type Correction,
  type CorrectionDraft,
  correctableFields,
} from '../../components/popup/correction-form.tsx';
import type { CorrectionProposal } from '../../lib/protocol/shapes.ts';
import { storeErrorCode } from '../../lib/store/store-error.ts';
import { useStore } from '../pages/store-access.ts';

/** The form's first state: what was read, as words. */
export function correctionDraft({ figure, sentence }: CorrectionProposal): CorrectionDraft {
  const fields = Object.fromEntries(
    correctableFields.map((field) => [field, figure[field] === null ? '' : String(figure[field])]),
  ) as CorrectionDraft['fields'];
  return { start: figure.start, quote: figure.text, sentence, fields };
}

/** Keeps the reader's word; `null` when it is on disk, else the code of what went wrong. */
export async function storeCorrection(
  proposal: CorrectionProposal,
  correction: Correction,
): Promise<string | null> {
  const { figure, address, prefix, suffix } = proposal;
  try {
    await useStore('saveCorrection', {
      id: crypto.randomUUID(),
      address,
      bodyHash: null,
      target: 'figure',
      anchor: { quote: figure.text, start: figure.start, prefix, suffix },
      dismissed: correction.dismissed,
      fields: correction.fields,
    });
    return null;
  } catch (error) {
    return storeErrorCode(error);
  }
}

/** What goes to the clipboard: sentence, reading, the reader's word, address and version, as plain lines. */
export function correctionText(
  proposal: CorrectionProposal,
  correction: Correction,
  version: string,
): string {
  const { figure } = proposal;
  const read = correctableFields.map((field) => `${field}: ${figure[field] ?? ''}`);
  const said = correction.dismissed
    ? ['not a figure']
    : Object.entries(correction.fields).map(([field, value]) => `${field}: ${value ?? ''}`);
  return [
    proposal.sentence,
    `「${figure.text}」 ${figure.reading.rule}`,
    ...read,
    '→',
    ...said,
    proposal.address ?? '',
    `政报通 ${version}`,
  ].join('\n');
}
