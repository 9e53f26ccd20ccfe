export { previewRules } from './preview-rules.js';
export { asApproved, readContent } from './read-content.js';
