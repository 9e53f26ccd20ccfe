import type { CaseRecord } from '../../file/case/index.js';
import type { OfficerId, PlainDate, StaffRole } from '../../kernel/index.js';
import type { Candidate } from '../../draws/index.js';

/** Somebody who could take over; until when they are habilitated, where that matters. */
export interface Successor extends Candidate {
  readonly habilitatedUntil?: PlainDate;
}

/** A seat of a file that the draw filled. */
export interface Seat {
  readonly name: string;
  readonly role: StaffRole;
  readonly officer: OfficerId;
}

/** What a kind of file says of its seats, so that somebody else can take one over. */
export interface Seating<File extends CaseRecord> {
  /** Filled seats, as long as they matter. */
  seats(file: File): readonly Seat[];
  /** Who may not sit there: filed it, sits beside, proposed what is to be approved, declared a conflict. */
  barred(file: File, seat: string): readonly OfficerId[];
  /** Whether a seat asks for more than a role: a habilitation on that day. */
  qualifies?(file: File, seat: string, successor: Successor, today: PlainDate): boolean;
  take(file: File, seat: string, successor: Successor): File;
}
