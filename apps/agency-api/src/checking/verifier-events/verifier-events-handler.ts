import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { VerifierClient } from '@puente/identity/oidc';
import type { Subscription } from '@puente/persistence/verifiers';
import { subscriptionsOf, verifierEventsOf } from '@puente/persistence/verifiers';
import { inEachPageLanguage } from '@puente/words/languages';
import { askingClient, CheckHandler } from '../checks/check-handler.js';
import type { PageLanguage } from '@puente/words/languages';
import { askAgainAt } from '../../http/limits/ask-again.js';
import { HttpProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { PollAnswer, SubscriptionAnswer } from '@puente/contracts/answers/checking';
import type { PollBody, SubscribeBody } from './subscription-bodies.js';

/** What a verifier wants to hear of, and what it was told. */
@Injectable()
export class VerifierEventsHandler {
  constructor(
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'pool' | 'publicUrl'>,
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

const answerOf = ({ callback, createdAt, credential, id }: Subscription): SubscriptionAnswer => ({
  ...{ id, number: credential, createdAt },
  ...(callback === undefined ? {} : { callback }),
});
