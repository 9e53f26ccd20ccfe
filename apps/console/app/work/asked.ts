import type { QueueFilterBody } from '@puente/contracts/answers/cases';
import { QueueFilter } from '@puente/contracts/answers/cases';
import { plainDate } from '@puente/contracts/values';
import { paths } from '../paths/index.js';

/** What the address of a queue's page says: which queue, what of it, and where the page before ended. */
export interface Asked {
  readonly cola?: string;
  readonly clase?: string;
  readonly etapa?: string;
  readonly corredor?: string;
  readonly desde?: string;
  readonly hasta?: string;
  readonly pagina?: string;
}

/** By which name the API asks for the same, and what it takes; anything else in an address is as if nobody had asked. */
const asks = {
  cola: ['queue', undefined],
  clase: ['kind', QueueFilter.shape.kind],
  etapa: ['stage', QueueFilter.shape.stage],
  corredor: ['corridor', QueueFilter.shape.corridor],
  desde: ['from', plainDate],
  hasta: ['to', plainDate],
  pagina: ['cursor', undefined],
} as const;

type Name = keyof typeof asks;
const names = Object.keys(asks) as Name[];
/** What narrows a queue, and is taken away again by one link. */
const filters: readonly Name[] = ['clase', 'etapa', 'corredor', 'desde', 'hasta'];

export function askedIn({ searchParams }: URL): Asked {
  const given = names.flatMap((name): [Name, string][] => {
    const value = withStage(searchParams, name);
    const [, schema] = asks[name];
    return value === '' || schema?.safeParse(value).success === false ? [] : [[name, value]];
  });
  return Object.fromEntries(given);
}

/** A stage is one of a kind, so that the form has one field for both: `recognition-review.host-review`. */
function withStage(params: URLSearchParams, name: Name): string {
  const [kind = '', stage] = (params.get('etapa') ?? '').split('.');
  if (name === 'clase' && stage !== undefined) return kind;
  if (name === 'etapa') return stage ?? kind;
  return params.get(name) ?? '';
}

/** The same, as the API is asked. */
export const asQuery = (asked: Asked): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = asked[name];
      return value === undefined ? [] : [[asks[name][0], value]];
    }),
  );

const queryOf = (asked: Asked): string => new URLSearchParams(Object.entries(asked) as [string, string][]).toString();
export const workAt = (asked: Asked): string => `${paths.work}?${queryOf(asked)}`;
/** Where what the queue was narrowed to is saved as one of the officer's own. */
export const savesAt = (asked: Asked): string => `${paths.queues}?${queryOf(asked)}`;

/** What a saved queue keeps of it: not the days, which would soon be past. */
export function narrowing({ clase, corredor, etapa }: Asked): QueueFilterBody | undefined {
  const kept = {
    ...(clase && { kind: clase }),
    ...(etapa && { stage: etapa }),
    ...(corredor && { corridor: corredor }),
  };
  const read = QueueFilter.safeParse(kept);
  return read.success && Object.keys(read.data).length > 0 ? read.data : undefined;
}

export const isNarrowed = (asked: Asked): boolean => filters.some((name) => asked[name] !== undefined);
