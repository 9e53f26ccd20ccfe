import { Pauses } from '@puente/contracts/answers/agency';
import { apiPath } from '@puente/web/asking';
import { regionNames } from '../regions/index.js';
import type { Visit } from '../visit/index.js';
import type { Field } from './fields.js';
import { isAsked } from './fields.js';
import type { Lists } from './filling.js';

/** The country's regions, for a form that asks where something is. Where the node does not say, a code is typed. */
export async function readRegions({ api, language }: Visit, fields: readonly Field[]): Promise<Lists> {
  if (!isAsked(fields, (field) => 'name' in field && field.name === 'region')) return {};
  const said = await api.read(apiPath`/pauses`, Pauses);
  if (said.outcome !== 'said') return {};
  return { region: regionNames(said.answer.regions, language) };
}
