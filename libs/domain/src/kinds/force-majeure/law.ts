import type { Actor, CaseLaw, DeskView, ProcessView, Role } from '../../file/case/index.js';
import { processOf } from '../../file/engine/process-of.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { allowedCommands } from './allowed-commands.js';
import type { ForceMajeureCommand } from './commands.js';
import { decide, refuseActor } from './decide.js';
import type { ForceMajeureEvent } from './events.js';
import { evolve } from './evolve.js';
import type { ForceMajeure } from './force-majeure.js';

/** An emergency: proposed, approved by a second person, applied to every running clock, in force, undone. */
export const forceMajeure = {
  kind: 'force-majeure' as const,
  decide,
  evolve,
  allowed,
  process,
  status: () => undefined,
  applicant: () => undefined,
  desk,
  publish: () => [],
} satisfies CaseLaw<ForceMajeure, ForceMajeureCommand, ForceMajeureEvent>;

function allowed(file: ForceMajeure, by: Actor): readonly string[] {
  const row = allowedCommands[file.stage];
  const may = (command: string) => refuseActor(row, command, file.stage, { by, here: file.country }) === undefined;
  const isProposer = by.kind === 'officer' && by.id === file.proposedBy;
  return Object.keys(row).filter((command) => may(command) && !(isProposer && command === 'approve-pause'));
}

function process(file: ForceMajeure, rules: RuleBook): ProcessView {
  const { country, stage, sweep } = file;
  const sweeps = (stage === 'applying' || stage === 'lifting') && sweep !== undefined;
  return processOf(
    file,
    {
      stage,
      corridor: country,
      over: stage === 'ended' || stage === 'declined',
      effects: sweeps ? [{ kind: 'sweep', subject: `${sweep.direction}#${sweep.batch}` }] : [],
    },
    rules,
  );
}

/** Every agency that has a supervisor sees it; it stands in the queue of the country's intake. */
function desk({ country, stage }: ForceMajeure, rules: RuleBook): DeskView {
  const { agencies, desks } = rulesOf(rules, country);
  const awaiting: readonly Role[] = stage === 'applying' || stage === 'lifting' ? ['effect'] : ['supervisor'];
  const over = stage === 'ended' || stage === 'declined';
  return {
    agencies: agencies.filter(({ roles }) => roles.includes('supervisor')).map(({ id }) => id),
    ...(over ? {} : { holder: desks.intake }),
    awaiting: over ? [] : awaiting,
    assigned: [],
  };
}
