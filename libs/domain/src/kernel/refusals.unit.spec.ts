import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { RefusalCode } from './index.js';
import { refusalCodes } from './index.js';

/** Not given by the law: by settlement, which compares versions and request hashes, and by whoever draws a code. */
const elsewhere: readonly RefusalCode[] = ['STALE_FILE', 'COMMAND_REUSED', 'QR_TOO_LARGE'];

describe('the catalogue of refusals', () => {
  it('has a test that names each code that the law gives', () => {
    const specs = readdirSync(join(__dirname, '..'), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(spec|sample)\.ts$/.test(path) && !path.includes('refusals'))
      .map((path) => readFileSync(join(__dirname, '..', path), 'utf8'))
      .join('\n');
    const named = (code: string) => specs.includes(`thenRefused('${code}'`) || specs.includes(`code: '${code}'`);
    expect(refusalCodes.filter((code) => !elsewhere.includes(code) && !named(code))).toEqual([]);
  });
});
