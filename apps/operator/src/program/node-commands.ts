import type { Command } from 'commander';
import type { CaseId } from '@puente/domain/kernel';
import { isCaseNumber } from '@puente/domain/kernel';
import { CannotDo } from '../answer/index.js';
import { checkDocuments } from '../documents/index.js';
import { withNode } from '../node/index.js';
import { checkProcesses, wakeProcesses } from '../processes/index.js';
import type { ToldFlags } from '../outbox/index.js';
import { listTold, resendTold } from '../outbox/index.js';
import { endSessions } from '../sessions/index.js';
import {
  listQuarantine,
  releaseQuarantined,
  resolveQuarantined,
  retryQuarantined,
  showQuarantined,
} from '../quarantine/index.js';
import { assertWhich } from './which-case.js';
import type { Answering, Surroundings } from './program.js';

export function nodeCommands(root: Command, around: Surroundings, answering: Answering): void {
  const { environment, now, progress } = around;

  root
    .command('sessions')
    .description('Las sesiones de la página de los trabajadores · Sessions of the workers’ page')
    .command('end [caseId]')
    .description(
      'Las termina ya: de la persona de un trámite, o todas · Ends them now: of the person of a case, or all',
    )
    .option('--all', 'de todas las personas · of everybody')
    .action(
      answering((_common, caseId: string | undefined, { all }: { all?: true }) => {
        assertWhich(caseId, all);
        return withNode(environment, (node) => endSessions(node, caseId, now()));
      }),
    );

  /** Where it is stopped it goes on after this case. */
  const lookedAt = (count: number, last: CaseId | undefined) => progress(`${count} → ${last ?? ''}`);
  const processes = root
    .command('processes')
    .description('Los procesos de los trámites abiertos · The processes of open cases');
  processes
    .command('check')
    .description('Cuenta los que faltan, sin iniciarlos · Counts those that are missing, and starts none')
    .option(...afterCase)
    .action(
      answering((_common, { after }: { after?: string }) =>
        withNode(environment, (node) => checkProcesses(node, environment, lookedAt, caseAfter(after))),
      ),
    );
  processes
    .command('wake')
    .description(
      'Inicia los que faltan y hace que todos relean su trámite · Starts those that are missing and makes all read their file again',
    )
    .option(...afterCase)
    .action(
      answering((_common, { after }: { after?: string }) =>
        withNode(environment, (node) => wakeProcesses(node, environment, lookedAt, caseAfter(after))),
      ),
    );

  root
    .command('documents')
    .description('Los documentos en el disco · The documents on the disk')
    .command('check')
    .description('Nombra los que la base tiene y el disco no · Names those that the database has and the disk has not')
    .action(answering(() => checkDocuments(environment, (seen) => progress(`${seen}`))));

  const outbox = root.command('outbox').description('Lo que se dijo a otros países · What other countries were told');
  whichTold(outbox.command('list')).action(
    answering((_common, flags: ToldFlags) => withNode(environment, (node) => listTold(node, flags))),
  );
  whichTold(outbox.command('resend'))
    .description('Lo envía otra vez: se juzga de nuevo · Sends it again: it is judged afresh')
    .action(answering((_common, flags: ToldFlags) => withNode(environment, (node) => resendTold(node, flags))));

  const quarantine = root
    .command('quarantine')
    .description('Eventos que no se aceptaron · Events that were not accepted');
  quarantine.command('list').action(answering(() => withNode(environment, listQuarantine)));
  quarantine
    .command('show <id>')
    .action(answering((_common, id: string) => withNode(environment, (node) => showQuarantined(node, numberOf(id)))));
  quarantine
    .command('resolve <id>')
    .action(
      answering((_common, id: string) =>
        withNode(environment, (node) => resolveQuarantined(node, numberOf(id), now())),
      ),
    );
  quarantine
    .command('retry <id>')
    .description('Su causa se remedió: se juzga de nuevo · Its cause was mended: it is judged afresh')
    .action(
      answering((_common, id: string) => withNode(environment, (node) => retryQuarantined(node, numberOf(id), now()))),
    );
  quarantine
    .command('release <country>')
    .description(
      'Deja entrar a las personas nuevas de un país que pasan del límite del día · Lets in new people of a country beyond the day’s limit',
    )
    .action(
      answering((_common, country: string) =>
        withNode(environment, (node) => releaseQuarantined(node, country.toUpperCase(), now())),
      ),
    );
}

const afterCase = [
  '--after <caseId>',
  'sigue después de este trámite, el último que mostró · goes on after this case, the last that it showed',
] as const;

function caseAfter(said: string | undefined): CaseId | undefined {
  if (said === undefined || isCaseNumber(said)) return said;
  throw new CannotDo({ es: 'No es un número de trámite.', en: 'This is no case number.' }, 'NOT_A_CASE');
}

const whichTold = (command: Command): Command =>
  command
    .option('--to <country>', 'a qué país · to which country')
    .option('--since <instant>', 'desde cuándo: AAAA-MM-DD o con hora · since when: YYYY-MM-DD, or with the time')
    .option('--event <id>', 'uno solo · one alone');

function numberOf(id: string): number {
  if (!/^\d{1,15}$/.test(id))
    throw new CannotDo({ es: 'El id es un número.', en: 'The id is a number.' }, 'NOT_A_NUMBER');
  return Number(id);
}
