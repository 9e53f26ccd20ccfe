import type { Sharp } from 'sharp';
import type { DocumentFault, MediaType } from '../documents/index.js';

/** A page scanned at 600 dpi has 35 million, a telephone's picture up to 50; a flood has thousands of millions. */
const pixelsAtMost = 50_000_000;

/** Less than a thread may take for a task: what runs outside JavaScript is not ended with it. */
const seconds = 8;

/** The longer side of a picture that is drawn small, in pixels: enough to tell papers apart. */
const thumbnailSide = 240;

/**
 * Draws a picture anew from its pixels, upright. What else a camera wrote into it stays behind: where somebody was, when,
 * with what. Every pixel is decoded, so whatever a decoder falls over shows here.
 */
export async function drawnAnew(
  bytes: Uint8Array,
  type: Exclude<MediaType, 'application/pdf'>,
): Promise<Uint8Array | DocumentFault> {
  const picture = (await decoded(bytes)).toColourspace('srgb');
  // Optimised codes of JPEG would hold the whole picture in memory.
  const drawn = type === 'image/png' ? picture.png() : picture.jpeg({ quality: 88, optimiseCoding: false });
  try {
    return await drawn.timeout({ seconds }).toBuffer();
  } catch (error) {
    return faultOf(error);
  }
}

/** The same picture small, as JPEG, on white where nothing was drawn; undefined where it is none. */
export async function thumbnailOf(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const picture = await decoded(bytes);
  const small = picture
    .resize({ width: thumbnailSide, height: thumbnailSide, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .jpeg({ quality: 70 });
  return small
    .timeout({ seconds })
    .toBuffer()
    .catch(() => undefined);
}

async function decoded(bytes: Uint8Array): Promise<Sharp> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  // Of forty formats these two are read, whatever a file says it is.
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer'] });
  return sharp(bytes, { limitInputPixels: pixelsAtMost, failOn: 'error' }).autoOrient();
}

/** Sharp says what happened in words only. */
function faultOf(error: unknown): DocumentFault {
  const said = error instanceof Error ? error.message : '';
  if (said.includes('pixel limit')) return 'TOO_MANY_PIXELS';
  return said.includes('timeout') ? 'TOO_HEAVY' : 'BROKEN';
}
