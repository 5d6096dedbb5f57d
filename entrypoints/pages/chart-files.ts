import type { ChartFiles } from '../../components/charts/chart-actions.tsx';
import type { ChartPicture } from '../../components/charts/chart-picture.tsx';
import { datedName, type Saved, saveBlob, saveFile } from './download.ts';

/** Pixels of a PNG for one of the picture's: sharp on dense screens and in print. */
const scale = 2;

/**
 * Makes a PNG of a picture, at twice its size. The SVG goes to the canvas as a `data:` address, which the content
 * security policy of our pages allows for images; it needs nothing from elsewhere, so that the canvas can be read.
 */
export async function drawPng({ svg, width, height }: ChartPicture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const pen = canvas.getContext('2d');
  pen?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob((png) => (png ? done(png) : fail(new Error('no picture'))), 'image/png');
  });
}

/** What one of our pages does with a chart that leaves it; `say` shows how it went by the code of a notice. */
export function chartFiles(
  say: (code: 'copied' | 'copy-failed' | 'picture-failed' | NonNullable<Saved>) => void,
): ChartFiles {
  const failed = () => say('picture-failed');
  const sayWhat = (saved: Saved) => {
    if (saved) say(saved);
  };
  return {
    onCopyPicture: (picture) => {
      // The picture is promised, not awaited: the browser lets a page write only while it answers a click.
      const item = new ClipboardItem({ 'image/png': drawPng(picture) });
      navigator.clipboard.write([item]).then(
        () => say('copied'),
        () => say('copy-failed'),
      );
    },
    onSavePicture: (picture, name) => {
      drawPng(picture).then((png) => saveBlob(datedName(name, 'png'), png).then(sayWhat), failed);
    },
    onSaveSvg: async ({ svg }, name) => {
      sayWhat(await saveFile({ name: datedName(name, 'svg'), type: 'image/svg+xml', parts: [svg] }));
    },
    onSaveCsv: async (csv, name) => {
      sayWhat(await saveFile({ name: datedName(name, 'csv'), type: 'text/csv', parts: [csv] }));
    },
  };
}
