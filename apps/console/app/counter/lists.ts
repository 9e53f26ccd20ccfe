import { Countries } from '@puente/contracts/answers/public';
import { apiPath } from '@puente/web/asking';
import { textIn } from '@puente/web/telling';
import type { ConsoleLanguage } from '@puente/words/languages';
import type { z } from 'zod';
import { saidOr } from '../failed/problem.js';
import type { Visit } from '../visit/index.js';

type Named = Readonly<Record<string, string>>;
type Items = z.output<typeof Countries>['items'];

/** What the node lists: its countries and the identity documents that they know; one call. */
export async function readLists(visit: Visit) {
  const { items } = saidOr(await visit.api.read(apiPath`/countries`, Countries), visit);
  const { language } = visit;
  const country = Object.fromEntries(items.map(({ code, name }) => [code, textIn(name, language)]));
  return { country, nationality: nationalities(language), kind: documentKinds(items, language) };
}

/** One kind may be another document in another country; it is then called by both names, each with its country. */
export function documentKinds(items: Items, language: ConsoleLanguage): Named {
  const names = new Map<string, Map<string, string[]>>();
  for (const { code, identityDocuments, name: country } of items)
    for (const { kind, name } of identityDocuments) {
      const named = names.get(kind) ?? new Map<string, string[]>();
      const title = textIn(name, language);
      names.set(kind, named.set(title, [...(named.get(title) ?? []), textIn(country, language) || code]));
    }
  const everywhere = ([, countries]: readonly [string, readonly string[]]) => countries.length === items.length;
  const title = (named: ReadonlyMap<string, readonly string[]>): string =>
    [...named].map((one) => (everywhere(one) ? one[0] : `${one[0]} (${one[1].join(', ')})`)).join(' / ');
  return Object.fromEntries([...names].map(([kind, named]) => [kind, title(named)]));
}

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const codes = letters.flatMap((one) => letters.map((other) => `${one}${other}`));

/** People come from every country, also from one that has no node. */
function nationalities(language: ConsoleLanguage): Named {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const named = codes.flatMap((code) => {
    const name = names.of(code);
    return name === undefined ? [] : [[code, name] as const];
  });
  return Object.fromEntries(named.sort(([, one], [, other]) => one.localeCompare(other, language)));
}
