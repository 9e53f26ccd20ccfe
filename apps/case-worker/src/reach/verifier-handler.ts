import type { Verifiers } from '@puente/activities/tell-verifiers';
import type { KeyStore } from '@puente/credentials/keys';
import type { CredentialEventSays } from '@puente/credentials/security-event';
import { securityEventToken } from '@puente/credentials/security-event';
import type { CaseId, Instant, TimeSource } from '@puente/domain/kernel';
import type { Subscription, Subscriptions, VerifierEvents } from '@puente/persistence/verifiers';
import { namedUuid } from '@puente/platform/ids';

interface HandlerParts {
  readonly subscriptions: Pick<Subscriptions, 'to'>;
  readonly events: Pick<VerifierEvents, 'known' | 'leave'>;
  /** Credentials of this node that an alert about a case is about. */
  readonly credentialsOf: (concerned: CaseId) => Promise<readonly CaseId[]>;
  readonly keys: Pick<KeyStore, 'current'>;
  readonly did: string;
  readonly time: TimeSource;
}

interface News {
  readonly at: Instant;
  readonly credentials: readonly CaseId[];
  readonly says: CredentialEventSays;
}

type File = Parameters<Verifiers['tell']>[0];

/** Signs what each verifier who subscribed is told, once, and leaves it to be pushed or asked for. */
export function verifierHandler({ credentialsOf, did, events, keys, subscriptions, time }: HandlerParts): Verifiers {
  return {
    async tell(file, which) {
      const news = await newsOf(file, which);
      for (const to of await subscriptions.to(news.credentials)) await leave(to, file.caseId, which, news);
    },
  };

  async function newsOf(file: File, which: string): Promise<News> {
    if (file.kind === 'credential' && file.change !== undefined) {
      const { at, state, until } = file.change;
      const period = until === undefined ? {} : { until };
      return { at, credentials: [file.caseId], says: { type: 'statusChanged', state, ...period } };
    }
    if (file.kind !== 'alert') throw new Error(`a ${file.kind} is no news for verifiers`);
    const { from, severity, units, until } = file.notice;
    const credentials = await credentialsOf(file.about.caseId);
    const period = until === undefined ? { from } : { from, until };
    const says: CredentialEventSays =
      which === '2' ? { type: 'alertClosed' } : { type: 'alerted', severity, units, ...period };
    return { at: time.now(), credentials, says };
  }

  async function leave(to: Subscription, file: CaseId, which: string, { at, says }: News): Promise<void> {
    const jti = namedUuid(`${file}/${which}/${to.id}`);
    if (await events.known(jti)) return;
    const signer = await keys.current();
    const now = time.now();
    const event = { did, jti, audience: to.verifier, credential: to.credential, at, says };
    await events.leave(to, { jti, token: await securityEventToken(event, now, signer) }, now);
  }
}
