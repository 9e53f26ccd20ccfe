import type { TrustEntry } from '@puente/contracts/keys';
import { announcementIn } from '@puente/contracts/keys';
import { announcementOn } from '@puente/credentials/did';
import type { Instant } from '@puente/domain/kernel';
import { KeyFault, readAnnouncement } from '@puente/messaging/keys';
import type { outboundFaults } from '@puente/platform/outbound';
import { OutboundFault } from '@puente/platform/outbound';
import type { Answer, Language } from '../answer/index.js';
import type { Environment } from '../node/index.js';
import { openKeyFiles } from './key-files.js';
import type { Followed } from './key-words.js';
import { keyWords } from './key-words.js';
import { peerDocument } from './peer-document.js';
import { peerWords } from './peer-words.js';

type Unheard = (typeof outboundFaults)[number];

interface Found {
  readonly entry: TrustEntry;
  readonly what: Followed | Unheard;
}

/**
 * Takes what each other country announced of its keys of events, which it signed with those that the annex pins, and
 * ends every change whose time is over, this country's too: its old private keys are destroyed. Run every day.
 */
export async function followKeys(environment: Environment, at: Instant, language: Language): Promise<Answer> {
  const { keys, annex, replaceAnnex, replaceBoth } = await openKeyFiles(environment);
  const own = annex[keys.country];
  const found = await Promise.all(
    Object.entries(annex).map(
      async ([country, entry]): Promise<Found & { readonly country: string; readonly changed: boolean }> => {
        const now = ended(entry, at);
        const heard = country === keys.country ? undefined : await announcedBy(country, now, own, at);
        const what = heard?.what ?? 'nothing';
        const latest = heard?.entry ?? now;
        return {
          country,
          entry: latest,
          changed: latest !== entry,
          what: what === 'nothing' && now !== entry ? 'ended' : what,
        };
      },
    ),
  );
  if (found.some(({ changed }) => changed)) {
    const { next, ...rest } = keys;
    const nextAnnex = Object.fromEntries(found.map(({ country, entry }) => [country, entry]));
    const ownNow = nextAnnex[keys.country];
    if (next !== undefined && ownNow !== undefined && ownNow !== own) {
      const { signing, encryption } = next;
      await replaceBoth({ ...rest, signing, encryption }, nextAnnex);
    } else await replaceAnnex(nextAnnex);
  }
  const { followed } = keyWords[language];
  const words = { ...peerWords[language].faults, ...followed };
  return {
    ok: found.every(({ what }) => what in followed && what !== 'FORGED' && what !== 'OTHER'),
    data: { followed: found.map(({ country, what, entry }) => ({ country, what, signing: latestOf(entry) })) },
    lines: found.map(({ country, what, entry }) => `${country}: ${words[what]} ${latestOf(entry)}`),
  };
}

const latestOf = ({ signing, announced }: TrustEntry): string =>
  (announced === undefined ? signing : announcementIn(announced).signing).kid;

/** Undefined where it is no announcement, which `readAnnouncement` then says. */
const announcedKid = (announced: string): string | undefined => {
  try {
    return announcementIn(announced).signing.kid;
  } catch {
    return undefined;
  }
};

/** Once nobody believes the keys before any more, those that followed are the keys. */
function ended(entry: TrustEntry, at: Instant): TrustEntry {
  const { announced, ...rest } = entry;
  if (announced === undefined) return entry;
  const { signing, encryption, until } = announcementIn(announced);
  return at < until ? entry : { ...rest, fingerprint: signing.kid, signing, encryption };
}

/** A web server alone announces nothing: the key that this country trusts must have signed it. */
async function announcedBy(
  country: string,
  entry: TrustEntry,
  own: TrustEntry | undefined,
  at: Instant,
): Promise<Found> {
  try {
    const announced = announcementOn(await peerDocument(entry, own), entry.did);
    if (announced === undefined || announced === entry.announced) return { entry, what: 'nothing' };
    // It has not yet ended the change that is over here.
    if (announcedKid(announced) === entry.signing.kid) return { entry, what: 'nothing' };
    const { until } = await readAnnouncement(country, entry, announced);
    if (entry.announced !== undefined || at >= until) return { entry, what: 'OTHER' };
    return { entry: { ...entry, announced }, what: 'taken' };
  } catch (fault) {
    if (fault instanceof OutboundFault) return { entry, what: fault.code };
    if (fault instanceof KeyFault) return { entry, what: 'FORGED' };
    throw fault;
  }
}
