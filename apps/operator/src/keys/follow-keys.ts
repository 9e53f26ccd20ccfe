import type { TrustEntry } from '@puente/contracts/keys';
import { announcementIn } from '@puente/contracts/keys';
import { announcementOn } from '@puente/credentials/did';
import type { Instant } from '@puente/domain/kernel';
import { milliseconds } from '@puente/domain/kernel';
import { KeyFault, readAnnouncement } from '@puente/messaging/keys';
import type { outboundFaults } from '@puente/platform/outbound';
import { OutboundFault } from '@puente/platform/outbound';
import type { Answer, Language } from '../answer/index.js';
import { CannotDo } from '../answer/index.js';
import type { Environment } from '../node/index.js';
import { openKeyFiles } from './key-files.js';
import type { Followed } from './key-words.js';
import { keyWords } from './key-words.js';
import { peerDocument } from './peer-document.js';
import { peerWords } from './peer-words.js';

/** Hours; who announces says it two days before at least, and everybody follows once a day. */
const noticeUsual = 24;

type Unheard = (typeof outboundFaults)[number];

interface Found {
  readonly entry: TrustEntry;
  readonly what: Followed | Unheard;
}

/** Whose announcement counts without notice, and why: it was confirmed by another way. */
interface AtOnce {
  readonly country: string;
  readonly reason: string;
}

export interface Following {
  readonly at: Instant;
  readonly atOnce?: AtOnce;
}

/**
 * Takes what each other country announced of its keys of events, which it signed with those that the annex pins, and
 * ends every change whose time is over, this country's too: its old private keys are destroyed. Run every day: what is heard
 * of later than its notice before its first use is not taken, unless somebody says why.
 */
export async function followKeys(
  environment: Environment,
  { at, atOnce }: Following,
  language: Language,
): Promise<Answer> {
  if (atOnce !== undefined && atOnce.reason.trim().length < 10) throw whyAtOnce;
  const { keys, annex, replaceAnnex, replaceBoth } = await openKeyFiles(environment);
  const own = annex[keys.country];
  const found = await Promise.all(
    Object.entries(annex).map(
      async ([country, entry]): Promise<Found & { readonly country: string; readonly changed: boolean }> => {
        const now = ended(entry, at);
        const heard = country === keys.country ? undefined : await announcedBy(country, now, { own, at, atOnce });
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
    ok: found.every(({ what }) => what in followed && what !== 'FORGED' && what !== 'OTHER' && what !== 'LATE'),
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
  if (entry.announced === undefined) return entry;
  const { signing, encryption, until } = announcementIn(entry.announced);
  if (at < until) return entry;
  const { did, issuing, noticeHours } = entry;
  const agreed = noticeHours === undefined ? {} : { noticeHours };
  return { did, fingerprint: signing.kid, signing, encryption, ...agreed, issuing };
}

/** A web server alone announces nothing: the key that this country trusts must have signed it. */
async function announcedBy(
  country: string,
  entry: TrustEntry,
  {
    at,
    atOnce,
    own,
  }: { readonly own: TrustEntry | undefined; readonly at: Instant; readonly atOnce: AtOnce | undefined },
): Promise<Found> {
  try {
    const announced = announcementOn(await peerDocument(entry, own), entry.did);
    if (announced === undefined || announced === entry.announced) return { entry, what: 'nothing' };
    // It has not yet ended the change that is over here.
    if (announcedKid(announced) === entry.signing.kid) return { entry, what: 'nothing' };
    const { from, until } = await readAnnouncement(country, entry, announced);
    if (entry.announced !== undefined || at >= until) return { entry, what: 'OTHER' };
    if (atOnce?.country === country)
      return { entry: { ...entry, announced, atOnce: { at, reason: atOnce.reason.trim() } }, what: 'taken' };
    const notice = (entry.noticeHours ?? noticeUsual) * 3_600_000;
    if (milliseconds(from) < milliseconds(at) + notice) return { entry, what: 'LATE' };
    return { entry: { ...entry, announced }, what: 'taken' };
  } catch (fault) {
    if (fault instanceof OutboundFault) return { entry, what: fault.code };
    if (fault instanceof KeyFault) return { entry, what: 'FORGED' };
    throw fault;
  }
}

const whyAtOnce = new CannotDo(
  {
    es: 'Diga quién confirmó la llave y por qué vía (--reason), en diez letras o más.',
    en: 'Say who confirmed the key and by which way (--reason), in ten letters or more.',
  },
  'REASON_MISSING',
);
