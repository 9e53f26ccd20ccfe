import type { EndedPlace, ListEdition } from '@puente/credentials/status-list';
import { bitstringList } from '@puente/credentials/status-list';
import { sampleRecognition } from '@puente/credentials/specification';
import { instant } from '@puente/domain/kernel';
import type { CheckOptions } from '@puente/verifier/node';
import type { SampleKey, SampleKeys } from './authorities.js';
import { did, makeKeys, statusLists, today, trustListOf } from './authorities.js';
import type { Form, Issue } from './issue.js';
import { issueAs } from './issue.js';

/** Places of the list that every sample is in; the first is in force. */
export const places = { inForce: 70_001, suspended: 2, revoked: 131_071, replaced: 40_000 } as const;

const ended: readonly EndedPlace[] = (['suspended', 'revoked', 'replaced'] as const).map((state) => ({
  index: places[state],
  state,
}));

export const list = 3;
export const listUrl = `${statusLists}/${list}`;

/** Makes good credentials, each bad one from a good one, and what they are checked by. */
export interface Workshop {
  readonly keys: SampleKeys;
  readonly by: CheckOptions;
  /** A good recognition in force, but for what is said. */
  readonly issue: (form: Form, changes?: Partial<Issue>) => Promise<string>;
  readonly publish: (changes?: Partial<ListEdition>, key?: SampleKey) => Promise<string>;
}

export async function openWorkshop(): Promise<Workshop> {
  const keys = await makeKeys();
  const publish: Workshop['publish'] = (changes = {}, key = keys.current) =>
    bitstringList(
      {
        did,
        statusLists,
        list,
        ended,
        now: instant('2026-11-25T11:00:00.000Z'),
        validUntil: instant('2026-11-26T11:00:00.000Z'),
        ttl: 3_600,
        ...changes,
      },
      key.signer,
    );
  return {
    keys,
    by: { trust: trustListOf(keys), statusLists: { [listUrl]: await publish() }, now: new Date(today) },
    issue: (form, changes = {}) =>
      issueAs(form, {
        record: sampleRecognition(),
        key: keys.current,
        wallet: keys.stranger,
        place: { list, index: places.inForce },
        signedAt: today,
        ...changes,
      }),
    publish,
  };
}
