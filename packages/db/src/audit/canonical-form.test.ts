import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { canonicalEvent, GENESIS_HASH, hashEvent, type StoredEvent } from './index.ts';

const event: StoredEvent = {
  seq: 1,
  prevHash: GENESIS_HASH,
  hash: '',
  id: '0192f0a0-0000-7000-8000-000000000001',
  at: new Date('2026-11-25T03:04:05.6Z'),
  chainedAt: new Date('2026-11-25T03:04:05.678Z'),
  actorId: 'u1',
  actorName: 'Đỗ Thị Én',
  onBehalfOfId: null,
  onBehalfOfName: null,
  action: 'persons.change',
  entity: 'person',
  entityId: '',
  unitId: null,
  before: null,
  after: '{"bậc": 3}',
  reason: null,
  decision: null,
  requestId: null,
};

it('writes an event as documented: lengths in bytes, absent apart from empty', () => {
  const text = canonicalEvent(event);
  expect(text.split('\n')).toEqual([
    'noivu-audit-event-1',
    'seq1:1',
    `prevHash64:${GENESIS_HASH}`,
    'id36:0192f0a0-0000-7000-8000-000000000001',
    'at24:2026-11-25T03:04:05.600Z',
    'chainedAt24:2026-11-25T03:04:05.678Z',
    'actorId2:u1',
    'actorName15:Đỗ Thị Én',
    'onBehalfOfId-',
    'onBehalfOfName-',
    'action14:persons.change',
    'entity6:person',
    'entityId0:',
    'unitId-',
    'before-',
    'after12:{"bậc": 3}',
    'reason-',
    'decision-',
    'requestId-',
    '',
  ]);
  expect(hashEvent(event)).toBe(createHash('sha256').update(text).digest('hex'));
});

it('gives different text to values that would read the same without lengths', () => {
  const tricky = { ...event, actorName: 'A\nonBehalfOfId-', onBehalfOfId: null };
  const other = { ...event, actorName: 'A', onBehalfOfId: '' };
  expect(hashEvent(tricky)).not.toBe(hashEvent(other));
});
