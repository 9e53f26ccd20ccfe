import * as React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { VisitProvider } from '../visit/index.js';
import type { Visit } from '../visit/index.js';
import { AfterEvaluations } from './after-test-list.js';

// The workspace's Jest compiles JSX for React's classic runtime, which looks for this name.
Object.assign(globalThis, { React });

const shown = (language: Visit['language'], fault?: string): string =>
  renderToStaticMarkup(
    React.createElement(
      VisitProvider,
      { visit: { language } as Visit },
      React.createElement(AfterEvaluations, { fault }),
    ),
  );

describe('[R5] after two appointments that were missed', () => {
  it('[R5] the page asks whether to offer other dates or to close the application, and chooses nothing beforehand', () => {
    const page = shown('es');
    expect(page).toContain('Quiero otras fechas.');
    expect(page).toContain('puede pedirla de nuevo cuando quiera');
    expect(page).toContain('value="evaluate-again"');
    expect(page).toContain('value="close"');
    expect(page).not.toContain('checked');
    expect(shown('en')).toContain('You lose nothing that you showed already');
  });

  it('[R5] says where nothing was marked', () => {
    expect(shown('es', 'Marque una de las dos.')).toContain('class="wrong"');
  });
});
