import type { RuleCase } from '../../testing/case.ts';
import type { SalaryGroup, SalaryTable } from '../facts.ts';
import type { RankChange, RankPay } from './facts.ts';

interface OldRank {
  readonly salaryTable: SalaryTable;
  readonly salaryGroup: SalaryGroup;
  readonly step: number;
  readonly coefficientSince?: string;
  readonly countedFrom?: string;
  readonly beyondFramePercent?: number;
  readonly reservedCoefficient?: number;
}

interface Facts {
  readonly change: RankChange;
  readonly from: OldRank;
  readonly to: { readonly salaryTable: SalaryTable; readonly salaryGroup: SalaryGroup };
}

type Case = RuleCase<Facts, RankPay>;

const SINCE = '2022-03-15';
const SIGNED = '2024-05-01';

function change(
  kind: RankChange,
  group: SalaryGroup,
  step: number,
  to: SalaryGroup,
  more: Partial<OldRank> = {},
  table: SalaryTable = 'civil-servant',
): Facts {
  return {
    change: kind,
    from: {
      salaryTable: table,
      salaryGroup: group,
      step,
      coefficientSince: SINCE,
      countedFrom: SINCE,
      beyondFramePercent: 0,
      reservedCoefficient: 0,
      ...more,
    },
    to: { salaryTable: table, salaryGroup: to },
  };
}

function calculated(
  id: string,
  facts: Facts,
  value: RuleCase<Facts, RankPay>['expect'] & { readonly status: 'granted' },
): Case {
  return { id, facts, on: SIGNED, expect: value, source: 'calculated', sheet: 'Thông tư 02/2007/TT-BNV, Mục II' };
}

const placed = (
  clause: RankPay['clause'],
  step: number,
  coefficient: number,
  countedFrom: string,
): {
  readonly status: 'granted';
  readonly value: NonNullable<Extract<Case['expect'], { status: 'granted' }>['value']>;
} => ({
  status: 'granted',
  value: { clause, step, coefficient, payFrom: SIGNED, countedFrom },
});

const official: readonly Case[] = [
  {
    id: 'D-1',
    title: 'bà A: 4,98 và 6% vượt khung, nâng lên chuyên viên chính',
    facts: change('promotion', 'A1', 9, 'A2.1', {
      beyondFramePercent: 6,
      coefficientSince: '2003-04-01',
      countedFrom: '2003-04-01',
    }),
    on: '2008-02-01',
    expect: {
      status: 'granted',
      value: { clause: '1b', step: 4, coefficient: 542, payFrom: '2008-02-01', countedFrom: '2008-02-01' },
      provenance: 'secondary',
    },
    source: 'official',
    sheet: 'Thông tư 02/2007/TT-BNV, Ví dụ 1',
  },
  {
    id: 'D-2',
    title: 'ông B: 3,63 và 15% vượt khung, nâng lên cán sự, bảo lưu 0,11',
    facts: change('promotion', 'C1', 12, 'B', {
      beyondFramePercent: 15,
      coefficientSince: '1995-02-01',
      countedFrom: '1995-02-01',
    }),
    on: '2007-10-01',
    expect: {
      status: 'granted',
      value: {
        clause: '1c',
        step: 12,
        coefficient: 406,
        reservedCoefficient: 11,
        payFrom: '2007-10-01',
        countedFrom: '2007-10-01',
      },
    },
    source: 'official',
    sheet: 'Thông tư 02/2007/TT-BNV, Ví dụ 2',
  },
  {
    id: 'D-2b',
    title: 'ông B: 4,06, bảo lưu 0,11 và 5% vượt khung, nâng lên chuyên viên',
    facts: change('promotion', 'B', 12, 'A1', {
      beyondFramePercent: 5,
      reservedCoefficient: 11,
      coefficientSince: '2007-10-01',
      countedFrom: '2007-10-01',
    }),
    on: '2010-03-01',
    expect: {
      status: 'granted',
      value: { clause: '1b', step: 8, coefficient: 465, payFrom: '2010-03-01', countedFrom: '2010-03-01' },
    },
    source: 'official',
    sheet: 'Thông tư 02/2007/TT-BNV, Ví dụ 2',
  },
];

