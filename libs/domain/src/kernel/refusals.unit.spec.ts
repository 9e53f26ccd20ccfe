import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { RefusalCode } from './index.js';
import { refusals, refusalText } from './index.js';

/** Not given by the law: by settlement, which compares versions and request hashes, and by whoever draws a code. */
const elsewhere: readonly RefusalCode[] = ['STALE_FILE', 'COMMAND_REUSED', 'QR_TOO_LARGE'];
const codes = Object.keys(refusals) as RefusalCode[];
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the catalogue of refusals', () => {
  it.each(codes)('%s says the same in both languages', (code) => {
    expect(placeholders(refusals[code].en)).toEqual(placeholders(refusals[code].es));
  });

  it('is filled from the detail, and leaves visible what the detail lacks', () => {
    expect(refusalText('VERDICT_INCOMPLETE', { units: ['A', 'B'] }, 'es')).toBe('Falta el dictamen de: A, B.');
    expect(refusalText('EXTENSION_TOO_LONG', { atMost: 14 }, 'en')).toBe('An extension may be 14 days at most.');
    expect(refusalText('DEADLINE_PASSED', {}, 'en')).toBe('The period ended on {dueOn}.');
  });

  it('has a test that names each code that the law gives', () => {
    const specs = readdirSync(join(__dirname, '..'), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(spec|sample)\.ts$/.test(path) && !path.includes('refusals'))
      .map((path) => readFileSync(join(__dirname, '..', path), 'utf8'))
      .join('\n');
    const named = (code: string) => specs.includes(`thenRefused('${code}'`) || specs.includes(`code: '${code}'`);
    expect(codes.filter((code) => !elsewhere.includes(code) && !named(code))).toEqual([]);
  });
});
