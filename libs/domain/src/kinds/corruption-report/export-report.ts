import { inStages } from '../../file/definition/define-command.js';
import type { Instant, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { SealedPart } from './corruption-report.js';
import { command, event, integrityOfficers, running } from './define.js';

/** A prosecutor should have it; why, is sealed. */
export interface ProposeExport {
  readonly type: 'propose-export';
  readonly part: SealedPart;
}
/** A second person lets it go to the prosecutor. */
export interface ApproveExport {
  readonly type: 'approve-export';
}

export interface ExportProposed {
  readonly type: 'export-proposed';
  readonly at: Instant;
  readonly by: OfficerId;
  readonly part: SealedPart;
}
export interface ExportApproved {
  readonly type: 'export-approved';
  readonly at: Instant;
  readonly by: OfficerId;
}

const inEach = inStages([...running, 'answered'], integrityOfficers);

/**
 * Also of one that was answered: a prosecutor may come to it later. By one person once while that waits, for each one's reasons
 * are sealed into a file that has an end; another one may say it better, so that nobody's bad reasons stop it.
 */
export const proposeExport = command({
  type: 'propose-export',
  givenBy: inEach,
  refusals: ['ALREADY_DONE', 'PROPOSAL_PENDING'],
  barred({ export: to }, by) {
    if (to?.approvedBy !== undefined) return refuse('ALREADY_DONE');
    return by.kind === 'officer' && by.id === to?.proposedBy ? refuse('PROPOSAL_PENDING') : undefined;
  },
  decide(_file, { part }: ProposeExport, { by, now }) {
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: integrityOfficers, yours: [by.kind] });
    return accept<ExportProposed>({ type: 'export-proposed', at: now, by: by.id, part });
  },
});

export const approveExport = command({
  type: 'approve-export',
  givenBy: inEach,
  refusals: ['NO_PROPOSAL', 'ALREADY_DONE', 'SAME_PERSON'],
  barred(file, by) {
    if (file.export === undefined) return refuse('NO_PROPOSAL');
    if (file.export.approvedBy !== undefined) return refuse('ALREADY_DONE');
    return by.kind === 'officer' && by.id === file.export.proposedBy ? refuse('SAME_PERSON') : undefined;
  },
  decide(_file, _approve: ApproveExport, { by, now }) {
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: integrityOfficers, yours: [by.kind] });
    return accept<ExportApproved>({ type: 'export-approved', at: now, by: by.id });
  },
});

export const exportProposed = event({
  type: 'export-proposed',
  evolve: (file, { by, part }: ExportProposed) => ({ ...file, export: { proposedBy: by, reasons: part } }),
});

export const exportApproved = event({
  type: 'export-approved',
  evolve: (file, { by }: ExportApproved) =>
    file.export === undefined ? file : { ...file, export: { ...file.export, approvedBy: by } },
});
