import { renumberedAppeal } from '../appeal/appealed-file.js';
import { begun, opened } from '../../file/engine/begun.js';
import { withErrandRun } from '../../file/engine/errands.js';
import { mergeTimelines } from '../../file/page/timeline.js';
import { evolveUpkeep } from '../../file/engine/upkeep.js';
import { afresh } from './afresh.js';
import type { Certification, Reference } from './certification.js';
import { certificationLines } from './certification-lines.js';
import { appealed, ruled } from './evolve-appeal.js';
import type { CertificationEvent } from './events.js';

/** State is what the events add up to, without judgement. */
export function evolve(file: Certification | undefined, event: CertificationEvent): Certification {
  const after = file === undefined ? begin(event) : apply(file, event);
  const lines = certificationLines(file, event);
  return lines.length === 0 ? after : { ...after, timeline: mergeTimelines(after.timeline, lines) };
}

function begin(event: CertificationEvent): Certification {
  if (event.type !== 'application-opened') throw new TypeError(`a file does not begin with ${event.type}`);
  const { application, assisted, caseId, opens } = event;
  return {
    kind: 'certification',
    stage: 'draft',
    ...{ caseId, application },
    ...begun(opens),
    ...(assisted === undefined ? {} : { assistedBy: assisted.agency, filers: [assisted.officer] }),
    ...{ references: [], credits: [], declarations: [], replaced: [] },
    ...{ draws: 0, offered: [], offers: 0, missed: 0, moved: false, competent: [], rounds: 0 },
  };
}

const withApplication = (file: Certification, more: Partial<Certification['application']>): Certification => ({
  ...file,
  application: { ...file.application, ...more },
});

const withReference = (file: Certification, id: string, change: (one: Reference) => Reference): Certification => ({
  ...file,
  references: file.references.map((one) => (one.id === id ? change(one) : one)),
});

function apply(file: Certification, event: CertificationEvent): Certification {
  switch (event.type) {
    case 'application-opened':
      throw new TypeError(`${file.caseId} began already`);
    case 'document-attached':
      return withApplication(file, { documents: [...file.application.documents, event.document] });
    case 'experience-declared':
      return withApplication(file, { declared: event.experience });
    case 'shown-abroad-cited':
      return withApplication(file, { abroad: event.shown });
    case 'certifier-chosen':
      return withApplication(file, { certifier: event.certifier });
    case 'reference-named': {
      const { reference: id, relation, officer } = event;
      const named = { id, relation, ...(officer === undefined ? {} : { officer }) };
      return { ...file, references: [...file.references, named] };
    }
    case 'application-submitted': {
      const { at, by, opens, to } = event;
      const filers = by === undefined || file.filers.includes(by) ? file.filers : [...file.filers, by];
      return { ...withApplication(file, { submittedAt: at }), stage: to, filers, ...opened(file, opens) };
    }
    case 'reference-asked':
      return withReference(file, event.reference, (one) => ({ ...one, askedAt: event.at }));
    case 'reference-answered':
      return withReference(file, event.reference, (one) => ({ ...one, answer: { ...event.answer, at: event.at } }));
    case 'references-closed': {
      const references = file.references.map((one) =>
        one.answer === undefined ? { ...one, closed: true as const } : one,
      );
      return { ...file, stage: 'application', references, ...opened(file, event.opens) };
    }
    case 'application-returned':
      return { ...afresh(file), stage: 'returned', ...opened(file, event.opens) };
    case 'units-credited':
      return { ...file, credits: [...file.credits, ...event.credits] };
    case 'application-admitted': {
      const { evaluation, opens } = event;
      const next =
        evaluation === undefined ? { stage: 'admissible' as const } : { stage: 'evaluated' as const, evaluation };
      return { ...file, ...next, ...opened(file, opens) };
    }
    case 'assessor-drawn': {
      const { approver, assessor } = event;
      return { ...file, draws: file.draws + 1, approver, ...(assessor === undefined ? {} : { assessor }) };
    }
    case 'conflict-declared': {
      const { at, officer, relation } = event;
      const after = { ...file, declarations: [...file.declarations, { officer, relation, at }] };
      return relation === 'none' ? after : { ...after, ...without(file, officer) };
    }
    case 'assessor-replaced':
      return {
        ...file,
        assessor: undefined,
        replaced: [...file.replaced, ...(file.assessor ? [file.assessor.id] : [])],
      };
    case 'appointments-offered': {
      const { opens, slots } = event;
      return { ...file, offered: slots, offers: file.offers + slots.length, ...opened(file, opens) };
    }
    case 'appointment-chosen': {
      const { appointment, opens } = event;
      return { ...file, stage: 'evaluation-scheduled', appointment, ...opened(file, opens) };
    }
    case 'appointment-moved':
      return { ...file, ...unscheduled, moved: file.moved || event.by === 'worker', ...opened(file, event.opens) };
    case 'appointment-missed':
      return { ...file, ...unscheduled, missed: file.missed + 1, ...opened(file, event.opens) };
    case 'evaluation-recorded':
      return { ...file, stage: 'evaluated', evaluation: event.evaluation, ...opened(file, event.opens) };
    case 'evaluation-returned': {
      const back =
        file.assessor === undefined
          ? { stage: 'application' as const, credits: [] }
          : { stage: 'evaluation-scheduled' as const };
      return { ...file, ...back, evaluation: undefined, ...opened(file, event.opens) };
    }
    case 'certificate-issued': {
      const { certificate } = event;
      return { ...file, stage: 'certificate-issued', certificate, rounds: file.rounds + 1, clock: undefined };
    }
    case 'certificate-filed':
      return file.certificate === undefined
        ? file
        : { ...file, certificate: { ...file.certificate, id: event.certificate } };
    case 'found-not-yet-competent': {
      const { at, competent, gaps, opens, reapplyFrom } = event;
      const shown = [...file.competent, ...competent];
      const round = { competent: shown, gaps, reapplyFrom, foundAt: at, rounds: file.rounds + 1 };
      const clock = opens === undefined ? { clock: undefined } : opened(file, opens);
      return { ...file, stage: 'not-yet-competent', ...round, ...clock };
    }
    case 'finding-final':
      return { ...file, clock: undefined };
    case 'appealed':
      return appealed(file, event);
    case 'ruling-received':
      return ruled(file, event);
    case 'appeal-clock-told':
      return { ...file, appeal: file.appeal && { ...file.appeal, clock: event.clock } };
    case 'errand-run':
      return renumberedAppeal(withErrandRun(file, event), event, file.application.country);
    case 'applied-again':
      return { ...afresh(file), stage: 'application', ...opened(file, event.opens) };
    case 'application-closed':
      return { ...file, stage: 'closed-without-prejudice', reapplyFrom: undefined, clock: undefined };
    case 'withdrawn':
    case 'draft-deleted':
      return { ...file, stage: event.type, clock: undefined };
    default:
      return evolveUpkeep(file, event);
  }
}

const unscheduled = { stage: 'admissible', offered: [], appointment: undefined } as const;

const without = (
  { approver, assessor }: Certification,
  officer: string,
): Pick<Certification, 'approver' | 'assessor'> => ({
  assessor: assessor?.id === officer ? undefined : assessor,
  approver: approver === officer ? undefined : approver,
});
