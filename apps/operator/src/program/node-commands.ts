import type { Command } from 'commander';
import { CannotDo } from '../answer/index.js';
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

  const processes = root
    .command('processes')
    .description('Los procesos de los trámites abiertos · The processes of open cases');
  processes
    .command('check')
    .description('Cuenta los que faltan, sin iniciarlos · Counts those that are missing, and starts none')
    .action(
      answering(() =>
        withNode(environment, (node) => checkProcesses(node, environment, (open) => progress(`${open}`))),
      ),
    );
  processes
    .command('wake')
    .description(
      'Inicia los que faltan y hace que todos relean su trámite · Starts those that are missing and makes all read their file again',
    )
    .action(
      answering(() =>
        withNode(environment, (node) => wakeProcesses(node, environment, (woken) => progress(`${woken}`))),
      ),
    );

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
