import { DEMONSTRATION_AS_OF } from '../calendar.ts';
import { deterministicId } from '../deterministic-id.ts';
import { getUnitId } from '../units/unit-builder.ts';
import { PROVINCE_CODE } from '../units/unit-codes.ts';
import { RECORDED_AT, type TableLoad } from './tables.ts';

/** Cấu hình đánh dấu bộ dữ liệu trình diễn, and the audit event of its loading (its time is the database's own). */
export function tabulateRecords(seed: number, counts: { units: number; persons: number }): TableLoad[] {
  const demonstration = JSON.stringify({ province: 'Hưng Yên', asOf: DEMONSTRATION_AS_OF, seed });
  return [
    { table: 'setting', columns: ['key', 'value', 'updatedAt'], rows: [['demonstration', demonstration, RECORDED_AT]] },
    {
      table: 'audit_event',
      columns: ['id', 'actorName', 'action', 'entity', 'entityId', 'unitId', 'after'],
      rows: [
        [
          deterministicId('audit-event:seed.demonstration'),
          'Dữ liệu trình diễn',
          'seed.demonstration',
          'setting',
          'demonstration',
          getUnitId(PROVINCE_CODE),
          JSON.stringify({ ...counts, seed }),
        ],
      ],
    },
  ];
}
