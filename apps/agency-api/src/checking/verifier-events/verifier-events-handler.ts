import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { didWebOf } from '@puente/credentials/did';
import { securityEventToken } from '@puente/credentials/security-event';
import type { VerifierClient } from '@puente/identity/oidc';
import type { DeliveryRecord, Subscription } from '@puente/persistence/verifiers';
import { subscriptionsOf, verifierEventsOf } from '@puente/persistence/verifiers';
import { namedUuid } from '@puente/platform/ids';
import { inEachPageLanguage } from '@puente/words/languages';
import { askingClient, CheckHandler } from '../checks/check-handler.js';
import type { PageLanguage } from '@puente/words/languages';
import { askAgainAt } from '../../http/limits/ask-again.js';
import { HttpProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { Deliveries, EventLeft, PollAnswer, SubscriptionAnswer } from '@puente/contracts/answers/checking';
import type { PollBody, SubscribeBody } from './subscription-bodies.js';

/** What a verifier wants to hear of, and what it was told. */
@Injectable()
export class VerifierEventsHandler {
  constructor(
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'keyStore' | 'pool' | 'publicUrl'>,
    private readonly checks: CheckHandler,
  ) {}

  /** @throws {HttpProblem} where the credential and the document do not belong together, or the address cannot be one */
  async subscribe(
    verifier: VerifierClient,
    { callback, document, number, purpose }: SubscribeBody,
    language: PageLanguage,
  ): Promise<SubscriptionAnswer> {
    if (callback !== undefined && !this.mayBePushedTo(new URL(callback))) {
      const message = inEachPageLanguage(({ faults }) => faults.callback);
      throw new HttpProblem('INVALID_REQUEST', [{ field: 'callback', code: 'not_https', message }]);
    }
    const checked = await this.checks.check({ number, document }, askingClient(verifier, purpose), language);
    if (checked.outcome === 'locked') throw askAgainAt(checked.until, this.parts.clock.now());
    if (checked.outcome === 'not-found') throw new HttpProblem('CREDENTIAL_NOT_FOUND');
    const begun = await subscriptionsOf(this.parts.pool).begin({
      ...{
        id: randomUUID(),
        verifier: verifier.id,
        credential: checked.credential.number as Subscription['credential'],
      },
      ...(callback === undefined ? {} : { callback }),
      createdAt: this.parts.clock.now(),
    });
    return answerOf(begun);
  }

  async list({ id }: VerifierClient): Promise<SubscriptionAnswer[]> {
    return (await subscriptionsOf(this.parts.pool).of(id)).map(answerOf);
  }

  /** @throws {HttpProblem} 404 for another's, as for none */
  async end({ id: verifier }: VerifierClient, id: string): Promise<void> {
    const ended = await subscriptionsOf(this.parts.pool).end(verifier, id, this.parts.clock.now());
    if (!ended) throw new HttpProblem('NOT_FOUND');
  }

  /**
   * An event that says nothing, signed and sent as all others are. By the key of the request it is one, however often it is asked for.
   *
   * @throws {HttpProblem} 404 for another's, as for none
   */
  async test({ id: verifier }: VerifierClient, id: string, key: string): Promise<EventLeft> {
    const { clock, keyStore, pool, publicUrl } = this.parts;
    const to = await subscriptionsOf(pool).find(verifier, id);
    if (to === undefined) throw new HttpProblem('NOT_FOUND');
    const jti = namedUuid(`test/${id}/${key}`);
    const at = clock.now();
    const event = { did: didWebOf(publicUrl), jti, audience: verifier, credential: to.credential, at } as const;
    const token = await securityEventToken({ ...event, says: { type: 'test' } }, at, await keyStore.current());
    await verifierEventsOf(pool).leave(to, { jti, token }, at);
    return { jti };
  }

  async deliveries({ id: verifier }: VerifierClient, before: bigint | undefined): Promise<Deliveries> {
    const found = await verifierEventsOf(this.parts.pool).deliveries(verifier, deliveriesAtMost + 1, before);
    const page = found.slice(0, deliveriesAtMost);
    const last = page.at(-1);
    const more = found.length > page.length && last !== undefined;
    return { items: page.map(deliveryOf), ...(more ? { next: String(last.seq) } : {}) };
  }

  /** @throws {HttpProblem} 404 for another's, as for none, and for one of a subscription that is asked for */
  async again({ id: verifier }: VerifierClient, jti: string): Promise<EventLeft> {
    const { clock, pool } = this.parts;
    if (!(await verifierEventsOf(pool).again(verifier, jti, clock.now()))) throw new HttpProblem('NOT_FOUND');
    return { jti };
  }

  async poll({ id: verifier }: VerifierClient, { ack, maxEvents, setErrs, since }: PollBody): Promise<PollAnswer> {
    const events = verifierEventsOf(this.parts.pool);
    const taken = [...ack, ...Object.keys(setErrs)];
    if (taken.length > 0) await events.acknowledge(verifier, taken, this.parts.clock.now());
    const waiting = await events.waiting(verifier, maxEvents + 1, since);
    const sets = Object.fromEntries(waiting.slice(0, maxEvents).map(({ jti, token }) => [jti, token]));
    return { sets, moreAvailable: waiting.length > maxEvents };
  }

  /** Its address is checked when it is connected to; here only what it can never be. */
  private mayBePushedTo({ hostname, password, protocol, username }: URL): boolean {
    if (username !== '' || password !== '') return false;
    // A node that is itself published there speaks with itself: a demonstration.
    const demonstration = new URL(this.parts.publicUrl).hostname === 'localhost';
    return protocol === 'https:' || (demonstration && protocol === 'http:' && hostname === 'localhost');
  }
}

const deliveriesAtMost = 100;
const deliveryOf = ({ seq: _seq, ...delivery }: DeliveryRecord): Deliveries['items'][number] => delivery;

const answerOf = ({ callback, createdAt, credential, id }: Subscription): SubscriptionAnswer => ({
  ...{ id, number: credential, createdAt },
  ...(callback === undefined ? {} : { callback }),
});
