import type { CaseKind } from '../../file/case/index.js';
import { lawAround } from '../../file/definition/law-around.js';
import type { CommandIn, EventIn } from '../../file/definition/law-made-of.js';
import type { LawOn, Staged, Typed } from '../../file/engine/extended-law.js';
import { noticeAttempted, recordAttempt } from './record-attempt.js';
import type { Serves } from './record-service-by-hand.js';
import { recordDelivery } from './record-delivery.js';
import type { NoticeHanded } from './record-handover.js';
import { noticeHanded, recordHandover } from './record-handover.js';
import { recordServiceByHand, servedByHand } from './record-service-by-hand.js';

const commandsOn = (law: Serves) =>
  [recordAttempt, recordHandover, recordDelivery(law), recordServiceByHand(law)] as const;
const events = [noticeAttempted, noticeHanded, servedByHand] as const;

/**
 * A law whose notices are told over several channels, each attempt on record, and can be handed over by an officer. That
 * a notice was served, and what follows from it, is the law's own. Where one waits for the worker, the other country's page
 * says so as well.
 */
export function withService<Kind extends CaseKind, File extends Staged, Command extends Typed, Event extends Typed>(
  law: LawOn<Kind, File, Command, Event>,
): LawOn<Kind, File, Command | CommandIn<ReturnType<typeof commandsOn>>, Event | EventIn<typeof events>> {
  const serving = lawAround(law, { commands: commandsOn(law as unknown as Serves), events });
  return {
    ...serving,
    publish: (happened, after, rules) => [
      ...serving.publish(happened, after, rules),
      ...happened.filter(isShown).flatMap(({ at }) => law.news?.(after, at, rules) ?? []),
    ],
  };
}

const isShown = (event: Typed | NoticeHanded): event is NoticeHanded => 'waits' in event;
