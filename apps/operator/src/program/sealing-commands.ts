import type { Command } from 'commander';
import { drill, retireMaster, rotateDossiers, rotateMaster } from '../sealing/index.js';
import type { Confirming } from './confirming.js';
import { askingOf, confirmOption } from './confirming.js';
import type { Answering, Surroundings } from './program.js';

/** Under `keys`: those with which data are sealed. */
export function sealingCommands(keys: Command, around: Surroundings, answering: Answering): void {
  const { environment, now, progress } = around;
  const master = keys.command('master').description('La llave que envuelve las demás · The key that wraps the others');
  master
    .command('rotate')
    .description(
      'Una llave maestra nueva; todo se envuelve con ella · A new master key; everything is wrapped under it',
    )
    .option(...confirmOption)
    .action(
      answering(({ lang }, confirming: Confirming) =>
        rotateMaster(environment, askingOf(around, lang, confirming), progress),
      ),
    );
  master
    .command('retire')
    .description('Destruye la anterior · Destroys the one of before')
    .option(...confirmOption)
    .action(
      answering(({ lang }, confirming: Confirming) => retireMaster(environment, askingOf(around, lang, confirming))),
    );
  keys
    .command('dossiers')
    .description('Las llaves de los expedientes · The keys of the dossiers')
    .command('rotate [dossier]')
    .description('De uno, o de todos: llave nueva · Of one, or of all: a new key')
    .option('--before <day>', 'los de llave anterior a ese día (ahora) · those with a key older than that day (now)')
    .action(
      answering(({ lang }, dossier: string | undefined, { before }: { before?: string }) =>
        rotateDossiers(
          environment,
          {
            ...(dossier === undefined ? {} : { dossier }),
            ...(before === undefined ? {} : { before }),
            at: now(),
          },
          lang,
          progress,
        ),
      ),
    );
  keys
    .command('drill')
    .description(
      'Ensaya el cambio de todas las llaves sin escribir nada · Rehearses the change of all keys, writing nothing',
    )
    .action(answering(({ lang }) => drill(environment, lang, progress)));
}
