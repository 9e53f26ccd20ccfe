import { openPool } from '@puente/persistence/database';
import { diskStore, everyDocument } from '@puente/persistence/vault';
import { loadConfig, variables } from '@puente/platform/config';
import { z } from 'zod';
import type { Answer } from '../answer/index.js';
import type { Environment } from '../node/index.js';

/** `DATABASE_URL` is the keeper's; no key is needed, because nothing is opened. */
const ofTheDocuments = z.object({ DATABASE_URL: variables.databaseUrl, PUENTE_DOCUMENTS: variables.path });

/**
 * Which files the database names and the disk lacks, by dossier and document: after a disk was lost or put back. Whether what is there
 * opens, `keys drill` says.
 *
 * @param progress told how many were looked for
 */
export async function checkDocuments(environment: Environment, progress: (seen: number) => void): Promise<Answer> {
  const { DATABASE_URL, PUENTE_DOCUMENTS } = loadConfig(ofTheDocuments, environment);
  const [pool, store] = [openPool(DATABASE_URL, { max: 1 }), diskStore(PUENTE_DOCUMENTS)];
  try {
    let documents = 0;
    const lost: { readonly dossier: string; readonly document: string }[] = [];
    for await (const page of everyDocument(pool)) {
      const there = await Promise.all(page.map(({ id }) => store.has(id)));
      lost.push(
        ...page.filter((_, n) => there[n] !== true).map(({ dossierId, id }) => ({ dossier: dossierId, document: id })),
      );
      documents += page.length;
      progress(documents);
    }
    return {
      ok: lost.length === 0,
      data: { documents, lost },
      lines: [
        ...lost.map(({ document, dossier }) => `${dossier}  ${document} ✗`),
        `${documents} · ${lost.length === 0 ? 'OK' : `${lost.length} ✗`}`,
      ],
    };
  } finally {
    await pool.end();
  }
}
