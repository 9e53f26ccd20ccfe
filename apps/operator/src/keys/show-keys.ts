import type { IssuingKey, TrustEntry } from '@puente/contracts/keys';
import { trustEntryOf } from '@puente/messaging/keys';
import type { Answer, Language } from '../answer/index.js';
import type { Environment } from '../node/index.js';
import { openKeyFiles } from './key-files.js';
import { keyWords } from './key-words.js';

/** The fingerprints that an operator compares with another country's over the telephone. Nothing secret is shown. */
export async function showKeys(environment: Environment, language: Language): Promise<Answer> {
  const { keys, annex } = await openKeyFiles(environment);
  const own = annex[keys.country];
  const entry = trustEntryOf(keys, own?.did ?? '');
  const agrees = JSON.stringify(shown(entry)) === JSON.stringify(own === undefined ? undefined : shown(own));
  const words = keyWords[language];
  const trusted = Object.entries(annex).map(([country, node]) => ({ country, ...shown(node) }));
  return {
    ok: agrees,
    data: { node: { country: keys.country, ...shown(entry) }, agreesWithAnnex: agrees, trusted },
    lines: [
      `${keys.country}: ${agrees ? words.agrees : words.differs}`,
      ...entry.issuing.map((key) => `  ${lineOf(key, language)}`),
      `  ${entry.signing.kid}  ${entry.encryption.kid}  ${words.events}`,
      ...Object.entries(annex)
        .filter(([country]) => country !== keys.country)
        .flatMap(([country, node]) => [
          `${country}: ${node.did}`,
          ...node.issuing.map((key) => `  ${lineOf(key, language)}`),
          `  ${node.signing.kid}  ${node.encryption.kid}  ${words.events}`,
        ]),
    ],
  };
}

/** What this node is, for the annex of every other: public, and compared over the telephone before it is taken. */
export async function showEntry(environment: Environment): Promise<Answer> {
  const { keys, annex } = await openKeyFiles(environment);
  const entry = { [keys.country]: trustEntryOf(keys, annex[keys.country]?.did ?? '') };
  return { ok: true, data: { entry }, lines: [JSON.stringify(entry, null, 2)] };
}

const shown = ({ did, signing, encryption, issuing }: TrustEntry) => ({
  did,
  signing: signing.kid,
  encryption: encryption.kid,
  issuing: issuing.map(({ kid, from, until, compromisedAt }) => ({ kid, from, until, compromisedAt })),
});

function lineOf({ kid, from, until, compromisedAt }: IssuingKey, language: Language): string {
  const { signed, signs, taken } = keyWords[language];
  const ended = compromisedAt === undefined ? '' : `  ${taken} ${compromisedAt}`;
  return `${kid}  ${until === undefined ? signs : signed}  ${from} – ${until ?? ''}${ended}`;
}
