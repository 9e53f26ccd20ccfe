import { au, du, le, Le } from './countries.js';

const region = new Intl.DisplayNames(['fr'], { type: 'region' });
const inFrench = (code: string): string => region.of(code) ?? code;

describe('a country in a French sentence', () => {
  it.each([
    ['MX', 'Le Mexique, le Mexique, du Mexique, au Mexique'],
    ['CO', 'La Colombie, la Colombie, de la Colombie, en Colombie'],
    ['EC', 'L’Équateur, l’Équateur, de l’Équateur, en Équateur'],
    ['HT', 'Haïti, Haïti, d’Haïti, en Haïti'],
    ['CU', 'Cuba, Cuba, de Cuba, à Cuba'],
  ])('%s has its article: %s', (code, said) => {
    const name = inFrench(code);
    expect([Le(name), le(name), du(name), au(name)].join(', ')).toBe(said);
  });

  it('has it by the name that Intl gives, in every country of the continent that takes one', () => {
    const codes = 'MX GT HN SV NI CR PA BZ PE CL PY BR VE CA GY SR PT DO CO BO JM BB DM GD FR EC UY AR ES'.split(' ');
    expect(codes.filter((code) => le(inFrench(code)) === inFrench(code))).toEqual([]);
  });
});
