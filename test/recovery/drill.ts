import { loadRuleBook } from '@puente/country-packs/rule-book';
import { nodeOf, operatorOf, until } from '@puente/testing/actors';
import { Control } from '../world/control.js';
import { openWorld } from '../world/world.js';
import { afterItOpened } from './after-it-opened.js';
import { comparing } from './comparing.js';
import { allLogged, copyCases, fillEnded, someEnded } from './copies.js';
import { cases, ended, mostWalked, patience, sleeping, timed } from './drill-size.js';
import { OneServer } from './one-server.js';
import { each, peopleOf } from './people.js';
import { sharedServers } from './shared-servers.js';

const parts = ['agency-api', 'case-worker', 'event-relay'] as const;

interface Reconciled {
  readonly partners: readonly { readonly country: string; readonly lacks?: string }[];
  readonly held: readonly { readonly caseId: string; readonly decides: boolean }[];
}

interface LostPaper {
  readonly dossier: string;
  readonly document: string;
}

/** Guatemala loses, Mexico is its partner; each other country of the stack is asked as well. */
export function openDrill() {
  const control = new Control();
  const world = openWorld({ patience: 60_000 });
  const { endpoints, steps } = world;
  const server = new OneServer(endpoints, control);
  const [mx, gt] = [nodeOf(endpoints, 'MX'), nodeOf(endpoints, server.country)];
  const operators = new Map(Object.keys(endpoints.nodes).map((country) => [country, operatorOf(endpoints, country)]));
  const operator = (country: string) => operators.get(country) ?? operatorOf(endpoints, country);
  const here = operator(server.country);
  const compared = comparing({ gt, mx, steps });
  const { restingOf } = compared;
  const people = peopleOf({ country: server.country, operator, steps });
  const { decided, filed, inReview, verified } = people;

  /** No number that a copy had before, of this run or of one a minute ago. */
  let copied = 0;
  async function copiesOf(models: readonly string[], count: number, daysEarlier?: readonly number[]) {
    const from = Math.max(copied, Math.floor(Date.now() / 10) % 2 ** 29);
    copied = from + count;
    return copyCases([mx, gt], models, { from, count, ...(daysEarlier && { daysEarlier }) }, await loadRuleBook());
  }
  let atDesk: readonly string[] = [];
  /** Of a run, the first drill fills both registers. */
  async function registers(): Promise<void> {
    if (ended === 0 || (await someEnded(gt, ended, 1)).length > 0) return;
    const said = timed();
    const models = await filed(mostWalked);
    await verified(models);
    await inReview(models);
    await decided(models);
    await restingOf(models);
    said('walked to their end, of which the registers have copies');
    await fillEnded([mx, gt], models, ended, await loadRuleBook());
    said(`${String(ended)} copied into each register`);
    for (const node of [mx, gt])
      await until('each entry is in the log', () => allLogged(node), { within: patience, every: 1000 });
    said('and in its log');
  }
  /** Which of what the database names the disk lacks. */
  const lostPapers = async () => (await here('documents check', 'keeper')).data['lost'] as readonly LostPaper[];

  beforeAll(registers);
  const whose = { control, country: server.country, endpoints, here, people: world.people, steps };
  const after = afterItOpened({ ...whose, isAtRest: compared.isAtRest });

  return {
    ...{ after, control, each, endpoints, gt, here, mx, operator, server, steps },
    ...{ ...people, ...compared, ...sharedServers({ control, endpoints }), lostPapers },
    /** It comes from whoever has it. */
    nothingIsLost: () =>
      until('no paper is lost', async () => (await lostPapers()).length === 0, { within: patience, every: 1000 }),
    /** On the host's desk, each with its draw, and awake in both countries: what the drills before left there, and as many more as it takes. */
    async reviewed(): Promise<readonly string[]> {
      const stages = await each(atDesk, (caseId) => steps.read(steps.by.supervisor, caseId));
      const left = atDesk.filter((_, nth) => stages[nth]?.stage === 'host-review');
      atDesk = [...left, ...(await this.broughtToReview(cases - left.length))];
      return atDesk;
    },
    /** The same of new ones alone. */
    async broughtToReview(count: number): Promise<readonly string[]> {
      const walked = await filed(Math.min(count, mostWalked));
      await verified(walked);
      await inReview(walked);
      const more = count - walked.length;
      if (more === 0) return walked;
      await restingOf(walked);
      const said = timed();
      const copies = await copiesOf(walked, more);
      said(`${String(more)} of them copied`);
      await this.woken();
      said('and awake in both countries');
      return [...walked, ...copies];
    },
    /** `processes wake`, until each open file of both nodes has its process, by `processes check`. */
    async woken() {
      const both = ['MX', server.country].map(async (country) => {
        for (const what of ['wake', 'check'])
          await until(`processes ${what}`, async () => (await operator(country)(`processes ${what}`)).code === 0, {
            ...{ within: patience, every: 1000 },
          });
      });
      await Promise.all(both);
    },
    /** From the counter to the recognition. */
    async walked(count = 1) {
      const caseIds = await this.broughtToReview(count);
      await decided(caseIds);
      return caseIds;
    },
    /** What one country told another since then is on the broker. @param atLeast how many */
    allLeft: (from: string, to: string, since: string, atLeast = 0) =>
      until(
        'all has left',
        async () => {
          const { data } = await operator(from)(`outbox list --to ${to} --since ${since}`);
          const told = data['items'] as readonly { readonly sentAt?: string }[];
          return told.length >= Math.min(atLeast, listedAtMost) && told.every(({ sentAt }) => sentAt !== undefined);
        },
        { within: patience, every: 500 },
      ),
    nodeStops: () => Promise.all(parts.map((part) => control.stop(`${server.country}-${part}`))),
    nodeDies: () => Promise.all(parts.map((part) => control.kill(`${server.country}-${part}`))),
    nodeStarts: () => Promise.all(parts.map((part) => control.start(`${server.country}-${part}`))),
    /** Steps 3 to 9 of docs/runbooks/backup.md. @returns which cases stand still, because a partner knows them as decided */
    async opensAgain(): Promise<readonly string[]> {
      const said = timed();
      const epoch = String((await here('restore begin')).data['epoch']);
      await after.forgetsAgain();
      expect((await here('journal verify --all')).code).toBe(0);
      said('  of which its journals verified');
      await this.nodeStarts();
      const others = Object.keys(endpoints.nodes).filter((country) => country !== server.country);
      const help = `restore help --country ${server.country} --epoch ${epoch}`;
      for (const country of others) expect((await operator(country)(help)).code).toBe(0);
      let seen: Reconciled = { held: [], partners: [] };
      await until(
        'lists and logs agree with whoever is there',
        async () => {
          seen = (await here('restore reconcile')).data as unknown as Reconciled;
          return others.every((one) => seen.partners.some((each) => each.country === one && each.lacks === undefined));
        },
        { within: patience, every: 1000 },
      );
      said('  of which started, lists and logs compared');
      const silent = seen.partners.filter((each) => each.lacks !== undefined).map(({ country }) => country);
      const without = silent.length > 0 ? ` --without ${silent.join(',')} --confirm ${epoch.slice(0, 8)}` : '';
      expect((await here(`restore open${without}`)).code).toBe(0);
      await until('processes are told', async () => (await here('processes wake')).code === 0, {
        ...{ within: patience, every: 1000 },
      });
      return [...new Set(seen.held.filter(({ decides }) => decides).map(({ caseId }) => caseId))];
    },
    /** Further ones of the same people, without processes: most as they are, some as if they had come weeks ago, and a few months. */
    asleep: (models: readonly string[], count = sleeping) => copiesOf(models, count, mostlyNow),
    /** Nobody here asks for it: the nodes do it by themselves. */
    async awoke() {
      for (const country of ['MX', server.country])
        await until('each has its process', async () => (await operator(country)('processes check')).code === 0, {
          ...{ within: patience, every: 5000 },
        });
    },
  };
}

/** Days, of one in twenty each. */
const mostlyNow = [...Array<number>(17).fill(0), 36, 36, 80];
/** The newest, which leave last. */
const listedAtMost = 200;
