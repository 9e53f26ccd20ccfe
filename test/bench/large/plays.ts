import type { CaseKind } from '@puente/domain/file/case';
import { caseKinds } from '@puente/domain/file/case';
import type { CountryCode, Instant, PlainDate } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import { firstMorning } from '@puente/domain/specification';
import { sampleKinds } from '@puente/domain/specification/kinds';
import { corridorsOf } from './corridor.js';
import type { Played } from './play.js';
import { play } from './play.js';
import { realNames } from './real-names.js';

/** How many of a thousand files are of a kind; of those that are left out a node has a few, however many cases it has. */
export const ofThousand: Readonly<Partial<Record<CaseKind, number>>> = {
  ...{ 'recognition-review': 340, 'recognition-request': 240, certification: 200, credential: 110 },
  ...{ appeal: 25, correction: 25, consultation: 20, alert: 10, 'legal-aid': 10 },
  ...{ deletion: 8, protection: 6, 'corruption-report': 4, 'integrity-event': 2 },
};

/** What stops clocks or changes rules is settled last: else it would be in force for all that come after it. */
const last: readonly CaseKind[] = ['rule-change', 'force-majeure'];
const inOrder = [...caseKinds.filter((kind) => !last.includes(kind)), ...last];

const day = 86_400_000;
const firstDay = '2025-01-06' as PlainDate;

export interface Plays {
  readonly rules: RuleBook;
  readonly here: CountryCode;
  /** The last moment of which anything is told. */
  readonly until: Instant;
  /** How many files are played, about. */
  readonly plays: number;
  /** All, where it is left out. */
  readonly kinds?: readonly CaseKind[];
}

/**
 * Files of every kind, each played under the rules of the node from a day of its own between the first and the last: through every
 * corridor, and of each kind as many as there are of it, but some.
 */
export function* playAll({ rules, here, until, plays, kinds = inOrder }: Plays): Generator<Played> {
  const span = Math.floor((Date.parse(until) - Date.parse(firstDay)) / day) - 1;
  let seed = 0;
  for (const kind of inOrder.filter((one) => kinds.includes(one))) {
    const count = Math.max(1, Math.round(((ofThousand[kind] ?? 0) / 1000) * plays));
    for (let n = 0; n < count; n += 1) {
      seed += 1;
      const begins = dayAfter(firstDay, Math.floor(((n + 0.5) / count) * span));
      const ways = corridorsOf(rules, here, begins).filter(
        ({ home }) =>
          (home === here) === (sampleKinds[kind].at(sampleKinds[kind].stages[0] as never).setting.here === 'MX'),
      );
      const way = ways[(n * 7) % ways.length];
      if (way === undefined) continue;
      const names = realNames(rules, way, `${seed.toString(16).padStart(8, '0')}-0b5e-4111-8000-000000000000`, begins);
      const later = Date.parse(begins) - Date.parse(firstMorning.slice(0, 10));
      const played = play(kind, seed, { rules, here, names, later, until });
      if (played !== undefined) yield played;
    }
  }
}

const dayAfter = (date: PlainDate, days: number): PlainDate =>
  new Date(Date.parse(date) + days * day).toISOString().slice(0, 10) as PlainDate;
