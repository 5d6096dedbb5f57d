/**
 * What an element does to the text around it. An element without a role is inline: its text runs on.
 * `inline` is for one that is entered all the same, because its own style says something.
 */
export type TagRole =
  | 'block'
  | 'break'
  | 'skip'
  | 'filler'
  | 'table'
  | 'row'
  | 'cell'
  | 'pre'
  | 'link'
  | 'sup'
  | 'inline';

const tags: Record<Exclude<TagRole, 'inline'>, string> = {
  // Each begins and ends a line by the HTML standard's rendering section (§15.3).
  block:
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main marquee menu nav ' +
    'ol p search section summary tbody tfoot thead ul',
  break: 'br',
  // Not shown as text of the page: code, fallbacks of embedded things, form values, pinyin set above a word.
  // A frame is read in its own frame.
  skip:
    'applet area audio canvas colgroup datalist embed frame frameset head iframe input link meta ' +
    'meter noembed noframes noscript object option param picture progress rp rt script select source style ' +
    'svg template textarea title track video',
  // Word's end-of-paragraph object: left out while it holds nothing but a space.
  filler: 'o:p',
  table: 'table',
  row: 'tr',
  cell: 'td th',
  pre: 'listing plaintext pre xmp',
  link: 'a',
  sup: 'sup',
};

/** The role of each tag by its lower-case local name. */
export const tagRoles: ReadonlyMap<string, TagRole> = new Map(
  (Object.keys(tags) as Exclude<TagRole, 'inline'>[]).flatMap((role) =>
    tags[role].split(' ').map((tag) => [tag, role] as const),
  ),
);
