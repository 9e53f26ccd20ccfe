/**
 * Makes the journals of protections that crossed a border (`journals/crossings.json`), of the code as it stands; once they are
 * kept they are never made again.
 *
 *   npx esbuild test/journals-before/make/make-crossings.ts --bundle --platform=node --conditions=@puente/source \
 *     --outfile=.local/make-crossings.cjs && node .local/make-crossings.cjs test/journals-before/journals
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor, CaseKind } from '@puente/domain/file/case';
import type { CaseId, Instant } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import {
  firstMorning,
  guatemala,
  mexico,
  mexicoSent,
  openProtection,
  people,
  sampleFiling,
  theEffect,
  theNode,
} from '@puente/domain/specification';
import { canonical } from '@puente/settlement/journal';
import type { AnyLaw } from '../kept/adds-up.js';
import { rulesThen } from '../kept/rules-then.js';
import type { Walk } from './walk.js';
import { written } from './written.js';

type Given = readonly [command: { readonly type: string }, by: Actor];

const [folder = 'test/journals-before/journals'] = process.argv.slice(2);
const salvador = 'SV' as typeof mexico;
const sealing = 'GT-26-000000-H' as CaseId;
const caseId = 'GT-26-7K3M9Q-X' as CaseId;
const earlier = '2026-03-01T09:00:00.000Z' as Instant;
const { protectionOfficer: officer, counter } = people;
const bySeal: Actor = { kind: 'effect', file: sealing };

const says = (from: typeof mexico, access: 'closed' | 'open', seal?: Instant): Given => [
  { type: 'hear-seal', from, access, ...(seal === undefined ? {} : { seal }) } as Given[0],
  theNode(from),
];
const opens = (more: object): Given => [
  { ...openProtection, ground: 'sealed-abroad', ...more } as Given[0],
  theNode(mexico),
];
const reached = (direction: 'seal' | 'release'): Given => [
  { type: 'record-files-reached', direction } as Given[0],
  theEffect,
];
const takenIn = (n: number): Given => [{ type: 'record-errand', errand: `take-in#${n}` } as Given[0], theEffect];
const word = { caseId, kind: 'recognition-review', command: { type: 'receive-answer' } } as const;
const told = (from: typeof mexico): Given => [{ type: 'receive-word', from, word } as Given[0], theNode(from)];
const release: Given = [{ type: 'release', ground: { es: 'Acta de nacimiento cotejada' } } as Given[0], officer];
const known = { sealing, since: firstMorning, known: [mexico] } as const;

/** In the country that is told, and in a file of the one that tells. */
const stories: readonly (readonly [CaseKind, CaseId, typeof mexico, readonly Given[]])[] = [
  [
    'protection',
    sealing,
    guatemala,
    [
      opens({ toldBy: mexico, seal: firstMorning }),
      ...[reached('seal'), says(salvador, 'closed', earlier), told(mexico), told(salvador)],
      ...[says(mexico, 'open', firstMorning), says(salvador, 'open', earlier), reached('release')],
      ...[takenIn(2), takenIn(3), says(mexico, 'closed')],
    ],
  ],
  [
    'protection',
    sealing,
    guatemala,
    [
      opens({ toldBy: mexico, seal: firstMorning }),
      ...[reached('seal'), [{ type: 'take-up' }, officer] as Given, says(mexico, 'open', firstMorning)],
      ...[says(mexico, 'open'), release, reached('release')],
    ],
  ],
  [
    'protection',
    sealing,
    guatemala,
    [
      [
        { ...openProtection, heldBack: { caseId, kind: 'recognition-review', command: mexicoSent } } as Given[0],
        theNode(mexico),
      ],
      ...[told(mexico), reached('seal'), release, reached('release'), takenIn(1), takenIn(2)],
    ],
  ],
  ['protection', sealing, guatemala, [[openProtection, counter], says(mexico, 'closed'), says(mexico, 'open')]],
  [
    'recognition-request',
    caseId,
    mexico,
    [
      [{ type: 'receive-submission', from: guatemala, filing: sampleFiling() } as Given[0], theNode(guatemala)],
      [{ type: 'seal-file', ...known, known: [] } as Given[0], bySeal],
      [{ type: 'unseal-file', ...known, known: [] } as Given[0], bySeal],
    ],
  ],
];

function played(kind: CaseKind, id: CaseId, here: typeof mexico, story: readonly Given[]): Walk {
  const law = lawOf(kind) as unknown as AnyLaw;
  let file: ReturnType<AnyLaw['evolve']> | undefined;
  const steps = story.map(([command, by], index) => {
    const at = new Date(Date.parse(firstMorning) + index * 3_600_000).toISOString() as Instant;
    const on = { caseId: id, here, rules: rulesThen.escalates, now: at, by, pauses: [] };
    const decision = law.decide(file, command as never, on);
    if (decision.outcome === 'refused') throw new Error(`${command.type} is refused: ${decision.code}`);
    if (decision.events.length === 0) throw new Error(`${command.type} changes nothing`);
    file = decision.events.reduce<typeof file>((one, event) => law.evolve(one, event), file);
    return { at, by, rules: 'escalates', command, events: decision.events, seen: [] } as const;
  });
  return { kind, caseId: id, here, steps };
}

const histories = stories.map(([kind, id, here, story], index) => written(played(kind, id, here, story), index + 1));
writeFileSync(join(folder, 'crossings.json'), `[\n${histories.map((one) => canonical(one)).join(',\n')}\n]\n`);
