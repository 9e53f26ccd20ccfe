/** The samples that stand among the law's own tests, for tools and tests of other packages. Apart: they import the rest. */
export { checkpoint, delegates, propose } from '../src/kinds/rule-change/change.sample.js';
export type { AnyFile, Command, Happened, SampleKind } from '../src/laws/files.sample.js';
export { everyone, fileAt, sampleKinds } from '../src/laws/files.sample.js';
