import { asMonths, formatDate, formatValue } from '@noivu/domain/kernel';
import { regularStepIncrease } from '@noivu/domain/pay';
import { terms } from '@noivu/domain/sentences';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { type Locale, useLocale } from '../../../lib/i18n.ts';
import { useTerms } from '../../../lib/terms.ts';
import type { Outputs } from '../../../lib/trpc.ts';
import type { Column } from '../../../ui/data-table.tsx';
import { DateText, Money } from '../../../ui/figures.tsx';
import { StatusMark } from './status-counts.tsx';
import { useStepIncreasesMessages } from './step-increases-catalogue.ts';

export type StepIncreaseRow = Outputs['pay']['stepIncreasesDue']['rows'][number];

/** Câu của một lý do kéo dài: the rule's own sentence for the item. */
export function printReason(reason: StepIncreaseRow['delayReasons'][number], locale: Locale): string {
  const sentences: Readonly<Record<string, string>> = regularStepIncrease.sentences[locale];
  const template = sentences[reason.code] ?? reason.code;
  return template
    .replace('{value}', formatValue(asMonths(reason.months), locale, terms[locale]))
    .replace('{from}', reason.from ? formatDate(reason.from) : '…')
    .replace('{to}', reason.to ? formatDate(reason.to) : '…');
}

/** Dữ kiện thiếu: the rule's sentence, or the name of the fact. */
export function printMissing(code: string, locale: Locale): string {
  const sentences: Readonly<Record<string, string>> = regularStepIncrease.sentences[locale];
  return (sentences[code] ?? code).replace(/\s*\{\w+\}/g, ' …');
}

export function useStepIncreaseColumns(): Column<StepIncreaseRow>[] {
  const messages = useStepIncreasesMessages();
  const { columns: names } = messages;
  const format = useFormat();
  const locale = useLocale();
  const term = useTerms();
  return useMemo(() => {
    const pair = (step: number | null, coefficient: number | null) =>
      step === null || coefficient === null ? '–' : messages.stepAndCoefficient(step, format.coefficient(coefficient));
    const why = (row: StepIncreaseRow): string =>
      [
        ...row.delayReasons.map((reason) => printReason(reason, locale)),
        ...(row.delayReasonsHidden ? [messages.hiddenReason] : []),
        ...row.missing.map((code) => printMissing(code, locale)),
      ].join('; ');
    return [
      {
        id: 'name',
        header: names.name,
        width: 180,
        sort: 'name',
        cell: (row) => (
          <Link to="/nguoi/$personId" params={{ personId: row.personId }} tabIndex={-1}>
            {row.fullName}
          </Link>
        ),
      },
      {
        id: 'status',
        header: names.status,
        width: 118,
        sort: 'status',
        cell: (row) => <StatusMark status={row.status} />,
      },
      { id: 'due', header: names.due, width: 140, sort: 'due', cell: (row) => <DateText value={row.due} /> },
      {
        id: 'delay',
        header: names.delay,
        width: 90,
        align: 'end',
        sort: 'delayMonths',
        cell: (row) => (row.delayMonths > 0 ? messages.months(row.delayMonths) : '–'),
      },
      {
        id: 'from',
        header: names.from,
        width: 168,
        sort: 'coefficient',
        cell: (row) => pair(row.step, row.coefficient),
      },
      { id: 'to', header: names.to, width: 128, cell: (row) => pair(row.nextStep, row.nextCoefficient) },
      {
        id: 'added',
        header: names.added,
        width: 150,
        align: 'end',
        sort: 'addedPerMonth',
        cell: (row) => <Money value={row.addedPerMonth} />,
      },
      {
        id: 'unit',
        header: names.unit,
        width: 260,
        sort: 'unit',
        cell: (row) => <span title={row.unitPath}>{row.unitPath}</span>,
      },
      { id: 'why', header: names.why, width: 320, cell: (row) => <span title={why(row)}>{why(row) || '–'}</span> },
      {
        id: 'countedFrom',
        header: names.countedFrom,
        width: 116,
        sort: 'countedFrom',
        cell: (row) => <DateText value={row.countedFrom} />,
      },
      { id: 'rank', header: names.rank, width: 104, cell: (row) => row.rankCode ?? '–' },
      { id: 'kind', header: names.kind, width: 110, cell: (row) => term(row.kind) },
    ];
  }, [messages, names, format, locale, term]);
}
