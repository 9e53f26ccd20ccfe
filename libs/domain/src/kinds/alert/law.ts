import type { CaseLaw, PublicStage, Role, WorkerStatus } from '../../file/case/index.js';
import { oneDesk } from '../../file/engine/one-desk.js';
import { ownPage } from '../../file/page/own-page.js';
import { processOf } from '../../file/engine/process-of.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Alert, AlertStage } from './alert.js';
import type { AlertCommand } from './commands.js';
import { decide } from './decide.js';
import { errands } from './errands.js';
import type { AlertEvent } from './events.js';
import { evolve } from './evolve.js';
import { publish } from './publish.js';
import { allowed } from './seats.js';
import { tellingVerifiers } from './verifiers.js';

/** A proposal is no concern of the worker's until a second person has approved it. */
const pages: Readonly<Partial<Record<AlertStage, PublicStage>>> = {
  telling: 'alerted',
  'in-force': 'alerted',
  contested: 'alert-contested',
  closed: 'alert-closed',
};
const over: ReadonlySet<AlertStage> = new Set(['rejected', 'in-force', 'closed', 'received', 'noted']);

function status(file: Alert, rules: RuleBook): WorkerStatus | undefined {
  const { about, matter } = file;
  const stage = pages[file.stage];
  if (matter === undefined || stage === undefined) return undefined;
  const next = file.stage === 'in-force' ? 'may-contest' : 'nothing';
  const page = { procedure: 'alert', about: about.caseId, stage, ...matter, atZero: 'escalated', next } as const;
  return ownPage(file, page, rules);
}

/** Those of other countries stand in the supervisors' queue until one of them has seen them. */
function awaiting({ stage }: Alert): readonly Role[] {
  return stage === 'telling' ? ['effect'] : ['supervisor'];
}

/** A certificate or a recognition is restricted or forged: told within days, and taken back within days where wrong. */
export const alert = {
  kind: 'alert' as const,
  decide,
  evolve,
  allowed,
  process: (file: Alert, rules: RuleBook) =>
    processOf(
      file,
      {
        stage: file.stage,
        corridor: file.here,
        over: over.has(file.stage),
        effects: tellingVerifiers(file),
        errands: errands(file),
      },
      rules,
    ),
  status,
  applicant: ({ applicant }: Alert) => applicant,
  about: ({ about }: Alert) => about.caseId,
  errands,
  desk: (file: Alert, rules: RuleBook) =>
    oneDesk(file, { holder: file.stage === 'received' ? file.holder : undefined, awaiting: awaiting(file) }, rules),
  publish,
} satisfies CaseLaw<Alert, AlertCommand, AlertEvent>;
