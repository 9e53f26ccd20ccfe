export { CheckForm } from './check-form.js';
export { LookList } from './look-list.js';
export { askedIn, endedIn, shareIn } from './read-forms.js';
export { Fact, Issuer, MayDo, Validity, What } from './says.js';
export { Shape } from './shape.js';
export { ShareForm } from './share-form.js';
export { ShareList } from './share-list.js';
export { SharedView } from './shared-view.js';
export { Verdict } from './verdict.js';
