import { asMonths, asTerms, type Condition, type CountedItem, cite, type RuleContext } from '../../kernel/index.ts';
import type { RetirementFacts } from '../facts.ts';
import type { Retirement } from '../retirement-age/find-retirement.ts';

const ARTICLE_5 = cite('135/2020/NĐ-CP', { article: '5' });
const REQUIRED_MONTHS = 180;
const REQUIRED_LOSS_PERCENT = 61;
const GROUNDS = ['heavy-work', 'hard-area', 'capacity-loss', 'combined'] as const;

function findGrounds(facts: RetirementFacts): string[] {
  const heavy = facts.heavyWorkMonths ?? 0;
  const hard = facts.hardAreaMonths ?? 0;
  const met: string[] = [];
  if (heavy >= REQUIRED_MONTHS) met.push('heavy-work');
  if (hard >= REQUIRED_MONTHS) met.push('hard-area');
  if ((facts.capacityLossPercent ?? 0) >= REQUIRED_LOSS_PERCENT) met.push('capacity-loss');
  if (heavy > 0 && hard > 0 && heavy + hard >= REQUIRED_MONTHS) met.push('combined');
  return met;
}

function traceTime(facts: RetirementFacts, context: RuleContext): void {
  const { heavyWorkMonths, hardAreaMonths } = facts;
  if (heavyWorkMonths === undefined && hardAreaMonths === undefined) return;
  context.step(() => {
    const items: CountedItem[] = [];
    if (heavyWorkMonths !== undefined) items.push({ code: 'heavy-work-months', value: asMonths(heavyWorkMonths) });
    if (hardAreaMonths !== undefined) items.push({ code: 'hard-area-months', value: asMonths(hardAreaMonths) });
    return {
      kind: 'counted',
      code: 'early-time',
      by: ARTICLE_5,
      provenance: 'text',
      value: asMonths((heavyWorkMonths ?? 0) + (hardAreaMonths ?? 0)),
      items,
    };
  });
}

/**
 * Căn cứ nghỉ hưu ở tuổi thấp hơn: one of heavy work, hard area (15 years each or together) or loss of capacity (61 %).
 * Asked for Phụ lục II only. An unknown ground is lacking only while no known one is enough.
 */
export const earlyGround: Condition<RetirementFacts, Retirement> = {
  code: 'early-ground',
  by: ARTICLE_5,
  provenance: 'text',
  test(facts, _state, context) {
    if (facts.annex !== 'early-5') return undefined;
    traceTime(facts, context);
    const met = findGrounds(facts);
    if (met.length === 0) {
      let unknown = false;
      for (const fact of ['heavyWorkMonths', 'hardAreaMonths', 'capacityLossPercent'] as const) {
        if (facts[fact] !== undefined) continue;
        context.lack(fact, `missing-${fact}`, ARTICLE_5, 'text');
        unknown = true;
      }
      if (unknown) return undefined;
    }
    return { met: met.length > 0, operator: 'in', required: asTerms(GROUNDS), actual: asTerms(met) };
  },
};
