export { adoptRules } from './adopt-rules.js';
export { previewRules } from './preview-rules.js';
export { asApproved, readContent } from './read-content.js';
