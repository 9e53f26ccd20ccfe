import type { CaseKind } from '../file/case/index.js';
import {
  document,
  firstMorning,
  given,
  guatemala,
  mexico,
  people,
  reviewAt,
  sampleCase,
  sampleRules,
} from '../../specification/index.js';
import type { Command } from './files.sample.js';
import { fileAt, sampleKinds } from './files.sample.js';
import { byPrintedCode, lawOf } from './index.js';

const { counter, verifier, worker } = people;
const printed = { ...worker, printed: true } as typeof worker;

/** Every command that a worker may give in some stage, with a sample of it. */
const workers = (Object.keys(sampleKinds) as CaseKind[]).flatMap((kind) => {
  const { commands, stages, table } = sampleKinds[kind];
  return stages.flatMap((stage) =>
    Object.entries(table[stage] ?? {}).flatMap(([name, roles = []]) => {
      const story = fileAt(kind, stage);
      const command = commands(story.theFile.clock?.id)[name];
      if (!roles.includes('worker') || command === undefined) return [];
      return [{ kind, stage, name, command, story, filed: roles.includes('assistant') }];
    }),
  );
});
const codeOf = (story: ReturnType<typeof fileAt>, command: Command, by = printed) => {
  const { decision } = story.when(command, by);
  return decision.outcome === 'refused' ? decision.code : undefined;
};

describe('whoever comes as the worker by a code that was printed at a counter', () => {
  it('[attack 6] is refused, in every stage of every file, what an officer could not bring for the worker anyway', () => {
    const alone = workers.filter(({ filed }) => !filed);
    expect(alone.length).toBeGreaterThan(30);
    const let_ = alone.filter(({ command, story }) => codeOf(story, command) !== 'NEEDS_OWN_CODE');
    expect(let_.map(({ kind, name, stage }) => [kind, stage, name])).toEqual([]);
  });

  it('[attack 6] is offered none of it either', () => {
    for (const { kind, story, stage } of workers) {
      const law = lawOf(kind) as unknown as { allowed(file: unknown, by: unknown): readonly string[] };
      const offered = law.allowed(story.theFile, printed);
      const beyond = offered.filter((name) => !byPrintedCode(name));
      expect([kind, stage, beyond]).toEqual([kind, stage, []]);
    }
  });

  it('[attack 6] gives nobody a mandate: an officer who read the code stays who they are', () => {
    const review = lawOf('recognition-review');
    const setting = { caseId: sampleCase, here: guatemala, rules: sampleRules(), now: firstMorning };
    const file = given(review, setting, ...reviewAt('host-review').events);
    const grant = { type: 'grant-mandate', to: { officer: counter.id }, scope: 'act', until: '2026-04-30' } as never;
    file.when(grant, printed).thenRefused('NEEDS_OWN_CODE');
    file.when({ type: 'withdraw' }, printed).thenRefused('NEEDS_OWN_CODE');
    file.when(grant, worker).then({ type: 'mandate-granted' });
  });

  it('files what an assistant files: the paper in their hand goes into their case', () => {
    const filed = workers.filter((one) => one.filed);
    expect(filed.length).toBeGreaterThan(5);
    for (const { command, story } of filed) expect(codeOf(story, command)).toBe(codeOf(story, command, worker));
  });
});

describe('printing a code', () => {
  const review = lawOf('recognition-review');
  const setting = { caseId: sampleCase, here: guatemala, rules: sampleRules(), now: firstMorning };
  const file = () => given(review, setting, ...reviewAt('host-review').events);

  it('[attack 6] is the officer’s act: the journal says which identity document they looked at', () => {
    const passport = document('identity');
    file()
      .when({ type: 'print-code', document: passport }, counter)
      .then({ type: 'code-printed', document: passport.id });
    file()
      .when({ type: 'print-code', document: document('certificate') }, counter)
      .thenRefused('EVIDENCE_MISSING');
  });

  it.each(['recognition-request', 'recognition-review', 'certification'] as const)(
    '[R8] the counter has a new code printed at any time: in every stage of a file of kind %s, as often as they come',
    (kind) => {
      const print = { type: 'print-code', document: document('identity') } as never;
      for (const stage of sampleKinds[kind].stages) {
        const story = fileAt(kind, stage);
        const law = lawOf(kind) as unknown as { allowed(file: unknown, by: unknown): readonly string[] };
        const agency = story.theFile.held[0] ?? story.theFile.assistedBy;
        // A draft of somebody who signs in is no agency’s.
        if (agency === undefined) continue;
        const by = { ...counter, country: agency.startsWith('mx') ? mexico : guatemala, agency };
        expect([stage, law.allowed(story.theFile, by)]).toEqual([stage, expect.arrayContaining(['print-code'])]);
        const again = story.when(print, by).and();
        again.when(print, by).then({ type: 'code-printed' });
      }
    },
  );

  it('is for whoever files for workers at an agency that has to do with the file', () => {
    const print = { type: 'print-code', document: document('identity') } as const;
    file().when(print, verifier).thenRefused('NOT_YOUR_ROLE');
    file().when(print, people.counterInMexico).thenRefused('NOT_YOUR_CASE');
    file().when(print, printed).thenRefused('NOT_YOUR_ROLE');
  });
});
