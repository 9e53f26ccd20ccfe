import type { PlainDate } from '@puente/domain/kernel';
import { countryName as nameOf, longDate } from '@puente/words/languages';
import type { Tongue } from './sheet/sheet.js';

export const writtenDate = (date: PlainDate, { language }: Tongue): string => longDate(date, language);

export const countryName = (code: string, { language }: Tongue): string => nameOf(code, language);
