import type { EquivalenceTable } from '@puente/domain/rulebook/catalogue';
import { isComplete } from '@puente/domain/rulebook/catalogue';
import type { Agreement, RuleBook } from '@puente/domain/rulebook/rules';
import type { Said } from '../faults/fault.js';
import type { CountryPack } from '../rule-book/loaded-rules.js';

type Language = keyof Said;

/** What was read, in one line each, so that whoever added a table sees that it was seen. */
export function sayPack({ country, rules, catalogue, calendarCovers, calendars }: CountryPack, lang: Language): string {
  const say = words[lang];
  const { standards, certifiers, supersessions, courses } = rules.catalogue;
  const units = [...standards.values()].reduce((sum, standard) => sum + standard.units.length, 0);
  const counts = [
    `${standards.size} ${say.standards}`,
    `${units} ${say.units}`,
    `${certifiers.size} ${say.certifiers}`,
    `${catalogue.accreditations.length} ${say.accreditations}`,
    `${supersessions.length} ${say.supersessions}`,
    say.courses(courses.size),
    `${rules.agencies.length} ${say.agencies}`,
    `${rules.regions.length} ${say.regions}`,
  ].join(', ');
  const editions = calendars.length === 1 ? '' : `, ${calendars.length} ${say.editions}`;
  const covers = say.calendar(rules.calendar.version, calendarCovers.from, calendarCovers.until);
  return `${country} ${rules.version}: ${counts}${marked(catalogue.demonstration, lang)}; ${covers}${editions}`;
}

export function sayAgreement(agreement: Agreement, rules: RuleBook, lang: Language): string {
  const { id, version, parties, inForceFrom, inForceUntil, precedes, automaticRecognition, demonstration } = agreement;
  const say = words[lang];
  const open = rules.checkpoints(id).filter(({ passedOn }) => passedOn === undefined);
  return [
    `${id} v${version}: ${parties.join(', ')}`,
    say.inForce(inForceFrom, inForceUntil),
    ...(precedes.length > 0 ? [`${say.precedes} ${precedes.join(', ')}`] : []),
    `${say.silence}: ${agreement.steps.hostReview.lapse}`,
    ...(automaticRecognition ? [say.automatic] : []),
    ...open.map(({ country, code }) => say.notPassed(country, code)),
  ]
    .join('; ')
    .concat(marked(demonstration, lang));
}

export function sayEquivalences({ all, adoptions }: EquivalenceTable, lang: Language): string {
  const complete = all.filter(isComplete).length;
  const revoked = adoptions.filter(({ revokedOn }) => revokedOn !== undefined).length;
  return words[lang].equivalences(all.length, complete, adoptions.length, revoked);
}

const marked = (demonstration: boolean, lang: Language): string =>
  demonstration ? `, ${words[lang].demonstration}` : '';

const en = {
  ...{ standards: 'standards', units: 'units', certifiers: 'certifiers', accreditations: 'accreditations' },
  ...{ supersessions: 'supersessions', agencies: 'agencies', regions: 'regions', editions: 'editions' },
  courses: (units: number) => `courses for ${units} units`,
  calendar: (version: string, from: string, until: string) => `calendar ${version} for ${from} to ${until}`,
  inForce: (from: string, until?: string) => `in force from ${from}${until === undefined ? '' : ` to ${until}`}`,
  ...{ precedes: 'precedes', silence: 'silence', automatic: 'automatic recognition', demonstration: 'demonstration' },
  notPassed: (country: string, code: string) => `${country} has not passed ${code}`,
  equivalences: (all: number, complete: number, adoptions: number, revoked: number) =>
    `${all} equivalences, ${complete} of them complete; ${adoptions} adoptions, ${revoked} revoked`,
};

const es: typeof en = {
  ...{ standards: 'normas', units: 'unidades', certifiers: 'certificadores', accreditations: 'acreditaciones' },
  ...{ supersessions: 'sucesiones', agencies: 'instituciones', regions: 'regiones', editions: 'ediciones' },
  courses: (units) => `cursos para ${units} unidades`,
  calendar: (version, from, until) => `calendario ${version} del ${from} al ${until}`,
  inForce: (from, until) => `rige desde ${from}${until === undefined ? '' : ` hasta ${until}`}`,
  ...{ precedes: 'precede a', silence: 'silencio', automatic: 'reconocimiento automático' },
  demonstration: 'demostración',
  notPassed: (country, code) => `${country} no ha pasado ${code}`,
  equivalences: (all, complete, adoptions, revoked) =>
    `${all} equivalencias, ${complete} de ellas completas; ${adoptions} adopciones, ${revoked} revocadas`,
};

const words: Readonly<Record<Language, typeof en>> = { es, en };
