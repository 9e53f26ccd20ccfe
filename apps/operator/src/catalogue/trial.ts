import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fault, LoadedRules } from '@puente/country-packs/rule-book';
import { FaultyRules, loadRuleBook } from '@puente/country-packs/rule-book';

export type Trial = { readonly rules: LoadedRules } | { readonly faults: readonly Fault[] };

/**
 * Reads all rules as they would be with these files in the pack, without touching the pack: an equivalence may name what
 * the register no longer has.
 *
 * @param files paths in the packs' folder, with their new content
 */
export async function tryOut(
  folders: { readonly packsFolder: string; readonly agreementsFolder?: string },
  files: ReadonlyMap<string, string>,
): Promise<Trial> {
  const folder = await mkdtemp(join(tmpdir(), 'puente-packs-'));
  try {
    await cp(folders.packsFolder, folder, { recursive: true });
    for (const [path, content] of files) await writeFile(join(folder, path), content);
    return { rules: await loadRuleBook({ ...folders, packsFolder: folder }) };
  } catch (error) {
    if (error instanceof FaultyRules) return { faults: error.faults };
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}
