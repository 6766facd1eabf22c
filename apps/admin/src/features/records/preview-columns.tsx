import { useMemo } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useLocale } from '../../lib/i18n.ts';
import type { Column } from '../../ui/data-table.tsx';
import classes from './records.module.css';
import { type Batch, type ImportRow, type Outcome, useRecordsMessages } from './records-catalogue.ts';

/** Tên trường theo ngôn ngữ của người đọc. */
export function useFieldLabel(fields: Batch['fields']): (field: string) => string {
  const locale = useLocale();
  return (field) => fields.find((each) => each.field === field)?.label[locale] ?? field.replace(':', ' ');
}

/** Các cột của bảng xem trước: who, then what matters on this tab. */
export function usePreviewColumns(outcome: Outcome, fields: Batch['fields']): Column<ImportRow>[] {
  const { preview: names } = useRecordsMessages();
  const format = useFormat();
  const locale = useLocale();
  const labelOf = useFieldLabel(fields);
  // biome-ignore lint/correctness/useExhaustiveDependencies: labelOf follows from fields and locale
  return useMemo(() => {
    const value = (id: string, header: string, width: number, field: string, grow = false): Column<ImportRow> => ({
      id,
      header,
      width,
      grow,
      cell: ({ values }) => <span title={values[field] ?? ''}>{values[field] ?? '–'}</span>,
    });
    const who: Column<ImportRow>[] = [
      { id: 'row', header: names.row, width: 68, align: 'end', cell: ({ row }) => format.integer(row) },
      value('name', names.name, 180, 'fullName'),
      value('code', names.code, 110, 'code'),
      value('birthDate', names.birthDate, 100, 'birthDate'),
    ];
    if (outcome === 'error') {
      const errors: Column<ImportRow> = {
        id: 'errors',
        header: names.errors,
        width: 420,
        grow: true,
        cell: ({ errors: [first, ...more] }) =>
          first && (
            <span>
              {first.header}: <q className={classes.found}>{first.found || names.emptyCell}</q> {first.expected[locale]}
              {more.length > 0 && ` ${names.moreErrors(format.integer(more.length))}`}
            </span>
          ),
      };
      return [...who, errors];
    }
    if (outcome === 'changed') {
      const changes: Column<ImportRow> = {
        id: 'changes',
        header: names.changes,
        width: 420,
        grow: true,
        cell: ({ diff }) => (
          <span>
            {diff.map(({ field, before, after }, index) => (
              <span key={field}>
                {index > 0 && '; '}
                {labelOf(field)}: <del className={classes.before}>{before || names.nothing}</del>{' '}
                <ins className={classes.after}>{after}</ins>
              </span>
            ))}
          </span>
        ),
      };
      return [...who, changes];
    }
    return [
      ...who,
      value('unit', names.unit, 220, 'unitName', true),
      value('jobTitle', names.jobTitle, 170, 'jobTitle'),
      value('rank', names.rank, 110, 'rankCode'),
      value('step', names.step, 60, 'step'),
    ];
  }, [outcome, names, locale, format, fields]);
}
