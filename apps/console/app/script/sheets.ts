import type { PDFPageProxy, RenderTask } from 'pdfjs-dist';
import { draw, viewOf } from './drawn-by-pdf-js.js';
import type { Opened } from './drawn-by-pdf-js.js';

/** Times the width of the frame; nothing is twice as large as on paper before somebody asks for it. */
export const zooms = [1, 1.5, 2, 3, 4] as const;
const largest = 2;

export interface Seen {
  /** From one on, in `zooms`. */
  zoom: number;
  /** Quarters, clockwise. */
  turned: number;
}

interface Sheet {
  readonly place: HTMLElement;
  readonly number: number;
  /** Counted up whenever it is to be drawn otherwise, or not at all. */
  asked: number;
  task?: RenderTask;
}

interface Sheets {
  readonly places: readonly HTMLElement[];
  /** All of them anew, as they are to be seen now. */
  readonly arrange: () => void;
}

/**
 * The pages of a paper below each other, each drawn while it is near, with its words above it for whoever hears them or copies them. Until it is near, a page is taken to be as
 * large as the first one.
 */
export function sheetsOf(within: HTMLElement, { paper, pdfJs }: Opened, first: PDFPageProxy, seen: Seen): Sheets {
  const page = within.ownerDocument;
  const sheets = Array.from({ length: paper.numPages }, (_, n): Sheet => {
    const place = page.createElement('div');
    place.className = 'page';
    return { place, number: n + 1, asked: 0 };
  });
  const near = new Set<Sheet>();

  const fitted = (one: PDFPageProxy) => {
    const { width } = viewOf(one, 1, seen.turned);
    return viewOf(one, Math.min(within.clientWidth / width, largest) * (zooms[seen.zoom - 1] ?? 1), seen.turned);
  };
  const size = ({ place }: Sheet, { height, scale, width }: ReturnType<typeof fitted>): void => {
    place.style.width = `${width}px`;
    place.style.height = `${height}px`;
    place.style.setProperty('--total-scale-factor', String(scale));
  };
  const show = async (sheet: Sheet): Promise<void> => {
    const asked = leave(sheet);
    try {
      const one = await paper.getPage(sheet.number);
      if (asked !== sheet.asked) return;
      const viewport = fitted(one);
      size(sheet, viewport);
      const [canvas, text] = [page.createElement('canvas'), page.createElement('div')];
      canvas.role = 'img';
      canvas.ariaLabel = nameOf(within, sheet.number);
      text.className = 'textLayer';
      sheet.task = draw(one, viewport, canvas);
      await sheet.task.promise;
      if (asked !== sheet.asked) return;
      sheet.place.replaceChildren(canvas, text);
      // Without its words a page is still one to look at.
      const layer = new pdfJs.TextLayer({ textContentSource: one.streamTextContent(), container: text, viewport });
      await layer.render().catch(() => undefined);
    } catch {
      // What was stopped because it is asked otherwise now is no fault.
      if (asked === sheet.asked) sheet.place.textContent = within.dataset['notDrawn'] ?? '';
    }
  };

  whileNear(sheets, (sheet, isNear) => {
    if (isNear) {
      near.add(sheet);
      void show(sheet);
    } else if (near.delete(sheet)) {
      leave(sheet);
      sheet.place.replaceChildren();
    }
  });
  return {
    places: sheets.map(({ place }) => place),
    arrange: () => {
      const asFirst = fitted(first);
      for (const sheet of sheets) if (!near.has(sheet)) size(sheet, asFirst);
      for (const sheet of near) void show(sheet);
    },
  };
}

/** As it is called where it is heard, and chosen. */
export const nameOf = ({ dataset }: HTMLElement, number: number): string => `${dataset['page'] ?? ''} ${number}`;

/** Whatever draws it stops. @returns the number of what is asked from now on */
function leave(sheet: Sheet): number {
  sheet.task?.cancel();
  return (sheet.asked += 1);
}

/** Near is as far as one reads on at once. */
function whileNear(sheets: readonly Sheet[], tell: (sheet: Sheet, isNear: boolean) => void): void {
  const of = new Map<Element, Sheet>(sheets.map((sheet) => [sheet.place, sheet]));
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const sheet = of.get(target);
        if (sheet !== undefined) tell(sheet, isIntersecting);
      }
    },
    { rootMargin: '100% 0px' },
  );
  for (const { place } of sheets) observer.observe(place);
}
