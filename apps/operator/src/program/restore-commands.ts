import type { Command } from 'commander';
import { withNode } from '../node/index.js';
import type { Helped, Revoked } from '../restore/index.js';
import {
  beginRestore,
  deleteAgain,
  helpRestored,
  listHeld,
  openRestored,
  reconcileRestored,
  releaseHeld,
  revokeLost,
} from '../restore/index.js';
import type { Confirming } from './confirming.js';
import { askingOf } from './confirming.js';
import type { Answering, Surroundings } from './program.js';

export function restoreCommands(root: Command, around: Surroundings, answering: Answering): void {
  const { environment, now } = around;
  const restore = root
    .command('restore')
    .description('El nodo recibió de vuelta una base anterior · The node got an older database back');
  restore
    .command('begin')
    .description(
      'Antes de iniciar sus procesos: nada se decide todavía · Before its processes start: nothing is decided yet',
    )
    .option('--anew', 'el respaldo es de otra restauración · the backup is of a time in which it was being restored')
    .action(
      answering((_, { anew }: { anew?: true }) => withNode(environment, (node) => beginRestore(node, now(), anew))),
    );
  restore
    .command('deletions <list>')
    .description(
      'Borra otra vez a quienes se borró después del respaldo · Deletes again whoever was deleted after the backup',
    )
    .action(answering((_, list: string) => deleteAgain(environment, list)));
  restore
    .command('reconcile')
    .description(
      'Qué tiene cada país de este nodo, y qué se perdió · What each country has of this node, and what is lost',
    )
    .action(answering(() => withNode(environment, reconcileRestored)));
  restore
    .command('help')
    .description(
      'Otro país se restaura: se le responde, con la época que su operador dictó por teléfono · Another country is being restored: it is answered, by the epoch that its operator read out over the telephone',
    )
    .requiredOption('--country <country>', 'el otro país · the other country')
    .option('--epoch <epoch>', 'de «restore begin» allá · of `restore begin` there')
    .option('--end', 'ya no se le responde · it is answered no longer')
    .action(answering((_, whom: Helped) => withNode(environment, (node) => helpRestored(node, whom, now()))));
  restore
    .command('open')
    .description('El nodo vuelve a decidir · The node decides again')
    .option('--without <countries>', 'sin los que no respondieron: SV,CL · without those that did not answer: SV,CL')
    .option(...confirmEpoch)
    .action(
      answering(({ lang }, { without, ...confirming }: Confirming & { without?: string }) => {
        const asking = askingOf(around, lang, confirming);
        const how = { asking, ...(without === undefined ? {} : { without }) };
        return withNode(environment, (node) => openRestored(node, now(), how));
      }),
    );
  restore
    .command('held')
    .description(
      'Lo que otros países tienen de este nodo y aquí se perdió, y qué credenciales se revocaron por ello · What other countries have of this node that is lost here, and which credentials were revoked for it',
    )
    .action(answering(() => withNode(environment, listHeld)));
  restore
    .command('revoke <caseId>')
    .description(
      'Una credencial emitida después del respaldo: se revoca en las listas · A credential that was issued after the backup: it is revoked in the lists',
    )
    .requiredOption('--credential <number>', 'su número · its number')
    .requiredOption('--reason <words>', 'por qué; de nadie el nombre · why; nobody’s name')
    .option(...confirmCase)
    .action(
      answering(({ lang }, caseId: string, { credential, reason, ...confirming }: Revoked & Confirming) =>
        withNode(environment, (node) =>
          revokeLost(node, environment, caseId, {
            ...{ credential, reason, now: now(), asking: askingOf(around, lang, confirming) },
          }),
        ),
      ),
    );
  restore
    .command('release <caseId>')
    .description(
      'Un trámite que otro país tiene por decidido se decide aquí · A case that another country knows as decided is decided here',
    )
    .option(...confirmCase)
    .action(
      answering(({ lang }, caseId: string, confirming: Confirming) =>
        withNode(environment, (node) => releaseHeld(node, caseId, now(), askingOf(around, lang, confirming))),
      ),
    );
}

const confirmEpoch = [
  '--confirm <start>',
  'los 8 primeros caracteres de la época, sin preguntar · the first 8 characters of the epoch, unasked',
] as const;

const confirmCase = [
  '--confirm <start>',
  'los 8 primeros caracteres del número, sin preguntar · the first 8 characters of the number, unasked',
] as const;
