import type { AtZero, CaseRecord, NextStep, Procedure, PublicStage, WorkerStatus } from '../case/index.js';
import type { CaseId } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import { clockView } from './status-view.js';

interface OwnView extends Pick<
  WorkerStatus,
  'home' | 'host' | 'standard' | 'hostStandard' | 'appeal' | 'ruling' | 'refusal' | 'silence'
> {
  readonly procedure: Procedure;
  readonly about?: CaseId;
  readonly stage: PublicStage;
  /** Where nobody answers in time. */
  readonly atZero?: AtZero | undefined;
  readonly next: NextStep;
}

/** The worker's page of a file that only this country has. */
export function ownPage(file: CaseRecord, { atZero, ...view }: OwnView, rules: RuleBook): WorkerStatus {
  const { caseId, clock, timeline } = file;
  const countries = view.host === undefined ? [view.home] : [view.home, view.host];
  return {
    caseId,
    ...view,
    holder: clock?.holder ?? { who: 'nobody' },
    ...(clock === undefined ? {} : { clock: clockView(clock, rules) }),
    ...(clock === undefined || clock.lapsedAt !== undefined || atZero === undefined ? {} : { atZero }),
    tacit: false,
    timeline,
    demonstration: countries.some((country) => rulesOf(rules, country).demonstration),
  };
}
