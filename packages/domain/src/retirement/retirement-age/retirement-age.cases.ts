import type { RuleCase } from '../../testing/case.ts';
import type { RetirementAnnex, RetirementFacts, Sex } from '../facts.ts';
import type { Retirement } from './find-retirement.ts';

type Facts = Omit<RetirementFacts, 'birthDate'> & { readonly birthDate: string };
type Case = RuleCase<Facts, Retirement>;

/** [first birth month, last birth month, years, months, retirement month of the first, of the last] of Phụ lục I. */
type Band = readonly [string, string, number, number, string, string];

const BANDS: Readonly<Record<Sex, readonly Band[]>> = {
  male: [
    ['1961-01', '1961-09', 60, 3, '2021-04', '2021-12'],
    ['1961-10', '1962-06', 60, 6, '2022-04', '2022-12'],
    ['1962-07', '1963-03', 60, 9, '2023-04', '2023-12'],
    ['1963-04', '1963-12', 61, 0, '2024-04', '2024-12'],
    ['1964-01', '1964-09', 61, 3, '2025-04', '2025-12'],
    ['1964-10', '1965-06', 61, 6, '2026-04', '2026-12'],
    ['1965-07', '1966-03', 61, 9, '2027-04', '2027-12'],
    ['1966-04', '1999-12', 62, 0, '2028-04', '2061-12'],
  ],
  female: [
    ['1966-01', '1966-08', 55, 4, '2021-05', '2021-12'],
    ['1966-09', '1967-04', 55, 8, '2022-05', '2022-12'],
    ['1967-05', '1967-12', 56, 0, '2023-05', '2023-12'],
    ['1968-01', '1968-08', 56, 4, '2024-05', '2024-12'],
    ['1968-09', '1969-04', 56, 8, '2025-05', '2025-12'],
    ['1969-05', '1969-12', 57, 0, '2026-05', '2026-12'],
    ['1970-01', '1970-08', 57, 4, '2027-05', '2027-12'],
    ['1970-09', '1971-04', 57, 8, '2028-05', '2028-12'],
    ['1971-05', '1971-12', 58, 0, '2029-05', '2029-12'],
    ['1972-01', '1972-08', 58, 4, '2030-05', '2030-12'],
    ['1972-09', '1973-04', 58, 8, '2031-05', '2031-12'],
    ['1973-05', '1973-12', 59, 0, '2032-05', '2032-12'],
    ['1974-01', '1974-08', 59, 4, '2033-05', '2033-12'],
    ['1974-09', '1975-04', 59, 8, '2034-05', '2034-12'],
    ['1975-05', '1999-12', 60, 0, '2035-05', '2059-12'],
  ],
};

/** From these retirement months on, the rows of the annexes themselves were read. */
const FIRST_ROW_READ: Readonly<Record<Sex, string>> = { male: '2023-10', female: '2024-05' };

const GROUND = { heavyWorkMonths: 180 };

function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

function fiveYearsLater(month: string): string {
  return `${Number(month.slice(0, 4)) + 5}${month.slice(4)}`;
}

function caseOfBand(sex: Sex, annex: RetirementAnnex, birth: string, age: number, retires: string): Case {
  const early = annex === 'early-5';
  const born = early ? fiveYearsLater(birth) : birth;
  return {
    id: `C2-${early ? 'II' : 'I'}-${sex}-${born}`,
    // Any day of the month: the month alone decides.
    facts: { sex, birthDate: `${born}-28`, birthPrecision: 'month', annex, ...(early ? GROUND : {}) },
    on: '2026-07-01',
    expect: {
      status: 'granted',
      value: { age: age - (early ? 60 : 0), normalAge: age, pensionFrom: `${nextMonth(retires)}-01` },
      provenance: 'text',
    },
    source: retires >= FIRST_ROW_READ[sex] ? 'official' : 'calculated',
    sheet: `Nghị định 135/2020/NĐ-CP, Phụ lục ${early ? 'II' : 'I'}`,
  };
}

function casesOfBands(annex: RetirementAnnex): Case[] {
  return (['male', 'female'] as const).flatMap((sex) =>
    BANDS[sex].flatMap(([first, last, years, months, firstRetires, lastRetires]) => [
      caseOfBand(sex, annex, first, years * 12 + months, firstRetires),
      caseOfBand(sex, annex, last, years * 12 + months, lastRetires),
    ]),
  );
}

const man = (birthDate: string, more: Partial<Facts> = {}): Facts => ({
  sex: 'male',
  birthDate,
  birthPrecision: 'day',
  annex: 'normal',
  ...more,
});

