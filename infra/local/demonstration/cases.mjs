import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import { People, RecognitionSteps } from '@puente/testing/actors';
import { packs } from '../packs.mjs';
import { caseSteps } from './case-steps.mjs';
import { corridorsOf, goingRound } from './corridors.mjs';
import { inventedWorker } from './invented-people.mjs';

const plan = JSON.parse(readFileSync(join(import.meta.dirname, 'cases.json'), 'utf8'));
const atOnce = 8;

/**
 * About sixty cases of the last weeks, told day by day over the public API only: late, nearly late, waiting, standing still, decided, in part, appealed, protected.
 *
 * @param endpoints what `.local/endpoints.json` holds
 * @param past where it is earlier: `goTo(days)` from today on, which only goes forward
 * @param told takes how many of how many steps were told
 * @returns how many cases there are, and why any could not go on
 */
export async function tellCases(endpoints, past, told = () => {}) {
  const cases = planned(endpoints, await loadRuleBook());
  const desks = Object.fromEntries(packs.map(({ country, desks: of }) => [country, of]));
  const days = [...new Set(cases.flatMap(({ steps }) => steps.map(([day]) => day)))].sort((a, b) => a - b);
  const all = cases.reduce((sum, { steps }) => sum + steps.length, 0);
  let done = 0;
  for (const day of days) {
    await past.goTo(day);
    // A token of an earlier day is good no more.
    const people = new People(endpoints, { patience: 10_000 });
    const today = cases.filter(({ steps }) => steps.some(([on]) => on === day));
    await sideBySide(atOnce, today, async (one) => {
      const steps = new RecognitionSteps(people, one.corridor);
      for (const [on, name] of one.steps) {
        if (on !== day || one.stopped !== undefined) continue;
        await caseSteps[name]({ desks, people, steps }, one).catch(
          (error) => (one.stopped = `${name}: ${error.message}`),
        );
        told((done += 1), all);
      }
    });
  }
  const stopped = cases.flatMap((one) => one.stopped ?? []);
  return { cases: cases.length, stopped };
}

/** Who brings what, where to, and what becomes of it. */
export function planned({ demonstration, nodes }, rules) {
  const next = goingRound(corridorsOf(rules, Object.keys(nodes)), demonstration);
  const year = new Date().getUTCFullYear();
  return plan.cases
    .flatMap(({ of, steps }) => Array.from({ length: of }, () => ({ steps, alone: of === 1 })))
    .map(({ alone, steps }, n) => {
      // What there is one of, the story's own ministry has.
      const { corridor, held } = next(n, alone);
      const isChild = steps.some(([, name]) => name === 'protect');
      const born = isChild ? { birthDate: `${year - 16}-03-03` } : {};
      return { steps, corridor, held, worker: inventedWorker(n, held, { nationality: corridor.host, ...born }) };
    });
}

/** So many at a time, in their order. */
async function sideBySide(many, all, act) {
  const left = [...all];
  const go = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await act(one);
  };
  await Promise.all(Array.from({ length: many }, go));
}
