import type { ComponentProps } from 'react';
import type { LabelledProps } from './labelled.js';
import { Labelled } from './labelled.js';

/** A box for one line. */
export function Field({ input, ...labelled }: LabelledProps & { readonly input: ComponentProps<'input'> }) {
  return <Labelled {...labelled}>{(described) => <input {...input} {...described} />}</Labelled>;
}

/** Well formed, and nobody's. */
export const exampleNumber = 'GT-26-7K3M9Q-N';

/** Read aloud and typed by thumb: capitals, nothing corrected. */
export const numberInput = {
  type: 'text',
  autoCapitalize: 'characters',
  autoComplete: 'off',
  autoCorrect: 'off',
  spellCheck: false,
  maxLength: 64,
} as const satisfies ComponentProps<'input'>;

export const codeInput = {
  type: 'text',
  inputMode: 'numeric',
  autoComplete: 'one-time-code',
  spellCheck: false,
  maxLength: 64,
} as const satisfies ComponentProps<'input'>;
