import type { CountryCode } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { NodeKeys, TrustAnnex } from '@puente/messaging/keys';
import type { Outcome } from '@puente/settlement/settlement';
import type { Asked } from './people.js';

/** What does not change from seed to seed. */
export interface Ground {
  readonly rules: RuleBook;
  /** Each country of them trusts the others. */
  readonly trustOf: (countries: readonly CountryCode[]) => TrustAnnex;
  readonly keysOf: (country: CountryCode) => NodeKeys;
  /** So many milliseconds pass, for whatever looks at a clock. */
  readonly pass: (milliseconds: number) => void;
}

/** What a client was answered, and when it was; of what its node lost since, nothing is asked. */
export interface Answered {
  readonly here: CountryCode;
  readonly asked: Asked;
  readonly outcome: Outcome;
  readonly at: number;
}
