import { cannotShow } from './problem.js';

export const loader = () => cannotShow({ kind: 'not-found' });

export default function NotFound() {
  return null;
}
