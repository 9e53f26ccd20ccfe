export { AskLegalAid } from './ask-legal-aid.js';
export { AskedLegalAid } from './asked-legal-aid.js';
export { readRequest } from './read-request.js';
