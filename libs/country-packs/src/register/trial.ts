import type { Fault, LoadedRules, RuleFolders } from '../rule-book/index.js';
import { FaultyRules, loadRuleBook } from '../rule-book/index.js';

export type Trial = { readonly rules: LoadedRules } | { readonly faults: readonly Fault[] };

/**
 * Reads all rules as they would be with these files in the packs, and writes none of them: an equivalence may name what
 * the register no longer has.
 *
 * @param files paths in the packs' folder, with their new content
 */
export async function tryOut(folders: RuleFolders, files: ReadonlyMap<string, string>): Promise<Trial> {
  try {
    return { rules: await loadRuleBook(folders, files) };
  } catch (error) {
    if (error instanceof FaultyRules) return { faults: error.faults };
    throw error;
  }
}
