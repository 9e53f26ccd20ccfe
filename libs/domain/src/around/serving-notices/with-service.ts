import type { Actor, CaseKind, DecisionContext, Role } from '../../file/case/index.js';
import { everyStage, inEveryStage } from '../../file/definition/define-command.js';
import { rowIn } from '../../file/definition/law-made-of.js';
import { todayIn } from '../../clocks/index.js';
import type { Decision, Refused } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { authoriseRole } from '../../file/engine/authority.js';
import { refuseService } from '../../file/engine/notices.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import type { RecordServiceByHand, ServiceCommand, ServiceEvent } from './service.js';
import { withAttempt } from './service.js';
import type { LawOn, Staged, Typed } from '../../file/engine/extended-law.js';
import { extended } from '../../file/engine/extended-law.js';

/** Who hands a notice over; any agency that holds or held the file may. */
const serving: readonly Role[] = ['assistant', 'registrar', 'reviewer', 'appeals-officer', 'supervisor'];
const commands = [
  inEveryStage('record-attempt', ['effect'], ['NO_SUCH_NOTICE', 'ALREADY_DONE']),
  inEveryStage('record-service-by-hand', serving, ['NO_SUCH_NOTICE', 'ALREADY_DONE', 'REASONS_MISSING']),
] as const;
export const allowedCommands = rowIn(commands, everyStage);

const isOurs = (command: Typed): command is ServiceCommand => Object.hasOwn(allowedCommands, command.type);
const isOurEvent = (event: Typed): event is ServiceEvent =>
  event.type === 'notice-attempted' || event.type === 'served-by-hand';

/**
 * A law whose notices are told over several channels, each attempt on record, and can be handed over by an officer. That
 * a notice was served, and what follows from it, is the law's own.
 */
export function withService<Kind extends CaseKind, File extends Staged, Command extends Typed, Event extends Typed>(
  law: LawOn<Kind, File, Command, Event>,
): LawOn<Kind, File, Command | ServiceCommand, Event | ServiceEvent> {
  const withAttempts = extended(law, {
    commands,
    isCommand: isOurs,
    isEvent: isOurEvent,
    decide(file, command: ServiceCommand, context) {
      const refusal = refuseServing(file, command.type, context) ?? refuseService(file, command.notice);
      if (refusal !== undefined) return refusal;
      const { now: at } = context;
      if (command.type === 'record-attempt') {
        const { channel, notice, round, why } = command;
        return accept<Event | ServiceEvent>({ type: 'notice-attempted', at, notice, channel, why, round });
      }
      const served = refuseWithoutReasons(command.evidence, 'evidence') ?? serve(file, command, context);
      if (served.outcome === 'refused') return served;
      const { evidence, notice } = command;
      return accept<Event | ServiceEvent>({ type: 'served-by-hand', at, notice, evidence }, ...served.events);
    },
    evolve: (file, event: ServiceEvent) =>
      event.type === 'served-by-hand' ? file : { ...file, notices: withAttempt(file.notices, event) },
  });
  return {
    ...withAttempts,
    allowed(file, by) {
      const waits = file.notices.some(({ service }) => service === undefined);
      const may = waits && refuseServing(file, 'record-service-by-hand', { by }) === undefined;
      return [...law.allowed(file, by), ...(may ? ['record-service-by-hand'] : [])];
    },
  };

  /** Handed over is served the same day: nothing is presumed. */
  function serve(file: File, { notice }: RecordServiceByHand, context: DecisionContext): Decision<Event> {
    const { here, now, rules } = context;
    const attempts = (file.notices.find(({ id }) => id === notice)?.attempts?.length ?? 0) + 1;
    const servedOn = todayIn(rulesOf(rules, here).calendar.timeZone, now);
    const service = { channel: 'counter', attempts, deliveredAt: now, servedOn } as const;
    // Every law records proof of service by this command; what it means there is its own.
    const command = { type: 'record-service', notice, service } as unknown as Command;
    return law.decide(file, command, { ...context, by: { kind: 'effect' } });
  }
}

function refuseServing(
  { assistedBy, held, stage }: Staged,
  type: ServiceCommand['type'],
  { by, here }: { readonly by: Actor; readonly here?: DecisionContext['here'] },
): Refused | undefined {
  const refusal = authoriseRole(allowedCommands, type, stage, by);
  if (refusal !== undefined || by.kind !== 'officer') return refusal;
  const theirs = (here === undefined || by.country === here) && (held.includes(by.agency) || assistedBy === by.agency);
  return theirs ? undefined : refuse('NOT_YOUR_CASE');
}
