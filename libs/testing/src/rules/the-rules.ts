import type { LoadedRules } from '@puente/country-packs/rule-book';
import { loadRuleBook } from '@puente/country-packs/rule-book';

let read: Promise<LoadedRules> | undefined;

/** The packs and agreements of this installation, read once for all tests of a process; what one of them puts in their place only it sees. */
export async function theRules(): Promise<LoadedRules> {
  read ??= loadRuleBook();
  return Object.create(await read) as LoadedRules;
}
