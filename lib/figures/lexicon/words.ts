/** A word of the reports' language as a row: its form, what may not stand beside it, and a sentence in which it holds. */
export interface WordRow {
  form: string;
  /** Source of what makes it another word when it stands right before (自然 before 增长率). */
  notAfter?: string;
  /** Source of what makes it another word when it follows (争取|了, where the thing was got). */
  notBefore?: string;
  /** Source of what must follow, where the form alone says something else (计划|到, but not 计划生育). */
  followedBy?: string;
  sample: string;
}

/** The forms as one alternation, longest first, so that 增长率 is found before 增长. A source for `new RegExp`, without a group of its own. */
function alternatives(forms: readonly string[]): string {
  return [...new Set(forms)].sort((a, b) => b.length - a.length).join('|');
}

/** The forms of rows as one alternation, longest first; neighbours are not asked. */
export function formsOf(rows: readonly Pick<WordRow, 'form'>[]): string {
  return alternatives(rows.map(({ form }) => form));
}

/** The words of rows as one alternation, longest first, each with what may not stand beside it. */
export function wordsOf(rows: readonly WordRow[]): string {
  return [...rows]
    .sort((a, b) => b.form.length - a.form.length)
    .map(({ form, notAfter, notBefore, followedBy }) =>
      [
        notAfter && `(?<!${notAfter})`,
        form,
        notBefore && `(?!${notBefore})`,
        followedBy && `(?=${followedBy})`,
      ]
        .filter(Boolean)
        .join(''),
    )
    .join('|');
}
