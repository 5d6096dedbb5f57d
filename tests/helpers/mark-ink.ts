import type { Page } from 'puppeteer-core';

/** How the marks that are painted now stand to the ink of the pages under them. */
export interface MarkInk {
  /** Marks with their words, in no order. */
  marks: string[];
  /** Lines of marks that were measured: those within pages whose picture is drawn. */
  lines: number;
  /** Of these, with glyphs inside. */
  inked: number;
  /** Of both ends of all lines, those that fall between two glyphs. */
  between: number;
  /** The same, had every mark stood half a character further: what a wrong place would give. */
  betweenElsewhere: number;
  /** Marks that begin with a digit, on a page that is not turned aside, */
  digits: number;
  /** and of these, how many have its ink right behind their beginning: within a fifth of the line's height. */
  digitsAtEdge: number;
}

/** Measures the client rects of all painted figures and goals against the pixels of the canvases under them. */
export function measureInk(page: Page): Promise<MarkInk> {
  return page.evaluate(() => {
    const found = {
      marks: [] as string[],
      lines: 0,
      inked: 0,
      between: 0,
      betweenElsewhere: 0,
      digits: 0,
      digitsAtEdge: 0,
    };
    const pictures = new Map<Element, { pixels: ImageData; box: DOMRect }>();
    const pictureAt = (node: Node) => {
      // A layer that is set anew is painted in the next task.
      const sheet = node.parentElement!.closest('.pdf-page');
      const canvas = sheet?.querySelector<HTMLCanvasElement>(':scope > canvas');
      if (!canvas) return null;
      const known = pictures.get(canvas);
      if (known) return known;
      const pixels = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      const picture = { pixels, box: canvas.getBoundingClientRect() };
      pictures.set(canvas, picture);
      return picture;
    };
    for (const name of ['zbt-figure', 'zbt-goal'])
      for (const mark of CSS.highlights.get(name) ?? []) {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        found.marks.push(range.toString());
        const picture = pictureAt(mark.startContainer);
        if (!picture) continue;
        const { pixels, box } = picture;
        const scale = pixels.width / box.width;
        const layer = mark.startContainer.parentElement!.closest<HTMLElement>('.text-layer');
        const sideways = Number(layer?.dataset.mainRotation ?? 0) % 180 !== 0;
        /** Dark pixels in a column of the picture between two heights. */
        const inkIn = (x: number, top: number, bottom: number): number => {
          let dark = 0;
          for (let y = Math.round(top); y < bottom; y += 1)
            if (pixels.data[(y * pixels.width + Math.round(x)) * 4 + 1]! < 140) dark += 1;
          return dark;
        };
        /** True when a column without ink lies within a pixel: glyphs leave one between them. */
        const isBetween = (x: number, top: number, bottom: number): boolean =>
          [-1, 0, 1].some((by) => inkIn(x + by, top, bottom) === 0);
        const [first] = range.getClientRects();
        if (first && !sideways && /^\d/.test(range.toString())) {
          const edge = (first.left - box.left) * scale;
          const [top, bottom] = [first.top - box.top, first.bottom - box.top].map((y) => y * scale);
          let behind = 0;
          while (behind < first.height * scale && inkIn(edge + behind, top!, bottom!) === 0) behind += 1;
          found.digits += 1;
          if (isBetween(edge, top!, bottom!) && behind <= first.height * scale * 0.2) found.digitsAtEdge += 1;
        }
        for (const rect of range.getClientRects()) {
          if ((sideways ? rect.height : rect.width) < 4) continue;
          // Without what a line's box has above and below its glyphs; on a page that is turned aside, left and right.
          const [across, along] = sideways ? [rect.width * 0.15, 0] : [0, rect.height * 0.15];
          const left = (rect.left + across - box.left) * scale;
          const right = (rect.right - across - box.left) * scale;
          const top = (rect.top + along - box.top) * scale;
          const bottom = (rect.bottom - along - box.top) * scale;
          const half = (rect.height / 2) * scale * 0.6;
          let ink = 0;
          for (let x = left; x < right; x += 1) ink += inkIn(x, top, bottom);
          found.lines += 1;
          if (ink > (right - left) * (bottom - top) * 0.04) found.inked += 1;
          for (const x of [left, right]) {
            if (isBetween(x, top, bottom)) found.between += 1;
            if (isBetween(x + half, top, bottom)) found.betweenElsewhere += 1;
          }
        }
      }
    return found;
  });
}
