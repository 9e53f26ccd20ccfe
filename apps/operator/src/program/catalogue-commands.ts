import type { Command } from 'commander';
import { importCatalogue } from '../catalogue/index.js';
import { countImpact } from '../impact/index.js';
import { hasDatabase, withNode } from '../node/index.js';
import { checkPacks } from '../packs/index.js';
import type { Answering, Surroundings } from './program.js';

interface ImportFlags {
  readonly country: string;
  readonly table?: string;
  readonly packs?: string;
  readonly agreements?: string;
  readonly partial?: true;
  readonly withoutRefused?: true;
  readonly dryRun?: true;
}

export function catalogueCommands(root: Command, around: Surroundings, answering: Answering): void {
  const { environment, now, progress } = around;
  const folders = (command: Command): Command =>
    command
      .option('--packs <folder>', 'carpeta de los países · folder of the countries')
      .option('--agreements <folder>', 'carpeta de los acuerdos · folder of the agreements');

  folders(root.command('catalogue').command('import <file>'))
    .description('Lleva un registro (CSV o XLSX) al catálogo de un país · Takes a register into a country’s catalogue')
    .requiredOption('--country <code>', 'ISO 3166-1')
    .option('--table <name>', 'de un CSV, cuál tabla es · of a CSV, which table it is')
    .option('--partial', 'agrega y cambia, no retira · adds and changes, withdraws nothing')
    .option(
      '--without-refused',
      'escribe lo demás aunque haya filas rechazadas · writes the rest although rows were refused',
    )
    .option('--dry-run', 'solo muestra · shows only')
    .action(
      answering(async (common, file: string, flags: ImportFlags) => {
        const {
          country,
          table,
          packs: packsFolder,
          agreements: agreementsFolder,
          partial,
          withoutRefused,
          dryRun,
        } = flags;
        return importCatalogue({
          ...{ file, country, language: common.lang },
          ...{ partial: partial === true, withoutRefused: withoutRefused === true, dryRun: dryRun === true },
          ...(table === undefined ? {} : { table }),
          ...(packsFolder === undefined ? {} : { packsFolder }),
          ...(agreementsFolder === undefined ? {} : { agreementsFolder }),
          progress: (name, rows) => progress(`${name}: ${rows}`),
          impact: async (after) =>
            hasDatabase(environment)
              ? withNode(environment, (node) => countImpact(node, after, now().slice(0, 10)))
              : undefined,
        });
      }),
    );

  folders(root.command('packs').command('check'))
    .description('Lee países y acuerdos, y dice qué está mal · Reads countries and agreements, and says what is wrong')
    .action(
      answering(({ lang }, { packs, agreements }: Pick<ImportFlags, 'packs' | 'agreements'>) =>
        checkPacks(
          {
            ...(packs === undefined ? {} : { packsFolder: packs }),
            ...(agreements === undefined ? {} : { agreementsFolder: agreements }),
          },
          lang,
        ),
      ),
    );
}
