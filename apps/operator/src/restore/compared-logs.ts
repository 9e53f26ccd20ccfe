import type { AgreedWith, Restore } from '@puente/persistence/restores';
import type { CameBack, KeptCheckpoints, SignedBefore } from '@puente/settlement/log';
import { signedBefore } from '@puente/settlement/log';

/** A country's list of events, and both checkpoints: that of this node's log, and that of its own. */
export interface ComparedPartner extends AgreedWith {
  /** What it signed of the log of before, beside what came back; none where it names none. */
  readonly before?: SignedBefore;
  /** So many entries of the log that begins with this restore it has signed. */
  readonly signsAnew?: number;
  /** This node keeps nothing of its log: there is nothing that it could continue. */
  readonly keptNothing: boolean;
}

export interface LogsParts {
  readonly kept: Pick<KeptCheckpoints, 'cosignedSince' | 'witnessed'>;
  readonly log: Omit<CameBack, 'leaves'>;
}

export const comparedLogs = (
  { kept, log }: LogsParts,
  { epoch, leaves }: Restore,
  partners: readonly AgreedWith[],
): Promise<readonly ComparedPartner[]> =>
  Promise.all(
    partners.map(async (partner) => {
      const [before, anew, theirs] = await Promise.all([
        partner.signed === undefined ? undefined : signedBefore({ ...log, leaves }, partner.signed),
        kept.cosignedSince(partner.country, epoch),
        kept.witnessed(partner.country),
      ]);
      return {
        ...{ ...partner, keptNothing: theirs === undefined },
        ...(before === undefined ? {} : { before }),
        ...(anew === undefined ? {} : { signsAnew: anew.size }),
      };
    }),
  );

/** What keeps the node closed. */
export type Lacks = 'another-log' | 'lists' | 'log';

/** The first thing that a country does not agree in; undefined where all agrees. @param size of the node's log: of an empty one nothing is signed */
export function lacks(
  { agreedAt, before, continuedAt, keptNothing, signsAnew }: ComparedPartner,
  size: number,
): Lacks | undefined {
  if (before?.is === 'another') return 'another-log';
  if (agreedAt === undefined) return 'lists';
  const goesOn = continuedAt !== undefined || keptNothing;
  return goesOn && (signsAnew !== undefined || size === 0) ? undefined : 'log';
}
