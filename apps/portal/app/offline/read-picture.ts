import jsQr from 'jsqr';

/** Pixels of the longer side: a paper's code fills about a third of it, and has up to a hundred squares. */
const sides = [900, 1800];

/** The text of the code in a picture or a camera's frame; undefined where none is seen. */
export function readPicture(source: CanvasImageSource, width: number, height: number): string | undefined {
  for (const side of sides) {
    const scale = Math.min(1, side / Math.max(width, height));
    const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
    const drawn = canvas.getContext('2d', { willReadFrequently: true });
    if (drawn === null) return undefined;
    drawn.drawImage(source, 0, 0, canvas.width, canvas.height);
    const { data } = drawn.getImageData(0, 0, canvas.width, canvas.height);
    const text = jsQr(data, canvas.width, canvas.height)?.data;
    if (text) return text;
    if (scale === 1) return undefined;
  }
  return undefined;
}
