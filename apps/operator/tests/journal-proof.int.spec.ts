import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { proveEntries, writtenKey } from '@puente/settlement/log';
import type { SignedLog } from './signed-log.js';
import { at, bothFind, buildChecker, byBoth, byTheOther, check, file } from './signed-log.js';
import { removeFiles, saying, signedLog } from './signed-log.js';

let log: SignedLog;
// The first time on a machine Go compiles its own library as well.
beforeAll(buildChecker, 300_000);
afterAll(removeFiles);
beforeEach(async () => {
  log = await signedLog();
});
afterEach(() => log.end());

describe('[row 20] a log that a partner signed', () => {
  byBoth('is found whole, by the operator and by a program of another making', async () => {
    const { json, own, keys, partnersLog } = log;
    expect(await bothFind(log)).toEqual([[], saying('OK')]);
    // As partners give theirs: both lines.
    const theirs = file('theirs', `${readFileSync(keys, 'utf8')}${writtenKey(partnersLog)}\n`);
    const handedOver = ['--witnessed', '--keys', theirs, '--checkpoint', at('checkpoint')];
    expect((await json('journal', 'verify', '--all', ...handedOver)).data).toMatchObject({ ok: true, witnessed: 3 });
    expect((await json('journal', 'export-log', at('exported'))).data).toMatchObject({ leaves: 3 });
    expect((await json('journal', 'log-keys')).data).toMatchObject({ log: writtenKey(own) });
  });

  byTheOther('proves an entry by a file that the other program checks, and no other entry', async () => {
    const { cases, json, keys } = log;
    const { proof } = (await json('journal', 'prove', String(cases[1]), '1')).data as {
      proof: Record<string, unknown>;
    };
    const kept = file('proof', JSON.stringify(proof));
    expect(check('proof', keys, kept)).toEqual(saying(String(cases[1])));
    for (const other of [
      { ...proof, entry: String(proof['entry']).replace('mx.counter', 'mx.another') },
      { ...proof, leaf: 2 },
      { ...proof, blind: '' },
      { ...proof, blind: '0'.repeat(64) },
      { ...proof, proof: [] },
      { ...proof, checkpoint: String(proof['checkpoint']).replace('\n3\n', '\n4\n') },
    ])
      expect(check('proof', keys, file('proof', JSON.stringify(other)))).not.toMatch(/^OK/);
    expect((await json('journal', 'prove', String(cases[1]), '2')).data).toMatchObject({
      error: { code: 'NOT_PROVEN' },
    });
  });

  byBoth(
    'proves what is somebody’s own by one file that both programs check, word for word or by its hash',
    async () => {
      const { cases, database, json, keys } = log;
      const [first, , third] = cases;
      const files = [
        { caseId: first, entries: new Map([[1, 'whole' as const]]) },
        { caseId: third, entries: new Map([[1, 'hash' as const]]) },
      ];
      // As the API gives it: its role reads what leaves were made with.
      const proof = await proveEntries(database.poolOf('api'), files);
      const kept = file('proof', JSON.stringify(proof));
      const both = async (path: string) => {
        const ran = await json('journal', 'check-proof', path, '--keys', keys);
        return [ran.code, check('proof', keys, path)] as const;
      };
      expect(await both(kept)).toEqual([0, saying(first)]);
      const { entries = [] } = proof ?? {};
      expect(check('proof', keys, kept)).toEqual(saying(`# ${String(entries[1]?.hash)}`));
      expect(JSON.stringify(entries[1])).not.toContain('mx.counter');
      const changed = (at: number, to: object) => ({
        ...proof,
        entries: entries.map((one, nth) => (nth === at ? { ...one, ...to } : one)),
      });
      for (const other of [
        changed(0, { entry: String(entries[0]?.entry).replace('mx.counter', 'mx.another') }),
        changed(0, { case: third }),
        changed(0, { leaf: 1 }),
        changed(1, { hash: '0'.repeat(64) }),
        changed(1, { blind: '0'.repeat(64) }),
        { ...proof, checkpoint: String(proof?.checkpoint).replace('\n3\n', '\n4\n') },
        { ...proof, checkpoint: String(proof?.checkpoint).split('\n').slice(0, -2).join('\n') + '\n' },
      ]) {
        const [code, said] = await both(file('proof', JSON.stringify(other)));
        expect([code, said]).toEqual([1, expect.not.stringMatching(/^OK/)]);
      }
    },
  );
});

describe('the other program', () => {
  /** A line more, as somebody writes it who has the machine: behind what was signed. */
  const withLine = (made: (last: Record<string, unknown>) => Record<string, unknown>) => {
    const lines = readFileSync(at('export'), 'utf8').trimEnd().split('\n');
    const last = JSON.parse(lines.at(-1) ?? '') as Record<string, unknown>;
    const line = { ...last, ...made(last), leaf: 3 } as Record<string, string | number>;
    const bytes = (name: string) => Buffer.from(String(line[name]), 'hex');
    const sha = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
    const entry = sha(bytes('before'), Buffer.from(String(line['entry'])));
    const hash = sha(Buffer.from([0]), bytes('blind'), entry).toString('hex');
    return file('forged', `${[...lines, JSON.stringify({ ...line, hash })].join('\n')}\n`);
  };
  const nextOf = (last: Record<string, unknown>, seq: number) => ({
    ...{ seq, before: '0'.repeat(64) },
    entry: String(last['entry']).replace(/"seq":1\b/, `"seq":${String(seq)}`),
  });

  byTheOther(
    'names an entry that is there twice, one that does not follow, and one before which another is missing',
    async () => {
      const { keys } = log;
      expect(await bothFind(log)).toEqual([[], saying('OK: 3 entries, of which witnesses signed 3')]);
      const found = (made: Parameters<typeof withLine>[0]) => check('log', keys, withLine(made), at('checkpoint'));
      expect(found(() => ({}))).toEqual(saying('TWICE'));
      expect(found((last) => nextOf(last, 2))).toEqual(saying('NOT_CHAINED'));
      expect(found((last) => nextOf(last, 3))).toEqual(saying('ENTRY_MISSING'));
    },
  );

  byTheOther('says nothing of a log of which nobody signed what it was', async () => {
    await bothFind(log);
    const { status, stdout } = spawnSync(at('puente-check'), ['log', log.keys, at('export')], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([2, '']);
  });
});
