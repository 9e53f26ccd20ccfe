import type { CaseView } from '@puente/contracts/answers/cases';
import type { ReviewConsultation } from '@puente/domain/kinds/recognition/review';
import type { Disparity } from '@puente/domain/kinds/unequal-treatment';
import { answersIn } from '@puente/words/languages';
import type { z } from 'zod';
import { SaidBody } from '../act/index.js';
import { ComparedTable } from '../compared/index.js';
import type { FileRead } from './read-file.js';
import { regionNames } from '../regions/index.js';
import { useVisit, useWords } from '../visit/index.js';

/** What somebody proposed or asked, in files of every kind, and somebody else answers. Whoever may not read one is not given it. */
const waits = [
  ...['proposal', 'evaluation', 'notice', 'hearing', 'question', 'step', 'export', 'migration', 'act', 'content'],
  ...['grounds', 'reasons', 'fields', 'values', 'paper', 'words', 'until', 'measures', 'conclusion', 'answer'],
  ...['reason', 'regions', 'judgement', 'returned'],
] as const;

interface Shown {
  readonly file: z.output<typeof CaseView>['file'];
  readonly regions?: FileRead['regions'];
}

/** All of what waits for a second person: nobody approves what they have not read. */
export function Waiting({ file, regions = [] }: Shown) {
  const words = useWords();
  const { language } = useVisit();
  const lists = {
    reason: answersIn(language).clock.emergencies,
    regions: { all: words.pauses.everywhere, ...regionNames(regions, language) },
  };
  const said = {
    ...Object.fromEntries(waits.filter((name) => file[name] !== undefined).map((name) => [name, file[name]])),
    ...consulted(file),
  };
  const found = foundIn(file);
  if (Object.keys(said).length === 0 && found === undefined) return null;
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{words.file.waiting}</h2>
      {found && <ComparedTable items={[{ ...found, interval: [...found.interval], finding: 'worse' }]} />}
      {Object.keys(said).length > 0 && <SaidBody body={said} lists={lists} />}
    </section>
  );
}

/** Which professional bodies were asked what, and their opinion; its period stands in their own file. */
function consulted(file: Shown['file']): object {
  const { consultations = [] } = file as { readonly consultations?: readonly ReviewConsultation[] };
  if (consultations.length === 0) return {};
  const told = consultations.map(({ body, opinion, question, state, units }) => ({
    ...{ body, question, units, state },
    ...(opinion && { opinion }),
  }));
  return { consultations: told };
}

/** What the node found of a group that is treated worse than the rest: whoever answers for it or judges it reads the figures. */
const foundIn = (file: Shown['file']): Disparity | undefined =>
  file.kind === 'unequal-treatment' ? (file['found'] as Disparity) : undefined;
