import type { KeyDevice } from '@puente/contracts/keys';
import type { TokenOptions } from './token.js';

/** Loads what speaks to devices only where there is one. */
export async function openToken(options: TokenOptions): Promise<KeyDevice> {
  return (await import('./token.js')).openToken(options);
}
