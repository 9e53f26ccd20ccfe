import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { Equivalence } from '@puente/domain/rulebook/catalogue';
import type { LoadedRules } from '@puente/country-packs/rule-book';
import { certificateFor, demonstrationWorker, nodeOf, until } from '@puente/testing/actors';
import type { Corridor } from '@puente/testing/actors';
import { auditPair } from '../auditing/node-audit.js';
import { nextWorker, openWorld } from '../world/world.js';

const { endpoints, across } = openWorld();

/** A pair of each agreement; the first goes the other way than the journeys of recognition. None is automatic. */
const corridors: readonly Corridor[] = [
  { home: 'GT', host: 'MX' },
  { home: 'CL', host: 'PE' },
  { home: 'CO', host: 'MX' },
];

const isComplete = ({ units }: Equivalence): boolean => units.every(({ coverage }) => coverage === 'full');

describe('the same steps in every agreement', () => {
  let rules: LoadedRules;
  beforeAll(async () => {
    rules = await loadRuleBook();
  });

  it.each(corridors)('[F1][F2][F4] a certificate of $home is verified there and decided in $host', async (corridor) => {
    const steps = across(corridor);
    const held = certificateFor(rules, corridor, isComplete);
    const { caseId } = await steps.toRecognition(
      demonstrationWorker(nextWorker(), held, { nationality: corridor.host }),
    );

    const [home, host] = [nodeOf(endpoints, corridor.home), nodeOf(endpoints, corridor.host)];
    await until(
      'both nodes are at rest and agree',
      async () => (await auditPair(home, host, rules, [caseId])).length === 0,
    );
  });
});
