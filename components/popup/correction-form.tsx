import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { SafeLink } from '../controls/safe-link.tsx';
import { TextField } from '../controls/text-field.tsx';
import { formatPeriod, formatValue } from '../format.ts';
import { figureFieldWord, noticeWord } from '../words.ts';

/** The fields a reader can set right; the rest follows from them. */
export const correctableFields = [
  'indicator',
  'value',
  'unit',
  'period',
  'basis',
  'scope',
  'status',
] as const;
export type CorrectableField = (typeof correctableFields)[number];

/** What was read of one figure, to be set right. */
export interface CorrectionDraft {
  start: number;
  quote: string;
  sentence: string;
  fields: Record<CorrectableField, string>;
}

/** The reader's word: not a figure at all, or the fields that they changed; an empty field means the text does not say. */
export interface Correction {
  start: number;
  dismissed: boolean;
  fields: Partial<Record<CorrectableField, string | number | null>>;
}

export interface CorrectionFormProps {
  draft: CorrectionDraft;
  /** Why the last attempt to save failed, `null` otherwise: the words stay in the form. */
  error: string | null;
  onSave(correction: Correction): void;
  /** 复制反馈: sentence, reading and correction go to the clipboard; there is no server to send them to. */
  onCopy(correction: Correction): void;
  /** The project's own form, filled with the correction; `null` where the project has none: then no link is shown. */
  issueAddress(correction: Correction): string | null;
  onCancel(): void;
}

/** A number as people type one, full width and grouping allowed; `null` when it is none. */
export function parseTypedNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replaceAll(/[,\s]/g, '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** The correction that the form's fields make of a draft: what is unchanged is left out; `null` when the value is no number. */
export function makeCorrection(
  draft: CorrectionDraft,
  form: { fields: Record<CorrectableField, string>; dismissed: boolean },
): Correction | null {
  const fields: Correction['fields'] = {};
  for (const field of correctableFields) {
    const typed = form.fields[field].trim();
    if (typed === draft.fields[field].trim()) continue;
    if (field === 'value') {
      const value = parseTypedNumber(typed);
      if (value === null) return null;
      fields.value = value;
    } else {
      fields[field] = typed === '' ? null : typed;
    }
  }
  return { start: draft.start, dismissed: form.dismissed, fields };
}

/** 识别有误: the reader sets a reading right. It holds on this machine and is used on the next visit. */
export function CorrectionForm({
  draft,
  error,
  onSave,
  onCopy,
  issueAddress,
  onCancel,
}: CorrectionFormProps) {
  const [fields, setFields] = useState(draft.fields);
  const [dismissed, setDismissed] = useState(false);
  const made = makeCorrection(draft, { fields, dismissed });
  const issue = made && issueAddress(made);
  return (
    <form
      class="correction"
      onSubmit={(event) => {
        event.preventDefault();
        if (made) onSave(made);
      }}
    >
      <h1>{i18n.t('correction.title')}</h1>
      <p class="quote">{draft.sentence}</p>
      <p class="correction-quote">{i18n.t('correction.meaning', [draft.quote])}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={dismissed}
          onChange={(event) => setDismissed(event.currentTarget.checked)}
        />
        {i18n.t('correction.dismiss')}
      </label>
      {dismissed ? null : (
        <div class="correction-fields">
          {correctableFields.map((field) =>
            field === 'status' ? (
              <StatusField
                key={field}
                value={fields.status}
                onInput={(status) => setFields({ ...fields, status })}
              />
            ) : (
              <TextField
                key={field}
                label={figureFieldWord(field)}
                value={fields[field]}
                onInput={(value) => setFields({ ...fields, [field]: value })}
                hint={hintOf(field, fields)}
                error={field === 'value' && made === null ? i18n.t('correction.notANumber') : null}
              />
            ),
          )}
        </div>
      )}
      {error === null ? null : (
        <p class="field-error" role="alert">
          {noticeWord(error)}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="button primary" aria-disabled={made === null}>
          {i18n.t('action.save')}
        </button>
        <Button onPress={() => made && onCopy(made)} off={made === null}>
          {i18n.t('action.copyFeedback')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {i18n.t('action.cancel')}
        </Button>
      </div>
      <p class="aside">{i18n.t('correction.stays')}</p>
      {issue === null ? null : (
        <p class="aside">
          <SafeLink href={issue}>{i18n.t('correction.openIssue')}</SafeLink>{' '}
          {i18n.t('correction.issueCarries')}
        </p>
      )}
    </form>
  );
}

/** How what is typed will be read: 2025H1 is 2025年上半年, 1862000000 元 is 18.62亿元; empty where that says nothing new. */
function hintOf(field: CorrectableField, fields: Record<CorrectableField, string>): string {
  const typed = fields[field].trim();
  if (field === 'period') {
    const words = formatPeriod(typed);
    return words === typed ? i18n.t('correction.periodForm') : words;
  }
  if (field !== 'value') return '';
  const value = parseTypedNumber(typed);
  const words = value === null ? '' : formatValue(value, fields.unit.trim() || null);
  return words === typed + fields.unit.trim() ? '' : words;
}

function StatusField({ value, onInput }: { value: string; onInput(value: string): void }) {
  return (
    <label class="field">
      <span class="field-label">{figureFieldWord('status')}</span>
      <select value={value} onChange={(event) => onInput(event.currentTarget.value)}>
        <option value="actual">{i18n.t('status.actual')}</option>
        <option value="estimate">{i18n.t('status.estimate')}</option>
        <option value="target">{i18n.t('status.target')}</option>
      </select>
    </label>
  );
}
