import { isCaseNumber } from '@puente/domain/kernel';

/** Another file, and by which name this one knows it. */
export interface Related {
  readonly number: string;
  readonly as: string;
}

/** More than any file of one person has. */
const atMost = 30;

/** Whatever in a file is the number of another one: its appeal, its credential, what it is about. Each once. */
export function relatedIn(file: unknown, own: string): readonly Related[] {
  const found = new Map<string, Related>();
  const look = (value: unknown, as: string): void => {
    if (found.size >= atMost) return;
    if (typeof value === 'string') {
      if (value !== own && isCaseNumber(value) && !found.has(value)) found.set(value, { number: value, as });
    } else if (Array.isArray(value)) for (const one of value) look(one, as);
    else if (typeof value === 'object' && value !== null)
      // A list of decisions names its cases under `caseId`, or by nothing but the list's own name.
      for (const [name, one] of Object.entries(value)) look(one, name === 'caseId' ? as : name);
  };
  look(file, '');
  return [...found.values()];
}
