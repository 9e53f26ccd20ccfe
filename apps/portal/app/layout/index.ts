export { Frame } from './frame.js';
export { Title } from './title.js';
