import { takeDocument } from '@puente/credentials/did';
import type { CountryCode } from '@puente/domain/kernel';
import type { Answer } from '../answer/index.js';
import { CannotDo } from '../answer/index.js';
import type { Environment } from '../node/index.js';
import { openKeyFiles } from './key-files.js';
import { compromisedKeys } from './compromised-keys.js';
import { peerDocument } from './peer-document.js';

/**
 * Takes over what another country publishes of its issuing keys. The fingerprint of the one that signs now is typed in as
 * its people said it by telephone or letter: what a web server says alone is never enough.
 */
export async function pinPeer(environment: Environment, country: CountryCode, kid: string): Promise<Answer> {
  const { keys, annex, replaceAnnex } = await openKeyFiles(environment);
  const peer = annex[country];
  if (peer === undefined || country === keys.country) throw noSuchCountry;
  const own = annex[keys.country];
  const [published, compromised] = await Promise.all([peerDocument(peer, own), compromisedKeys(peer, own, kid)]);
  const issuing = await takeDocument(published, peer, kid, compromised);
  if (issuing === undefined) throw notTaken;
  await replaceAnnex({ ...annex, [country]: { ...peer, issuing: [...issuing] } });
  const shown = issuing.map(({ kid: id, from, until, compromisedAt }) => ({ kid: id, from, until, compromisedAt }));
  return {
    ok: true,
    data: { country, issuing: shown },
    lines: shown.map((key) => `${country}  ${key.kid}  ${key.from} – ${key.until ?? ''}`),
  };
}

const noSuchCountry = new CannotDo(
  { es: 'El anexo no nombra a tal otro país.', en: 'The annex names no such other country.' },
  'NO_SUCH_COUNTRY',
);
const notTaken = new CannotDo(
  {
    es: 'No se anotó nada: lo publicado no es esa llave y nada más (véalo con keys check-peers).',
    en: 'Nothing was taken: what is published is not that key and nothing else (see keys check-peers).',
  },
  'NOT_TAKEN',
);
