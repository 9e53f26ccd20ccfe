import { country, newCaseNumber } from '@puente/domain/kernel';
import type { ComponentProps } from 'react';
import { useVisit } from '../visit/index.js';

/** `7K3M9Q` */
const exampleSerial = Uint8Array.of(7, 19, 3, 20, 9, 23);

/** Well formed, of the country whose page it is, and nobody's. */
export const useExampleNumber = (): string => newCaseNumber(country(useVisit().country), 26, exampleSerial);

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
