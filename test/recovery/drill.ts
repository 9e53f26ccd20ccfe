import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import { nodeOf, operatorOf, until } from '@puente/testing/actors';
import { auditNode, auditPair } from '../auditing/node-audit.js';
import { Control } from '../world/control.js';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';
import { afterItOpened } from './after-it-opened.js';
import { allLogged, copyCases, fillEnded, someEnded } from './copies.js';
import { OneServer } from './one-server.js';

const {
  PUENTE_RECOVERY_CASES: asked,
  PUENTE_RECOVERY_ENDED: askedEnded,
  PUENTE_RECOVERY_SLEEPING: askedAsleep,
} = process.env;
/** Somebody asked for a size of their own, and reads how long each part took. */
export const sized = [asked, askedEnded, askedAsleep].some((one) => one !== undefined);
/** In the host's hands when something is lost: most of them are copies of those that people and processes walked there. */
export const cases = Number(asked ?? '2');
/** Resting in both countries when Temporal is lost, some of them with something that falls due while there is none. */
export const sleeping = Number(askedAsleep ?? '0');
/** Of them, and in each other stage, people move so many on. */
export const some = Math.min(10, Math.max(1, Math.floor(cases / 2)));
/** In both registers besides: nobody has anything to do in them, and each must be there afterwards. */
export const ended = Number(askedEnded ?? '0');
/**
 * Milliseconds that somebody waits for many to come to rest. Three processes a second start on two cores that others use as well; of what
 * has ended, lists are compared, round after round.
 */
export const patience = 150_000 + Math.min(cases + sleeping, 20_000) * 300 + some * 3000 + ended * 10;
/** Each journal is verified up to three times. */
export const drillTime = patience * 3 + ended * 60;

