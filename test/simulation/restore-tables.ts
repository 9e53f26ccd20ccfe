import type { CountryCode, Instant } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import { comparedLogs, lacks } from '@puente/operator/restore';
import type { AgreedWith, Comparing, Restores, ToldTo } from '@puente/persistence/restores';
import { tilesOf } from '@puente/settlement/log';
import type { CaseRow, Disk } from './disk.js';
import { checkpointTables, logPool } from './log-tables.js';
import type { TableParts } from './outbox-tables.js';
import { leavesAgain } from './outbox-tables.js';

const [lowest, highest] = ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
const day = 24 * 3_600_000;
const [wantedAtMost, lookedForUntil, againAtMost] = [12, 3, 500];

const underWay = ({ restore }: Disk) => [...restore.values()].find(({ openedAt }) => openedAt === undefined);

/** What the relay reads and says of restores of this node. */
export const restoresTable = ({
  disk,
}: TableParts): Pick<Restores, 'agreedWith' | 'continued' | 'epochs' | 'newest' | 'underWay'> => ({
  underWay: () => Promise.resolve(underWay(disk())),
  newest: () => Promise.resolve([...disk().restore.values()].at(-1)),
  epochs: () => Promise.resolve(new Set(disk().restore.keys())),
  agreedWith: () => Promise.resolve(agreedWith(disk())),
  continued(country, at) {
    const { compared } = disk();
    const row = compared.get(country) ?? { country, round: 1, missing: 0 };
    const restore = underWay(disk());
    if (restore !== undefined && restore.beganAt <= at && row.continuedAt === undefined)
      compared.set(country, { ...row, continuedAt: at });
    return Promise.resolve();
  },
});

const agreedWith = ({ compared }: Disk): readonly AgreedWith[] =>
  [...compared.values()].map(({ agreedAt, ...row }) => ({
    ...{ ...row, wanted: 0 },
    ...(agreedAt === undefined ? {} : { agreedAt }),
  }));

/** Of what was raised then, by which restore it is told apart from what was lost. */
export const epochBefore = ({ restore }: Disk, at: Instant): string | undefined =>
  [...restore.values()].findLast(({ beganAt }) => beganAt <= at)?.epoch;

/** `operator restore begin`; what was compared and asked for in another restore counts no more. */
export function beginsRestore(disk: Disk, epoch: string, at: Instant): void {
  const last = Math.max(0, ...[...disk.cases.values()].map(({ last_entry_at }) => last_entry_at.getTime()));
  const lostSince = instant((last === 0 ? milliseconds(at) : last) - day);
  disk.compared.clear();
  disk.wanted.clear();
  disk.restore.set(epoch, { epoch, beganAt: at, lostSince, leaves: disk.leaves.size });
}

/** `operator restore open`, which is refused while a country does not agree. @returns what each one lacks, where one does */
export async function opensRestore(disk: Disk, at: Instant, wake: (row: CaseRow) => void): Promise<readonly string[]> {
  const restore = underWay(disk);
  if (restore === undefined) return [];
  const tables = { disk: () => disk, now: () => 0 };
  const epoch = [...disk.restore.keys()].at(-2);
  const log = { read: tilesOf(logPool(tables)), size: disk.leaves.size, epoch };
  const partners = await comparedLogs({ kept: checkpointTables(tables), log }, restore, agreedWith(disk));
  const open = partners.flatMap((one) => {
    const what = lacks(one, disk.leaves.size);
    return what === undefined ? [] : [`${one.country}: ${what}`];
  });
  if (partners.length === 0 || open.length > 0) return ['nobody was asked', ...open];
  disk.restore.set(restore.epoch, { ...restore, openedAt: at });
  disk.cases.forEach(wake);
  return [];
}

