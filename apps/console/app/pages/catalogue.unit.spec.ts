import { chartsReady } from '@puente/ui/charts';
import type { LoaderFunctionArgs } from 'react-router';
import { RouterContextProvider } from 'react-router';
import { isFailure } from '../failed/problem.js';
import type { Visit } from '../visit/index.js';
import { visitContext } from '../visit/index.js';
import { pageDrawn, wordsOf } from '../visit/page-drawn.sample.js';
import CataloguePage, { loader } from './catalogue.js';

const opened = async (session: object | undefined) => {
  const context = new RouterContextProvider();
  context.set(visitContext, { session } as unknown as Visit);
  return loader({ context } as unknown as LoaderFunctionArgs).catch((thrown: unknown) => thrown);
};

describe('the catalogue of what pages are made of', () => {
  it('is there at a node of a demonstration, and for nobody at another', async () => {
    expect(await opened({ me: { demonstration: true } })).toBeNull();
    for (const elsewhere of [undefined, { me: { demonstration: false } }]) {
      const failed = (await opened(elsewhere)) as { readonly data: unknown };
      expect(isFailure(failed.data) && failed.data.failed).toBe('not-found');
    }
  });

  it.each(['es', 'en'] as const)('shows them in %s, each in all five languages', async (language) => {
    await chartsReady();
    const html = pageDrawn(CataloguePage, { language, loaded: {} });
    expect(html.match(/<section lang="en"/g)?.length).toBeGreaterThan(15);
    expect(wordsOf(html)).toContain(language === 'es' ? 'Cómo se ven las páginas' : 'What the pages look like');
  });
});
