import { parseArgs } from 'node:util';
import type { Said } from '../faults/fault.js';
import { FaultyRules } from '../faults/fault.js';
import { loadRuleBook } from '../rule-book/load-rule-book.js';
import { foldFaults } from './fold-faults.js';
import { sayAgreement, sayEquivalences, sayPack } from './say-rules.js';

/** `npm run packs:check`: reads every pack and agreement, says all that is wrong, or what was read. */
async function main(words: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    ...{ args: words, allowPositionals: true },
    options: { lang: { type: 'string', default: 'en' } },
  });
  const [packsFolder, agreementsFolder] = positionals;
  const lang: keyof Said = values.lang === 'es' ? 'es' : 'en';
  const start = performance.now();
  try {
    const rules = await loadRuleBook({
      ...(packsFolder === undefined ? {} : { packsFolder }),
      ...(agreementsFolder === undefined ? {} : { agreementsFolder }),
    });
    const took = Math.round(performance.now() - start);
    for (const pack of rules.packs) console.log(sayPack(pack, lang));
    for (const agreement of rules.agreements) console.log(sayAgreement(agreement, rules, lang));
    console.log(sayEquivalences(rules.equivalences, lang));
    const [occupations, skills] = [rules.esco.length, rules.escoSkills.length];
    console.log(
      {
        es: `ESCO: ${occupations} ocupaciones, ${skills} competencias`,
        en: `ESCO: ${occupations} occupations, ${skills} skills`,
      }[lang],
    );
    console.log({ es: `sin faltas (leído en ${took} ms)`, en: `no faults (read in ${took} ms)` }[lang]);
    return 0;
  } catch (error) {
    if (!(error instanceof FaultyRules)) throw error;
    for (const line of foldFaults(error.faults, lang)) console.error(line);
    const [one, many] = { es: ['falta', 'faltas'], en: ['fault', 'faults'] }[lang];
    console.error(`${error.faults.length} ${error.faults.length === 1 ? one : many}`);
    return 1;
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
