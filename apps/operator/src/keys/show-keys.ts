import type { IssuingKey, NodeKeyFile, TrustEntry } from '@puente/contracts/keys';
import { announcementIn } from '@puente/contracts/keys';
import { trustEntryOf } from '@puente/messaging/keys';
import type { Answer, Language } from '../answer/index.js';
import type { Environment } from '../node/index.js';
import { openKeyFiles } from './key-files.js';
import { keyWords } from './key-words.js';

/** The fingerprints that an operator compares with another country's over the telephone. Nothing secret is shown. */
export async function showKeys(environment: Environment, language: Language): Promise<Answer> {
  const { keys, annex } = await openKeyFiles(environment);
  const own = annex[keys.country];
  const entry = entryOf(keys, own);
  const agrees = JSON.stringify(shown(entry)) === JSON.stringify(own === undefined ? undefined : shown(own));
  const words = keyWords[language];
  const trusted = Object.entries(annex).map(([country, node]) => ({ country, ...shown(node) }));
  return {
    ok: agrees,
    data: { node: { country: keys.country, ...shown(entry) }, agreesWithAnnex: agrees, trusted },
    lines: [
      `${keys.country}: ${agrees ? words.agrees : words.differs}`,
      ...entry.issuing.map((key) => `  ${lineOf(key, language)}`),
      ...eventLines(entry, language),
      ...Object.entries(annex)
        .filter(([country]) => country !== keys.country)
        .flatMap(([country, node]) => [
          `${country}: ${node.did}`,
          ...node.issuing.map((key) => `  ${lineOf(key, language)}`),
          ...eventLines(node, language),
        ]),
    ],
  };
}

/** What this node is, for the annex of every other: public, and compared over the telephone before it is taken. */
export async function showEntry(environment: Environment): Promise<Answer> {
  const { keys, annex } = await openKeyFiles(environment);
  const entry = { [keys.country]: entryOf(keys, annex[keys.country]) };
  return { ok: true, data: { entry }, lines: [JSON.stringify(entry, null, 2)] };
}

/** What was announced is in the annex only, as it was signed. */
const entryOf = (keys: NodeKeyFile, own: TrustEntry | undefined): TrustEntry => ({
  ...trustEntryOf(keys, own?.did ?? ''),
  ...(own?.announced === undefined ? {} : { announced: own.announced }),
});

const shown = ({ did, signing, encryption, announced, issuing }: TrustEntry) => ({
  did,
  signing: signing.kid,
  encryption: encryption.kid,
  ...(announced === undefined ? {} : { next: shownNext(announced) }),
  issuing: issuing.map(({ kid, from, until, compromisedAt }) => ({ kid, from, until, compromisedAt })),
});

function shownNext(announced: string) {
  const { signing, encryption, from, until } = announcementIn(announced);
  return { signing: signing.kid, encryption: encryption.kid, from, until };
}

/** The fingerprints of the keys of events, and of those that follow. */
function eventLines({ signing, encryption, announced }: TrustEntry, language: Language): readonly string[] {
  const { events, follow } = keyWords[language];
  const line = `  ${signing.kid}  ${encryption.kid}  ${events}`;
  if (announced === undefined) return [line];
  const next = shownNext(announced);
  return [`${line}  – ${next.until}`, `  ${next.signing}  ${next.encryption}  ${follow}  ${next.from} –`];
}

function lineOf({ kid, from, until, compromisedAt }: IssuingKey, language: Language): string {
  const { signed, signs, taken } = keyWords[language];
  const ended = compromisedAt === undefined ? '' : `  ${taken} ${compromisedAt}`;
  return `${kid}  ${until === undefined ? signs : signed}  ${from} – ${until ?? ''}${ended}`;
}
