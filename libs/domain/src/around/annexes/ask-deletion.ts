import type { Annex, DecisionContext, DocumentRef, Needed, OpenDeletion } from '../../file/case/index.js';
import { command } from '../../file/definition/define-around.js';
import { refuseWhileNeeded } from '../../file/engine/data-needed.js';
import type { Staged } from '../../file/engine/extended-law.js';
import { openPeriod, theAgency } from '../../file/engine/periods.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { AnnexOpened } from './annex-opened.js';
import { openings } from './annex-opened.js';
import type { Annexed } from './grounds.js';
import { nextAnnex } from './number.js';

/** The worker wants everything about them deleted in this country. Source: procedure R17. */
export interface AskDeletion {
  readonly type: 'ask-deletion';
  /** Added by the node: files of the same person that still need the data. */
  readonly needed: readonly Needed[];
}

/** The same, signed on paper in front of an officer. */
export interface RecordDeletionRequest {
  readonly type: 'record-deletion-request';
  readonly document: DocumentRef;
  /** Added by the node: files of the same person that still need the data. */
  readonly needed: readonly Needed[];
}

/** By the worker in person, with a code of their own: no mandate reaches as far. */
export const askDeletion = (grounds: Annexed) =>
  command({
    type: 'ask-deletion',
    givenBy: ['worker'],
    notIn: ['draft-deleted'],
    refusals: ['ALREADY_DONE', 'CASE_STILL_RUNS'],
    decide(file, { needed }: AskDeletion, context) {
      return refuseNow(file, needed) ?? accept<AnnexOpened>(opened(grounds, file, context));
    },
  });

/** The officer's act and not the worker's: two other people answer it, and the worker is told and can take it back. */
export const recordDeletionRequest = (grounds: Annexed) =>
  command({
    type: 'record-deletion-request',
    givenBy: ['assistant'],
    notIn: ['draft-deleted'],
    refusals: ['ALREADY_DONE', 'CASE_STILL_RUNS'],
    decide(file, { document, needed }: RecordDeletionRequest, context) {
      const { by } = context;
      if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['assistant'], yours: [by.kind] });
      const recorded = { paper: document.id, by: by.id };
      return refuseNow(file, needed) ?? accept<AnnexOpened>(opened(grounds, file, context, recorded));
    },
  });

/**
 * What still runs is withdrawn first; one request at a time. An alert or a valid credential stops nobody from asking:
 * those who answer say until when they keep the data.
 */
function refuseNow(file: Staged, needed: readonly Needed[]) {
  if ([...openings(file), ...needed].some(({ kind }) => kind === 'deletion')) return refuse('ALREADY_DONE');
  const refusal = refuseWhileNeeded(needed);
  return refusal?.code === 'CASE_STILL_RUNS' ? { ...refusal, code: refusal.code } : undefined;
}

function opened(
  grounds: Annexed,
  file: Staged,
  { here, now, rules }: DecisionContext,
  recorded?: OpenDeletion['recorded'],
): AnnexOpened {
  const { desks, retention } = rulesOf(rules, here);
  const holder = grounds.desk(desks);
  const clock = openPeriod(
    {
      ...{ name: 'deletion', opened: 0, step: retention.onRequest.answer, holder: theAgency(here, holder) },
      ...{ calendar: here, opening: { by: 'event', at: now } },
    },
    rules,
  );
  const annex: Annex = {
    kind: 'deletion',
    ...nextAnnex(file, 'deletion', here),
    opens: {
      type: 'open-deletion',
      about: { caseId: file.caseId, kind: grounds.kind },
      ...{ matter: grounds.matter(file), applicant: grounds.applicant(file), holder, clock },
      ...(recorded === undefined ? {} : { recorded }),
    },
  };
  return { type: 'annex-opened', at: now, annex };
}
