import { dayAfterDate, monthsAfter, todayIn } from '../../clocks/index.js';
import type { Hold, LegalHold } from '../../file/case/index.js';
import { isShown, keepsUntil } from '../../file/case/index.js';
import type { Instant, PlainDate, TimeZone } from '../../kernel/index.js';
import { milliseconds } from '../../kernel/index.js';
import type { RetentionRules } from '../../rulebook/rules/index.js';

/** One file about the person of a dossier, as far as keeping data depends on it. */
export interface FileOfDossier {
  /** When something last happened in it; where nothing holds it, since then it has been at rest. */
  readonly lastAt: Instant;
  /** Absent where the file is closed and nothing can follow any more. */
  readonly hold?: Hold;
  readonly openedAt: Instant;
  /** Of a draft that never became a case, and is over. */
  readonly deletedDraft?: true;
  /** Opened by an office of its own motion, here or abroad: the person begins nothing by it. */
  readonly unasked?: true;
  /** Orders that nothing be deleted. */
  readonly holds?: readonly LegalHold[];
  /** Of a request for deletion: when the second of two people accepted it. */
  readonly acceptedAt?: Instant;
}

export interface DossierAtRest {
  readonly openedAt: Instant;
  readonly files: readonly FileOfDossier[];
}

/** By which rule a day comes: the years of rest, the worker's request, or that there never was more than a draft. */
export const retentionGrounds = ['rest', 'request', 'draft'] as const;
export type RetentionGround = (typeof retentionGrounds)[number];

interface Days {
  readonly ground: RetentionGround;
  /** First day on which only the worker and auditors open it. */
  readonly blockedFrom: PlainDate;
  /** The day on which its key is destroyed. */
  readonly deletedOn: PlainDate;
  /** Where an order keeps it for longer: its last day. */
  readonly preservedUntil?: PlainDate;
}

/** What is to be done with a dossier on some day, and when each step comes. */
export type Retention =
  | { readonly state: 'kept'; readonly hold: Hold }
  | ({
      readonly state: 'kept' | 'blocked' | 'due';
      /** Since when nothing has been going on. */
      readonly since: PlainDate;
    } & Days);

/** Months from what the ground counts from to the deletion. */
export const monthsOf = (ground: RetentionGround, { deleteAfter, onRequest }: RetentionRules): number =>
  ({ rest: deleteAfter.months, request: onRequest.deleteAfter.months, draft: 0 })[ground];

/**
 * Counted from the last thing that happened in any of the person's files, in whole months of the country's calendar; a
 * request that two people accepted, and what never was more than a draft, bring the days forward. As long as anything
 * holds one of the files there is no date at all. An order that the data be preserved opens them to nobody: it moves the
 * day of their deletion.
 */
export function retentionOf(
  { files, openedAt }: DossierAtRest,
  rules: RetentionRules,
  timeZone: TimeZone,
  now: Instant,
): Retention {
  const request = requestInForce(files);
  // What is still to be told of the request holds the key, and opens the dossier to nobody.
  const held = files.find((file) => file.hold !== undefined && file !== request)?.hold;
  if (held !== undefined) return { state: 'kept', hold: held };
  const last = latest(openedAt, files);
  const day = (from: Instant, months: number) => todayIn(timeZone, monthsAfter(timeZone, from, months));
  const [since, today] = [todayIn(timeZone, last), todayIn(timeZone, now)];
  const rest: Days = {
    ground: 'rest',
    blockedFrom: day(last, rules.blockAfter.months),
    deletedOn: day(last, rules.deleteAfter.months),
  };
  const days = preserved(daysOf(), files);
  const told = request?.hold === undefined;
  const state = today >= days.deletedOn && told ? 'due' : today >= days.blockedFrom ? 'blocked' : 'kept';
  return { state, since, ...days };

  function daysOf(): Days {
    if (files.length > 0 && files.every(({ deletedDraft }) => deletedDraft))
      return { ground: 'draft', blockedFrom: since, deletedOn: since };
    if (request?.acceptedAt === undefined) return rest;
    const deletedOn = day(request.acceptedAt, monthsOf('request', rules));
    const blockedFrom = todayIn(timeZone, request.acceptedAt);
    return deletedOn < rest.deletedOn ? { ground: 'request', blockedFrom, deletedOn } : { ...rest, blockedFrom };
  }
}

function preserved(days: Days, files: readonly FileOfDossier[]): Days {
  const ends = files.flatMap(({ holds = [] }) => holds.flatMap((hold) => keepsUntil(hold) ?? []));
  const until = ends.sort().at(-1);
  return until === undefined || until < days.deletedOn
    ? days
    : { ...days, deletedOn: dayAfterDate(until), preservedUntil: until };
}

/** The same without the orders of which the person may not know yet. */
export const asThePersonMayKnow = ({ files, openedAt }: DossierAtRest, today: PlainDate): DossierAtRest => ({
  openedAt,
  files: files.map(({ holds = [], ...file }) => ({ ...file, holds: holds.filter((hold) => isShown(hold, today)) })),
});

const latest = (openedAt: Instant, files: readonly FileOfDossier[]): Instant =>
  files.reduce((last, { lastAt }) => (milliseconds(lastAt) > milliseconds(last) ? lastAt : last), openedAt);

/** Whoever begins something new afterwards takes the request back by it. */
const requestInForce = (files: readonly FileOfDossier[]): FileOfDossier | undefined =>
  files.find(
    ({ acceptedAt }) =>
      acceptedAt !== undefined &&
      files.every(({ openedAt, unasked }) => unasked || milliseconds(openedAt) <= milliseconds(acceptedAt)),
  );
