import type { CommandDefinition } from '../../file/definition/define-command.js';
import { inStages } from '../../file/definition/define-command.js';
import { definingEvents } from '../../file/definition/define-event.js';
import type { Staged } from '../../file/engine/extended-law.js';
import { refuseWhenPassed } from '../../file/engine/periods.js';
import { line } from '../../file/page/timeline.js';
import type { CountryCode } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { UnderLaw } from './appeal-steps.js';
import { appealSteps } from './appeal-steps.js';
import type { Appealed, AppealedFile, MakeAppeal } from './appealed-file.js';
import { madeAppeal, refuseGroundsOnTheWhole, withAppeal } from './appealed-file.js';

type Refusing = 'REFUSAL_FINAL' | 'DEADLINE_PASSED' | 'UNKNOWN_UNIT' | 'REASONS_MISSING';

/** Against a decision that gave and refused no unit: it stands while the appeals body, which had no part in it, looks at it. */
export function appealOnTheWhole<File extends AppealedFile>(
  stages: readonly string[],
  lawOf: (file: File) => UnderLaw,
): CommandDefinition<File, MakeAppeal, Appealed, Refusing, 'worker'> {
  return {
    type: 'appeal',
    givenBy: inStages(stages, ['worker']),
    refusals: ['REFUSAL_FINAL', 'DEADLINE_PASSED', 'UNKNOWN_UNIT', 'REASONS_MISSING'],
    barred: ({ clock }) => (clock === undefined ? refuse('REFUSAL_FINAL') : undefined),
    decide(file, made, context) {
      const refusal = refuseWhenPassed(file.clock, context) ?? refuseGroundsOnTheWhole(made.grounds);
      if (refusal !== undefined) return refusal;
      const law = lawOf(file);
      const step = appealSteps(law, context.rules).appealReview;
      return accept<Appealed>(madeAppeal(file, made, { country: law.here, step }, context));
    },
  };
}

export function appealedOnTheWhole<File extends AppealedFile & Staged & { readonly here: CountryCode }>() {
  const { event } = definingEvents<File>();
  return event({
    type: 'appealed',
    evolve: (file, happened: Appealed) => ({ ...file, ...withAppeal(file, happened) }),
    lines: ({ here }, { appeal, at, type }: Appealed) => [line(here, at, type, { args: { appeal: appeal.caseId } })],
  });
}
