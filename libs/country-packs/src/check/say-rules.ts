import type { EquivalenceTable } from '@puente/domain/rulebook/catalogue';
import { isComplete } from '@puente/domain/rulebook/catalogue';
import type { Agreement, RuleBook } from '@puente/domain/rulebook/rules';
import type { CountryPack } from '../rule-book/loaded-rules.js';

/** What was read, in one line each, so that whoever added a table sees that it was seen. */
export function sayPack({ country, rules, catalogue, calendarCovers, calendars }: CountryPack): string {
  const { standards, certifiers, supersessions, courses } = rules.catalogue;
  const units = [...standards.values()].reduce((sum, standard) => sum + standard.units.length, 0);
  const counts = [
    `${standards.size} standards`,
    `${units} units`,
    `${certifiers.size} certifiers`,
    `${catalogue.accreditations.length} accreditations`,
    `${supersessions.length} supersessions`,
    `courses for ${courses.size} units`,
    `${rules.agencies.length} agencies`,
    `${rules.regions.length} regions`,
  ].join(', ');
  const editions = calendars.length === 1 ? '' : `, ${calendars.length} editions`;
  const calendar = `calendar ${rules.calendar.version} for ${calendarCovers.from} to ${calendarCovers.until}${editions}`;
  return `${country} ${rules.version}: ${counts}${marked(catalogue.demonstration)}; ${calendar}`;
}

export function sayAgreement(agreement: Agreement, rules: RuleBook): string {
  const { id, version, parties, inForceFrom, inForceUntil, precedes, automaticRecognition, demonstration } = agreement;
  const open = rules.checkpoints(id).filter(({ passedOn }) => passedOn === undefined);
  return [
    `${id} v${version}: ${parties.join(', ')}`,
    `in force from ${inForceFrom}${inForceUntil === undefined ? '' : ` to ${inForceUntil}`}`,
    ...(precedes.length > 0 ? [`precedes ${precedes.join(', ')}`] : []),
    `silence: ${agreement.steps.hostReview.lapse}`,
    ...(automaticRecognition ? ['automatic recognition'] : []),
    ...open.map(({ country, code }) => `${country} has not passed ${code}`),
  ]
    .join('; ')
    .concat(marked(demonstration));
}

export function sayEquivalences({ all, adoptions }: EquivalenceTable): string {
  const complete = all.filter(isComplete).length;
  const revoked = adoptions.filter(({ revokedOn }) => revokedOn !== undefined).length;
  return `${all.length} equivalences, ${complete} of them complete; ${adoptions.length} adoptions, ${revoked} revoked`;
}

const marked = (demonstration: boolean): string => (demonstration ? ', demonstration' : '');
