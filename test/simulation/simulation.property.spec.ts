import { setImmediate as turn } from 'node:timers/promises';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import { country } from '@puente/domain/kernel';
import type { NodeKeys } from '@puente/messaging/keys';
import { newNodeKeys, nodeKeysFrom, trustAnnexFrom, trustEntryOf } from '@puente/messaging/keys';
import type { Ground } from './ground.js';
import { broken } from './invariants.js';
import { CL, GT, MX } from './people.js';
import { SimulatedWorld } from './world.js';

/** Whose keys are whose is shown elsewhere: here a signature is its key's name, and a thousand seeds take a minute. */
jest.mock('jose', () => ({ ...jest.requireActual<object>('jose'), ...jest.requireActual<object>('./plain-jose.js') }));

/**
 * A seed is a fifth of a second of a core: `npm test` plays a hundred, and `npm test -- histories` ten thousand, shared out among the cores
 * (jest.histories.cjs). A seed that fails is played again, step by step the same: `PUENTE_FIRST_SEED=… PUENTE_SEEDS=1 npm test -- histories`.
 */
const { PUENTE_FIRST_SEED: asked, PUENTE_HISTORIES: all, PUENTE_SEEDS: some } = process.env;
const seeds = Number(some ?? all ?? 8);
// What `npm test` plays is the same each time: it is red for what changed. By hand others are played.
const first = Number(asked ?? (some === undefined && all !== undefined ? jest.getSeed() : 1000));

/** Which of them this process plays. */
const { nth, of } = (globalThis as { readonly share?: { readonly nth: number; readonly of: number } }).share ?? {
  nth: 0,
  of: 1,
};
const played = Array.from({ length: seeds }, (_, n) => first + n).filter((_, n) => n % of === nth);

jest.setTimeout(7_200_000);

async function openGround(): Promise<Ground> {
  const rules = await loadRuleBook();
  const keys = new Map<string, NodeKeys>();
  const entries: Record<string, ReturnType<typeof trustEntryOf>> = {};
  for (const code of [MX, GT, CL]) {
    const file = await newNodeKeys(code);
    keys.set(code, await nodeKeysFrom(file));
    entries[code] = trustEntryOf(file, `did:web:${code.toLowerCase()}.puente.example`);
  }
  const three = await trustAnnexFrom(entries);
  const { MX: mexico, GT: guatemala } = entries;
  const two = await trustAnnexFrom({ MX: mexico, GT: guatemala });
  return {
    ...{ rules, keysOf: (code) => keys.get(country(code)) as NodeKeys },
    trustOf: (countries) => (countries.length === 2 ? two : three),
    pass: (milliseconds) => jest.advanceTimersByTime(milliseconds),
  };
}

describe('whatever is lost, in whatever order', () => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await openGround();
    jest.useFakeTimers({
      doNotFake: [
        'nextTick',
        'queueMicrotask',
        'setImmediate',
        'setTimeout',
        'setInterval',
        'clearTimeout',
        'clearInterval',
        'clearImmediate',
        'Date',
      ],
    });
  });
  afterAll(() => {
    jest.useRealTimers();
  });

  it('a seed plays the same story whenever it is played', async () => {
    const stories = [];
    for (let n = 0; n < 2; n += 1) {
      const world = new SimulatedWorld(first, [MX, GT, CL], ground);
      await world.runs(100);
      await world.heals();
      stories.push(world.story());
    }
    expect(stories[0]).toContain('accepted');
    expect(stories[1]).toBe(stories[0]);
  });

  it('[D 5] each command has one outcome, the countries agree, and nobody is told or decided on twice', async () => {
    const met = { restores: 0, stalls: 0, checkpoints: 0, cosigned: 0 };
    for (const seed of played) {
      const world = new SimulatedWorld(seed, seed % 2 === 0 ? [MX, GT, CL] : [MX, GT], ground);
      try {
        await world.runs(100);
        await world.heals();
        expect(broken(world, ground.rules)).toEqual([]);
        met.stalls += world.stalls;
        met.restores += world.restored;
        met.checkpoints += world.signed.own.length;
        met.cosigned += world.signed.others.length;
        // A story asks for no turn of the loop, and the limit of each send keeps its whole world until one comes.
        await turn();
      } catch (error) {
        throw new Error(`PUENTE_FIRST_SEED=${String(seed)}: ${(error as Error).message}\n${world.story()}`);
      }
    }
    const which = of === 1 ? '' : `, each ${String(of)}th`;
    process.stdout.write(
      `${String(played.length)} seeds from ${String(first + nth)}${which}: ${JSON.stringify(met)}\n`,
    );
    // Some six a seed: a night of ten thousand has sixty thousand, and each message was one to a carrier that keeps names.
    expect(met.stalls).toBeGreaterThanOrEqual(played.length);
  });
});
