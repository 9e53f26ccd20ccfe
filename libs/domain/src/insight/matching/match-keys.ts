import { foldName, partsOf } from './fold-name.js';

/** What two dossiers of one person share, however the name was written. */
export interface Named {
  readonly givenNames: string;
  readonly surnames: readonly string[];
  /** `1991-05-17`; one who does not know it is found by nobody. */
  readonly birthDate?: string;
}

/**
 * Words under which a person can be found again by somebody who opens a dossier for them: each part of the name with the
 * birth date. Never stored as they are: see the vault. A married name changes a surname and leaves a given name.
 */
export function matchKeys({ givenNames, surnames, birthDate }: Named): readonly string[] {
  if (birthDate === undefined) return [];
  const parts = [givenNames, ...surnames].flatMap(partsOf).map(foldName);
  return [...new Set(parts.flatMap((part) => writtenAs(birthDate).map((date) => `${date} ${part}`)))];
}

/** Day and month are exchanged by forms of other countries; the earlier of the two stands for both. */
function writtenAs(birthDate: string): readonly string[] {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  if (Number(day) > 12) return [birthDate];
  return [[year, ...[month, day].sort()].join('-')];
}
