import { country } from '@puente/domain/kernel';
import { checkIdentityNumber } from './check-identity-number.js';

const MX = country('MX');
const GT = country('GT');

/** All numbers are invented, or the examples that the validators' own documentation prints. */
describe('the number on an identity document', () => {
  it('passes when its check character is right, however it is typed', () => {
    expect(checkIdentityNumber(MX, 'curp', 'BOXW310820HNERXN09')).toEqual({ known: true });
    expect(checkIdentityNumber(MX, 'curp', ' boxw310820hnerxn09 ')).toEqual({ known: true });
  });

  it('is warned about when the check character is wrong', () =>
    expect(checkIdentityNumber(MX, 'curp', 'BOXW310820HNERXN08')).toEqual({
      known: true,
      warning: 'IDENTITY_NUMBER_CHECKSUM',
    }));

  it.each(['ABC', '', '   ', 'BOXW310820HZZRXN09', '💥'])('is warned about when it has another form: "%s"', (number) =>
    expect(checkIdentityNumber(MX, 'curp', number)).toEqual({ known: true, warning: 'IDENTITY_NUMBER_FORMAT' }),
  );

  it.each([
    ['sex X', 'BOXW310820XNERXN06'],
    ['a foreigner, born abroad (NE)', 'LOPM900101MNEPRR09'],
    ['a forbidden word replaced', 'BXXA900101HNERXN07'],
  ])('is at most warned about: CURP of %s', (_who, number) => {
    const { known, warning } = checkIdentityNumber(MX, 'curp', number);
    expect(known).toBe(true);
    expect([undefined, 'IDENTITY_NUMBER_CHECKSUM', 'IDENTITY_NUMBER_FORMAT']).toContain(warning);
  });

  it('is checked by the country’s own validator', () => {
    expect(checkIdentityNumber(GT, 'dpi', cui('1234567', '0101'))).toEqual({ known: true });
    expect(checkIdentityNumber(GT, 'dpi', cui('1234567', '0101', 1)).warning).toBe('IDENTITY_NUMBER_CHECKSUM');
    expect(checkIdentityNumber(GT, 'dpi', '12345').warning).toBe('IDENTITY_NUMBER_FORMAT');
    expect(checkIdentityNumber(GT, 'curp', 'BOXW310820HNERXN09')).toEqual({ known: false });
  });

  it.each([
    ['CL', 'run', '12.531.909-2', '12.531.909-3'],
    ['PE', 'dni', '10117410-2', '10117410-3'],
  ])('of %s is checked as people write it: %s %s', (where, kind, right, wrong) => {
    expect(checkIdentityNumber(country(where), kind, right)).toEqual({ known: true });
    expect(checkIdentityNumber(country(where), kind, wrong).warning).toBe('IDENTITY_NUMBER_CHECKSUM');
  });

  it.each(['cc', 'ce', 'ppt'])('of Colombia, %s, passes: the library has no validator for it', (kind) =>
    expect(checkIdentityNumber(country('CO'), kind, 'DEMO-1')).toEqual({ known: true }),
  );

  it.each(['passport', 'consular-card', 'refugee-claim-slip', 'none'])('of an ordinary kind, %s, passes', (kind) => {
    for (const where of [MX, GT]) expect(checkIdentityNumber(where, kind, 'DEMO-123')).toEqual({ known: true });
  });

  it('may be missing where the document often has none', () => {
    expect(checkIdentityNumber(MX, 'none', '')).toEqual({ known: true });
    expect(checkIdentityNumber(MX, 'refugee-claim-slip', '')).toEqual({ known: true });
    expect(checkIdentityNumber(MX, 'passport', '').warning).toBe('IDENTITY_NUMBER_FORMAT');
  });

  it('of a kind that the country does not know, or of a country without a pack, is unknown and still no error', () => {
    expect(checkIdentityNumber(MX, 'library-card', '1')).toEqual({ known: false });
    expect(checkIdentityNumber(country('ZZ'), 'passport', '1')).toEqual({ known: false });
  });
});

/** A CUI with its check digit (the weights 2 to 9 over eight digits, modulo 11, last digit), or one that is off by `wrong`. */
function cui(serial: string, place: string, wrong = 0): string {
  const digits = serial.padStart(8, '0');
  const sum = Array.from(digits, Number).reduce((total, digit, index) => total + digit * (index + 2), 0);
  return `${digits}${((sum % 11) + wrong) % 10}${place}`;
}
