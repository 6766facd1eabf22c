import { describe, expect, it } from 'vitest';
import { citationKey, cite, formatCitation } from './citation.ts';
import { weakestProvenance } from './provenance.ts';

describe('citation', () => {
  it('is written as Vietnamese documents and English readers write it', () => {
    const full = cite('29/2023/NĐ-CP', { article: '5', clause: '1', point: 'a' });
    expect(formatCitation(full, 'vi', 'Nghị định')).toBe('điểm a khoản 1 Điều 5 Nghị định 29/2023/NĐ-CP');
    expect(formatCitation(full, 'en', 'Decree')).toBe('Decree 29/2023/NĐ-CP, art. 5(1)(a)');
    const part = cite('02/2007/TT-BNV', { part: 'Mục II', clause: '1', point: 'c' });
    expect(formatCitation(part, 'vi', 'Thông tư')).toBe('điểm c khoản 1 Mục II Thông tư 02/2007/TT-BNV');
    expect(formatCitation(cite('204/2004/NĐ-CP'), 'vi')).toBe('204/2004/NĐ-CP');
    expect(formatCitation(cite('204/2004/NĐ-CP'), 'en', 'Decree')).toBe('Decree 204/2004/NĐ-CP');
  });

  it('cannot be changed by who holds it, and is compared by place', () => {
    const citation = cite('204/2004/NĐ-CP', { article: '7' });
    expect(Object.isFrozen(citation)).toBe(true);
    expect(citationKey(citation)).toBe(citationKey(cite('204/2004/NĐ-CP', { article: '7' })));
    expect(citationKey(citation)).not.toBe(citationKey(cite('204/2004/NĐ-CP', { clause: '7' })));
  });
});

describe('provenance', () => {
  it('claims no more than its weakest part', () => {
    expect(weakestProvenance([])).toBe('text');
    expect(weakestProvenance(['text', 'policy'])).toBe('policy');
    expect(weakestProvenance(['policy', 'secondary', 'text'])).toBe('secondary');
    expect(weakestProvenance(['secondary', 'unverified', 'policy'])).toBe('unverified');
  });
});
