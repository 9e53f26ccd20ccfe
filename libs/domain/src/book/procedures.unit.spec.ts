import type { Role } from '../file/case/index.js';
import { lawOf, rolesFor, stagesOf } from '../laws/index.js';
import type { AnyLaw } from '../laws/files.sample.js';
import { everyone, fileAt, sampleKinds } from '../laws/files.sample.js';
import { procedureOf } from './index.js';

const kinds = Object.keys(stagesOf) as readonly (keyof typeof stagesOf)[];

describe.each(kinds)('the book of the procedure %s', (kind) => {
  const { acts, stages } = procedureOf(kind);

  it('has an act for whatever the law offers somebody, with their role, in each stage', () => {
    const law = lawOf(kind) as unknown as AnyLaw;
    const untold = stages.flatMap((stage) => {
      const file = fileAt(kind, stage).theFile;
      return Object.entries(everyone(sampleKinds[kind], stage)).flatMap(([role, actor]) => {
        if (['clock', 'effect', 'country'].includes(role)) return [];
        return law
          .allowed(file, actor)
          .filter((command) => !told(command, stage, actor.kind === 'officer' ? actor.roles : [role as Role]))
          .map((command) => `${stage}: ${command} by ${role}`);
      });
    });
    expect(untold).toEqual([]);
  });

  it('tells nobody that they may do what no law hears from them', () => {
    const wrong = acts.flatMap(({ command, in: inStages }) =>
      inStages.flatMap(({ by }) => by.filter((role) => !rolesFor(command).has(role)).map((role) => [command, role])),
    );
    expect(wrong).toEqual([]);
  });

  function told(command: string, stage: string, roles: readonly Role[]): boolean {
    const act = acts.find((one) => one.command === command);
    const by = act?.in.find((one) => one.stages.includes(stage))?.by ?? [];
    return by.some((role) => roles.includes(role)) || (act?.byMandate === true && by.includes('worker'));
  }
});
