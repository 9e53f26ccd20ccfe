import { drawSmall, openPaper } from './drawn-by-pdf-js.js';
import { oneByOne } from './one-by-one.js';

/** As the node draws a picture small. */
const side = 240;

/** `<span data-first-page="/documentos/…?ver">`: the first page of a paper, small, drawn once it is seen. */
export function drawsFirstPages(page: Document): void {
  const places = [...page.querySelectorAll<HTMLElement>('[data-first-page]')];
  if (places.length === 0) return;
  oneByOne(places, async (place) => {
    const at = place.closest<HTMLElement>('[data-pdf-js]')?.dataset['pdfJs'] ?? '';
    const { paper } = await openPaper(place.dataset['firstPage'] ?? '', at);
    const canvas = page.createElement('canvas');
    try {
      await drawSmall(await paper.getPage(1), side, canvas);
      place.replaceChildren(canvas);
    } finally {
      await paper.loadingTask.destroy();
    }
  });
}
