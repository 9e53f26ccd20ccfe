import type { ApiPath } from '@puente/web/asking';
import { asking } from '@puente/web/asking';
import { redirect } from 'react-router';
import type { z } from 'zod';
import { needsPurpose, saidOr } from '../failed/problem.js';
import type { Visit } from '../visit/index.js';

interface Asked<Schema> {
  readonly path: ApiPath;
  readonly schema: Schema;
  /** What of the list is meant. */
  readonly query?: Readonly<Record<string, string>>;
  /** Where the page before ended. */
  readonly cursor: string | null | undefined;
  /** Where the list begins. */
  readonly first: string;
}

/** One page of a list. One of an old address, which the node cannot go on from, begins the list anew. */
export async function readPage<Schema extends z.ZodType>(
  visit: Visit,
  { cursor, first, path, query = {}, schema }: Asked<Schema>,
): Promise<z.output<Schema>> {
  const goesOn = typeof cursor === 'string';
  const asked = { ...query, ...(goesOn && { cursor }) };
  const said = await visit.api.read(Object.keys(asked).length === 0 ? path : asking(path, asked), schema);
  const isOld = goesOn && said.outcome === 'refused' && said.problem.status === 400 && !needsPurpose(said.problem);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to lead elsewhere
  if (isOld) throw redirect(first, 303);
  return saidOr(said, visit);
}
