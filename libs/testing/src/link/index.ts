export type { Link } from './link.js';
export { openLink } from './link.js';