const arithmetic: readonly Case[] = [
  calculated('D-7', change('promotion', 'A1', 6, 'A2.1'), placed('1a', 1, 440, SIGNED)),
  calculated('D-8', change('promotion', 'A1', 7, 'A2.1'), placed('1a', 1, 440, SINCE)),
  calculated('D-9', change('promotion', 'A1', 8, 'A2.1'), placed('1a', 2, 474, SINCE)),
  calculated('D-10', change('promotion', 'A1', 9, 'A2.1'), placed('1a', 3, 508, SINCE)),
  calculated('D-11', change('promotion', 'A1', 9, 'A2.1', { beyondFramePercent: 12 }), placed('1b', 5, 576, SIGNED)),
  calculated('D-13', change('promotion', 'A2.1', 6, 'A3.1'), placed('1a', 1, 620, SINCE)),
  calculated('D-15', change('class-change', 'B', 12, 'A0'), placed('1a', 8, 427, SIGNED)),
  calculated('D-16', change('class-change', 'A0', 5, 'A1'), placed('1a', 5, 366, SIGNED)),
  calculated('2a-same-group', change('transfer', 'A1', 4, 'A1'), placed('2a', 4, 333, SINCE)),
  calculated('2a-keeps-beyond-frame', change('transfer', 'A1', 9, 'A1', { beyondFramePercent: 7 }), {
    status: 'granted',
    value: { clause: '2a', step: 9, coefficient: 498, beyondFramePercent: 7, countedFrom: SINCE },
  }),
  // A2.2 bậc 4 là 5,02; A2.1 bậc 3 là 5,08; 0,06 < 0,34
  calculated('2b-higher', change('transfer', 'A2.2', 4, 'A2.1'), placed('1a', 3, 508, SINCE)),
  // 5,42 − 5,02
  calculated('2c-lower', change('transfer', 'A2.1', 4, 'A2.2'), {
    status: 'granted',
    value: { clause: '2c', step: 4, coefficient: 502, reservedCoefficient: 40, payFrom: SIGNED, countedFrom: SINCE },
  }),
  // (6,78 − 6,38) × 1,05 = 0,42
  calculated('2c-lower-beyond-frame', change('transfer', 'A2.1', 8, 'A2.2', { beyondFramePercent: 5 }), {
    status: 'granted',
    value: { clause: '2c', step: 8, coefficient: 638, reservedCoefficient: 42, beyondFramePercent: 5 },
    provenance: 'unverified',
  }),
  // Bảo lưu 0,40 từ điểm 2c, nâng ngạch: 5,02 + 0,40 = 5,42; nhóm A3.1 bậc 1 là 6,20
  calculated('reserve-added', change('promotion', 'A2.2', 4, 'A3.1', { reservedCoefficient: 40 }), {
    status: 'granted',
    value: { clause: '1c', step: 1, coefficient: 620, countedFrom: SIGNED },
    provenance: 'unverified',
  }),
  // 4,06 × 1,25 = 5,075: đúng một nửa, hướng làm tròn chưa đọc được; 5,08 > 4,98
  calculated('exact-half', change('class-change', 'B', 12, 'A1', { beyondFramePercent: 25 }), {
    status: 'granted',
    value: { clause: '1c', step: 9, coefficient: 498, reservedCoefficient: 10, countedFrom: SIGNED },
    provenance: 'unverified',
  }),
];

const own = (id: string, facts: Facts, expect: Case['expect'], on = SIGNED): Case => ({
  id,
  facts,
  on,
  expect,
  source: 'own',
});

const { coefficientSince: _since, ...withoutSince } = change('promotion', 'A1', 9, 'A2.1').from;
const { beyondFramePercent: _frame, reservedCoefficient: _reserved, ...withoutExtras } = withoutSince;
const { countedFrom: _counted, ...withoutClock } = change('transfer', 'A1', 4, 'A1').from;
const TO_A21 = { salaryTable: 'civil-servant', salaryGroup: 'A2.1' } as const;

