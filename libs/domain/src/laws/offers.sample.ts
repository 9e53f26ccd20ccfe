import type { Actor } from '../file/case/index.js';
import type { Decision, RefusalCode } from '../kernel/index.js';

/** Refusals that no other body would mend: they are about who comes, or about what the file is. */
const whateverTheBodySays: ReadonlySet<RefusalCode> = new Set([
  ...(['NOT_YOUR_ROLE', 'NOT_YOUR_CASE', 'NOT_ASSIGNED_TO_YOU', 'NOT_IN_THIS_STAGE', 'SAME_PERSON'] as const),
  ...([
    'CONFLICT_OF_INTEREST',
    'CONFLICT_NOT_DECLARED',
    'NO_PROPOSAL',
    'PROPOSAL_PENDING',
    'ALREADY_EXTENDED',
    'DAY_ORDERED',
    'REFUSAL_FINAL',
    'OWN_PERIOD',
  ] as const),
  ...(['QUORUM_MISSING', 'NEEDS_COMMITTEE', 'NEEDS_SECOND_PERSON'] as const),
]);

/** Passed on with another name: the API says which answers it stands for (`answersNow`). */
const inOtherWords = 'pass-answer-on';

/** What is offered to this person and then refused for a reason that the page could have known; nothing, if all is well. */
export function offeredInVain<Command extends { readonly type: string }>(
  offered: readonly string[],
  commands: readonly Command[],
  by: Actor,
  decide: (command: Command) => Decision<unknown>,
): string {
  if (by.kind !== 'officer' && by.kind !== 'worker') return '';
  const inVain: string[] = [];
  for (const command of commands) {
    if (!offered.includes(command.type) || command.type === inOtherWords) continue;
    const decision = decide(command);
    if (decision.outcome === 'accepted' || !whateverTheBodySays.has(decision.code)) continue;
    inVain.push(`${command.type}: ${decision.code}`);
  }
  return inVain.join();
}
