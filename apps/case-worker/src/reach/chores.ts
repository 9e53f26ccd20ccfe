import type { KeyStore } from '@puente/credentials/keys';
import { publicUrlOf } from '@puente/credentials/did';
import { statusListsAt } from '@puente/credentials/status-list';
import type { TimeSource } from '@puente/domain/kernel';
import type { Pool } from '@puente/persistence/database';
import { listEditionsOf, listedMark, listedPlaces, statusPlacesOf } from '@puente/persistence/status-lists';
import { verifierEventsOf } from '@puente/persistence/verifiers';
import type { Chore } from '@puente/platform/lifecycle';
import { listPublisher } from './publish-lists.js';
import { pushEvents } from './push-events.js';

interface Reaching {
  readonly pool: Pool;
  readonly keys: Pick<KeyStore, 'current'>;
  readonly did: string;
  readonly time: TimeSource;
}

/** A revocation is in the list that is served, and on its way to who relies on the credential, within seconds. */
const interval = 2_000;

/** What whoever relies on a credential is told of it. */
export function reachChores({ did, keys, pool, time }: Reaching): readonly Chore[] {
  const publicUrl = publicUrlOf(did);
  // A node that is itself published there speaks with itself.
  const localhost = new URL(publicUrl).hostname === 'localhost';
  const publish = listPublisher(
    {
      ...{ keys, did, statusLists: statusListsAt(publicUrl), time },
      editions: listEditionsOf(pool),
      listed: () => listedPlaces(pool),
      lists: () => statusPlacesOf(pool).lists(),
    },
    () => listedMark(pool),
  );
  return [
    { name: 'status lists', interval, work: publish },
    { name: 'verifier events', interval, work: () => pushEvents({ events: verifierEventsOf(pool), time, localhost }) },
  ];
}
