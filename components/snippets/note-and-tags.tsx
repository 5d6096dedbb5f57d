/** What the reader wrote to a snippet, and its tags; nothing where there is neither. */
export function NoteAndTags({ note, tags }: { note: string; tags: readonly string[] }) {
  return (
    <>
      {note === '' ? null : <p class="note">{note}</p>}
      {tags.length === 0 ? null : (
        <p class="tags">
          {tags.map((tag) => (
            <span class="tag" key={tag}>
              {tag}
            </span>
          ))}
        </p>
      )}
    </>
  );
}
