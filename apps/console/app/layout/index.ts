export { Frame } from './frame.js';
export { GoesOn } from './goes-on.js';
export { FormToken } from './form-token.js';
export { firstPage } from './places.js';
