import { ActionIcon, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useFormat } from '../../../lib/format.ts';
import { startOfMonth } from '../../../lib/months.ts';
import { findLength, movePeriod, type Period, type PeriodLength, periodAround } from './period.ts';
import classes from './step-increases.module.css';
import { useStepIncreasesMessages } from './step-increases-catalogue.ts';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** Tên kỳ xét: Tháng 01/2023, Quý I/2023, Năm 2023, or the months from and to. */
export function usePeriodName(): (period: Period) => string {
  const { period: messages } = useStepIncreasesMessages();
  const format = useFormat();
  return (period) => {
    const length = findLength(period);
    const year = period.from.slice(0, 4);
    if (length === 'month') return messages.monthName(format.month(period.from));
    if (length === 'quarter') return messages.quarterName(ROMAN[(Number(period.from.slice(5, 7)) - 1) / 3] ?? '', year);
    if (length === 'year') return messages.yearName(year);
    return messages.rangeName(format.month(period.from), format.month(startOfMonth(period.to, -1)));
  };
}

/** Chọn kỳ xét: how long, and one step back or on. */
export function PeriodPicker({
  period,
  onChange,
}: {
  readonly period: Period;
  readonly onChange: (period: Period) => void;
}) {
  const { period: messages } = useStepIncreasesMessages();
  const name = usePeriodName();
  const length = findLength(period);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in the row of filters
    <div className={classes.period} role="group" aria-label={messages.label}>
      <SegmentedControl
        aria-label={messages.label}
        value={length ?? ''}
        onChange={(chosen) => onChange(periodAround(period.from, chosen as PeriodLength))}
        data={[
          { value: 'month', label: messages.month },
          { value: 'quarter', label: messages.quarter },
          { value: 'year', label: messages.year },
        ]}
      />
      <ActionIcon
        variant="default"
        size={30}
        onClick={() => onChange(movePeriod(period, -1))}
        aria-label={messages.previous}
      >
        <IconChevronLeft size={16} aria-hidden="true" />
      </ActionIcon>
      <span className={classes.periodName} aria-live="polite">
        {name(period)}
      </span>
      <ActionIcon
        variant="default"
        size={30}
        onClick={() => onChange(movePeriod(period, 1))}
        aria-label={messages.next}
      >
        <IconChevronRight size={16} aria-hidden="true" />
      </ActionIcon>
    </div>
  );
}
