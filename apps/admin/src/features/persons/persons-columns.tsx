import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTerms } from '../../lib/terms.ts';
import type { Outputs } from '../../lib/trpc.ts';
import type { Column } from '../../ui/data-table.tsx';
import { Coefficient, DateText } from '../../ui/figures.tsx';
import { usePersonsMessages } from './persons-catalogue.ts';

export type PersonRow = Outputs['persons']['list']['rows'][number];

export const DEFAULT_COLUMNS = [
  'birthDate',
  'kind',
  'jobTitle',
  'unit',
  'rankCode',
  'step',
  'coefficient',
  'countedFrom',
];

/** Các cột của danh sách người; the name always comes first. */
export function usePersonColumns(): Column<PersonRow>[] {
  const { columns: names } = usePersonsMessages();
  const term = useTerms();
  return useMemo<Column<PersonRow>[]>(
    () => [
      {
        id: 'name',
        header: names.name,
        width: 176,
        sort: 'name',
        cell: (row) => (
          <Link to="/nguoi/$personId" params={{ personId: row.id }} tabIndex={-1}>
            {row.fullName}
          </Link>
        ),
      },
      { id: 'code', header: names.code, width: 120, sort: 'code', cell: (row) => row.code },
      {
        id: 'birthDate',
        header: names.birthDate,
        width: 104,
        sort: 'birthDate',
        cell: (row) => <DateText value={row.birthDate} />,
      },
      { id: 'sex', header: names.sex, width: 84, cell: (row) => term(row.sex) },
      { id: 'ethnicity', header: names.ethnicity, width: 96, cell: (row) => row.ethnicity },
      {
        id: 'kind',
        header: names.kind,
        width: 108,
        cell: (row) => <span title={term(row.kind)}>{term(row.kind)}</span>,
      },
      {
        id: 'jobTitle',
        header: names.jobTitle,
        width: 170,
        cell: (row) => <span title={row.jobTitle}>{row.jobTitle}</span>,
      },
      {
        id: 'unit',
        header: names.unit,
        width: 230,
        grow: true,
        sort: 'unit',
        cell: (row) => <span title={row.unitPath}>{row.unitPath}</span>,
      },
      { id: 'rankCode', header: names.rankCode, width: 104, sort: 'rank', cell: (row) => row.rankCode ?? '–' },
      {
        id: 'rank',
        header: names.rank,
        width: 200,
        cell: (row) => <span title={row.rankName ?? ''}>{row.rankName ?? '–'}</span>,
      },
      { id: 'group', header: names.group, width: 72, cell: (row) => row.salaryGroup ?? '–' },
      { id: 'step', header: names.step, width: 54, align: 'end', cell: (row) => row.step ?? '–' },
      {
        id: 'coefficient',
        header: names.coefficient,
        width: 76,
        align: 'end',
        sort: 'coefficient',
        cell: (row) => <Coefficient value={row.coefficient} />,
      },
      { id: 'stepFrom', header: names.stepFrom, width: 104, cell: (row) => <DateText value={row.stepFrom} /> },
      {
        id: 'countedFrom',
        header: names.countedFrom,
        width: 132,
        sort: 'countedFrom',
        cell: (row) => <DateText value={row.countedFrom} />,
      },
      {
        id: 'rating',
        header: names.rating,
        width: 210,
        cell: (row) => (row.lastRating ? `${row.lastRating.year}: ${term(row.lastRating.rating)}` : '–'),
      },
    ],
    [names, term],
  );
}
