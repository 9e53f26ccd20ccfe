import type { CaseLaw, DeskView, ProcessView, Role } from '../../file/case/index.js';
import { processOf } from '../../file/engine/process-of.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { RuleChangeCommand } from './commands.js';
import { decide } from './decide.js';
import type { RuleChangeEvent } from './events.js';
import { evolve } from './evolve.js';
import { forceDay } from './force-day.js';
import type { RuleChange } from './rule-change.js';
import { allowed } from './seats.js';

/** How rules change: drafted, voted on by State, employers and workers, published, in force from a day on. */
export const ruleChange = {
  kind: 'rule-change' as const,
  decide,
  evolve,
  allowed,
  process,
  status: () => undefined,
  applicant: () => undefined,
  desk,
  // Each party to an agreement has a committee and a file of its own.
  publish: () => [],
} satisfies CaseLaw<RuleChange, RuleChangeCommand, RuleChangeEvent>;

const isOver = ({ stage }: RuleChange): boolean =>
  stage === 'in-force' || stage === 'rejected' || stage === 'withdrawn';

function process(file: RuleChange, rules: RuleBook): ProcessView {
  const { country, published, stage } = file;
  const publishes = stage === 'approved' && !published;
  const view = processOf(
    file,
    {
      ...{ stage, corridor: country, over: isOver(file) },
      effects: publishes ? [{ kind: 'publish-rules', subject: 'content' }] : [],
    },
    rules,
  );
  const day = forceDay(file, rules);
  return day === undefined ? view : { ...view, deadline: { clock: day.clock, at: day.at } };
}

function desk(file: RuleChange): DeskView {
  const { committee } = file;
  const over = isOver(file);
  return { agencies: [committee], ...(over ? {} : { holder: committee }), awaiting: awaiting(file), assigned: [] };
}

function awaiting({ stage }: RuleChange): readonly Role[] {
  switch (stage) {
    case 'draft':
      return ['delegate', 'supervisor'];
    case 'committee':
      return ['delegate'];
    case 'approved':
      return ['effect'];
    case 'in-force':
    case 'rejected':
    case 'withdrawn':
      return [];
  }
}
