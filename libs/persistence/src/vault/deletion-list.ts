import { open, readFile } from 'node:fs/promises';
import { DeletedDossier } from '@puente/contracts/dossier';
import type { DeletionProof } from '@puente/domain/around/retention';

/** What was deleted, as it stands beside the backups: a line each, in the order in which it was written down. Of a list that is not there, nothing. */
export async function readDeletionList(path: string): Promise<readonly DeletedDossier[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
  // A line that a crash cut is written again whole, with what follows it.
  return text.split('\n').flatMap((line) => {
    const read = DeletedDossier.safeParse(parsed(line));
    return read.success ? [read.data] : [];
  });
}

/** Durable when it returns. Two processes may add at once: each line is one write. */
export async function addToDeletionList(path: string, proofs: readonly DeletionProof[]): Promise<void> {
  const lines = proofs.map(({ deletedAt, dossier, rule }) =>
    JSON.stringify({ dossier, deletedAt, rule } satisfies DeletedDossier),
  );
  const file = await open(path, 'a', 0o600);
  try {
    // Begins on a line of its own, also behind one that was cut.
    await file.appendFile(`\n${lines.join('\n')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
