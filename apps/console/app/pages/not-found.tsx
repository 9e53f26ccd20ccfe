import { cannotShow } from '../failed/problem.js';

export const loader = () => cannotShow('not-found');

export default function NotFound() {
  return null;
}
