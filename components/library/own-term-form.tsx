import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { TextField } from '../controls/text-field.tsx';
import { noticeWord } from '../words.ts';

/** A term being written. `aliases` is one line, parted by commas or 、 */
export interface OwnTermDraft {
  /** `null` for a new one. */
  id: string | null;
  term: string;
  aliases: string;
  definition: string;
  source: string;
  /** Id of the glossary entry it replaces, `null` for none. */
  replaces: string | null;
}

export interface OwnTermFormProps {
  draft: OwnTermDraft;
  /** Why the last attempt to save failed: the words stay in the form. */
  error: string | null;
  onSave(draft: OwnTermDraft): void;
  onCancel(): void;
}

/** The names out of the line of aliases; spaces may belong to a name. */
export function parseAliases(line: string): string[] {
  return [
    ...new Set(
      line
        .split(/[,，、;；]+/)
        .map((name) => name.trim())
        .filter(Boolean),
    ),
  ];
}

/** The reader's own term, new or in place of the glossary's. A name of one character would be painted everywhere. */
export function OwnTermForm({ draft, error, onSave, onCancel }: OwnTermFormProps) {
  const [term, setTerm] = useState(draft);
  const ref = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // A word that was brought along is there already: what is left to write is what it means.
    ref.current?.querySelector<HTMLElement>(draft.term === '' ? 'input' : 'textarea')?.focus();
  }, []);
  const short = [...term.term.trim()].length < 2;
  const blank = term.definition.trim() === '';
  return (
    <form
      ref={ref}
      class="own-term"
      onSubmit={(event) => {
        event.preventDefault();
        if (!short && !blank) onSave({ ...term, term: term.term.trim(), definition: term.definition.trim() });
      }}
    >
      <h2>{i18n.t(draft.replaces === null ? 'glossary.formTitle' : 'glossary.formTitleRewrite')}</h2>
      <TextField
        label={i18n.t('glossary.term')}
        value={term.term}
        onInput={(value) => setTerm({ ...term, term: value })}
        error={term.term !== '' && short ? i18n.t('glossary.tooShort') : null}
      />
      <TextField
        label={i18n.t('glossary.aliasesField')}
        value={term.aliases}
        onInput={(value) => setTerm({ ...term, aliases: value })}
        hint={i18n.t('glossary.aliasesHint')}
      />
      <TextField
        label={i18n.t('glossary.definition')}
        value={term.definition}
        onInput={(value) => setTerm({ ...term, definition: value })}
        lines={5}
      />
      <TextField
        label={i18n.t('glossary.sourceField')}
        value={term.source}
        onInput={(value) => setTerm({ ...term, source: value })}
      />
      {error === null ? null : (
        <p class="field-error" role="alert">
          {noticeWord(error)}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="button primary" aria-disabled={short || blank}>
          {i18n.t('action.save')}
        </button>
        <Button onPress={onCancel}>{i18n.t('action.cancel')}</Button>
      </div>
    </form>
  );
}
