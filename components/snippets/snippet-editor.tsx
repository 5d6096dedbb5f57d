import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SnippetWords } from '../../lib/records/snippet.ts';
import { Button } from '../controls/button.tsx';
import { TextField } from '../controls/text-field.tsx';
import { noticeWord } from '../words.ts';
import type { EditingForm, FormStart } from './use-editing.ts';

export interface SnippetEditorProps {
  start: FormStart;
  /** True when the snippet was deleted elsewhere meanwhile. */
  isGone: boolean;
  /** Why the last attempt to save failed, `null` otherwise: the words stay in the form. */
  error: string | null;
  /** After each key: what the form says now. */
  onType(said: FormStart): void;
  onSave(said: SnippetWords): void;
  /** Esc: the form goes, what is typed stays. */
  onLeave(): void;
  /** The reader lets go of what is typed. */
  onDiscard(): void;
}

/** Tags out of one line: parted by commas of either width, 、 or white space; trimmed, each once. */
export function parseTags(line: string): string[] {
  return [
    ...new Set(
      line
        .split(/[,，、;；\s]+/)
        .map((tag) => tag.trim())
        .filter(Boolean),
    ),
  ];
}

/** The reader's own words on a snippet: note and tags. The note has the focus; Ctrl and Enter save. */
export function SnippetEditor(props: SnippetEditorProps) {
  const { isGone, error } = props;
  const [said, setSaid] = useState(props.start);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const field = form.current?.querySelector('textarea');
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
    // The focus brings in the field alone; its buttons are below it.
    form.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const type = (change: Partial<FormStart>) => {
    const next = { ...said, ...change };
    setSaid(next);
    props.onType(next);
  };
  return (
    <form
      class="editor"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave({ note: said.note, tags: parseTags(said.line) });
      }}
      onKeyDown={(event) => {
        // What an input method is still composing is neither saved nor left.
        if (event.isComposing) return;
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          form.current?.requestSubmit();
        }
        if (event.key === 'Escape') {
          event.stopPropagation();
          props.onLeave();
        }
      }}
    >
      {isGone ? (
        <p class="caution" role="alert">
          {i18n.t('snippet.goneMeanwhile')}
        </p>
      ) : null}
      <TextField
        label={i18n.t('snippet.note')}
        value={said.note}
        onInput={(note) => type({ note })}
        lines={3}
      />
      <TextField
        label={i18n.t('snippet.tags')}
        value={said.line}
        onInput={(line) => type({ line })}
        hint={i18n.t('snippet.tagsHint')}
      />
      {error === null ? null : (
        <p class="field-error" role="alert">
          {noticeWord(error)}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="button primary" title={i18n.t('snippet.saveKey')}>
          {i18n.t(isGone ? 'action.restoreAndSave' : 'action.save')}
        </button>
        <Button onPress={props.onDiscard}>{i18n.t(isGone ? 'action.discard' : 'action.cancel')}</Button>
      </div>
    </form>
  );
}

/** The form of a snippet while it is open; nothing else. */
export function OpenEditor({
  form,
  isGone,
  error,
}: { form: EditingForm } & Pick<SnippetEditorProps, 'isGone' | 'error'>) {
  if (form.start === null) return null;
  return (
    <SnippetEditor
      start={form.start}
      isGone={isGone}
      error={error}
      onType={form.type}
      onSave={(said) => void form.save(said)}
      onLeave={form.leave}
      onDiscard={form.discard}
    />
  );
}

/** Where a form was left with words that no save has taken: says so, and leads back to them. */
export function UnsavedNote({ form }: { form: EditingForm }) {
  if (!form.hasDraft) return null;
  return (
    <p class="caution unsaved">
      {i18n.t('snippet.unsaved')}
      <Button onPress={form.open}>{i18n.t('snippet.goOn')}</Button>
    </p>
  );
}
