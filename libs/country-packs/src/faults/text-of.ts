import type { Fault } from './fault.js';

const strict = new TextDecoder('utf-8', { fatal: true });

/**
 * A file's text. A spreadsheet's plain CSV is in an older encoding: read as if it were UTF-8, "Albañil" would be "Alba�il" for good.
 *
 * @returns nothing where it is no UTF-8, or was read wrongly by an earlier program; the fault names the first such line
 */
export function textOf(bytes: Buffer, file: string, faults: Fault[]): string | undefined {
  try {
    const text = strict.decode(bytes);
    if (!text.includes('\uFFFD')) return text;
  } catch {
    // Told below.
  }
  const line = bytes.toString('utf8').split('\uFFFD', 1).join('').split('\n').length;
  faults.push({
    ...{ file, path: '' },
    expected: {
      es: `texto en UTF-8: guárdelo como «CSV UTF-8», o conviértalo con «iconv -f latin1 -t utf8»; la línea ${line} no lo es`,
      en: `text in UTF-8: save it as “CSV UTF-8”, or turn it with “iconv -f latin1 -t utf8”; line ${line} is not`,
    },
  });
  return undefined;
}
