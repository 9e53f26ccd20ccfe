export { LanguageLinks } from './language-links.js';
export { Mark } from './mark.js';
export { Shell } from './shell.js';
export { Title } from './title.js';
export { WrittenText } from './written-text.js';
