import type { CountryCode, Instant } from '../../kernel/index.js';
import type { Alert } from './alert.js';
import { event } from './define.js';

/** `unreached`: the period ended before the worker could be told first. */
export interface CountriesTold {
  readonly type: 'countries-told';
  readonly at: Instant;
  readonly to: readonly CountryCode[];
  readonly unreached: boolean;
}

/** The countries concerned get scope and period, never reasons. */
export const tellCountries = ({ tell }: Alert, at: Instant, unreached: boolean): CountriesTold => ({
  type: 'countries-told',
  at,
  to: tell,
  unreached,
});

export const countriesTold = event({
  type: 'countries-told',
  weighs: true,
  evolve: (file, _told: CountriesTold) => ({ ...file, stage: 'in-force', clock: undefined }),
});
