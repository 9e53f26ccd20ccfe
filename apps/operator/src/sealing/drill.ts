import type { DossierId } from '@puente/domain/kernel';
import { rehearsing, rekeying } from '@puente/persistence/vault';
import type { Answer, Language } from '../answer/index.js';
import type { Environment } from '../node/index.js';
import { withSealing } from './open-sealing.js';
import { progressBar } from './progress-bar.js';
import { sealingWords } from './sealing-words.js';

const atOnce = 100;

/**
 * Whether every key could be changed and everything still opens, before a change and after it: each dossier is opened and its
 * change done in memory, nothing is written. On the node itself, or on a restored backup.
 */
export async function drill(
  environment: Environment,
  language: Language,
  progress: (text: string) => void,
): Promise<Answer> {
  return withSealing(environment, async ({ pool, master, store }) => {
    const dossiers = rekeying(pool, master, store);
    const rehearse = rehearsing(pool, master, store);
    const bar = progressBar(progress, await dossiers.count());
    const found = { dossiers: 0, rows: 0, documents: 0 };
    const broken: string[] = [];
    for (let after: DossierId | undefined; ;) {
      const ids = await dossiers.all(after, atOnce);
      after = ids.at(-1);
      if (after === undefined) break;
      for (const id of ids) {
        const rehearsed = await rehearse(id);
        found.dossiers += 1;
        found.rows += rehearsed.rows;
        found.documents += rehearsed.documents;
        broken.push(...rehearsed.broken);
        bar(found.dossiers);
      }
    }
    const lines = [...broken.map((name) => `✗ ${name}`), sealingWords[language].drilled(found, broken.length)];
    return { ok: broken.length === 0, data: { ...found, broken }, lines };
  });
}
