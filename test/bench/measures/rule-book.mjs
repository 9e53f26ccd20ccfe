import ruleBook from '@puente/country-packs/rule-book';
import { median, say } from '../instruments/numbers.mjs';

const rounds = 5;

/** P16: CPU of reading every pack and agreement, as each process does when it starts. */
export async function readingRules() {
  const times = [];
  for (let n = 0; n < rounds; n++) {
    const before = process.cpuUsage();
    await ruleBook.loadRuleBook();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1_000);
  }
  const [first] = times;
  return [
    {
      id: 'P16',
      what: 'reading the rule book, CPU ms',
      ours: `${say(median(times))} ms`,
      floor: '–',
      value: median(times),
      goal: 600,
      unit: ' ms',
      notes: [`median of ${rounds}; the first, which also compiles: ${say(first)} ms`],
    },
  ];
}
