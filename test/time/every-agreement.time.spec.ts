import { agreements } from './nodes/corridors.js';
import { WholeNodes } from './nodes/whole-nodes.js';
import { appeals } from './under-agreement/appeals.js';
import { homeCountry } from './under-agreement/home-country.js';
import { hostReview } from './under-agreement/host-review.js';
import { hostSilence } from './under-agreement/host-silence.js';
import { versions } from './under-agreement/versions.js';

jest.setTimeout(120_000);

let nodes: WholeNodes;
beforeAll(async () => {
  nodes = await WholeNodes.start();
});
afterAll(() => nodes.stop());

it('no agreement of the installation is left out', () => {
  expect(new Set(nodes.rules.agreements.map(({ id }) => id))).toEqual(new Set(agreements.map(([id]) => id)));
});

describe.each(agreements)('from the API down, under %s', (id, corridor) => {
  const under = { id, corridor, time: () => nodes };
  homeCountry(under);
  hostReview(under);
  appeals(under);
  hostSilence(under);
  versions(under);
});
