import type { Command } from 'commander';
import { withNode } from '../node/index.js';
import { beginRestore, openRestored } from '../restore/index.js';
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
    .action(answering(() => withNode(environment, (node) => beginRestore(node, now()))));
  restore
    .command('open')
    .description('El nodo vuelve a decidir · The node decides again')
    .option(
      '--confirm <start>',
      'los 8 primeros caracteres de la época, sin preguntar · the first 8 characters of the epoch, unasked',
    )
    .action(
      answering(({ lang }, confirming: Confirming) =>
        withNode(environment, (node) => openRestored(node, now(), askingOf(around, lang, confirming))),
      ),
    );
}
