import { terms } from '@noivu/domain/sentences';

/** Tên tiếng Việt của một mã. */
export const nameOf = (code: string): string => terms.vi[code] ?? code;

type Line = readonly [label: string, value: string];

interface Described {
  readonly q?: string | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly salaryGroups?: readonly string[] | undefined;
  readonly rankCodes?: readonly string[] | undefined;
  readonly ratings?: readonly string[] | undefined;
  readonly sex?: string | undefined;
  readonly leadership?: boolean | undefined;
}

/** Các bộ lọc đã dùng, one line each; one line that says so when there are none. */
export function describeFilters(filters: Described): Line[] {
  const lines: Line[] = [];
  const add = (label: string, value: string | undefined): void => {
    if (value) lines.push([label, value]);
  };
  const list = (values: readonly string[] | undefined) => values?.map(nameOf).join('; ');
  add('Lọc: từ tìm kiếm', filters.q);
  add('Lọc: đối tượng', list(filters.kinds));
  add('Lọc: nhóm lương', filters.salaryGroups?.join('; '));
  add('Lọc: mã ngạch, chức danh', filters.rankCodes?.join('; '));
  add('Lọc: xếp loại chất lượng', list(filters.ratings));
  add('Lọc: giới tính', filters.sex && nameOf(filters.sex));
  if (filters.leadership !== undefined) add('Lọc: giữ chức vụ lãnh đạo', filters.leadership ? 'có' : 'không');
  return lines.length > 0 ? lines : [['Bộ lọc', 'không']];
}
