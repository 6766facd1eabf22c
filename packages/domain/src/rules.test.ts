import { describe, expect, it } from 'vitest';
import { DisciplineForm, InterruptionKind, PerformanceRating, PersonKind, payRules, SalaryGroup } from './pay/index.ts';
import { RankChange } from './pay/pay-on-rank-promotion/facts.ts';
import { RetirementAnnex, Sex } from './retirement/index.ts';
import { allRules, allTimelines, findRule, listRules } from './rules.ts';
import { languageFor, terms } from './sentences.ts';

describe('rules', () => {
  it('are found by their own id, and by no other', () => {
    for (const [id, rule] of Object.entries(allRules)) {
      expect(rule.id).toBe(id);
      expect(findRule(id)).toBe(rule);
      expect(rule.regimes.id).toBe(id);
    }
    expect(listRules()).toHaveLength(Object.keys(allRules).length);
    expect(findRule('pay.none')).toBeUndefined();
    expect(findRule('toString')).toBeUndefined();
  });

  it('of every field are in the list', () => {
    for (const rule of payRules) expect(Object.values(allRules)).toContain(rule);
  });

  it('have a title and the same sentences in both languages', () => {
    for (const rule of listRules()) {
      expect(rule.title.vi).not.toBe('');
      expect(rule.title.en).not.toBe(rule.title.vi);
      expect(Object.keys(rule.sentences.en).sort()).toEqual(Object.keys(rule.sentences.vi).sort());
    }
  });

  it('have a sentence for each condition, and for each policy a default that exists', () => {
    for (const rule of listRules()) {
      for (const row of rule.regimes.rows) {
        if ('ended' in row) continue;
        for (const condition of row.use) expect(languageFor(rule, 'vi').sentences).toHaveProperty([condition.code]);
      }
      for (const policy of Object.values(rule.policies ?? {}))
        expect(Object.keys(policy.options)).toContain(policy.default);
    }
  });

  it('read timelines with unique ids', () => {
    expect(allTimelines.length).toBeGreaterThan(0);
    expect(new Set(allTimelines.map((table) => table.id)).size).toBe(allTimelines.length);
    for (const rule of listRules()) for (const table of rule.tables ?? []) expect(allTimelines).toContain(table);
  });
});

describe('glossary', () => {
  it('names every code in both languages, in Vietnamese that is not the code', () => {
    expect(Object.keys(terms.en).sort()).toEqual(Object.keys(terms.vi).sort());
    for (const [code, word] of Object.entries(terms.vi)) {
      expect(word.trim()).not.toBe('');
      const isName = terms.en[code] === word;
      expect(isName ? /^[A-C]\d?(\.\d)?$/.test(code) : word !== code).toBe(true);
    }
  });

  it('knows every code that facts can hold', () => {
    const enums = [
      PersonKind,
      SalaryGroup,
      PerformanceRating,
      DisciplineForm,
      InterruptionKind,
      RankChange,
      RetirementAnnex,
      Sex,
    ];
    for (const { options } of enums) for (const code of options) expect(terms.vi).toHaveProperty([code]);
  });
});
