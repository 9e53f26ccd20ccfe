import type { StandardRef } from '@puente/domain/rulebook/catalogue';
import type { CountryCode, StandardCode } from '@puente/domain/kernel';
import { z } from 'zod';

/** `MX:EC0586.01`: how an address names a standard of a country. */
export const standardKey = z
  .string()
  .trim()
  .max(70)
  .regex(/^[A-Z]{2}:[A-Za-z0-9][A-Za-z0-9._/-]*$/, 'must be country and code: MX:EC0586.01');

export function readStandardKey(key: string): StandardRef {
  const [country = '', ...code] = key.split(':');
  return { country: country as CountryCode, code: code.join(':') as StandardCode };
}
