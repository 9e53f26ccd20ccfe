import type * as PdfJs from 'pdfjs-dist';
import type { PageViewport, PDFDocumentProxy, PDFPageProxy, RenderTask } from 'pdfjs-dist';

/** Bytes asked of the console at once: most papers come whole, and of a long one few parts are asked for each page. */
const part = 2 ** 18;
/** Of one drawing: an office's machine has no memory for more. */
const mostPixels = 2 ** 24;
/** Of a picture in a paper, which may say that it is as large as it likes. */
const mostInPicture = 2 ** 26;

export interface Opened {
  readonly pdfJs: typeof PdfJs;
  readonly paper: PDFDocumentProxy;
}

/**
 * A PDF as pdf.js reads it (ADR 92): in a thread of its own, and of a long one what is shown and no more. It runs nothing that stands in it.
 *
 * @param url of the paper
 * @param at where the console has pdf.js
 */
export async function openPaper(url: string, at: string): Promise<Opened> {
  const pdfJs = (await import(/* @vite-ignore */ `${at}pdf.min.mjs`)) as typeof PdfJs;
  pdfJs.GlobalWorkerOptions.workerSrc = `${at}pdf.worker.min.mjs`;
  const asked = pdfJs.getDocument({
    ...{ url, rangeChunkSize: part, disableStream: true, disableAutoFetch: true },
    // What WebAssembly would do is done by scripts: the page's policy compiles nothing.
    ...{ useWasm: false, wasmUrl: at, standardFontDataUrl: at },
    ...{ maxImageSize: mostInPicture, verbosity: pdfJs.VerbosityLevel.ERRORS },
  });
  return { pdfJs, paper: await asked.promise };
}

/** A page so many times as large as it says, turned by quarters. */
export const viewOf = (page: PDFPageProxy, scale: number, turned: number): PageViewport =>
  page.getViewport({ scale, rotation: (page.rotate + 90 * turned) % 360 });

/** Draws it as finely as the screen shows it. */
export function draw(page: PDFPageProxy, viewport: PageViewport, canvas: HTMLCanvasElement): RenderTask {
  const { height, width } = viewport;
  const fine = Math.min(globalThis.devicePixelRatio, Math.sqrt(mostPixels / (width * height)));
  canvas.width = Math.ceil(width * fine);
  canvas.height = Math.ceil(height * fine);
  return page.render({ canvas, viewport, transform: [fine, 0, 0, fine, 0, 0] });
}

/** Draws a page within a square, as it lies. */
export async function drawSmall(page: PDFPageProxy, side: number, canvas: HTMLCanvasElement): Promise<void> {
  const { height, width } = viewOf(page, 1, 0);
  await draw(page, viewOf(page, side / Math.max(height, width), 0), canvas).promise;
}
