import type { CaseLaw, DueEffect, Errand, ProcessView, PublicStage, WorkerStatus } from '../../file/case/index.js';
import { ownPage } from '../../file/page/own-page.js';
import { processOf } from '../../file/engine/process-of.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { ProtectionCommand } from './commands.js';
import { decide } from './decide.js';
import type { ProtectionEvent } from './events.js';
import { evolve } from './evolve.js';
import type { Protection, ProtectionStage } from './protection.js';
import { allowed } from './seats.js';

const pages: Readonly<Record<ProtectionStage, PublicStage>> = {
  sealed: 'protected',
  'taken-up': 'protected',
  released: 'protection-released',
  referred: 'protection-referred',
};

/** What another country sent is taken in once it is known that the person is of age. */
function errands({ errandsRun, heldBack, stage }: Protection): readonly Errand[] {
  const id = 'take-in#1';
  return stage === 'released' && heldBack !== undefined && !errandsRun.includes(id) ? [{ id, ...heldBack }] : [];
}

const effects = ({ reopensTo }: Protection): readonly DueEffect[] =>
  reopensTo === undefined ? [] : [{ kind: 'reopen-dossier', subject: 'filer' }];

/** Operators see that there is something to do, and not for whom, between whom, or by whom. */
function process(file: Protection, rules: RuleBook): ProcessView {
  const over = file.stage === 'released' || file.stage === 'referred';
  const view = processOf(
    file,
    { stage: file.stage, corridor: 'sealed', over, effects: effects(file), errands: errands(file) },
    rules,
  );
  return { ...view, holder: 'sealed' };
}

/** Neither who has it nor until when: a page that is read along must not tell. */
function status(file: Protection, rules: RuleBook): WorkerStatus {
  const page = { procedure: 'protection', stage: pages[file.stage], home: file.here, next: 'nothing' } as const;
  return ownPage({ ...file, clock: undefined }, page, rules);
}

/** A person under 18, or whose age is in doubt: stopped at intake, sealed, and never rejected in silence. */
export const protection = {
  kind: 'protection' as const,
  decide,
  evolve,
  allowed,
  process,
  status,
  applicant: ({ applicant }: Protection) => applicant,
  about: ({ heldBack }: Protection) => heldBack?.caseId,
  errands,
  desk: ({ held }: Protection) => ({ agencies: held, awaiting: [], assigned: [], sealed: true as const }),
  publish: () => [],
} satisfies CaseLaw<Protection, ProtectionCommand, ProtectionEvent>;
