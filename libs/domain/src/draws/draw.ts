import type { CaseId, OfficerId, Refused } from '../kernel/index.js';
import { refuse } from '../kernel/index.js';

export interface Candidate {
  readonly id: OfficerId;
  /** Open cases this person already has. */
  readonly load: number;
}

/**
 * Where the candidates come from: the pool of the day, as the journal of the agency's register of officers had it at this
 * entry. Left out in draws of before there were registers.
 */
export interface PoolUsed {
  readonly register: CaseId;
  readonly entry: number;
}

/**
 * A draw that an auditor can repeat: the same candidates, loads and seed give the same two people. It stands in the
 * journal and not in the file, which would grow with the agency.
 */
export interface Draw {
  readonly seed: string;
  readonly reviewers: readonly Candidate[];
  readonly approvers: readonly Candidate[];
  readonly pool?: PoolUsed;
}

export interface Drawn {
  readonly reviewer: OfficerId;
  readonly approver: OfficerId;
}

/**
 * Who reviews and who approves: by lot, so that nobody picks a case or an officer; the less somebody has to do, the
 * likelier; two people, neither of whom filed the case. Whoever has candidates, loads and seed can draw it again.
 */
export function drawOfficers(
  { seed, reviewers, approvers }: Draw,
  filers: readonly OfficerId[],
): Drawn | Refused<'NO_TWO_OFFICERS'> {
  const mayApprove = eligible(approvers, filers);
  // Somebody is left to approve whoever is drawn to review.
  const mayReview = eligible(reviewers, filers).filter(({ id }) => mayApprove.some((other) => other.id !== id));
  const reviewer = drawOne(mayReview, `${seed}/reviewer`);
  if (reviewer === undefined) return refuse('NO_TWO_OFFICERS');
  const approver = drawOne(
    mayApprove.filter(({ id }) => id !== reviewer),
    `${seed}/approver`,
  );
  return approver === undefined ? refuse('NO_TWO_OFFICERS') : { reviewer, approver };
}

/** One person by lot, in the same way; none of those who are excluded. */
export function drawOfficer(
  { seed, candidates }: { readonly seed: string; readonly candidates: readonly Candidate[] },
  excluded: readonly OfficerId[],
): { readonly officer: OfficerId } | Refused<'NO_OFFICER'> {
  const officer = drawOne(eligible(candidates, excluded), seed);
  return officer === undefined ? refuse('NO_OFFICER') : { officer };
}

/** Each person once, in an order that does not depend on who asked. */
const eligible = (candidates: readonly Candidate[], filers: readonly OfficerId[]): readonly Candidate[] =>
  [...new Map(candidates.map((candidate) => [candidate.id, candidate])).values()]
    .filter(({ id }) => !filers.includes(id))
    .sort((one, other) => (one.id < other.id ? -1 : 1));

function drawOne(candidates: readonly Candidate[], seed: string): OfficerId | undefined {
  const total = candidates.reduce((sum, candidate) => sum + weight(candidate), 0);
  let rest = fraction(seed) * total;
  for (const candidate of candidates) {
    rest -= weight(candidate);
    if (rest < 0) return candidate.id;
  }
  return candidates.at(-1)?.id;
}

const weight = ({ load }: Candidate): number => 1 / (1 + Math.max(0, load || 0));

/** A number in [0, 1) that the text determines: 53 bits of cyrb53 (public domain, bryc), whose bits mix well. */
function fraction(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)) / 2 ** 53;
}
