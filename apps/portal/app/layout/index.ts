export { Frame } from './frame.js';
export { icon } from './mark.js';
export { Title } from './title.js';
