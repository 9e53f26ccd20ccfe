import { staffRoles } from '@puente/domain/kernel';
import type { ApiClient, People } from '@puente/testing/actors';
import { verifierAt } from '@puente/testing/actors';
import type { World } from '../world/world.js';

/** `x-access` of an operation: who may call it at all. Left out: everybody. */
export interface Access {
  readonly staff?: readonly string[];
  readonly worker?: true;
  readonly session?: 'own' | 'any';
  readonly verifier?: string;
}

/** Somebody who calls, and the operations that are for them. */
export interface Caller {
  readonly client: ApiClient;
  may(access: Access | undefined): boolean;
}

/** Everybody whom the document tells apart, and nobody, who tries every operation. `page` is a worker by number and code. */
export const callerNames = ['nobody', ...staffRoles, 'worker', 'page', 'verifying program'] as const;
export type CallerName = (typeof callerNames)[number];

export function callerOf(name: CallerName, country: string, world: World, page: ApiClient): Caller {
  const { people } = world;
  switch (name) {
    case 'nobody':
      return { client: people.anyone(country), may: () => true };
    case 'worker':
      return { client: people.user(workerOf(people, country)), may: (access) => access?.worker === true };
    case 'page':
      return { client: page, may: (access) => access?.session !== undefined };
    case 'verifying program': {
      const client = world.endpoints.verifiers[0]?.client ?? '';
      return { client: verifierAt(world.endpoints, country, client), may: (access) => access?.verifier !== undefined };
    }
    default:
      return {
        client: people.user(people.named(country, name)),
        may: (access) => access?.staff?.includes(name) === true,
      };
  }
}

function workerOf({ endpoints }: People, country: string): string {
  const worker = endpoints.users.find((user) => user.country === country && user.roles.length === 0);
  if (worker === undefined) throw new RangeError(`no demonstration worker in ${country}`);
  return worker.username;
}
