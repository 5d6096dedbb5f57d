import { type DocFile, type Story, tableOf } from './doc-file.ts';

const shapeLength = 26;
const boxLength = 22;

/** The text boxes of a `.doc` by the places of the text on which they hang; those that hang nowhere under its end. */
export function readDocBoxes(doc: DocFile): Map<number, Story[]> {
  const anchors = readAnchors(doc);
  const texts = doc.table(tableOf.boxTexts);
  const count = Math.max(0, Math.floor((texts.byteLength - 4) / (4 + boxLength)));
  const found = new Map<number, Story[]>();
  for (let i = 0; i < count; i += 1) {
    const shape = texts.getInt32((count + 1) * 4 + i * boxLength + 14, true);
    const start = doc.stories.boxes.start + texts.getUint32(i * 4, true);
    const end = doc.stories.boxes.start + texts.getUint32(i * 4 + 4, true);
    const anchor = anchors.get(shape) ?? doc.stories.main.end;
    // The last one is what Word keeps behind them all.
    if (end > start && end <= doc.stories.boxes.end)
      found.set(anchor, [...(found.get(anchor) ?? []), { start, end }]);
  }
  return found;
}

/** Places of shapes in the text by their ids. */
function readAnchors(doc: DocFile): Map<number, number> {
  const table = doc.table(tableOf.shapes);
  const count = Math.max(0, (table.byteLength - 4) / (4 + shapeLength));
  const anchors = new Map<number, number>();
  for (let i = 0; i < count; i += 1)
    anchors.set(table.getInt32((count + 1) * 4 + i * shapeLength, true), table.getUint32(i * 4, true));
  return anchors;
}
