import type { Icon } from '@tabler/icons-react';
import { IconBooks, IconCalendarDue, IconFileImport, IconLayoutDashboard, IconUsers } from '@tabler/icons-react';
import type { vi } from '../i18n/vi.ts';

type Label = Exclude<keyof (typeof vi)['navigation'], 'label' | 'open' | 'close'>;

export interface Room {
  readonly to: '/' | '/nguoi' | '/nhap-danh-sach' | '/den-han-nang-bac' | '/phap-luat';
  readonly label: Label;
  readonly icon: Icon;
  readonly permission: string;
}

export interface FieldRooms {
  readonly field: Label;
  readonly rooms: readonly Room[];
}

/**
 * Danh mục theo lĩnh vực, in the order of the work: who is there, how they are organised, what they get, how they do,
 * what law says. A field without rooms is not shown; a new page adds its room here and its folder under features/.
 */
export const FIELDS: readonly FieldRooms[] = [
  {
    field: 'overview',
    rooms: [{ to: '/', label: 'overview', icon: IconLayoutDashboard, permission: 'organisation.read' }],
  },
  {
    field: 'records',
    rooms: [
      { to: '/nguoi', label: 'persons', icon: IconUsers, permission: 'persons.read' },
      { to: '/nhap-danh-sach', label: 'import', icon: IconFileImport, permission: 'records.import' },
    ],
  },
  { field: 'organisation', rooms: [] },
  { field: 'positions', rooms: [] },
  { field: 'headcount', rooms: [] },
  {
    field: 'pay',
    rooms: [{ to: '/den-han-nang-bac', label: 'stepIncreases', icon: IconCalendarDue, permission: 'pay.read' }],
  },
  { field: 'promotion', rooms: [] },
  { field: 'evaluation', rooms: [] },
  { field: 'emulation', rooms: [] },
  { field: 'indices', rooms: [] },
  { field: 'tasks', rooms: [] },
  { field: 'law', rooms: [{ to: '/phap-luat', label: 'law', icon: IconBooks, permission: 'law.read' }] },
];

/** The fields and rooms these permissions open. */
export function listRooms(permissions: readonly string[]): FieldRooms[] {
  return FIELDS.map(({ field, rooms }) => ({
    field,
    rooms: rooms.filter((room) => permissions.includes(room.permission)),
  })).filter(({ rooms }) => rooms.length > 0);
}
