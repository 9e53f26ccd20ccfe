import { cannotShow } from './problem.js';

/** The dossier that an address names; where that can be none, there is no such page. */
export const dossierIn = ({ dossierId = '' }: Readonly<Record<string, string | undefined>>): string =>
  /^[\w-]+$/.test(dossierId) ? dossierId : cannotShow('not-found');
