import { cannotShow } from '../failed/problem.js';

export const loader = () => cannotShow({ kind: 'not-found' });

/** What is not there takes no form either: 404, and not 405 as of a page that is. */
export const action = loader;

export default function NotFound() {
  return null;
}
