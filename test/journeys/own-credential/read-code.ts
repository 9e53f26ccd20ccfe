import jsQr from 'jsqr';
import { PNG } from 'pngjs';

/** As a phone's camera would: by a reader of another making. */
export function readCode(png: Buffer): string {
  const { data, width, height } = PNG.sync.read(png);
  const read = jsQr(new Uint8ClampedArray(data), width, height)?.data;
  if (read === undefined) throw new Error('no code can be read in the picture');
  return read;
}
