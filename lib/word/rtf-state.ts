/** What stands in a group of an RTF file: a group inside another one begins with what that one has. */
export interface RtfState {
  /** Where its text goes: nowhere, to the document, to its title, to a field's instruction. */
  target: 'none' | 'text' | 'title' | 'instruction';
  font: number;
  hidden: boolean;
  raised: boolean;
  /** Bytes that stand in for each `\u`. */
  standIns: number;
  /** A note or text box of its own begins with the group. */
  part: boolean;
  /** The group's first word may be of a kind that old readers pass over (`\*`). */
  starred: boolean;
}

export const firstState: RtfState = {
  target: 'text',
  font: 0,
  hidden: false,
  raised: false,
  standIns: 1,
  part: false,
  starred: false,
};

/** Groups whose text is not the document's, by the words that open them. */
const elsewhere = new Set(
  'fonttbl stylesheet colortbl info pict object header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn listtable listoverridetable revtbl rsidtbl generator xmlnstbl themedata colorschememapping datastore latentstyles bkmkstart bkmkend annotation atnid atnauthor nonshppict shprslt operator author company comment subject keywords doccomm userprops template mmathPr filetbl private txe xe tc'.split(
    ' ',
  ),
);
/** Groups that say `\*` and hold text all the same; LibreOffice says it of notes. */
const starredText = new Set(['footnote', 'shpinst', 'shptxt', 'ud', 'upr']);

/** Where the text of a group goes that a word opens; `null` for a word that opens none. */
export function targetOf(name: string, starred: boolean): RtfState['target'] | null {
  if (name === 'title') return 'title';
  if (name === 'fldinst') return 'instruction';
  if (elsewhere.has(name)) return 'none';
  return starred && !starredText.has(name) ? 'none' : null;
}
