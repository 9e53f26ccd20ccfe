import { create, toBuffer, toString } from 'qrcode';
import type { Refused } from '@puente/domain/kernel';
import { refuse } from '@puente/domain/kernel';

/** 97 modules a side: at 35 mm a module is 0.36 mm, which a worn phone still reads from a folded sheet. */
export const largestVersion = 20;

/**
 * Error correction: 15 % of the code may be stained, or 7 % where a long condition or name would not fit otherwise. A
 * worker with many conditions gets a paper too.
 */
const levels = ['M', 'L'] as const;

/** Digits, the densest text, of version 20 at level L; `create` throws far beyond it. */
const mostCharacters = 2061;

/** Light modules on every side (ISO/IEC 18004:2015, 9.1). */
export const quietZone = 4;

/** A QR code (ISO/IEC 18004:2015). */
export interface QrCode {
  readonly text: string;
  readonly version: number;
  readonly level: (typeof levels)[number];
  /** Modules a side, without the quiet zone. */
  readonly size: number;
  isDark(row: number, column: number): boolean;
}

/** Base 45 (RFC 9285) stays in the alphanumeric mode, 5.5 bits a character; other texts take eight. */
export function qrCode(text: string): QrCode | Refused {
  for (const level of text.length > mostCharacters ? [] : levels) {
    const { version, modules } = create(text, { errorCorrectionLevel: level });
    if (version > largestVersion) continue;
    return { text, version, level, size: modules.size, isDark: (row, column) => modules.get(row, column) === 1 };
  }
  return refuse('QR_TOO_LARGE', { characters: text.length, largest: largestVersion });
}

const asDrawn = ({ version, level }: QrCode) => ({ errorCorrectionLevel: level, version, margin: quietZone });

/** For a page: sharp at every size, no width of its own. */
export const qrSvg = (code: QrCode): Promise<string> => toString(code.text, { ...asDrawn(code), type: 'svg' });

/** Grey, and each row as it is: of the filters of PNG none makes black squares smaller, and to try five takes most of the time. */
const drawing = { deflateLevel: 9, colorType: 0, filterType: 0 } as const;

/**
 * For a messenger or a wallet.
 *
 * @param width pixels, quiet zone included
 */
export const qrPng = (code: QrCode, width: number): Promise<Buffer> =>
  toBuffer(code.text, { ...asDrawn(code), width, rendererOpts: drawing });
