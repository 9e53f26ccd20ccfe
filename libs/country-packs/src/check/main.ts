import { FaultyRules } from '../faults/fault.js';
import { loadRuleBook } from '../rule-book/load-rule-book.js';
import { foldFaults } from './fold-faults.js';
import { sayAgreement, sayEquivalences, sayPack } from './say-rules.js';

/** `npm run packs:check`: reads every pack and agreement, says all that is wrong, or what was read. */
async function main([packsFolder, agreementsFolder]: readonly string[]): Promise<number> {
  const start = performance.now();
  try {
    const rules = await loadRuleBook({
      ...(packsFolder === undefined ? {} : { packsFolder }),
      ...(agreementsFolder === undefined ? {} : { agreementsFolder }),
    });
    const took = performance.now() - start;
    for (const pack of rules.packs) console.log(sayPack(pack));
    for (const agreement of rules.agreements) console.log(sayAgreement(agreement, rules));
    console.log(sayEquivalences(rules.equivalences));
    console.log(`ESCO: ${rules.esco.length} occupations, ${rules.escoSkills.length} skills`);
    console.log(`no faults (read in ${Math.round(took)} ms)`);
    return 0;
  } catch (error) {
    if (!(error instanceof FaultyRules)) throw error;
    for (const line of foldFaults(error.faults)) console.error(line);
    console.error(error.faults.length === 1 ? '1 fault' : `${error.faults.length} faults`);
    return 1;
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