const edges: readonly Case[] = [
  own(
    'missing-since',
    { change: 'promotion', from: withoutSince, to: TO_A21 },
    {
      status: 'missing-facts',
      missing: ['from.coefficientSince'],
    },
  ),
  own(
    'missing-extras',
    { change: 'promotion', from: withoutExtras, to: TO_A21 },
    {
      status: 'missing-facts',
      missing: ['from.beyondFramePercent', 'from.reservedCoefficient'],
    },
  ),
  own(
    'missing-clock',
    { change: 'transfer', from: withoutClock, to: { salaryTable: 'civil-servant', salaryGroup: 'A1' } },
    { status: 'missing-facts', missing: ['from.countedFrom'] },
  ),
  {
    ...own('reserve-other-reading', change('promotion', 'A2.2', 4, 'A3.1', { reservedCoefficient: 40 }), {
      status: 'granted',
      // 6,20 − 5,42 = 0,78 ≥ 0,34
      value: { clause: '1c', step: 1, coefficient: 620, countedFrom: SIGNED },
    }),
    options: { policies: { 'reserved-without-beyond-frame': 'difference' } },
  },
  {
    ...own('reserve-other-reading-small-gain', change('promotion', 'A2.2', 7, 'A3.1', { reservedCoefficient: 10 }), {
      status: 'granted',
      // 6,04 + 0,10 = 6,14; 6,20 − 6,14 = 0,06 < 0,34
      value: { clause: '1c', step: 1, coefficient: 620, countedFrom: SINCE },
    }),
    options: { policies: { 'reserved-without-beyond-frame': 'difference' } },
  },
  {
    ...own('reserve-strict', change('promotion', 'A2.2', 4, 'A3.1', { reservedCoefficient: 40 }), {
      status: 'out-of-scope',
      cause: 'unverified',
    }),
    options: { strict: true },
  },
  own('not-a-promotion', change('promotion', 'A2.1', 1, 'A1'), { status: 'out-of-scope', code: 'not-a-promotion' }),
  own('not-a-class-change', change('class-change', 'A1', 1, 'A2.1'), {
    status: 'out-of-scope',
    code: 'not-a-class-change',
  }),
  own('transfer-across-classes', change('transfer', 'A2.1', 1, 'A1'), {
    status: 'out-of-scope',
    code: 'transfer-across-classes',
  }),
  own('beyond-frame-early', change('promotion', 'A1', 5, 'A2.1', { beyondFramePercent: 5 }), {
    status: 'out-of-scope',
    code: 'beyond-frame-not-at-last-step',
  }),
  own('no-such-step', change('promotion', 'A1', 10, 'A2.1'), { status: 'out-of-scope', code: 'no-such-step' }),
  own('no-such-group', change('promotion', 'A1', 3, 'A2.1', {}, 'expert'), {
    status: 'out-of-scope',
    code: 'no-such-group',
  }),
  own(
    'expert',
    { ...change('promotion', 'expert', 1, 'expert', {}, 'expert') },
    {
      status: 'out-of-scope',
      code: 'expert-not-covered',
    },
  ),
  own('reserve-then-transfer', change('transfer', 'A1', 4, 'A1', { reservedCoefficient: 10 }), {
    status: 'out-of-scope',
    code: 'reserve-before-transfer',
  }),
  own('dated-after-signing', change('promotion', 'A1', 4, 'A2.1', { coefficientSince: '2024-05-02' }), {
    status: 'out-of-scope',
    code: 'dated-after-signing',
  }),
  own(
    'public-employee-2026',
    change('promotion', 'A1', 6, 'A2.1', {}, 'public-employee'),
    {
      status: 'granted',
      value: { step: 1, coefficient: 440 },
      provenance: 'unverified',
    },
    '2026-07-01',
  ),
  own(
    'decree-300',
    change('promotion', 'A1', 6, 'A2.1'),
    {
      status: 'granted',
      value: { step: 1, coefficient: 440 },
      provenance: 'unverified',
    },
    '2026-08-01',
  ),
  own(
    'before-circular',
    change('promotion', 'A1', 6, 'A2.1', { coefficientSince: '2005-01-01', countedFrom: '2005-01-01' }),
    {
      status: 'out-of-scope',
      cause: 'before-first-row',
    },
    '2007-07-05',
  ),
];

/** Ca của `pay.pay-on-rank-promotion`: the official examples, the sheet's arithmetic, and the edges. */
export const payOnRankPromotionCases: readonly Case[] = [...official, ...arithmetic, ...edges];
