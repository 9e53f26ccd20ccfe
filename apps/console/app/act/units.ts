import type { CaseView } from '@puente/contracts/answers/cases';
import type { z } from 'zod';

export interface Unit {
  readonly code: string;
  readonly title: string;
}

type View = Pick<z.output<typeof CaseView>, 'comparison' | 'file'>;

/**
 * The units that are decided on in a case: of the standard beside which the certificate is laid, those that an application or a
 * question names, or those under appeal.
 */
export function unitsOf({ comparison, file }: View): readonly Unit[] {
  if (comparison !== undefined) return comparison.units.map(({ title, unit }) => ({ code: unit, title }));
  const { application, grounds, units } = file as Named;
  const named =
    [units, application?.units, ...(Array.isArray(grounds) ? [grounds.map(unitIn)] : [])].find(isCodes) ?? [];
  return [...new Set(named)].map((unit) => ({ code: unit, title: unit }));
}

/** Of a file whose fields follow its kind. */
interface Named {
  readonly application?: { readonly units?: unknown };
  readonly grounds?: unknown;
  readonly units?: unknown;
}

const unitIn = (ground: unknown): unknown => (ground as { readonly unit?: unknown } | null)?.unit;

const isCodes = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((unit) => typeof unit === 'string');
