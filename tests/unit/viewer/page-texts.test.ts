import { expect, it } from 'vitest';
import { PageTexts } from '../../../entrypoints/viewer/page-texts.ts';

/** A file whose pages count how often their text is asked for. */
function makeDocument(numPages: number) {
  const asked: number[] = [];
  const pages = Array.from({ length: numPages }, (_, index) => ({
    pageNumber: index + 1,
    view: [0, 0, 595, 842],
    getTextContent: async () => {
      asked.push(index + 1);
      return { items: [{ str: `第${index + 1}页` }], styles: {}, lang: null };
    },
  }));
  const document = {
    numPages,
    getPage: async (number: number) => pages[number - 1]!,
    getMetadata: async () => ({ info: {} }),
  };
  return { asked, pages, document: document as never };
}

it('asks for a page’s text once, for reading and for the layer that is drawn meanwhile', async () => {
  const { asked, pages, document } = makeDocument(2);
  const texts = new PageTexts(document);
  const { forReading } = texts;
  const drawn = texts.of(pages[0] as never);
  const read = await (await forReading.getPage(1)).getTextContent({ disableNormalization: true });
  expect(read).toBe(await drawn);
  await (await forReading.getPage(2)).getTextContent({ disableNormalization: true });
  expect(asked).toEqual([1, 2]);
});

it('keeps none once the file is read', async () => {
  const { asked, pages, document } = makeDocument(1);
  const texts = new PageTexts(document);
  await (await texts.forReading.getPage(1)).getTextContent({ disableNormalization: true });
  texts.endReading();
  await texts.of(pages[0] as never);
  expect(asked).toEqual([1, 1]);
});
