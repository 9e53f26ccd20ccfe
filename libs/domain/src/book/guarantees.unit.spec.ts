import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guarantees } from './index.js';

const domain = join(__dirname, '..');
const tests = readdirSync(domain, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.unit.spec.ts'))
  .map((path) => readFileSync(join(domain, path), 'utf8'));

describe('what the book promises', () => {
  it.each(guarantees)('%s is law: a test of it bears its number', (guarantee) => {
    const title = new RegExp(`['"\`](\\[\\w+\\])*\\[${guarantee}\\]`);
    expect(tests.some((text) => title.test(text))).toBe(true);
  });
});
