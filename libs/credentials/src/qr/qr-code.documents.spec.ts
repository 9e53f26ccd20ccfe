import jsQr from 'jsqr';
import { PNG } from 'pngjs';
import { isRefused } from '@puente/domain/kernel';
import type { QrCode } from './index.js';
import { qrCode, qrPng, qrSvg } from './index.js';

/** As long as a typical recognition, in the characters of base 45. */
const typical =
  'PUENTE:' + 'NCFOXN%TS3DH3ZSUZK+.V0ETD%65NL-AH-R6IOO6+IUKRG*I.I5BROCWAAT4V22F/8X*G3M9JUPY0BX/KR96R/S'.repeat(5);

const made = (text: string): QrCode => {
  const code = qrCode(text);
  if (isRefused(code)) throw new Error(code.code);
  return code;
};

const read = (png: Buffer): string | undefined => {
  const { data, width, height } = PNG.sync.read(png);
  return jsQr(new Uint8ClampedArray(data), width, height)?.data;
};

test('a PNG as wide as a small phone is read back', async () => {
  const code = made(typical);
  expect(code).toMatchObject({ level: 'M' });
  expect(code.version).toBeLessThanOrEqual(20);
  expect(read(await qrPng(code, 300))).toBe(typical);
});

test('the SVG scales and has the quiet zone', async () => {
  const code = made(typical);
  const side = String(code.size + 8);
  expect(await qrSvg(code)).toContain(`viewBox="0 0 ${side} ${side}"`);
});

test('a text that would need more than version 20 gives up stains for room, and is refused where that is not enough', () => {
  expect(made('A'.repeat(970))).toMatchObject({ version: 20, level: 'M' });
  expect(made('A'.repeat(971))).toMatchObject({ version: 18, level: 'L' });
  expect(made('A'.repeat(1249))).toMatchObject({ version: 20, level: 'L' });
  for (const length of [1250, 2061, 2062, 100_000]) {
    expect(qrCode('A'.repeat(length))).toMatchObject({ code: 'QR_TOO_LARGE', detail: { characters: length } });
  }
});

test('the modules that are drawn on paper are those of the picture', () => {
  const code = made('PUENTE');
  const finder = Array.from({ length: 7 }, (_, column) => code.isDark(0, column));
  expect([finder.every(Boolean), code.isDark(1, 1), code.isDark(0, 7)]).toEqual([true, false, false]);
});
