import { FoundFiles } from '@puente/contracts/answers/cases';
import { consoleIn } from '@puente/words/languages';
import type { NodeApi } from '../api/index.js';
import { lookUp, numbersAtMost, numbersIn } from '../sources/index.js';
import { formPressed } from '../visit/form-pressed.sample.js';
import type { Visit } from '../visit/index.js';
import { pageDrawn, wordsOf } from '../visit/page-drawn.sample.js';
import Sources, { action } from './sources.js';

const { find, sources } = consoleIn('es');
const purpose = 'comprobar en el registro';
const file = {
  ...{ caseId: 'GT-26-7K3M9Q-N', kind: 'recognition-request', version: 3, stage: 'home-verification' },
  ...{ corridor: 'MX-GT', awaiting: ['verifier'], allowedActions: ['confirm-authentic', 'report-discrepancy'] },
  ...{ assignedToMe: false, late: false, name: 'Ixchel Cumes', why: { by: 'folio' } },
};
const { items } = FoundFiles.parse({ items: [file], more: false });

describe('numbers of a register', () => {
  it('are one on each line, each once, and no more than an officer may look for', () => {
    const many = Array.from({ length: numbersAtMost + 1 }, (_, index) => `F-${index}`);
    expect(numbersIn(' F-1 \r\n\nF-2\nF-1', consoleIn('es'))).toEqual({ numbers: ['F-1', 'F-2'] });
    expect(numbersIn(' \n ', consoleIn('es'))).toEqual({ fault: sources.missing });
    expect(numbersIn(many.join('\n'), consoleIn('es'))).toEqual({ fault: sources.tooMany(11, 10) });
    expect(numbersIn('F'.repeat(61), consoleIn('es'))).toEqual({ fault: sources.tooLong(`${'F'.repeat(60)}…`) });
  });

  it('are looked for five at once, each under a key of its own, and one that is refused keeps none of the others', async () => {
    const waiting: (() => void)[] = [];
    const keys: unknown[] = [];
    let atOnce = 0;
    const give: NodeApi['give'] = async (_path, body, _schema, headers) => {
      keys.push(headers['idempotency-key']);
      await new Promise<void>((resolve) => waiting.push(resolve));
      const { folio } = (body as { who: { folio: string } }).who;
      const problem = { status: 429, detail: 'Demasiadas', errors: [] };
      return (folio === 'F-3' ? { outcome: 'refused', problem } : { outcome: 'said', answer: { items } }) as never;
    };
    const numbers = ['GT-26-7K3M9Q-N', ...Array.from({ length: 7 }, (_, index) => `F-${index}`)];
    const looked = lookUp({ api: { give } } as unknown as Visit, numbers, { key: 'once', purpose });
    while (keys.length < 7) {
      await new Promise(setImmediate);
      atOnce = Math.max(atOnce, waiting.length);
      for (const go of waiting.splice(0)) go();
    }
    const found = await looked;
    expect(atOnce).toBe(4);
    expect(new Set(keys).size).toBe(7);
    expect(found[0]).toEqual({ number: 'GT-26-7K3M9Q-N', isCase: 'GT-26-7K3M9Q-N' });
    expect(found[4]).toEqual({ number: 'F-3', refused: 'Demasiadas' });
    expect(found[7]).toEqual({ number: 'F-6', files: items });
  });
});

describe('the page on which many are verified', () => {
  const loaded = { key: 'once' };

  it('says what is wrong at its box, and asks the node nothing before', async () => {
    const { answer, asked } = await formPressed(action, { typed: { numbers: ' ', purpose: '' } });
    expect(answer).toMatchObject({ faults: { numbers: sources.missing, purpose: find.missing } });
    expect(asked).toEqual([]);
    const html = pageDrawn(Sources, { roles: ['verifier'], loaded, answered: answer as object });
    expect(html).toContain('href="#numbers"');
    expect(html).toContain('id="numbers-fault"');
  });

  it.each(['es', 'en'] as const)('gives each number its result in %s, with the forms that answer it', (language) => {
    const words = consoleIn(language).sources;
    const found = [
      { number: 'F-1', files: items },
      { number: 'F-2', files: [] },
      { number: 'F-3', refused: 'Demasiadas' },
      { number: '<script>', files: [] },
    ];
    const html = pageDrawn(Sources, { language, roles: ['verifier'], loaded, answered: { typed: {}, found } });
    for (const told of ['Ixchel Cumes', words.nothing, `${words.notAsked} Demasiadas`, words.recorded])
      expect(wordsOf(html)).toContain(told);
    for (const command of ['confirm-authentic', 'report-discrepancy'])
      expect(html).toContain(`href="/expedientes/GT-26-7K3M9Q-N/${command}?v=3"`);
    expect(html).not.toContain('/cannot-verify');
    expect(html).not.toContain('<script>');
  });
});
