import { CaseView } from '@puente/contracts/answers/cases';
import type { ConsoleLanguage } from '@puente/words/languages';
import { answersIn, consoleIn } from '@puente/words/languages';
import * as React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createRoutesStub } from 'react-router';
import type { Visit } from '../visit/index.js';
import { VisitProvider } from '../visit/index.js';
import FilePage from './file.js';

// The workspace's Jest compiles JSX for React's classic runtime, which looks for this name.
Object.assign(globalThis, { React });

const whole = CaseView.parse({
  ...{ caseId: 'GT-26-7K3M9Q-N', kind: 'recognition-request', version: 3, stage: 'submitted' },
  file: { kind: 'recognition-request', stage: 'submitted', notices: [] },
  allowedActions: ['print-code', 'record-service-by-hand', 'acknowledge'],
});
const part = { ...whole, part: 'counter' as const, allowedActions: ['print-code', 'record-service-by-hand'] };

function page(view: typeof whole, language: ConsoleLanguage = 'es', regions: readonly object[] = []): string {
  const visit = { language, country: 'MX' } as Visit;
  const Component = () => React.createElement(VisitProvider, { visit, children: React.createElement(FilePage) });
  const Stub = createRoutesStub([{ id: 'file', path: '/', Component, loader: () => undefined }]);
  const loaderData = { file: { view, queue: '', done: false, regions } };
  return renderToStaticMarkup(React.createElement(Stub, { initialEntries: ['/'], hydrationData: { loaderData } }));
}

describe('the page of a file', () => {
  it.each(['es', 'en'] as const)(
    '[R18] says in %s to a counter that did not file it who reads the rest',
    (language) => {
      const { counterPart, documents, units, waiting } = consoleIn(language).file;
      const shown = page(part, language);
      expect(shown).toContain(counterPart);
      // Nothing is announced that is not there.
      for (const heading of [documents, units, waiting]) expect(shown).not.toContain(`>${heading}<`);
      expect(shown).toContain('/print-code');
      expect(shown).toContain('/record-service-by-hand');
    },
  );

  it('says to whoever approves an emergency what kind it is and where it applies', () => {
    const named = [{ code: 'GT-01', name: { es: 'Guatemala' } }];
    const file = { kind: 'force-majeure', stage: 'proposed', reason: 'flood', regions: ['GT-01', 'GT-09'] };
    const view = { ...whole, kind: 'force-majeure' as const, file: file as unknown as typeof whole.file };
    const shown = page(view, 'es', named);
    for (const told of [answersIn('es').clock.emergencies.flood, 'Guatemala', 'GT-09']) expect(shown).toContain(told);
    const everywhere = { ...view, file: { ...view.file, regions: 'all' } };
    expect(page(everywhere, 'es', named)).toContain(consoleIn('es').pauses.everywhere);
  });

  it('says nothing of it to whoever reads all of the file', () => {
    expect(page(whole)).not.toContain(consoleIn('es').file.counterPart);
  });
});
