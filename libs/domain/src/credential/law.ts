import type { CaseLaw, DueEffect, NextStep, PublicStage, Role, WorkerStatus } from '../case/index.js';
import { oneDesk } from '../procedure/one-desk.js';
import { ownPage } from '../procedure/own-page.js';
import { processOf } from '../procedure/process-of.js';
import type { RuleBook } from '../rules/index.js';
import type { CredentialCommand } from './commands.js';
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
  const next: NextStep = stage === 'active' ? 'carry-credential' : 'nothing';
  return ownPage(
    file,
    { procedure: 'credential', about: about.caseId, stage: pages[stage], ...countries, next },
    rules,
  );
}

const over: ReadonlySet<CredentialStage> = new Set(['revoked', 'expired', 'replaced']);

/** Its end wakes the process; without one it sleeps until somebody acts. */
function process(file: Credential, rules: RuleBook) {
  const { caseId, here, stage } = file;
  const deadline = nextEnd(file, rules);
  const making: readonly DueEffect[] = stage === 'issuing' ? [{ kind: 'issue-credential', subject: caseId }] : [];
  const view = processOf(file, { stage, corridor: here, over: over.has(stage), effects: making }, rules);
  return deadline === undefined ? view : { ...view, deadline };
}

/** A proposal stands in the queue of those who may approve it. */
const awaiting = ({ proposal, stage }: Credential): readonly Role[] => {
  if (stage === 'issuing') return ['effect'];
  return proposal === undefined ? [] : ['supervisor', 'approver'];
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
  desk: (file: Credential, rules: RuleBook) => {
    const turn = awaiting(file);
    return oneDesk(file, { holder: turn.length === 0 ? undefined : file.content.agency, awaiting: turn }, rules);
  },
  publish: () => [],
} satisfies CaseLaw<Credential, CredentialCommand, CredentialEvent>;
