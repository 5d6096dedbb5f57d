import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { TextField } from '../controls/text-field.tsx';
import { noticeWord } from '../words.ts';

export interface SnippetEditorProps {
  note: string;
  tags: readonly string[];
  /** True when the snippet was deleted elsewhere meanwhile. */
  isGone: boolean;
  /** Why the last attempt to save failed, `null` otherwise: the words stay in the form. */
  error: string | null;
  onSave(edit: { note: string; tags: string[] }): void;
  onCancel(): void;
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

/** The reader's own words on a snippet: note and tags. */
export function SnippetEditor({ note, tags, isGone, error, onSave, onCancel }: SnippetEditorProps) {
  const [text, setText] = useState(note);
  const [line, setLine] = useState(tags.join('，'));
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ note: text, tags: parseTags(line) });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onCancel();
        }
      }}
    >
      {isGone ? (
        <p class="caution" role="alert">
          {i18n.t('snippet.goneMeanwhile')}
        </p>
      ) : null}
      <TextField label={i18n.t('snippet.note')} value={text} onInput={setText} lines={3} />
      <TextField
        label={i18n.t('snippet.tags')}
        value={line}
        onInput={setLine}
        hint={i18n.t('snippet.tagsHint')}
      />
      {error === null ? null : (
        <p class="field-error" role="alert">
          {noticeWord(error)}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="button primary">
          {i18n.t(isGone ? 'action.restoreAndSave' : 'action.save')}
        </button>
        <Button onPress={onCancel}>{i18n.t(isGone ? 'action.discard' : 'action.cancel')}</Button>
      </div>
    </form>
  );
}
