import { HttpProblem } from '../problems/problem.js';
import type { Caller } from './caller.js';

/** Where only staff has access, the guard lets nobody else in; here the type says so too. @throws {HttpProblem} 403 */
export function officerIn(by: Caller): Extract<Caller, { kind: 'officer' }> {
  if (by.kind !== 'officer') throw new HttpProblem('NOT_FOR_YOU');
  return by;
}
