import type { Command } from 'commander';
import { CannotDo } from '../answer/index.js';
import { impactOfChange, impactOfContent, linesOf } from '../impact/index.js';
import { withNode, withPublishedRules } from '../node/index.js';
import { adoptRules, asApproved, previewRules, readContent } from '../rules/index.js';
import type { Answering, Surroundings } from './program.js';

export function rulesCommands(root: Command, around: Surroundings, answering: Answering): void {
  const { environment, now, progress } = around;
  const today = () => now().slice(0, 10);

  const rules = root.command('rules');
  rules
    .command('adopt [changes...]')
    .description(
      'Reglas de antes de que llevaran sello: cuáles hay; y las que se nombran se adoptan · Rules from before they bore a seal: which there are; and those that are named are adopted',
    )
    .action(
      answering((_common, changes: string[]) =>
        withPublishedRules(environment, (node) => adoptRules(node, changes, now())),
      ),
    );
  rules
    .command('load <file>')
    .description(
      'Muestra qué traería una regla, y a cuántos alcanza · Shows what a rule would bring, and how many it touches',
    )
    .option(
      '--preview',
      'lo único que hace: poner en vigor es del comité · all it does: putting in force is the committee’s',
    )
    .action(
      answering(async ({ lang }, file: string, { preview }: { preview?: true }) => {
        if (preview !== true) throw notYours;
        const content = await readContent(file);
        return withNode(environment, async (node) => {
          const shown = previewRules(node, content, now(), lang);
          if (!shown.ok) return shown;
          const counts = await impactOfContent(node, asApproved(content), today());
          return {
            ...shown,
            data: { ...shown.data, impact: counts },
            lines: [...shown.lines, ...linesOf(counts, lang)],
          };
        });
      }),
    );

  root
    .command('impact [change]')
    .description('A cuántos trámites y personas alcanzaría un cambio · How many cases and people a change would touch')
    .option('--file <file>', 'una regla que aún no se propone · a rule that has not been proposed yet')
    .action(
      answering(async ({ lang }, change: string | undefined, { file }: { file?: string }) => {
        if ((change === undefined) === (file === undefined)) throw whichChange;
        const looked = (done: number) => progress(`${done}`);
        if (change !== undefined)
          return withNode(environment, (node) => impactOfChange(node, change, today(), looked, lang));
        const content = asApproved(await readContent(file ?? ''));
        return withNode(environment, async (node) => {
          const counts = await impactOfContent(node, content, today(), looked);
          return { ok: true, data: { counts }, lines: linesOf(counts, lang) };
        });
      }),
    );
}

const notYours = new CannotDo(
  {
    es: 'Poner una regla en vigor es del comité: propóngala con POST /rule-changes. Use --preview para verla.',
    en: 'Putting a rule in force is the committee’s: propose it with POST /rule-changes. Use --preview to see it.',
  },
  'COMMITTEE_DECIDES',
);
const whichChange = new CannotDo(
  { es: 'Diga el número de un cambio, o --file.', en: 'Name the number of a change, or --file.' },
  'WHICH_CHANGE',
);
