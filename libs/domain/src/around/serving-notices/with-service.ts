import type { CaseKind } from '../../file/case/index.js';
import { lawAround } from '../../file/definition/law-around.js';
import type { LawOn, Staged, Typed } from '../../file/engine/extended-law.js';
import { noticeAttempted, recordAttempt } from './record-attempt.js';
import type { Serves } from './record-service-by-hand.js';
import { recordDelivery } from './record-delivery.js';
import { noticeHanded, recordHandover } from './record-handover.js';
import { recordServiceByHand, servedByHand } from './record-service-by-hand.js';

/**
 * A law whose notices are told over several channels, each attempt on record, and can be handed over by an officer. That
 * a notice was served, and what follows from it, is the law's own.
 */
export const withService = <Kind extends CaseKind, File extends Staged, Command extends Typed, Event extends Typed>(
  law: LawOn<Kind, File, Command, Event>,
) =>
  lawAround(law, {
    commands: [
      recordAttempt,
      recordHandover,
      recordDelivery(law as unknown as Serves),
      recordServiceByHand(law as unknown as Serves),
    ],
    events: [noticeAttempted, noticeHanded, servedByHand],
  });
