import { paths } from '../paths/index.js';
import { useWords } from '../visit/index.js';

type Chapter = (typeof paths)['rules' | 'guarantees' | 'countryLaws' | 'procedures'];

/** Where the other chapters of the book of the law are. */
export function ChaptersOfTheBook({ here }: { readonly here: Chapter }) {
  const { rules } = useWords();
  const titles: Readonly<Record<Chapter, string>> = {
    [paths.rules]: rules.title,
    [paths.guarantees]: rules.book.guarantees,
    [paths.countryLaws]: rules.book.countries,
    [paths.procedures]: rules.book.procedures,
  };
  return (
    <nav aria-label={rules.book.chapters}>
      <ul>
        {(Object.keys(titles) as Chapter[]).map((path) => (
          <li key={path}>
            <a href={path} aria-current={path === here ? 'page' : undefined}>
              {titles[path]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
