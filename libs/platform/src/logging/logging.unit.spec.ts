import { createLogger } from './index.js';

function logged(write: (log: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  write(createLogger({ name: 'test', country: 'GT' }, { write: (line) => void lines.push(line) }));
  return lines.join('');
}

describe('a log', () => {
  it('[row 34] is one JSON object a line, with level and time in words', () => {
    const line = JSON.parse(logged((log) => log.warn({ caseId: 'GT-26-7K3M9Q-X' }, 'two\nlines'))) as object;
    expect(line).toMatchObject({
      level: 'warn',
      name: 'test',
      country: 'GT',
      caseId: 'GT-26-7K3M9Q-X',
      msg: 'two\nlines',
    });
    expect(
      logged((log) => log.info('two\nlines'))
        .trimEnd()
        .split('\n'),
    ).toHaveLength(1);
  });

  it('keeps people and secrets out, three levels deep', () => {
    const person = { givenNames: 'Zenaida', surnames: ['Quimixto'], folio: 'D-0042', phone: '+50200000000' };
    const text = logged((log) =>
      log.info({ ...person, a: person, b: { c: person }, req: { headers: { authorization: 'Bearer x.y.z' } } }),
    );
    for (const secret of ['Zenaida', 'Quimixto', 'D-0042', '+502', 'x.y.z']) expect(text).not.toContain(secret);
  });

  it('keeps of an error its kind, never the row it failed on', () => {
    const error = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (name)=(Zenaida) exists' });
    const text = logged((log) => log.error({ err: error }, 'failed'));
    expect(text).toContain('23505');
    expect(text).not.toContain('Zenaida');
  });
});
