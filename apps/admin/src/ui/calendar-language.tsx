import { DatesProvider } from '@mantine/dates';
import dayjs from 'dayjs';
import 'dayjs/locale/vi';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import type { ReactNode } from 'react';
import '@mantine/dates/styles.css';
import { useShellMessages } from '../i18n/index.ts';
import { useLocale } from '../lib/i18n.ts';

dayjs.extend(customParseFormat);

/** Lịch theo ngôn ngữ đang dùng, weeks from Monday. */
export function CalendarLanguage({ children }: { readonly children: ReactNode }) {
  const locale = useLocale();
  return <DatesProvider settings={{ locale, firstDayOfWeek: 1 }}>{children}</DatesProvider>;
}

/** Names of the calendar's buttons for screen readers. */
export function useCalendarLabels() {
  const messages = useShellMessages().date;
  return {
    nextMonth: messages.nextMonth,
    previousMonth: messages.previousMonth,
    nextYear: messages.nextYear,
    previousYear: messages.previousYear,
    nextDecade: messages.nextDecade,
    previousDecade: messages.previousDecade,
  };
}
