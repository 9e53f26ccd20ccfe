import { assertSize, limits } from '../input/limits.js';
import { Unreadable } from '../input/unreadable.js';

export interface SdJwtParts {
  readonly jwt: string;
  readonly disclosures: readonly string[];
  /** The holder's proof, where there is one. */
  readonly binding?: string;
  /** Everything before the holder's proof: what the proof is about. */
  readonly presented: string;
}

/** `<JWT>~<disclosure>~…~[<proof>]` (RFC 9901 §4). */
export function splitSdJwt(text: string): SdJwtParts {
  assertSize(text, limits.jwt);
  const [jwt = '', ...rest] = text.split('~');
  const binding = rest.pop();
  if (rest.length > limits.disclosures) throw new Unreadable('too-large', 'more disclosures than the limit');
  return {
    jwt,
    disclosures: rest,
    ...(binding ? { binding } : {}),
    presented: text.slice(0, text.lastIndexOf('~') + 1),
  };
}
