import type { EventData } from '@puente/contracts/events';
import { eventTypeName, listedAtMost } from '@puente/contracts/events';
import type { CaseId, CountryCode, Instant, TimeSource } from '@puente/domain/kernel';
import type { Comparing, Restores, ToldTo } from '@puente/persistence/restores';
import type { Vault } from '@puente/persistence/vault';
import type { KeptCheckpoints } from '@puente/settlement/log';
import type { Logger } from '@puente/platform/logging';
import type { Telling } from '../telling/index.js';

export interface RestoringParts {
  readonly tell: Telling;
  readonly restores: Pick<Restores, 'underWay'>;
  readonly comparing: Comparing;
  readonly toldTo: ToldTo;
  readonly vault: { readonly names: Pick<Vault['names'], 'abroad'> };
  /** What this node signed of others' logs. */
  readonly kept: Pick<KeptCheckpoints, 'witnessedBefore'>;
  /** Whether this node's own key signed what a country hands over as a checkpoint of its log. */
  readonly isOurs: (note: string) => boolean;
  /** Whether this node is through with all that a country told it of files. */
  readonly hasRead: (from: CountryCode) => Promise<boolean>;
  readonly partners: () => Promise<readonly CountryCode[]>;
  readonly clock: TimeSource;
  readonly log: Pick<Logger, 'info' | 'warn'>;
  /** What is asked for next is asked for now. */
  readonly askNow: () => void;
  /** The new log is signed and shown now. */
  readonly signNow: () => void;
  /** What is to leave again leaves now. */
  readonly sendNow: () => void;
}

/** Of a country that got an older database back, and of those that it asks. */
export interface Restoring {
  /** Asks each country for the next page of what it has of this node, where this node is being restored. */
  ask(): Promise<void>;
  asked(from: CountryCode, said: EventData<'confirmation.asked'>, time: Instant): Promise<void>;
  listed(from: CountryCode, said: EventData<'confirmation.listed'>): Promise<void>;
  wanted(from: CountryCode, said: EventData<'confirmation.wanted'>): Promise<void>;
}

/** What tells of a decision of the node that sent it. */
const decisions: ReadonlySet<string> = new Set(
  (
    ['credential.alert-closed', 'credential.status-changed', 'recognition.decided', 'verification.completed'] as const
  ).map(eventTypeName),
);

/** Milliseconds until a page is asked for again; and before a round, in which what is missing is on its way. */
const patience = 15_000;
/** A country that has agreed is still asked so often: that is how it, and its workers’ pages, know that this node is not open yet. */
const reminds = 600_000;
const beforeRound = (round: number): number => (round === 1 ? 0 : Math.min(60_000, 1000 * 2 ** (round - 1)));

export function restoring(parts: RestoringParts): Restoring {
  const { clock, comparing, log, restores, tell, toldTo, vault } = parts;
  let signDue = 0;
  const asked = new Map<CountryCode, { readonly place: string; readonly due: number }>();

  /** A restore is a matter between two operators: whom ours does not help learns nothing, not even that. */
  const unasked = (country: CountryCode) => {
    log.warn({ country }, 'a country asks as one that is being restored, and no operator here agreed to help it');
  };

  return {
    async ask() {
      const restore = await restores.underWay();
      if (restore === undefined) {
        asked.clear();
        return;
      }
      const { epoch, lostSince: since } = restore;
      if (performance.now() >= signDue) {
        signDue = performance.now() + patience;
        parts.signNow();
      }
      const partners = await parts.partners();
      const open = await comparing.open(restore, partners);
      for (const { after, country, round } of open) {
        const place = `${String(round)}/${after ?? ''}`;
        const now = performance.now();
        const before = asked.get(country);
        const due = before?.place === place ? before.due : now + (after === undefined ? beforeRound(round) : 0);
        if (now < due) {
          asked.set(country, { place, due });
          continue;
        }
        asked.set(country, { place, due: now + patience });
        const data = { epoch, since, ...(after === undefined ? {} : { after }) };
        await tell(country, { type: 'confirmation.asked', data });
      }
      for (const country of partners.filter((each) => !open.some((one) => one.country === each))) {
        const now = performance.now();
        if (now < (asked.get(country)?.due ?? 0)) continue;
        asked.set(country, { place: 'agreed', due: now + reminds });
        await tell(country, { type: 'confirmation.asked', data: { epoch, since } });
      }
    },

    async asked(from, { after, epoch, since }, time) {
      const now = clock.now();
      await toldTo.hear(from, epoch, time < now ? time : now);
      if ((await toldTo.helping(from, clock.now())) !== epoch) {
        unasked(from);
        return;
      }
      // Before it looks at what it has: what is read meanwhile is in the next round, and what is asked for of this page may be too much for now.
      const isThrough = (await parts.hasRead(from)) && !(await toldTo.isFull());
      const behind = isThrough ? {} : ({ behind: true } as const);
      const { had, next, sent } = await toldTo.page(from, since, after, listedAtMost);
      const signed = (await parts.kept.witnessedBefore(from, epoch))?.note;
      const names = await vault.names.abroad(
        from,
        had.flatMap(({ caseId, said }) => (said ? [] : [caseId])),
      );
      const theirs = had.map(({ caseId, said, ...each }) => ({
        ...{ ...each, subject: said ? caseId : ((names.get(caseId) ?? caseId) as CaseId) },
      }));
      const cursors = { ...(after === undefined ? {} : { after }), ...(next === undefined ? {} : { next }) };
      log.info({ country: from, had: had.length, sent: sent.length }, 'a country that is being restored asked');
      await tell(from, {
        type: 'confirmation.listed',
        data: {
          epoch,
          ...cursors,
          ...behind,
          had: theirs,
          sent: [...sent],
          ...(signed === undefined ? {} : { signed }),
        },
      });
    },

    async listed(from, { epoch, had, signed, ...page }) {
      const restore = await restores.underWay();
      if (restore?.epoch !== epoch) return;
      if (signed !== undefined && parts.isOurs(signed)) await comparing.signed(restore, from, signed);
      const held = had.map(({ subject, ...each }) => ({
        ...{ ...each, caseId: subject, decides: decisions.has(each.type) },
      }));
      const ids = await comparing.take(restore, from, { ...pageOf(page), had: held }, clock.now());
      if (ids.length > 0) await tell(from, { type: 'confirmation.wanted', data: { ids: [...ids] } });
      parts.askNow();
      parts.sendNow();
    },

    async wanted(from, { ids }) {
      const epoch = await toldTo.helping(from, clock.now());
      if (epoch === undefined) {
        unasked(from);
        return;
      }
      const again = await toldTo.sendAgain(from, epoch, ids);
      log.warn({ country: from, again }, 'a country that lost what it was sent is sent it again');
      parts.sendNow();
    },
  };
}

type Listed = Omit<EventData<'confirmation.listed'>, 'epoch' | 'had' | 'signed'>;

const pageOf = ({ after, behind, next, sent }: Listed) => ({
  ...{ behind, sent },
  ...(after === undefined ? {} : { after }),
  ...(next === undefined ? {} : { next }),
});
