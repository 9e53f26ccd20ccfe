import { Certifiers } from '@puente/contracts/answers/public';
import { apiPath, asking } from '@puente/web/asking';
import type { ConsoleWords } from '@puente/words/languages';
import type { Lists, Typed } from '../act/index.js';
import { nameOnForm } from '../act/index.js';
import { saidOr } from '../failed/problem.js';
import type { Visit } from '../visit/index.js';
import { dossierBody } from './dossier-body.js';
import type { Faults } from './faults.js';

/** Whoever brings more certificates than that says who assessed the others without a list. */
const askedAtMost = 10;

interface Read {
  readonly faults: Faults;
  readonly proposed: Lists;
}

/**
 * Who is accredited today for the standards that were typed, all asked at once. A certificate may be older than that: what is
 * on no list is typed, and the law looks at the day of issue.
 */
export async function readCertifiers(typed: Typed, words: ConsoleWords, visit: Visit): Promise<Read> {
  const { remedies } = words.counter;
  const certificates = dossierBody(typed).certificates.slice(0, askedAtMost);
  const read = await Promise.all(
    certificates.map(async ({ certifier, standard: { code, country } = {} }, place) => {
      if (code === undefined || country === undefined) return { faults: [], items: [] };
      const at = (field: string) => nameOnForm(`certificates.${place}.${field}`, typed);
      const path = asking(apiPath`/catalogue/${country}/certifiers`, { standard: code });
      const said = await visit.api.read(path, Certifiers);
      if (said.outcome === 'refused' && [400, 404].includes(said.problem.status))
        return { faults: [[at('standard.code'), remedies.code] as const], items: [] };
      const { items } = saidOr(said, visit);
      return { faults: certifier === undefined ? [[at('certifier'), remedies.certifier] as const] : [], items };
    }),
  );
  const names = read.flatMap(({ items }) => items.map(({ id, name }) => [id, name] as const));
  return {
    faults: Object.fromEntries(read.flatMap(({ faults }) => faults)),
    proposed: { certifier: Object.fromEntries(names) },
  };
}
