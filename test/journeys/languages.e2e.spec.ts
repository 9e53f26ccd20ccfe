import { until } from '@puente/testing/actors';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';

const { people, steps } = openWorld();

/** What a page says in words; all else of an answer is codes, dates and numbers. */
const wordsIn = (body: Readonly<Record<string, unknown>>): string => JSON.stringify([body['words'], body['names']]);

describe('a form in several languages', () => {
  it('[F34] crosses the border as codes, and each reader gets it in their own words', async () => {
    const caseId = await steps.draft(photovoltaicInstaller(nextWorker()));
    const code = await steps.submit(caseId);
    await steps.reaches(steps.by.registrar, caseId, 'submitted');
    const legalReason = {
      es: 'Artículo 4 del acuerdo de demostración',
      en: 'Article 4 of the demonstration agreement',
    };
    await steps.act(steps.by.registrar, caseId, 'request-documents', { requests: [{ kind: 'identity', legalReason }] });

    const worker = await people.worker(steps.corridor.host, caseId, code);
    const spanish = await until('the request on the worker’s page', async () => {
      const { body } = await worker.get('/status', 'es');
      return body['stage'] === 'awaiting-documents' ? body : undefined;
    });
    const { body: english } = await worker.get('/status', 'en');

    // The same codes for both readers, and words that differ.
    for (const coded of ['stage', 'next', 'atZero', 'holder', 'standard', 'timeline']) {
      expect(english[coded]).toEqual(spanish[coded]);
    }
    expect(wordsIn(english)).not.toBe(wordsIn(spanish));
    const line = (english['timeline'] as readonly { what: string; args?: object; words?: object }[]).find(
      ({ what }) => what === 'documents-requested',
    );
    // Which document is a code; why it may be asked for was written by a person, in both languages.
    expect(line).toMatchObject({ args: { kinds: ['identity'] } });
    expect(JSON.stringify(line)).toContain(legalReason.en);

    // A refusal is a code with words in the reader's language.
    const registrar = people.user(steps.by.registrar);
    const [es, en] = [
      await registrar.get('/cases/GT-26-7K3M9Q-N', 'es'),
      await registrar.get('/cases/GT-26-7K3M9Q-N', 'en'),
    ];
    expect([es.body['code'], en.body['code']]).toEqual(['NO_SUCH_CASE', 'NO_SUCH_CASE']);
    expect(es.body['detail']).not.toBe(en.body['detail']);
    expect([es, en].map(({ headers }) => headers.get('content-language'))).toEqual(['es', 'en']);
  });
});
