import { People, RecognitionSteps, readEndpoints } from '@puente/testing/actors';
import type { Endpoints, Manners } from '@puente/testing/actors';

/** The running local stack, and people to act in it. */
export interface World {
  readonly endpoints: Endpoints;
  readonly people: People;
  readonly steps: RecognitionSteps;
}

/** @throws where `npm test` has not started the stack (`PUENTE_ENDPOINTS`) */
export function openWorld(manners: Manners = {}): World {
  const path = process.env['PUENTE_ENDPOINTS'];
  if (path === undefined) throw new Error('PUENTE_ENDPOINTS is not set: run the suite through `npm test`');
  const endpoints = readEndpoints(path);
  const people = new People(endpoints, manners);
  return { endpoints, people, steps: new RecognitionSteps(people) };
}

let serial = Date.now() % 10_000;
/** A number no other worker of this run has. */
export const nextWorker = (): number => (serial = (serial + 1) % 10_000);
