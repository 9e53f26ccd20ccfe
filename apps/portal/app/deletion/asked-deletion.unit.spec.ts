import * as React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { OwnDeletion } from '@puente/contracts/answers/worker';
import type { CaseId } from '@puente/domain/kernel';
import { VisitProvider } from '../visit/index.js';
import type { Visit } from '../visit/index.js';
import { AskedDeletion } from './asked-deletion.js';

// The workspace's Jest compiles JSX for React's classic runtime, which looks for this name.
Object.assign(globalThis, { React });

const number = 'MX-26-7K3M9Q-N' as CaseId;
const about = 'MX-26-2W4X6Y-8' as CaseId;

function page(stage: NonNullable<OwnDeletion['asked']>['stage'], own: string): string {
  const asked = { number, about, stage };
  const visit = { language: 'es' } as Visit;
  const children = React.createElement(AskedDeletion, { asked, own });
  return renderToStaticMarkup(React.createElement(VisitProvider, { visit, children }));
}

describe('a request for deletion that nobody has answered', () => {
  it('[R10] leads to the page of its own number, where its silence is complained of', () => {
    expect(page('asked', about)).toContain('href="/"');
    expect(page('asked', about)).toContain(`el número ${number} y un código`);
    expect(page('proposed', number)).toContain('href="/tramite"');
    expect(page('refused', number)).not.toContain('Abrir la página');
  });
});
