import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble } from '../say.mjs';

/**
 * The case that `npm start` tells and `npm run bench` measures: its home and host country, and the certificate. Another
 * one is told when `PUENTE_DEMONSTRATION` names a file like `case.json`.
 *
 * @returns {import('@puente/testing/actors').DemonstrationCase}
 */
export function demonstrationCase(
  path = process.env['PUENTE_DEMONSTRATION'] ?? join(import.meta.dirname, 'case.json'),
) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Trouble(`the demonstration's case cannot be read: ${error.message}`);
  }
}
