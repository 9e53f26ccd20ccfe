import type { CommandText } from '@puente/contracts/commands';
import { commandTexts, personCommands } from '@puente/contracts/commands';
import { CaseNumberParam } from '../../http/asking/path-params.js';
import type { CommandFamily } from '../../http/commands/command-controller.js';
import { commandController, operationId } from '../../http/commands/command-controller.js';
import { named } from '../../http/operation/schema-dto.js';
import { CommandAnswer } from '@puente/contracts/answers/cases';
import { CommandDesk } from './command-desk.js';
import { commandAccess } from './command-access.js';

const onCases = {
  tag: 'commands',
  path: 'cases/:caseId',
  numberParam: CaseNumberParam,
  desk: CommandDesk,
  answer: { description: 'Settled: the answer is final.', type: named('CommandAnswer', CommandAnswer) },
  refusals: ['NO_SUCH_CASE', 'NOT_IN_THIS_STAGE', 'NOT_YOUR_ROLE'],
  seenByAnyone: true,
} as const satisfies CommandFamily<(typeof personCommands)[number], CommandAnswer>;

/** `POST /cases/{caseId}/{command}`: one operation for each command that a person gives, made from the registry. */
export const commandControllers = personCommands.map((name) => {
  const { body, decision, summary } = commandTexts[name] as CommandText;
  const { refusals, staff, worker } = commandAccess[name];
  const id = operationId(name);
  return commandController(
    {
      ...{ name, summary, decision, body, refusals },
      access: { staff, ...(worker === undefined ? {} : { worker, session: worker }) },
      bodyType: named(`${id.charAt(0).toUpperCase()}${id.slice(1)}Body`, body),
    },
    onCases,
  );
});
