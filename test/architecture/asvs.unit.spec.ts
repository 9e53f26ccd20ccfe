import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const page = 'docs/security/asvs.md';

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has; they are numbered from one. */
const sections: Readonly<Record<string, number>> = {
  ...{ '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2, '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1 },
  ...{ '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2, '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4 },
  ...{ '5.1': 1, '5.2': 3, '5.3': 2, '5.4': 3, '6.1': 3, '6.2': 12, '6.3': 4, '6.4': 4, '6.5': 5, '6.6': 3, '6.8': 4 },
  ...{ '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2, '8.1': 2, '8.2': 3, '8.3': 1, '8.4': 1 },
  ...{ '9.1': 3, '9.2': 4, '10.1': 2, '10.2': 2, '10.3': 4, '10.4': 11, '10.5': 5, '10.6': 2, '10.7': 3 },
  ...{ '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4, '11.5': 1, '11.6': 1, '12.1': 3, '12.2': 2, '12.3': 4 },
  ...{ '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5, '14.1': 2, '14.2': 4, '14.3': 3, '15.1': 3, '15.2': 3, '15.3': 7 },
  ...{ '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3, '17.1': 1, '17.2': 4, '17.3': 2 },
};
const required = Object.entries(sections).flatMap(([section, count]) =>
  Array.from({ length: count }, (_, index) => `${section}.${index + 1}`),
);

interface Row {
  readonly requirements: readonly string[];
  readonly how: string;
  readonly tests: readonly string[];
}

function rows(): readonly Row[] {
  const lines = readFileSync(join(root, page), 'utf8').matchAll(/^\| (\d[\d., ]*?) *\| (.*?) *\| (.*?) *\|$/gm);
  return [...lines].map(([, requirements = '', how = '', tests = '']) => ({
    requirements: requirements.split(', '),
    how,
    tests: [...tests.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path),
  }));
}

describe('[wall 7] what ASVS 5.0 asks on levels 1 and 2', () => {
  it('is answered once for each requirement, and for no other', () => {
    expect(
      rows()
        .flatMap(({ requirements }) => requirements)
        .toSorted(),
    ).toEqual(required.toSorted());
  });

  it('is held and shown by a test, the ministry’s, none, or open', () => {
    for (const row of rows()) {
      expect(row).toMatchObject({ how: expect.stringMatching(/^(held|ministry|none|open)\b/) as string });
      if (row.how.startsWith('held')) expect(row).not.toMatchObject({ tests: [] });
    }
  });

  it('names tests and pages that exist', () => {
    const text = readFileSync(join(root, page), 'utf8');
    const pages = [...text.matchAll(/\]\(([^)#]+?)\)/g)]
      .map(([, path = '']) => path)
      .filter((path) => !/^https?:/.test(path));
    const named = [...rows().flatMap(({ tests }) => tests), ...pages.map((path) => join('docs/security', path))];
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
