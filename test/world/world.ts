import { People, RecognitionSteps, demonstrationWorker, readEndpoints } from '@puente/testing/actors';
import type { Corridor, DemonstrationWorker, Endpoints, Manners } from '@puente/testing/actors';

/** The running local stack, and people to act in it. */
export interface World {
  readonly endpoints: Endpoints;
  readonly people: People;
  /** Of a recognition from Mexico to Guatemala. */
  readonly steps: RecognitionSteps;
  /** Of one in any corridor. */
  readonly across: (corridor: Corridor) => RecognitionSteps;
}

/** @throws where `npm test` has not started the stack (`PUENTE_ENDPOINTS`) */
export function openWorld(manners: Manners = {}): World {
  const path = process.env['PUENTE_ENDPOINTS'];
  if (path === undefined) throw new Error('PUENTE_ENDPOINTS is not set: run the suite through `npm test`');
  const endpoints = readEndpoints(path);
  const people = new People(endpoints, manners);
  const across = (corridor: Corridor): RecognitionSteps => new RecognitionSteps(people, corridor);
  return { endpoints, people, steps: across({ home: 'MX', host: 'GT' }), across };
}

let serial = Date.now() % 10_000;
/** Whose telephone the demonstration's carrier does not reach, on purpose (`messageFolder`): what they are told is tried again on another day. */
const outOfReach = 404;
/** A number no other worker of this run has, of somebody who is reached. */
export function nextWorker(): number {
  serial = (serial + 1) % 10_000;
  return serial === outOfReach ? nextWorker() : serial;
}

/** A Guatemalan with a CONOCER certificate in EC0586.01; `n` makes as many different ones as a test needs. */
export const photovoltaicInstaller = (
  n: number,
  more: { certifier?: string; standard?: string } = {},
): DemonstrationWorker =>
  demonstrationWorker(
    n,
    { country: 'MX', standard: 'EC0586.01', certifier: 'ECE-00001', ...more },
    { nationality: 'GT' },
  );
