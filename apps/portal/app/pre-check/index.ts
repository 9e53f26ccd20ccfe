export { AskCertificate } from './ask-certificate.js';
export { Choices } from './choices.js';
export { HostView } from './host-view.js';
export { Overview } from './overview.js';
export { pathOf } from './path-of.js';
