import { OfficerNames } from '@puente/contracts/answers/agency';
import { apiPath } from '@puente/web/asking';
import type { NodeApi } from '../api/index.js';
import type { Session } from '../sign-in/index.js';
import type { Colleagues } from './colleagues.js';
import { colleaguesIn, nobodyKnown } from './colleagues.js';

/** Who is called something else by now is so on every page a minute later. */
const goodFor = 60_000;

type Asks = (session: Session | undefined, api: Pick<NodeApi, 'read'>) => Promise<Colleagues>;

/**
 * Names, asked for once a minute for all who are told the same: an agency’s people of the same roles; and anew for whoever signed in since, whose
 * name may be the newest. A page does without them where they do not come.
 */
export function keptColleagues(now: () => number = Date.now): Asks {
  const kept = new Map<string, { readonly since: number; readonly names: Promise<Colleagues> }>();
  return (session, api) => {
    if (session === undefined) return Promise.resolve(nobodyKnown);
    const { agency, roles } = session.me;
    const whose = [agency.id, ...roles].join(' ');
    const known = kept.get(whose);
    if (known !== undefined && known.since + goodFor > now() && known.since >= session.since) return known.names;
    const names = api.read(apiPath`/officers/names`, OfficerNames).then((said) => {
      if (said.outcome === 'down') kept.delete(whose);
      return said.outcome === 'said' ? colleaguesIn(said.answer) : nobodyKnown;
    });
    kept.set(whose, { since: now(), names });
    return names;
  };
}
