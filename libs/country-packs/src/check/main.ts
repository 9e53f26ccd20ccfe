import { FaultyRules } from '../faults/fault.js';
import { loadRuleBook } from '../rule-book/load-rule-book.js';
import { foldFaults } from './fold-faults.js';

/** `npm run packs:check`: reads every pack and agreement, says all that is wrong, or what was read. */
async function main([packsFolder, agreementsFolder]: readonly string[]): Promise<number> {
  const start = performance.now();
  try {
    const rules = await loadRuleBook({
      ...(packsFolder === undefined ? {} : { packsFolder }),
      ...(agreementsFolder === undefined ? {} : { agreementsFolder }),
    });
    for (const { country, rules: law, catalogue, calendarCovers } of rules.packs) {
      const { standards, certifiers } = law.catalogue;
      const counts = `${standards.size} standards, ${certifiers.size} certifiers, ${catalogue.accreditations.length} accreditations`;
      const mark = catalogue.demonstration ? ', demonstration' : '';
      const calendar = `calendar ${law.calendar.version} for ${calendarCovers.from} to ${calendarCovers.until}`;
      console.log(`${country} ${law.version}: ${counts}${mark}; ${calendar}`);
    }
    for (const { id, version, parties, inForceFrom, demonstration } of rules.agreements)
      console.log(
        `${id} v${version}: ${parties.join(' and ')}, in force from ${inForceFrom}${demonstration ? ', demonstration' : ''}`,
      );
    console.log(`no faults (${Math.round(performance.now() - start)} ms)`);
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
