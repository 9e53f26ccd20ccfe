import type { LoadedRules } from '@puente/country-packs/rule-book';
import { loadRuleBook } from '@puente/country-packs/rule-book';

let read: Promise<LoadedRules> | undefined;

/** The packs and agreements of this installation, read once for all tests of a process: nobody changes them. */
export const theRules = (): Promise<LoadedRules> => (read ??= loadRuleBook());
