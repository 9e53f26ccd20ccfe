import type { CommandText } from '@puente/contracts/commands';
import { commandTexts, personCommands } from '@puente/contracts/commands';
import { isHoldCommand } from '@puente/domain/around/legal-hold';
import { byPrintedCode, refusalsOf } from '@puente/domain/laws';
import { accessByLaw } from '../../http/access/access-by-law.js';
import { CaseNumberParam } from '../../http/asking/path-params.js';
import type { CommandFamily } from '../../http/commands/command-controller.js';
import { commandController, operationId } from '../../http/commands/command-controller.js';
import { named } from '../../http/operation/schema-dto.js';
import { CommandAnswer } from '@puente/contracts/answers/cases';
import { CommandHandler } from './command-handler.js';

const onCases = {
  tag: 'commands',
  path: 'cases/:caseId',
  numberParam: CaseNumberParam,
  handler: CommandHandler,
  answer: { description: 'Settled: the answer is final.', type: named('CommandAnswer', CommandAnswer) },
  refusals: ['NO_SUCH_CASE', 'NOT_IN_THIS_STAGE', 'NOT_YOUR_ROLE'],
  seenByAnyone: true,
  saysWhoAsks: true,
} as const satisfies CommandFamily<(typeof personCommands)[number], CommandAnswer>;

/** `POST /cases/{caseId}/{command}`: one operation for each command that a person gives; who may and why not, says the law. */
export const commandControllers = personCommands.map((name) => {
  const { body, decision, summary } = commandTexts[name] as CommandText;
  const id = operationId(name);
  return commandController(
    {
      ...{ name, summary, decision, body },
      access: accessByLaw(name),
      refusals: [
        ...(byPrintedCode(name) ? (['NEEDS_OWN_CODE'] as const) : []),
        ...(name === 'end-copy' ? (['CODE_NOT_PRINTED'] as const) : []),
        ...refusalsOf(name),
      ],
      ...(isHoldCommand({ type: name }) ? { isLook: true as const } : {}),
      bodyType: named(`${id.charAt(0).toUpperCase()}${id.slice(1)}Body`, body),
    },
    onCases,
  );
});
