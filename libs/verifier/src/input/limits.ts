import { Unreadable } from './unreadable.js';

/** What a credential never exceeds; asked before anything is parsed, so that hostile input costs nothing. */
export const limits = {
  /** Characters in the largest QR code there is (version 40, level L, alphanumeric). */
  compact: 4_296,
  /** Characters of a JWT with everything that comes with it: thirty units with their names are 30,000. */
  jwt: 200_000,
  /** Characters of a status list: all bits set at random are 120,000. */
  statusList: 500_000,
  /** Bytes of a status list's bits, unpacked. */
  statusBits: 1_048_576,
  /** Characters of a signed trust list: fifty countries with a thousand standards each are 3,000,000. */
  trustList: 4_000_000,
  depth: 16,
  disclosures: 64,
} as const;

export function assertSize(text: string, limit: number): void {
  if (text.length > limit) throw new Unreadable('too-large', 'longer than the limit');
}

/** JSON's nesting, by its brackets outside texts. */
export function assertDepth(json: string): void {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length; at++) {
    const character = json.charCodeAt(at);
    if (inText) {
      if (character === 0x5c) at++;
      else if (character === 0x22) inText = false;
    } else if (character === 0x22) inText = true;
    else if (character === 0x7b || character === 0x5b) {
      if (++depth > limits.depth) throw new Unreadable('too-deep', 'nested deeper than the limit');
    } else if (character === 0x7d || character === 0x5d) depth--;
  }
}
