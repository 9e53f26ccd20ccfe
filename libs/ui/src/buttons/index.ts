export { Button, ButtonLink } from './button.js';
