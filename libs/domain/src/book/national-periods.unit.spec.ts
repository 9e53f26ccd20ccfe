import type { Clock } from '../clocks/index.js';
import type { AtZero, CaseKind } from '../file/case/index.js';
import { sampleRules } from '../../specification/index.js';
import { lawOf, stagesOf } from '../laws/index.js';
import type { AnyFile, AnyLaw, AnyStory } from '../laws/files.sample.js';
import { sampleKinds } from '../laws/files.sample.js';
import type { NationalPeriod } from './index.js';
import { nationalPeriodNames, nationalPeriods } from './index.js';

const rules = sampleRules();
const periods: readonly NationalPeriod[] = Object.values(nationalPeriods);

/** Kinds whose periods are national law alone; the others have an agreement's as well. */
const national = [
  'certification',
  'deletion',
  'legal-aid',
  'protection',
  'data-breach',
  'corruption-report',
  'integrity-event',
  'unequal-treatment',
] as const;

interface Seen {
  readonly kind: CaseKind;
  readonly stage: string;
  readonly clock: Clock;
  readonly atZero: AtZero | undefined;
}

/** Each stage in which a period runs. */
const files = national.flatMap((kind) => stagesOf[kind].flatMap((stage): readonly Seen[] => seen(kind, stage)));

function seen(kind: CaseKind, stage: string): readonly Seen[] {
  const law = lawOf(kind) as unknown as AnyLaw;
  const { events, setting } = sampleKinds[kind].at(stage as never) as unknown as AnyStory;
  const file = events.reduce<AnyFile | undefined>((one, event) => law.evolve(one, event), undefined);
  return file?.clock === undefined
    ? []
    : [{ kind, stage, clock: file.clock, atZero: law.status(file, setting.rules)?.atZero }];
}

/** What a period has that the row does not say; empty where the row tells it as it is. */
function differences({ atZero, clock }: Seen, row: NationalPeriod): string {
  const law = rules.country(clock.calendar);
  if (law === undefined) throw new Error(`no law of ${clock.calendar}`);
  const { within } = row.step(law);
  return [
    clock.allowance.unit === within.unit && clock.allowance.days === within.days ? '' : 'length',
    clock.holder.who === row.holder ? '' : 'holder',
    row.opens.includes(clock.opening.by) ? '' : 'opens',
    atZero === undefined || row.atZero.includes(atZero) ? '' : `ends as ${atZero}`,
  ]
    .filter((fault) => fault !== '')
    .join(', ');
}

const rowsOf = ({ kind, clock }: Seen): readonly NationalPeriod[] =>
  periods.filter((row) => row.kinds.includes(kind) && clock.id.startsWith(`${row.clock}#`));

describe('the book of a country', () => {
  it.each(files)('tells the period of a $kind in $stage as it is', (one) => {
    expect(rowsOf(one).map((row) => differences(one, row))).toContain('');
  });

  it('names the law of every period', () => {
    const law = rules.country(files[0]?.clock.calendar as never);
    const nameless = nationalPeriodNames.filter(
      (name) => !name.startsWith('watch.') && law !== undefined && nationalPeriods[name].source(law) === undefined,
    );
    expect(nameless).toEqual([]);
  });
});
