import { sharedParts } from '@puente/domain/file/case';
import type { AskedAid } from '../api/index.js';

/** Undefined where something is missing. */
export function readRequest(form: FormData): AskedAid | undefined {
  const [body, until] = [form.get('body'), form.get('until')];
  const ticked = form.getAll('part');
  const parts = sharedParts.filter((part) => ticked.includes(part));
  if (typeof body !== 'string' || body === '' || typeof until !== 'string' || until === '') return undefined;
  return parts.length === 0 ? undefined : { body, parts, until };
}
