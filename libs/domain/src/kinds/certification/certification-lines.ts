import { rulingLine } from '../appeal/ruling-line.js';
import type { TimelineEntry } from '../../file/case/index.js';
import { exhausted } from '../../kernel/index.js';
import { agencyOf } from '../../file/engine/periods.js';
import { line, serviceLines } from '../../file/page/timeline.js';
import type { Appointment, Certification } from './certification.js';
import type { CertificationEvent } from './events.js';

/** What the worker reads of an event; nothing where it is no concern of the page. `file` is the file before it. */
export function certificationLines(
  file: Certification | undefined,
  event: CertificationEvent,
): readonly TimelineEntry[] {
  if (event.type === 'application-opened') {
    const { channel, country } = event.application;
    return [line(country, event.at, 'draft-opened', { args: { channel } })];
  }
  if (file === undefined) return [];
  const here = file.application.country;
  switch (event.type) {
    case 'application-submitted':
      return [line(here, event.at, event.type)];
    case 'reference-asked':
    case 'references-closed':
    case 'application-admitted':
    case 'assessor-drawn':
    case 'appointment-missed':
    case 'evaluation-recorded':
    case 'applied-again':
    case 'withdrawn':
    case 'draft-deleted':
      return [line(here, event.at, event.type)];
    case 'reference-answered':
      return [line(here, event.at, 'declined' in event.answer ? 'reference-declined' : event.type)];
    case 'application-returned':
      return [line(here, event.at, event.type, { words: event.reasons })];
    case 'appointment-moved':
      return [line(here, event.at, event.type, { words: event.reasons })];
    case 'units-credited':
      return [line(here, event.at, event.type, { args: { units: event.credits.map(({ unit }) => unit) } })];
    case 'appointments-offered':
      return [line(here, event.at, event.type, { args: { slots: event.slots.map(slot) } })];
    case 'appointment-chosen':
      return [line(here, event.at, event.type, { args: { slots: [slot(event.appointment)] } })];
    case 'certificate-issued': {
      const { number, validUntil } = event.certificate;
      return [line(here, event.at, event.type, { args: { number, on: validUntil }, words: event.summary })];
    }
    case 'found-not-yet-competent': {
      const units = event.gaps.map(({ unit }) => unit);
      const from = event.reapplyFrom === undefined ? {} : { on: event.reapplyFrom };
      return [line(here, event.at, event.type, { args: { units, ...from }, words: event.summary })];
    }
    case 'finding-final':
      return [line(here, event.at, 'refusal-final')];
    case 'appealed':
      return [line(here, event.at, event.type, { args: { appeal: event.appeal.caseId } })];
    case 'ruling-received':
      return [rulingLine(here, event.at, event.ruling)];
    case 'application-closed':
      return [line(here, event.at, event.type)];
    case 'notice-served':
      return serviceLines(file, here, event);
    case 'escalated':
      return [line(here, event.at, event.type, { args: { agency: agencyOf(file.clock) ?? '' } })];
    case 'document-attached':
    case 'experience-declared':
    case 'shown-abroad-cited':
    case 'certifier-chosen':
    case 'reference-named':
    case 'conflict-declared':
    case 'assessor-replaced':
    case 'evaluation-returned':
    case 'certificate-filed':
    case 'note-added':
    case 'notice-raised':
    case 'reminded':
    case 'errand-run':
    case 'appeal-clock-told':
      return [];
    default:
      return exhausted(event);
  }
}

/** When and where, for the page to say in its own words: `2026-03-17T16:00:00.000Z Taller 3`. */
const slot = ({ at, where }: Appointment): string => `${at} ${where}`;
