import { DateInput } from '@mantine/dates';
import { CalendarLanguage, useCalendarLabels } from './calendar-language.tsx';

interface DateFieldProps {
  readonly label: string;
  /** 'YYYY-MM-DD'. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly min?: string;
  readonly max?: string;
}

/** Ô nhập ngày dd/mm/yyyy: typed or picked; what is not a date is put back. */
export function DateField({ label, value, onChange, min, max }: DateFieldProps) {
  const labels = useCalendarLabels();
  return (
    <CalendarLanguage>
      <DateInput
        label={label}
        value={value}
        onChange={(next) => next && onChange(next)}
        valueFormat="DD/MM/YYYY"
        placeholder="dd/mm/yyyy"
        ariaLabels={labels}
        w={132}
        {...(min ? { minDate: min } : {})}
        {...(max ? { maxDate: max } : {})}
      />
    </CalendarLanguage>
  );
}
