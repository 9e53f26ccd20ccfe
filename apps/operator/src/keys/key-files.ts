import { chmod, chown, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { NodeKeyFile, TrustAnnexFile } from '@puente/contracts/keys';
import type { HeldIssuingKey } from '@puente/contracts/keys';
import { nodeKeysFrom, readNodeKeys, readTrustAnnex, trustAnnexFrom, trustEntryOf } from '@puente/messaging/keys';
import { loadConfig, variables } from '@puente/platform/config';
import { z } from 'zod';
import { CannotDo } from '../answer/index.js';
import type { Environment } from '../node/index.js';

const ofTheKeys = z.object({ PUENTE_KEYS: variables.path, PUENTE_TRUST: variables.path });

/** The node's own keys and what it knows of everybody's, as they are in its files. */
export interface KeyFiles {
  readonly keys: NodeKeyFile;
  readonly annex: TrustAnnexFile;
  readonly issuing: readonly HeldIssuingKey[];
  /** Replaces the issuing keys in the key file, then this country's entry in the annex; each whole or not at all. */
  readonly replaceIssuing: (issuing: readonly HeldIssuingKey[]) => Promise<void>;
  /** The key file alone. */
  readonly replaceKeys: (keys: NodeKeyFile) => Promise<void>;
  /** The key file, then the annex. */
  readonly replaceBoth: (keys: NodeKeyFile, annex: TrustAnnexFile) => Promise<void>;
  readonly replaceAnnex: (annex: TrustAnnexFile) => Promise<void>;
}

/** @throws where a file is damaged, can be read by others, or names no key of this country */
export async function openKeyFiles(environment: Environment): Promise<KeyFiles> {
  const { PUENTE_KEYS, PUENTE_TRUST } = loadConfig(ofTheKeys, environment);
  const [keysVersion, annexVersion] = await Promise.all([versionOf(PUENTE_KEYS), versionOf(PUENTE_TRUST)]);
  // Read by those who know what is wrong with them; what follows only wants the bytes.
  await Promise.all([readNodeKeys(PUENTE_KEYS), readTrustAnnex(PUENTE_TRUST)]);
  const keys = NodeKeyFile.parse(JSON.parse(await readFile(PUENTE_KEYS, 'utf8')));
  const annex = TrustAnnexFile.parse(JSON.parse(await readFile(PUENTE_TRUST, 'utf8')));
  const replaceAnnex = async (next: TrustAnnexFile) => {
    await trustAnnexFrom(next);
    await replace(PUENTE_TRUST, next, annexVersion);
  };
  const replaceBoth = async (next: NodeKeyFile, nextAnnex: TrustAnnexFile) => {
    await Promise.all([nodeKeysFrom(next), trustAnnexFrom(nextAnnex)]);
    await replace(PUENTE_KEYS, next, keysVersion);
    await replaceAnnex(nextAnnex);
  };
  return {
    keys,
    annex,
    issuing: keys.issuing ?? [],
    async replaceIssuing(issuing) {
      const own = annex[keys.country];
      if (own === undefined) throw notInAnnex;
      const next = { ...keys, issuing: [...issuing] };
      const entry = { ...own, issuing: trustEntryOf(next, own.did).issuing };
      await replaceBoth(next, { ...annex, [keys.country]: entry });
    },
    async replaceKeys(next) {
      await nodeKeysFrom(next);
      await replace(PUENTE_KEYS, next, keysVersion);
    },
    replaceBoth,
    replaceAnnex,
  };
}

/**
 * With the mode and the owner that it had: a process that reads it as somebody else must go on reading it. A key that
 * signed must never be lost, so of two changes at once the second is refused.
 */
async function replace(path: string, content: object, version: string): Promise<void> {
  const { mode, uid, gid } = await stat(path);
  const next = `${path}.new`;
  const file = await open(next, 'wx', 0o600).catch(() => {
    throw changing(next);
  });
  try {
    await file.writeFile(`${JSON.stringify(content, null, 2)}\n`);
    await file.sync();
    await chmod(next, mode & 0o777);
    if (process.getuid?.() !== uid || process.getgid?.() !== gid) await chown(next, uid, gid);
    if ((await versionOf(path)) !== version) throw changing(next);
    await rename(next, path);
  } finally {
    await file.close();
    await rm(next, { force: true });
  }
}

async function versionOf(path: string): Promise<string> {
  const { ino, mtimeMs, size } = await stat(path);
  return `${ino} ${mtimeMs} ${size}`;
}

const changing = (next: string) =>
  new CannotDo(
    {
      es: `Alguien más cambia las llaves ahora; si nadie lo hace, borre ${next} y repita.`,
      en: `Somebody else is changing the keys now; if nobody is, delete ${next} and try again.`,
    },
    'KEYS_CHANGING',
  );
export const notInAnnex = new CannotDo(
  { es: 'El anexo de confianza no nombra a este país.', en: 'The trust annex does not name this country.' },
  'NOT_IN_ANNEX',
);
