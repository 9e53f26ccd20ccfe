import type { CaseId, Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool, Prisma } from '../database/index.js';
import { changeOrCreate, prismaOn } from '../database/index.js';

/** A verifier wants to hear what becomes of a credential that it was shown. */
export interface Subscription {
  readonly id: string;
  /** OAuth client. */
  readonly verifier: string;
  readonly credential: CaseId;
  /** Where its events are pushed; without one it asks for them. */
  readonly callback?: string;
  readonly createdAt: Instant;
}

export interface Subscriptions {
  /** One for each verifier and credential: subscribing again changes where events are pushed. */
  begin(subscription: Subscription): Promise<Subscription>;
  of(verifier: string): Promise<readonly Subscription[]>;
  /** Undefined where the verifier has no such subscription. */
  find(verifier: string, id: string): Promise<Subscription | undefined>;
  /** Whoever wants to hear of one of these credentials. */
  to(credentials: readonly CaseId[]): Promise<readonly Subscription[]>;
  /** False where the verifier has no such subscription. */
  end(verifier: string, id: string, at: Instant): Promise<boolean>;
}

export function subscriptionsOf(pool: Pool): Subscriptions {
  const { verifierSubscription: subscriptions } = prismaOn(pool);
  return {
    async begin({ callback: given, createdAt, credential, id, verifier }) {
      const live = { verifier, credential, endedAt: null };
      const callback = given ?? null;
      await changeOrCreate(
        () => subscriptions.updateMany({ where: live, data: { callback } }),
        () =>
          subscriptions.createMany({
            data: { id, verifier, credential, callback, createdAt },
            skipDuplicates: true,
          }),
      );
      return subscriptionOf(await subscriptions.findFirstOrThrow({ where: live, omit }));
    },
    async of(verifier) {
      const rows = await subscriptions.findMany({
        where: { verifier, endedAt: null },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        omit,
      });
      return rows.map(subscriptionOf);
    },
    async find(verifier, id) {
      const row = await subscriptions.findFirst({ where: { id, verifier, endedAt: null }, omit });
      return row === null ? undefined : subscriptionOf(row);
    },
    async to(credentials) {
      const rows = await subscriptions.findMany({
        where: { credential: { in: [...credentials] }, endedAt: null },
        orderBy: { id: 'asc' },
        omit,
      });
      return rows.map(subscriptionOf);
    },
    async end(verifier, id, at) {
      const { count } = await subscriptions.updateMany({
        where: { id, verifier, endedAt: null },
        data: { endedAt: at },
      });
      return count === 1;
    },
  };
}

const omit = { endedAt: true } as const;

type Row = Prisma.VerifierSubscriptionGetPayload<{ omit: typeof omit }>;

const subscriptionOf = ({ callback, createdAt, credential, ...row }: Row): Subscription => ({
  ...row,
  credential: credential as CaseId,
  ...(callback === null ? {} : { callback }),
  createdAt: instant(createdAt),
});