const root = join(__dirname, '..', '..');
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
  const data = join(endpoints.logs, '..', 'data');
  const operators = new Map(Object.keys(endpoints.nodes).map((country) => [country, operatorOf(endpoints, country)]));
  const operator = (country: string) => operators.get(country) ?? operatorOf(endpoints, country);
  const here = operator(server.country);

  /** At most eight at a time. */
  const each = async <Item, R>(items: readonly Item[], work: (item: Item) => Promise<R>): Promise<R[]> => {
    const results: R[] = [];
    let next = 0;
    const desk = async () => {
      for (let n = next++; n < items.length; n = next++) results[n] = await work(items[n] as Item);
    };
    await Promise.all(Array.from({ length: 8 }, desk));
    return results;
  };

  const drafted = (count: number) =>
    each(Array.from({ length: count }), () => steps.draft(photovoltaicInstaller(nextWorker())));
  const filed = async (count = some) => {
    const caseIds = await drafted(count);
    await each(caseIds, (caseId) => steps.act(steps.by.counter, caseId, 'submit'));
    return caseIds;
  };
  /**
   * A country tells another of so many people in a day and no more; whoever is beyond that waits for an operator there, who asked. A drill
   * of many brings many.
   */
  async function lettingIn<R>(work: () => Promise<R>): Promise<R> {
    if (!sized) return work();
    let over = false;
    const both = [
      ['MX', server.country],
      [server.country, 'MX'],
    ] as const;
    const letIn = async () => {
      while (!over) {
        await pause(5000);
        // A node that is down lets nobody in until it is up.
        for (const [where, whose] of both) await operator(where)(`quarantine release ${whose}`).catch(() => undefined);
      }
    };
    const letting = letIn();
    try {
      return await work();
    } finally {
      over = true;
      await letting;
    }
  }
  /** At home, of those that were filed here. */
  const arrived = (caseIds: readonly string[]) =>
    lettingIn(() =>
      each(caseIds, (caseId) => steps.reaches(steps.by.registrar, caseId, 'submitted', undefined, patience)),
    );
  const verified = (caseIds: readonly string[]) =>
    lettingIn(() =>
      each(caseIds, async (caseId) => {
        await steps.reaches(steps.by.registrar, caseId, 'submitted', undefined, patience);
        await steps.acknowledge(caseId);
        await steps.confirmAuthentic(caseId);
      }),
    );
  const inReview = (caseIds: readonly string[]) =>
    lettingIn(() =>
      each(caseIds, (caseId) =>
        steps.reaches(steps.by.supervisor, caseId, 'host-review', ({ file }) => file.reviewer !== undefined, patience),
      ),
    );
  const decided = (caseIds: readonly string[]) =>
    each(caseIds, async (caseId) => {
      await steps.propose(caseId);
      await steps.approve(caseId);
      await steps.reaches(steps.by.registrar, caseId, 'concluded', undefined, patience);
    });

  /** No number that a copy had before, of this run or of one a minute ago. */
  let copied = 0;
  async function copiesOf(models: readonly string[], count: number, daysEarlier?: readonly number[]) {
    const from = Math.max(copied, Math.floor(Date.now() / 10) % 2 ** 29);
    copied = from + count;
    return copyCases([mx, gt], models, { from, count, ...(daysEarlier && { daysEarlier }) }, await loadRuleBook());
  }
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

  /** Nothing of them is under way: what a copy would have of it, nobody would do. */
  const restingOf = (caseIds: readonly string[]) => atRest((rules) => auditPair(mx, gt, rules, caseIds));

  const atRest = async (audit: (rules: RuleBook) => Promise<readonly string[]>) => {
    const rules = await loadRuleBook();
    let left: readonly string[] = [];
    await until(
      'both nodes are at rest',
      async () => {
        left = await audit(rules);
        return left.length === 0;
      },
      { within: patience, every: 500 },
    ).catch(() => undefined);
    expect(left).toEqual([]);
  };

  beforeAll(registers);
  const isAtRest = (caseId: string) => atRest((rules) => auditNode(gt, rules, [caseId]));
  const whose = { control, country: server.country, endpoints, here, people: world.people, steps };
  const after = afterItOpened({ ...whose, isAtRest });

  return {
    ...{ after, control, each, endpoints, gt, here, mx, operator, server, steps },
    ...{ arrived, decided, drafted, filed, inReview, lostPapers, verified },
    /** By the person whose paper it is, at the counter where they filed. */
    broughtAgain: (caseIds: readonly string[]) =>
      each(caseIds, async (caseId) => {
        const { dossierId = '' } = await steps.read(steps.by.counter, caseId);
        await steps.handIn(dossierId);
      }),
    /** It comes from whoever has it. */
    nothingIsLost: () =>
      until('no paper is lost', async () => (await lostPapers()).length === 0, { within: patience, every: 1000 }),
    /** In the host's hands, each with its draw, and awake in both countries. */
    async reviewed(count = cases) {
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
      const caseIds = await this.reviewed(count);
      await decided(caseIds);
      return caseIds;
    },
    /** The invariant, also of some that ended before: read models equal the journals, the journals verify, each command has one outcome, and both countries agree. */
    async holds(caseIds: readonly string[]) {
      await restingOf([...caseIds, ...(await someEnded(gt, ended, comparedOfEnded))]);
    },
    /** The same in each country by itself: of copies that came earlier, the other country was told a day as of their model. */
    holdsInEach: (caseIds: readonly string[]) =>
      atRest(async (rules) => [...(await auditNode(mx, rules, caseIds)), ...(await auditNode(gt, rules, caseIds))]),
    /** The same of cases that came back from the partner, or were decided anew: what was told of one before is refused, and first lines are gone. */
    async holdsAgain(caseIds: readonly string[]) {
      await this.holdsInEach(caseIds);
      await each(caseIds, async (caseId) => {
        const [there, home] = [
          await steps.read(steps.by.supervisor, caseId),
          await steps.read(steps.by.registrar, caseId),
        ];
        expect([caseId, there.stage, home.stage]).toEqual([caseId, 'recognised', 'concluded']);
      });
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
    /** @param meanwhile what happens while there is none */
    async losesTemporal(meanwhile = () => Promise.resolve<readonly string[]>([])): Promise<readonly string[]> {
      await control.kill('temporal');
      for (const end of ['', '-shm', '-wal']) rmSync(join(data, `temporal.db${end}`), { force: true });
      const result = await meanwhile();
      await control.start('temporal');
      return result;
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
    /** Its data are gone; whoever runs it makes its logins, topics and rights again (docs/runbooks/broker.md). */
    async losesKafka() {
      await control.kill('kafka');
      rmSync(join(data, 'kafka'), { recursive: true });
      await control.start('kafka');
      const [topics, access] = ['topics.mjs', 'broker-access.mjs'].map((file) =>
        join(root, 'infra/local/set-up', file),
      );
      const made = `const countries = ${JSON.stringify(countriesOf(endpoints.kafka.access?.logins ?? {}))};
        const brokers = ${JSON.stringify(endpoints.kafka.brokers)};
        await (await import(${JSON.stringify(topics)})).createTopics(brokers, countries);
        await (await import(${JSON.stringify(access)})).grantTopics(brokers, countries);`;
      execFileSync(process.execPath, ['--input-type=module', '-e', made], { stdio: 'inherit' });
    },
  };
}

const mostlyNow = [...Array<number>(17).fill(0), 36, 36, 80];
/** By people and processes: the others are copies of these, and files of the same people. */
export const mostWalked = 10;
/** The newest, which leave last. */
const listedAtMost = 200;
const comparedOfEnded = 200;

const countriesOf = (logins: Readonly<Record<string, unknown>>) => Object.keys(logins);

const size = `${String(cases)} cases a stage${ended === 0 ? '' : `, ${String(ended)} ended`}`;

/** Says how long a drill's parts took where somebody asked for a size of their own. */
export function timed() {
  let since = performance.now();
  return (what: string) => {
    const took = ((performance.now() - since) / 1000).toFixed(1);
    since = performance.now();
    if (sized) process.stdout.write(`  ${what}: ${took} s (${size})\n`);
  };
}
