import type { CommandText } from '@puente/contracts/commands';
import { commandTexts, personCommands } from '@puente/contracts/commands';
import { refusalsOf, rolesFor } from '@puente/domain/laws';
import { staffRoles } from '@puente/domain/kernel';
import type { Access } from '../../http/access/access.js';
import { CaseNumberParam } from '../../http/asking/path-params.js';
import type { CommandFamily } from '../../http/commands/command-controller.js';
import { commandController, operationId } from '../../http/commands/command-controller.js';
import { named } from '../../http/operation/schema-dto.js';
import { CommandAnswer } from '@puente/contracts/answers/cases';
import { CommandDesk } from './command-desk.js';

const onCases = {
  tag: 'commands',
  path: 'cases/:caseId',
  numberParam: CaseNumberParam,
  desk: CommandDesk,
  answer: { description: 'Settled: the answer is final.', type: named('CommandAnswer', CommandAnswer) },
  refusals: ['NO_SUCH_CASE', 'NOT_IN_THIS_STAGE', 'NOT_YOUR_ROLE'],
  seenByAnyone: true,
} as const satisfies CommandFamily<(typeof personCommands)[number], CommandAnswer>;

/** Whoever some law lets give the command in some stage; of which file, the law itself asks. */
function accessTo(name: string): Access {
  const roles = rolesFor(name);
  const worker = roles.has('worker') ? ({ worker: true, session: true } as const) : {};
  return { staff: staffRoles.filter((role) => roles.has(role)), ...worker };
}

/** `POST /cases/{caseId}/{command}`: one operation for each command that a person gives; who may and why not, says the law. */
export const commandControllers = personCommands.map((name) => {
  const { body, decision, summary } = commandTexts[name] as CommandText;
  const id = operationId(name);
  return commandController(
    {
      ...{ name, summary, decision, body },
      access: accessTo(name),
      refusals: refusalsOf(name),
      bodyType: named(`${id.charAt(0).toUpperCase()}${id.slice(1)}Body`, body),
    },
    onCases,
  );
});
