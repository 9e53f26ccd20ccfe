import { readNodeKeys, readTrustAnnex } from '@puente/messaging/keys';
import { loadConfig, variables } from '@puente/platform/config';
import { z } from 'zod';
import type { Answer } from '../answer/index.js';
import type { Environment } from '../node/index.js';

const ofTheKeys = z.object({ PUENTE_KEYS: variables.path, PUENTE_TRUST: variables.path });

/** The fingerprints that an operator compares with another country's over the telephone. Nothing secret is shown. */
export async function showKeys(environment: Environment): Promise<Answer> {
  const { PUENTE_KEYS, PUENTE_TRUST } = loadConfig(ofTheKeys, environment);
  const [keys, trust] = await Promise.all([readNodeKeys(PUENTE_KEYS), readTrustAnnex(PUENTE_TRUST)]);
  const own = trust.of(keys.country);
  const agrees = own?.signing.kid === keys.signing.kid && own.encryption.kid === keys.encryption.kid;
  const trusted = trust.countries.flatMap((country) => {
    const node = trust.of(country);
    return node === undefined
      ? []
      : [{ country, did: node.did, signing: node.signing.kid, encryption: node.encryption.kid }];
  });
  const node = { country: keys.country, signing: keys.signing.kid, encryption: keys.encryption.kid };
  return {
    ok: agrees,
    data: { node, agreesWithAnnex: agrees, trusted },
    lines: [
      `${node.country}  ${node.signing}  ${node.encryption}  ${agrees ? '=' : '≠'} PUENTE_TRUST`,
      ...trusted.map((one) => `${one.country}  ${one.signing}  ${one.encryption}  ${one.did}`),
    ],
  };
}
