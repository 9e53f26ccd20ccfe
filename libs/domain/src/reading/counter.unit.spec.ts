import type { Actor, CaseKind } from '../file/case/index.js';
import { isKept } from '../kernel/index.js';
import type { FileOf } from '../laws/law-of.js';
import { fileAt, sampleKinds } from '../laws/files.sample.js';
import { annexedRequest, officer, people, requestAt, reviewAt } from '../../specification/index.js';
import { officerTo, readEntry, readFile } from './index.js';

type Officer = Extract<Actor, { readonly kind: 'officer' }>;
const kinds = Object.keys(sampleKinds) as CaseKind[];
const everywhere = kinds.flatMap((kind) => sampleKinds[kind].stages.map((stage) => [kind, stage] as const));

/** What the counter's part is; of a file that nobody files for a worker, nothing that is anybody's. */
const part = [
  ...['caseId', 'kind', 'stage', 'clock', 'waiting', 'notices', 'mandates', 'region'],
  ...['filing', 'application'],
];

/** Every value in a value, however deep. */
const values = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(values)] : [value];
const accounts = (value: unknown) =>
  values(value).filter((one) => typeof one === 'string' && /^(?:gt|mx)\.[a-z][\w.-]*$/.test(one));
const papers = (value: unknown) =>
  values(value).filter((one) => typeof one === 'object' && one !== null && 'sha256' in one);

describe('at a counter that did not file it', () => {
  it.each(everywhere)('[R18] a %s in stage %s is number, stage, clock, notices, mandates and region', (kind, stage) => {
    const { events, theFile } = fileAt(kind, stage);
    const file = theFile as unknown as FileOf<CaseKind>;
    const seen = readFile({ kind, reader: 'counter', assigned: [] }, file);
    expect(Object.keys(seen).filter((field) => !part.includes(field))).toEqual([]);
    expect(accounts(seen)).toEqual([]);
    expect(values(seen).filter(isKept)).toEqual([]);
    expect(papers(seen)).toEqual([]);
    for (const event of events as readonly { readonly type: string }[]) {
      const read = readEntry(
        { kind, reader: 'counter', assigned: [] },
        { type: event.type, event, actor: people.reviewer },
      );
      expect([{ type: event.type }, { type: 'hidden' }]).toContainEqual(read?.event);
      expect(accounts(read)).toEqual([]);
    }
  });

  it('[R18] of what was filed, stand the language and the ids of the papers by which somebody is known', () => {
    const { theFile } = requestAt('submitted');
    const identity = { id: 'd-identity', kind: 'identity', sha256: 'f'.repeat(64) };
    const filing = { ...theFile.filing, documents: [...theFile.filing.documents, identity] } as never;
    const seen = readFile({ kind: 'recognition-request', reader: 'counter', assigned: [] }, { ...theFile, filing });
    expect(theFile.filing.documents.length).toBeGreaterThan(0);
    expect(seen['filing']).toEqual({
      language: theFile.filing.language,
      documents: [{ id: 'd-identity', kind: 'identity' }],
    });
  });

  it('[R18] a notice does not say that a seal ended, after which it was told anew', () => {
    const { theFile } = requestAt('submitted');
    const notice = { id: 'n1', subject: 'documents-requested', raisedAt: '2026-03-02T15:00:00Z' };
    const notices = [{ ...notice, anew: 1 }] as never;
    const seen = readFile({ kind: 'recognition-request', reader: 'counter', assigned: [] }, { ...theFile, notices });
    expect(seen['notices']).toEqual([notice]);
  });

  it('[R18] a mandate says what it is for and until when, and whose account it is to nobody', () => {
    const { theFile } = annexedRequest();
    const paper = { document: 'd-paper', recordedBy: people.counterInMexico.id };
    const mandates = [
      { id: 'm1', to: { officer: 'gt.defender' }, scope: 'act', until: '2026-12-31', paper },
      { id: 'm2', to: { agency: 'mx-legal-aid' }, scope: 'read', until: '2026-12-31', ended: true },
    ] as never;
    const seen = readFile({ kind: 'recognition-request', reader: 'counter', assigned: [] }, { ...theFile, mandates });
    expect(seen['mandates']).toEqual([
      { id: 'm1', scope: 'act', until: '2026-12-31', pending: true },
      { id: 'm2', scope: 'read', until: '2026-12-31', to: { agency: 'mx-legal-aid' }, ended: true },
    ]);
  });
});

describe('who an officer is to a file of their agency', () => {
  const to = (by: Officer, kind: CaseKind = 'recognition-review', assistedBy?: string) =>
    officerTo(kind, assistedBy === undefined ? {} : { assistedBy: assistedBy as never }, by);

  it('[R18] is a counter where they only file for workers, and their agency did not file this one', () => {
    expect(to(people.counter)).toBe('counter');
    expect(to(people.counter, 'recognition-review', 'gt-intecap')).toBe('counter');
    expect(to(people.counter, 'recognition-review', 'gt-mintrab')).toBe(people.counter);
  });

  it('[R18] is a counter also with a role that has nothing to do in files of that kind', () => {
    expect(to(officer('gt.a', 'gt-mintrab', 'assistant', 'operator'))).toBe('counter');
    expect(to(officer('gt.a', 'gt-mintrab', 'assistant', 'delegate'))).toBe('counter');
    for (const role of ['reviewer', 'verifier', 'supervisor', 'auditor'] as const) {
      const one = officer('gt.a', 'gt-mintrab', 'assistant', role);
      expect(to(one)).toBe(one);
    }
  });

  it('is no counter without that role', () => {
    expect(to(people.reviewer)).toBe(people.reviewer);
    expect(reviewAt('host-review').theFile.assistedBy).toBeUndefined();
  });
});
