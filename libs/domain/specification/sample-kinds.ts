/** The samples that stand among the law's own tests, for tools and tests of other packages. Apart: they import the rest. */
export { checkpoint, delegates, propose } from '../src/kinds/rule-change/sample-change.spec.js';
export type { AnyFile, Command, Happened, SampleKind } from '../src/laws/sample-files.spec.js';
export { everyone, sampleKinds } from '../src/laws/sample-files.spec.js';
