import { expect, it } from 'vitest';
import { deterministicId } from './deterministic-id.ts';

it('makes UUIDs of version 5 that depend on the name alone', () => {
  const id = deterministicId('person:HY000123');
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(deterministicId('person:HY000123')).toBe(id);
  expect(deterministicId('person:HY000124')).not.toBe(id);
  expect(deterministicId('đơn vị')).not.toBe(deterministicId('don vi'));
});
