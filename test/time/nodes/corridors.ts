import type { Corridor } from '@puente/testing/actors';

/** One corridor under each agreement, by name; what each says is in its file. */
export const agreements: readonly (readonly [string, Corridor])[] = [
  ['mx-gt-corridor', { home: 'MX', host: 'GT' }],
  ['cl-pe-bilateral', { home: 'CL', host: 'PE' }],
  ['pacific-alliance', { home: 'MX', host: 'CO' }],
];

export const words = { es: 'Demostración', en: 'Demonstration' };
