import { execFileSync } from 'node:child_process';
import { root } from '../places.mjs';

/**
 * From which the properties generate what they try: that of a commit's files, so that what was green once is green on every
 * machine, what was red can be run again, and each commit tries others. Without git, any.
 */
export function seed() {
  try {
    const tree = execFileSync('git', ['rev-parse', 'HEAD^{tree}'], { cwd: root, encoding: 'utf8' });
    return Number.parseInt(tree.slice(0, 8), 16) | 0;
  } catch {
    return (Math.random() * 2 ** 31) | 0;
  }
}
