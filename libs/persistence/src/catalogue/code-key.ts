/** A code as people may type it: `ec 0586.01`, `EC0586-01` and `EC058601` are the same. */
export const codeKey = (typed: string): string => typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
