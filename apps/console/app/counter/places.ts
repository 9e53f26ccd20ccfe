import { Pauses } from '@puente/contracts/answers/agency';
import { AgreementsInForce } from '@puente/contracts/answers/public';
import { apiPath } from '@puente/web/asking';
import type { Visit } from '../visit/index.js';

type Named = Readonly<Record<string, string>>;

/** Where somebody may say to be, and the border offices at which the officer's agency serves; by their codes. */
export interface Places {
  readonly regions: Named;
  readonly offices: Named;
}

export const noPlaces: Places = { regions: {}, offices: {} };

/** Nobody has to say it: what the node does not say is not asked. */
export async function readPlaces({ api, country, language, session }: Visit): Promise<Places> {
  const [pauses, rules] = await Promise.all([
    api.read(apiPath`/pauses`, Pauses),
    api.read(apiPath`/rules`, AgreementsInForce),
  ]);
  const agency = session?.me.agency.id;
  const inWords = (name: Named): string => name[language] ?? name['es'] ?? '';
  const regions = pauses.outcome === 'said' ? pauses.answer.regions : [];
  const offices = (rules.outcome === 'said' ? rules.answer.items : []).flatMap(
    ({ borderOffices = [] }) => borderOffices,
  );
  const own = offices.filter(({ sides }) =>
    sides.some((side) => side.country === country && side.agency.id === agency),
  );
  return {
    regions: Object.fromEntries(regions.map(({ code, name }) => [code, inWords(name)])),
    offices: Object.fromEntries(own.map(({ id, name }) => [id, inWords(name)])),
  };
}
