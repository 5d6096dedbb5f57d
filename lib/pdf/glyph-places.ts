/** A part of what a page prints, at its place: the characters of one glyph, and where its pen begins and ends. */
export interface GlyphPlace {
  text: string;
  /** In points of the file's own space, growing upwards. */
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** The steps in which a page is drawn, as pdf.js lists them (`getOperatorList`). */
export interface DrawingSteps {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** The steps that set text or move it; pdf.js's `OPS` has their numbers. */
export type StepName =
  | 'save'
  | 'restore'
  | 'transform'
  | 'beginText'
  | 'setCharSpacing'
  | 'setWordSpacing'
  | 'setHScale'
  | 'setLeading'
  | 'setTextRise'
  | 'setFont'
  | 'setGState'
  | 'setTextMatrix'
  | 'moveText'
  | 'setLeadingMoveText'
  | 'nextLine'
  | 'showText'
  | 'paintFormXObjectBegin'
  | 'paintFormXObjectEnd';

/** `[a, b, c, d, e, f]`: a point `(x, y)` comes to stand at `(ax + cy + e, bx + dy + f)`. */
type Matrix = ArrayLike<number>;

/** A glyph as pdf.js lists it; `width` in the font's own unit. */
interface ListedGlyph {
  unicode: string;
  width: number;
  isSpace: boolean;
  /** Only in a font that is set from top to bottom. */
  vmetric?: unknown;
}

/** The state of the text (ISO 32000-1, 9.3) and the place of the pen in the line's own space. */
interface Pen {
  space: Matrix;
  line: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  size: number;
  unit: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];

const startingPen: Pen = {
  ...{ space: identity, line: identity, x: 0, y: 0, lineX: 0, lineY: 0 },
  ...{ size: 0, unit: 0.001, charSpacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0 },
};

/** What pens are moved by. */
interface Setting {
  places: GlyphPlace[];
  /** The length of a font's unit by its name in the steps, as a part of the type's size. */
  unitOf(font: string): number;
}

/** What a step does to a pen, with the arguments that pdf.js lists. */
type Move = (pen: Pen, args: readonly unknown[], setting: Setting) => void;

/** A move by numbers alone. */
const byNumbers =
  (move: (pen: Pen, numbers: readonly number[]) => void): Move =>
  (pen, args) =>
    move(pen, args as readonly number[]);

const moveBy = (pen: Pen, x: number, y: number): void => {
  pen.lineX += x;
  pen.lineY += y;
  pen.x = pen.lineX;
  pen.y = pen.lineY;
};

const setLine = (pen: Pen, line: Matrix): void => {
  Object.assign(pen, { line, x: 0, y: 0, lineX: 0, lineY: 0 });
};

/** A font by its name, and its size. */
type FontArguments = readonly [string, number];

const setFont = (pen: Pen, [font, size]: FontArguments, { unitOf }: Setting): void => {
  pen.size = size;
  pen.unit = unitOf(font);
};

/** All but `save` and `restore`, which keep pens, and forms, which do both. */
const moves: Readonly<Partial<Record<StepName, Move>>> = {
  transform: byNumbers((pen, matrix) => {
    pen.space = multiply(pen.space, matrix);
  }),
  beginText: (pen) => setLine(pen, identity),
  setTextMatrix: (pen, args) => setLine(pen, args[0] as Matrix),
  setCharSpacing: byNumbers((pen, [spacing = 0]) => {
    pen.charSpacing = spacing;
  }),
  setWordSpacing: byNumbers((pen, [spacing = 0]) => {
    pen.wordSpacing = spacing;
  }),
  setHScale: byNumbers((pen, [percent = 100]) => {
    pen.stretch = percent / 100;
  }),
  setLeading: byNumbers((pen, [leading = 0]) => {
    pen.leading = -leading;
  }),
  setTextRise: byNumbers((pen, [rise = 0]) => {
    pen.rise = rise;
  }),
  setFont: (pen, args, setting) => setFont(pen, args as FontArguments, setting),
  setGState: (pen, args, setting) => {
    const entries = args[0] as readonly (readonly [string, unknown])[];
    const font = entries.find(([name]) => name === 'Font')?.[1] as FontArguments | undefined;
    if (font) setFont(pen, font, setting);
  },
  moveText: byNumbers((pen, [x = 0, y = 0]) => moveBy(pen, x, y)),
  setLeadingMoveText: byNumbers((pen, [x = 0, y = 0]) => {
    pen.leading = y;
    moveBy(pen, x, y);
  }),
  nextLine: (pen) => moveBy(pen, 0, pen.leading),
  showText: (pen, args, { places }) => showText(pen, args[0] as readonly (ListedGlyph | number)[], places),
};

function showText(pen: Pen, glyphs: readonly (ListedGlyph | number)[], places: GlyphPlace[]): void {
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      pen.x -= (glyph / 1000) * pen.size * pen.stretch;
      continue;
    }
    // Type from top to bottom is left alone: what follows it in the same line stands nowhere.
    if (glyph.vmetric) return;
    const [x0, y0] = placeOf(pen);
    pen.x += glyph.width * pen.unit * pen.size * pen.stretch;
    const [x1, y1] = placeOf(pen);
    places.push({ text: glyph.unicode, x0, y0, x1, y1 });
    pen.x += (pen.charSpacing + (glyph.isSpace ? pen.wordSpacing : 0)) * pen.stretch;
  }
}

/** Where the glyphs of a page stand, in the order in which they are drawn; blanks are among them. */
export function readGlyphPlaces(
  { fnArray, argsArray }: DrawingSteps,
  { steps, unitOf }: { steps: Readonly<Record<StepName, number>>; unitOf(font: string): number },
): GlyphPlace[] {
  const setting: Setting = { places: [], unitOf };
  const names = new Map((Object.keys(steps) as StepName[]).map((name) => [steps[name], name]));
  const kept: Pen[] = [];
  let pen = { ...startingPen };
  fnArray.forEach((step, at) => {
    const name = names.get(step);
    if (name === undefined) return;
    const args = (argsArray[at] ?? []) as readonly unknown[];
    if (name === 'save' || name === 'paintFormXObjectBegin') kept.push({ ...pen });
    if (name === 'restore' || name === 'paintFormXObjectEnd') pen = kept.pop() ?? pen;
    if (name === 'paintFormXObjectBegin' && args[0]) pen.space = multiply(pen.space, args[0] as Matrix);
    moves[name]?.(pen, args, setting);
  });
  return setting.places;
}

/** The pen's place in the space of the page. */
function placeOf({ space, line, x, y, rise }: Pen): readonly [number, number] {
  const across = apply(line, x, y + rise);
  return apply(space, across[0], across[1]);
}

const apply = (m: Matrix, x: number, y: number): readonly [number, number] => [
  m[0]! * x + m[2]! * y + m[4]!,
  m[1]! * x + m[3]! * y + m[5]!,
];

/** What `inner` and then `outer` do. */
function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b] = apply(outer, inner[0]!, inner[1]!);
  const [c, d] = apply(outer, inner[2]!, inner[3]!);
  const [e, f] = apply(outer, inner[4]!, inner[5]!);
  const [x, y] = [outer[4]!, outer[5]!];
  return [a - x, b - y, c - x, d - y, e, f];
}
