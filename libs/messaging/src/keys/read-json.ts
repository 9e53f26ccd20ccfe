import { readFileSync } from 'node:fs';
import { KeyFault } from './key-fault.js';

/** The parser's own message quotes the text, which here may be a private key: it is not passed on. */
export function readJson(what: string, path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'is not JSON' : `cannot be read (${codeOf(error)})`;
    throw new KeyFault(`${what} ${reason}`);
  }
}

const codeOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
