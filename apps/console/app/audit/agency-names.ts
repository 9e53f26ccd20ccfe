import { Authorities } from '@puente/contracts/answers/public';
import { apiPath } from '@puente/web/asking';
import type { Visit } from '../visit/index.js';

/** What each agency of this country is called, by its code. */
export type AgencyNames = Readonly<Record<string, string>>;

/** None where the node does not say: a code names an agency too. */
export async function readAgencyNames({ api, country }: Visit): Promise<AgencyNames> {
  const said = await api.read(apiPath`/authorities`, Authorities);
  const items = said.outcome === 'said' ? said.answer.items : [];
  const here = items.find((one) => one.country === country)?.agencies ?? [];
  return Object.fromEntries(here.map(({ id, shortName }) => [id, shortName]));
}
