import type { StaffRole } from '@puente/domain/kernel';
import type { Said } from '../faults/fault.js';
import { shown } from '../faults/fault.js';

/** What more than one check says. */
export const notAbove = (what: Said): Said => ({
  es: `${what.es} que no esté ya arriba`,
  en: `${what.en} that does not stand above already`,
});
export const notBefore = (day: string): Said => ({
  es: `un día no anterior a ${day}`,
  en: `a day not before ${day}`,
});
export const startsWith = (start: string): Said => ({
  es: `que empiece con ${shown(start)}`,
  en: `${shown(start)} at its start`,
});
export const aParty: Said = { es: 'una parte del acuerdo', en: 'a party of the agreement' };
export const anAgency: Said = { es: 'una institución de este país', en: 'an agency of this pack' };
export const withRole = (role: StaffRole): Said => ({
  es: `una institución con el rol "${role}"`,
  en: `an agency with the role "${role}"`,
});
