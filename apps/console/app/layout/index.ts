export { Frame } from './frame.js';
export { FormToken } from './form-token.js';
export { Title } from './title.js';
