import type { CaseView } from '@puente/contracts/answers/cases';
import type { z } from 'zod';

export interface Unit {
  readonly code: string;
  readonly title: string;
}

type View = Pick<z.output<typeof CaseView>, 'comparison' | 'file'>;

/** The units that are decided on in a case: of the standard beside which the certificate is laid, or of the application. */
export function unitsOf({ comparison, file }: View): readonly Unit[] {
  if (comparison !== undefined) return comparison.units.map(({ title, unit }) => ({ code: unit, title }));
  const { units } = file as { readonly units?: unknown };
  return Array.isArray(units) && units.every((unit) => typeof unit === 'string')
    ? units.map((unit) => ({ code: unit, title: unit }))
    : [];
}
