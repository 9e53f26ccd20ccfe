import { unzipSync, zipSync } from 'fflate';
import { tooLarge } from './too-large.js';

/**
 * The tables of a workbook as an archive that is not folded. It holds no more than the archive said of itself, which is
 * added up before: whoever reads it next cannot be made to unfold anything.
 *
 * @throws {SheetFault} where that would be more than `atMost` bytes
 */
export function unfold(workbook: Uint8Array, atMost: number): Buffer {
  let bytes = 0;
  const files = unzipSync(workbook, {
    filter: ({ name, originalSize }) => {
      if (!/\.(xml|rels)$/i.test(name)) return false;
      bytes += originalSize;
      if (bytes > atMost) throw tooLarge(atMost, { es: 'bytes', en: 'bytes' });
      return true;
    },
  });
  return Buffer.from(zipSync(files, { level: 0 }));
}
