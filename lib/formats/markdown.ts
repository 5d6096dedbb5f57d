/**
 * Characters that Markdown would read as markup, an entity or a formula, marks that note programs read in pairs
 * (`==`, `%%`), and what makes a bare address or a mail address a link.
 */
const special = /[\\`*_{}[\]<>#|~!&$@]|={2,}|%{2,}|:(?=\/\/)|(?<=www)\./gi;

/** Words as Markdown that shows exactly them; control characters and line breaks become spaces. */
export function escapeMarkdown(words: string): string {
  return withoutControls(words)
    .replace(special, (marks) => marks.replace(/./g, '\\$&'))
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2');
}

/** A link; the caller has checked that the address is http or https. Brackets and spaces in it are encoded. */
export function markdownLink(words: string, address: string): string {
  const safe = address.replace(
    /[\s()<>]/g,
    (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
  return `[${escapeMarkdown(words)}](${safe})`;
}

/** One line: nulls, other control characters and direction overrides out, breaks and TABs as one space. */
export function withoutControls(words: string): string {
  return (
    words
      .replace(/[\t\n\r]+/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
  );
}
