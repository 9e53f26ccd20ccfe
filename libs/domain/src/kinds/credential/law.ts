import type { AtZero, CaseLaw, DueEffect, NextStep, PublicStage, Role, WorkerStatus } from '../../file/case/index.js';
import { oneDesk } from '../../file/engine/one-desk.js';
import { ownPage } from '../../file/page/own-page.js';
import { processOf } from '../../file/engine/process-of.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { CredentialCommand } from './commands.js';
import { errands, telling, tellingEnds } from './change.js';
import type { Credential, CredentialStage } from './credential.js';
import { decide } from './decide.js';
import { nextEnd } from './ends.js';
import type { CredentialEvent } from './events.js';
import { evolve } from './evolve.js';
import { allowed } from './seats.js';

const pages = {
  issuing: 'credential-issuing',
  active: 'credential-active',
  suspended: 'credential-suspended',
  revoked: 'credential-revoked',
  expired: 'credential-expired',
  replaced: 'credential-replaced',
} as const satisfies Record<CredentialStage, PublicStage>;

function status(file: Credential, rules: RuleBook): WorkerStatus {
  const { about, content, here, stage } = file;
  const { basis, standard } = content;
  const countries =
    basis === undefined
      ? { home: here, standard }
      : { home: basis.country, host: here, standard: basis, hostStandard: standard.code };
  const next = nextStep(file);
  return ownPage(
    file,
    { procedure: 'credential', about: about.caseId, stage: pages[stage], ...countries, atZero: atZero(file), next },
    rules,
  );
}

/** The worker is asked before anything is decided on account of what the home country did. */
function nextStep({ hearing, stage }: Credential): NextStep {
  if (hearing?.heard === false) return 'answer-hearing';
  return stage === 'active' ? 'carry-credential' : 'nothing';
}

const atZero = ({ hearing }: Credential): AtZero => (hearing?.heard === false ? 'decided-without-answer' : 'escalated');

const over: ReadonlySet<CredentialStage> = new Set(['revoked', 'expired', 'replaced']);

/** Whatever ends first wakes the process; without an end it sleeps until somebody acts. */
function process(file: Credential, rules: RuleBook) {
  const { caseId, here, stage } = file;
  const making: readonly DueEffect[] = stage === 'issuing' ? [{ kind: 'issue-credential', subject: caseId }] : [];
  const pending = { effects: [...making, ...telling(file)], errands: errands(file) };
  const view = processOf(file, { stage, corridor: here, over: over.has(stage), ...pending }, rules);
  const ends = [view.deadline, tellingEnds(file), nextEnd(file, rules)].flatMap((one) => one ?? []);
  const [deadline] = ends.sort((one, other) => (one.at < other.at ? -1 : 1));
  return deadline === undefined ? view : { ...view, deadline };
}

/** A proposal stands in the queue of those who may approve it; a worker who was heard, in that of those who propose. */
const awaiting = ({ hearing, proposal, stage }: Credential): readonly Role[] => {
  if (stage === 'issuing') return ['effect'];
  if (proposal !== undefined) return ['supervisor', 'approver'];
  return hearing?.heard === true ? ['reviewer', 'verifier', 'registrar', 'supervisor'] : [];
};

/** The signed, checkable result of a decision: carried by the worker, suspended and revoked by two people. */
export const credential = {
  kind: 'credential' as const,
  decide,
  evolve,
  allowed,
  process,
  status,
  applicant: ({ applicant }: Credential) => applicant,
  about: ({ about }: Credential) => about.caseId,
  errands,
  desk: (file: Credential, rules: RuleBook) => {
    const turn = awaiting(file);
    return oneDesk(file, { holder: turn.length === 0 ? undefined : file.content.agency, awaiting: turn }, rules);
  },
  publish: () => [],
} satisfies CaseLaw<Credential, CredentialCommand, CredentialEvent>;
