import type { Agreement, RuleBook } from '@puente/domain/rulebook/rules';
import { precedenceOf } from '../agreements/precedence.js';

/** Which agreement binds two countries on a day: of several versions the newest, of several agreements the special one. */
export function agreementsInForce(agreements: readonly Agreement[]): RuleBook['inForce'] {
  const precedes = precedenceOf(agreements);
  return (home, host, on) => {
    if (home === host) return undefined;
    const newest = new Map<string, Agreement>();
    for (const agreement of agreements) {
      const { id, parties, inForceFrom, inForceUntil, version } = agreement;
      const binds = parties.includes(home) && parties.includes(host);
      if (!binds || inForceFrom > on || (inForceUntil !== undefined && on > inForceUntil)) continue;
      if ((newest.get(id)?.version ?? 0) < version) newest.set(id, agreement);
    }
    const binding = [...newest.values()];
    return binding.find(({ id }) => !binding.some((other) => precedes(other.id, id)));
  };
}