/** Ca của `retirement.age`: the whole table of both annexes, its official examples, and the edges. */
export const retirementAgeCases: readonly Case[] = [
  ...casesOfBands('normal'),
  ...casesOfBands('early-5'),
  {
    id: 'RA-1',
    facts: man('1964-10-15'),
    on: '2025-01-01',
    expect: { status: 'granted', value: { age: 738, retiresOn: '2026-04-30', pensionFrom: '2026-05-01' } },
    source: 'official',
    sheet: 'Phụ lục I',
  },
  {
    id: 'RA-2',
    facts: man('1964-09-15'),
    on: '2025-01-01',
    expect: { status: 'granted', value: { age: 735, retiresOn: '2025-12-31', pensionFrom: '2026-01-01' } },
    source: 'official',
    sheet: 'Phụ lục I',
  },
  {
    id: 'RA-3',
    facts: man('1966-03-31'),
    on: '2025-01-01',
    expect: { status: 'granted', value: { age: 741, retiresOn: '2027-12-31', pensionFrom: '2028-01-01' } },
    source: 'official',
    sheet: 'Phụ lục I',
  },
  {
    id: 'born-1971-05',
    title: 'nữ sinh 5/1971: hưởng lương hưu từ 6/2029',
    facts: man('1971-05-01', { sex: 'female' }),
    on: '2025-06-01',
    expect: { status: 'granted', value: { age: 696, pensionFrom: '2029-06-01' } },
    source: 'official',
    sheet: 'Thông tư 19/2025/TT-BQP, ví dụ',
  },
  {
    id: 'last-day-of-birth-month',
    facts: man('1965-11-30'),
    on: '2026-07-01',
    expect: { status: 'granted', value: { age: 741, retiresOn: '2027-08-31' } },
    source: 'calculated',
  },
  {
    id: 'leap-february',
    title: 'tháng đủ tuổi là tháng 2 năm nhuận',
    facts: man('1970-02-10'),
    on: '2026-07-01',
    expect: { status: 'granted', value: { retiresOn: '2032-02-29', pensionFrom: '2032-03-01' } },
    source: 'calculated',
  },
  {
    id: 'year-only',
    title: 'chỉ biết năm sinh: tính theo 01/01',
    facts: man('1964-12-31', { birthPrecision: 'year' }),
    on: '2026-07-01',
    expect: { status: 'granted', value: { age: 735, retiresOn: '2025-04-30' } },
    source: 'calculated',
    sheet: 'Điều 3',
  },
  {
    id: 'man-1960-12',
    facts: man('1960-12-31'),
    on: '2026-07-01',
    expect: { status: 'out-of-scope', code: 'born-before-roadmap' },
    source: 'calculated',
  },
  {
    id: 'woman-1965-12',
    facts: man('1965-12-31', { sex: 'female' }),
    on: '2026-07-01',
    expect: { status: 'out-of-scope', code: 'born-before-roadmap' },
    source: 'calculated',
  },
  {
    id: 'man-early-1965-12',
    facts: man('1965-12-31', { annex: 'early-5', ...GROUND }),
    on: '2026-07-01',
    expect: { status: 'out-of-scope', code: 'born-before-roadmap' },
    source: 'calculated',
  },
  {
    id: 'woman-early-1970-12',
    facts: man('1970-12-31', { sex: 'female', annex: 'early-5', ...GROUND }),
    on: '2026-07-01',
    expect: { status: 'out-of-scope', code: 'born-before-roadmap' },
    source: 'calculated',
  },
  {
    id: 'before-2021',
    facts: man('1964-09-15'),
    on: '2020-12-31',
    expect: { status: 'out-of-scope', cause: 'before-first-row', table: 'retirement.age' },
    source: 'calculated',
  },
  {
    id: 'not-yet-born',
    facts: man('2026-07-02'),
    on: '2026-07-01',
    expect: { status: 'out-of-scope', code: 'not-yet-born' },
    source: 'own',
  },
  {
    id: 'beyond-calendar',
    facts: man('2140-01-01'),
    on: '2150-01-01',
    expect: { status: 'out-of-scope', code: 'beyond-calendar' },
    source: 'own',
  },
  {
    id: 'early-heavy-179',
    title: 'thiếu một tháng nặng nhọc, không có căn cứ khác',
    facts: man('1975-01-01', {
      annex: 'early-5',
      heavyWorkMonths: 179,
      hardAreaMonths: 0,
      capacityLossPercent: 60,
    }),
    on: '2026-07-01',
    expect: { status: 'refused', reasons: ['early-ground'], eligibleFrom: null },
    source: 'calculated',
    sheet: 'Điều 5',
  },
  {
    id: 'early-combined-180',
    facts: man('1975-01-01', { annex: 'early-5', heavyWorkMonths: 179, hardAreaMonths: 1 }),
    on: '2026-07-01',
    expect: { status: 'granted', value: { age: 684, retiresOn: '2032-01-31' } },
    source: 'calculated',
    sheet: 'Điều 5',
  },
  {
    id: 'early-loss-61',
    facts: man('1975-01-01', { annex: 'early-5', capacityLossPercent: 61 }),
    on: '2026-07-01',
    expect: { status: 'granted', value: { age: 684 } },
    source: 'calculated',
    sheet: 'Điều 5',
  },
  {
    id: 'early-hard-area-180',
    facts: man('1975-01-01', { annex: 'early-5', hardAreaMonths: 180 }),
    on: '2026-07-01',
    expect: { status: 'granted', value: { age: 684 } },
    source: 'calculated',
    sheet: 'Điều 5',
  },
  {
    id: 'early-nothing-known',
    facts: man('1975-01-01', { annex: 'early-5' }),
    on: '2026-07-01',
    expect: { status: 'missing-facts', missing: ['heavyWorkMonths', 'hardAreaMonths', 'capacityLossPercent'] },
    source: 'own',
  },
  {
    id: 'early-one-unknown',
    facts: man('1975-01-01', { annex: 'early-5', heavyWorkMonths: 100, hardAreaMonths: 79 }),
    on: '2026-07-01',
    expect: { status: 'missing-facts', missing: ['capacityLossPercent'] },
    source: 'own',
  },
];
