import { describe, expect, it } from 'vitest';
import { cite } from '../law/index.ts';
import { coefficient, vnd } from '../quantity/index.ts';
import { plainDate } from '../time/index.ts';
import { explain, explainMissing, explainReason, type Language, printCitation } from './explain.ts';
import type { Granted } from './outcome.ts';
import type { Step } from './step.ts';
import { asCoefficient, asCount, asDate, asMonths, asTerm, asVnd } from './value.ts';

const BY = cite('204/2004/NĐ-CP', { article: '7' });
const base = { by: BY, provenance: 'text' } as const;

const vi: Language = {
  locale: 'vi',
  sentences: {
    base: 'Mức lương cơ sở vào ngày {on}: {value}',
    waited: 'Cần {required}, đã có {actual}',
    time: 'Tổng cộng {value}',
    leave: '{value} từ {from} đến {to}',
    amount: 'Tiền lương: {value}',
    rounded: '{before} làm tròn thành {value}',
    end: 'Nhóm {group}',
    lack: 'Thiếu của năm {detail}',
  },
  terms: { civil: 'công chức' },
};

function outcome(steps: readonly Step[]): Granted<string> {
  const on = plainDate('2026-07-01');
  return {
    rule: 'x',
    on,
    lawAsOf: on,
    status: 'granted',
    value: 'x',
    version: 'x@2004-12-14',
    steps,
    basis: [],
    provenance: 'text',
    policies: [],
  };
}

const steps: readonly Step[] = [
  {
    ...base,
    kind: 'looked-up',
    code: 'base',
    version: 'pay.base-salary@2026-07-01',
    on: plainDate('2026-07-01'),
    value: asVnd(vnd(2_530_000)),
  },
  {
    ...base,
    kind: 'compared',
    code: 'waited',
    operator: '>=',
    required: asMonths(36),
    actual: asMonths(30),
    met: false,
    metFrom: plainDate('2027-01-01'),
  },
  {
    ...base,
    kind: 'counted',
    code: 'time',
    value: asMonths(4),
    items: [
      {
        code: 'leave',
        value: asMonths(4),
        from: plainDate('2024-01-01'),
        to: plainDate('2024-05-01'),
        by: BY,
        provenance: 'secondary',
      },
    ],
  },
  {
    ...base,
    kind: 'computed',
    code: 'amount',
    formula: '{base} × {coefficient}',
    inputs: { base: asVnd(vnd(2_530_000)), coefficient: asCoefficient(coefficient(440)) },
    value: asVnd(vnd(11_132_000)),
  },
  {
    ...base,
    kind: 'rounded',
    code: 'rounded',
    mode: 'half-up',
    before: { numerator: 52_788, denominator: 10_000 },
    value: asCoefficient(coefficient(528)),
  },
  { ...base, kind: 'concluded', code: 'end', values: { group: asTerm('civil') } },
];

describe('explain', () => {
  it('says each kind of step, with its citation and mark', () => {
    const nodes = explain(outcome(steps), vi);
    expect(nodes.map((node) => node.text)).toEqual([
      'Mức lương cơ sở vào ngày 01/07/2026: 2.530.000 đồng',
      'Cần 36 tháng, đã có 30 tháng',
      'Tổng cộng 4 tháng',
      'Tiền lương: 11.132.000 đồng',
      '5,2788 làm tròn thành 5,28',
      'Nhóm công chức',
    ]);
    for (const node of nodes) {
      expect(node).toMatchObject({ citation: 'Điều 7 Nghị định 204/2004/NĐ-CP', provenance: 'text', by: BY });
    }
    expect(nodes[0]).toMatchObject({ kind: 'looked-up', version: 'pay.base-salary@2026-07-01' });
    expect(nodes[1]).toMatchObject({ met: false, metFrom: '2027-01-01' });
    expect(nodes[2]?.children).toMatchObject([
      { kind: 'item', text: '4 tháng từ 01/01/2024 đến 01/05/2024', provenance: 'secondary' },
    ]);
    expect(nodes[3]?.formula).toBe('2.530.000 đồng × 4,40 = 11.132.000 đồng');
  });

  it('leaves a code or a placeholder that nothing fills visible, so that a check can find it', () => {
    const bare: Language = { locale: 'en', sentences: { end: 'Group {group} of {nothing}' }, terms: {} };
    const nodes = explain(outcome(steps), bare);
    expect(nodes[0]?.text).toBe('base');
    expect(nodes[5]?.text).toBe('Group civil of {nothing}');
  });

  it('says reasons and missing facts', () => {
    expect(explainReason({ ...base, code: 'waited', required: asMonths(36), actual: asMonths(30) }, vi)).toBe(
      'Cần 36 tháng, đã có 30 tháng',
    );
    expect(explainMissing({ ...base, code: 'lack', fact: 'ratings', detail: asCount(2024) }, vi)).toBe(
      'Thiếu của năm 2.024',
    );
  });

  it('has nothing to say of an outcome without steps', () => {
    const on = plainDate('2000-01-01');
    expect(
      explain(
        {
          status: 'out-of-scope',
          cause: 'before-first-row',
          table: 'x',
          rule: 'x',
          on,
          lawAsOf: on,
          steps: [],
          basis: [],
        },
        vi,
      ),
    ).toEqual([]);
  });

  it('writes citations with the kind of the instrument', () => {
    expect(printCitation(BY, 'vi')).toBe('Điều 7 Nghị định 204/2004/NĐ-CP');
    expect(printCitation(BY, 'en')).toBe('Decree 204/2004/NĐ-CP, art. 7');
    expect(printCitation(cite('x'), 'vi')).toBe('x');
    expect(formatted(asDate(plainDate('2026-01-02')))).toBe('Nhóm 02/01/2026');
  });
});

function formatted(group: ReturnType<typeof asDate>): string | undefined {
  return explain(outcome([{ ...base, kind: 'concluded', code: 'end', values: { group } }]), vi)[0]?.text;
}
