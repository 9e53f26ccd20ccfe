import type { EventKeyAnnouncement } from '@puente/contracts/keys';
import type { Instant } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import { announcementOf, newEventKeys } from '@puente/messaging/keys';
import type { Answer } from '../answer/index.js';
import { CannotDo } from '../answer/index.js';
import type { Environment } from '../node/index.js';
import type { Asking } from './confirm.js';
import { confirmed } from './confirm.js';
import { notInAnnex, openKeyFiles } from './key-files.js';
import { keyWords } from './key-words.js';

const day = 86_400_000;
/** Everybody runs `keys follow` once a day: whoever is told later than that hears of a key that signs already. */
const noticeAtLeast = 2 * day;
const overlapAtLeast = day;

/** Until when, where nobody says it: a week to take it, and two more for what was under way and for whoever was cut off. */
const [noticeUsual, overlapUsual] = [7 * day, 14 * day];

/**
 * Makes the keys of events that follow this node's present ones and announces them, signed with these. The relay takes
 * them up by itself at `from`; partners believe both until `until`, by their own clocks.
 */
export async function announceKeys(
  environment: Environment,
  asked: { readonly from?: string; readonly until?: string; readonly at: Instant },
  asking: Asking,
): Promise<Answer> {
  const { keys, annex, replaceBoth } = await openKeyFiles(environment);
  const own = annex[keys.country];
  if (own === undefined) throw notInAnnex;
  if (keys.next !== undefined) throw alreadyAnnounced;
  const overlap = overlapOf(asked);
  const next = { ...keys, next: { ...(await newEventKeys()), ...overlap } };
  const words = keyWords[asking.language];
  await confirmed(keys.signing.kid, words.announces(next.next.signing.kid, overlap), asking);
  const entry = { ...own, announced: await announcementOf(next, own.did) };
  await replaceBoth(next, { ...annex, [keys.country]: entry });
  const { kid } = next.next.signing;
  return { ok: true, data: { announced: kid, ...overlap }, lines: [words.announced(kid)] };
}

function overlapOf({
  from,
  until,
  at,
}: Parameters<typeof announceKeys>[1]): Pick<EventKeyAnnouncement, 'from' | 'until'> {
  const begin = from === undefined ? milliseconds(at) + noticeUsual : Date.parse(from);
  const end = until === undefined ? begin + overlapUsual : Date.parse(until);
  if (!(begin >= milliseconds(at) + noticeAtLeast && end >= begin + overlapAtLeast)) throw tooSoon;
  return { from: instant(begin), until: instant(end) };
}

const alreadyAnnounced = new CannotDo(
  {
    es: 'Ya se anunció una llave: la siguiente, cuando termine ese cambio (keys follow).',
    en: 'A key is announced already: the next one when that change is over (keys follow).',
  },
  'ALREADY_ANNOUNCED',
);
const tooSoon = new CannotDo(
  {
    es: 'Desde es un instante (2026-12-01T12:00:00Z) de aquí a dos días o más; hasta, un día después o más.',
    en: 'From is an instant (2026-12-01T12:00:00Z) two days from now or later; until, one day later or more.',
  },
  'TOO_SOON',
);