export const comparingTable = ({ disk }: TableParts): Comparing => ({
  open(_restore, countries) {
    const { compared } = disk();
    for (const country of countries)
      if (!compared.has(country)) compared.set(country, { country, round: 1, missing: 0 });
    const open = [...compared.values()].filter(({ agreedAt }) => agreedAt === undefined);
    return Promise.resolve(
      open.map(({ after, country, round }) => ({ country, round, ...(after === undefined ? {} : { after }) })),
    );
  },
  take({ beganAt, epoch, lostSince }, country, { after, behind, had, next, sent }, at) {
    const now = disk();
    const partner = now.compared.get(country);
    if (partner === undefined || partner.agreedAt !== undefined || partner.after !== after) return Promise.resolve([]);
    if (next !== undefined && next <= (after ?? lowest)) return Promise.resolve([]);
    const here = [...now.outbox.values()].filter(({ to }) => to === country);
    for (const said of had) {
      const file = now.cases.get(said.caseId);
      const told = here.some(({ eventId }) => eventId === said.id);
      if (told || (file !== undefined && !JSON.stringify(file.state).includes(`"${country}"`))) continue;
      const decides = said.decides && said.at >= lostSince && said.at <= beganAt && isOurs(file, country, said.type);
      const known = now.held.get(`${country}/${said.id}`);
      if (known === undefined || decides)
        now.held.set(`${country}/${said.id}`, { ...said, decides, country, epoch: known?.epoch ?? epoch });
    }
    const unknown = new Set(had.filter((one) => one.decides && !now.cases.has(one.caseId)).map(({ caseId }) => caseId));
    const missing = sent.filter((id) => isMissing(now, country, id));
    const asked = missing.filter((id) => (now.wanted.get(`${country}/${id}`) ?? 0) < wantedAtMost);
    const times = behind === true ? 0 : 1;
    for (const id of asked) now.wanted.set(`${country}/${id}`, (now.wanted.get(`${country}/${id}`) ?? 0) + times);
    if (partner.round === 1)
      for (const row of here) {
        const listed = row.eventId > (after ?? lowest) && row.eventId <= (next ?? highest);
        const counted = row.became === 'applied' && (row.confirmedAt ?? 0) >= milliseconds(lostSince);
        if (listed && counted && !had.some(({ id }) => id === row.eventId)) leavesAgain(now, row);
      }
    const lacks =
      partner.missing + asked.length + (partner.round < lookedForUntil ? unknown.size : 0) + (behind === true ? 1 : 0);
    const ended = lacks === 0 ? { agreedAt: at } : { after: undefined, missing: 0, round: partner.round + 1 };
    now.compared.set(country, { ...partner, ...(next === undefined ? ended : { after: next, missing: lacks }) });
    return Promise.resolve(asked);
  },
  signed(_restore, country, signed) {
    const { compared } = disk();
    const row = compared.get(country);
    if (row !== undefined) compared.set(country, { ...row, signed });
    return Promise.resolve();
  },
});

function isMissing({ commands, inbox, quarantine }: Disk, country: CountryCode, id: string): boolean {
  const theirs = (one: string) => (commands.get(one)?.actor ?? '').includes(`"country":"${country}"`);
  const aside = [...quarantine.values()].some((one) => one.country === country && one.eventId === id);
  return !inbox.has(`${country}/${id}`) && !theirs(id) && !theirs(`${country}/${id}`) && !aside;
}

/** It is decided here, and is that country's as well. */
function isOurs(file: CaseRow | undefined, country: CountryCode, type: string): boolean {
  const state = file?.state as
    | { readonly filing?: { filedIn: string; home: string; hosts: { country: string }[] }; transmittedTo?: string[] }
    | undefined;
  const { filing, transmittedTo = [] } = state ?? {};
  if (filing === undefined || type.includes('alert-closed')) return false;
  if (file?.kind === 'recognition-review') return !type.includes('verification.completed') && filing.home === country;
  if (file?.kind !== 'recognition-request' || type.includes('recognition.decided')) return false;
  return (
    filing.filedIn === country ||
    transmittedTo.includes(country) ||
    filing.hosts.some((host) => host.country === country)
  );
}

const isFull = ({ outbox }: Disk): boolean =>
  [...outbox.values()].filter(({ attempt, sentAt }) => sentAt === undefined && attempt > 1).length >= againAtMost;

export const toldToTable = ({ disk }: TableParts): ToldTo => ({
  hear: () => Promise.resolve(),
  helping: (country) => Promise.resolve(disk().helped.get(country)),
  page(country, since, after = lowest, atMost) {
    const { cases, inbox, outbox } = disk();
    const from = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
      rows
        .filter(({ id }) => id > after)
        .toSorted((one, other) => (one.id < other.id ? -1 : 1))
        .slice(0, atMost);
    const had = from(
      [...inbox.values()]
        .filter((row) => row.country === country && row.receivedAt >= since)
        .map(({ caseId, eventId: id, happenedAt: at, said, type }) => ({
          ...{ id, type, caseId: said ?? caseId, said: said !== null, at },
          stage: cases.get(caseId)?.stage ?? 'unknown',
        })),
    );
    const sent = from(
      [...outbox.values()]
        .filter(({ attempt, became, confirmedAt = 0, to }) => {
          if (to !== country) return false;
          if (became === 'applied') return confirmedAt >= milliseconds(since);
          return attempt > 1 && (became ?? 'unconfirmed') === 'unconfirmed';
        })
        .map(({ eventId: id }) => ({ id })),
    );
    const [next] = [had, sent].flatMap((rows) => (rows.length === atMost ? [rows.at(-1)?.id ?? ''] : [])).toSorted();
    const within = ({ id }: { readonly id: string }) => next === undefined || id <= next;
    return Promise.resolve({
      ...{ had: had.filter(within), sent: sent.filter(within).map(({ id }) => id) },
      ...(next === undefined ? {} : { next }),
    });
  },
  isFull: () => Promise.resolve(isFull(disk())),
  sendAgain(country, epoch, eventIds) {
    const now = disk();
    const rows = [...now.outbox.values()];
    const again = rows.filter(
      ({ became, eventId, to }) =>
        to === country &&
        eventIds.includes(eventId) &&
        became === 'applied' &&
        !now.sentAgain.has(`${country}/${epoch}/${eventId}`),
    );
    if (isFull(now)) return Promise.resolve(0);
    for (const row of again) {
      now.sentAgain.set(`${country}/${epoch}/${row.eventId}`, true);
      leavesAgain(now, row);
    }
    return Promise.resolve(again.length);
  },
});
