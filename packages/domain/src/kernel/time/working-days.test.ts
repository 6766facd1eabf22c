import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { arbitraryDate } from '../../testing/arbitraries.ts';
import { plainDate } from './plain-date.ts';
import { addWorkingDays, getWeekday, isWorkingDay, type WorkingCalendar } from './working-days.ts';

const TET_2025: WorkingCalendar = {
  holidays: new Set([plainDate('2025-04-30'), plainDate('2025-05-01'), plainDate('2025-05-02')]),
  workingWeekends: new Set([plainDate('2025-04-26')]),
};

describe('working days', () => {
  it('names the weekday as Temporal does', () => {
    fc.assert(
      fc.property(arbitraryDate(), (date) => {
        expect(getWeekday(date)).toBe(Temporal.PlainDate.from(date).dayOfWeek);
      }),
    );
  });

  it('counts days after the start, without weekends', () => {
    fc.assert(
      fc.property(arbitraryDate('1950-01-01', '2100-01-01'), fc.integer({ min: 1, max: 60 }), (start, count) => {
        const end = addWorkingDays(start, count);
        expect(isWorkingDay(end)).toBe(true);
        let found = 0;
        for (let day = Temporal.PlainDate.from(start); day.toString() < end; ) {
          day = day.add({ days: 1 });
          if (day.dayOfWeek <= 5) found += 1;
        }
        expect(found).toBe(count);
      }),
    );
  });

  it('knows the holidays and the weekends worked that it is given', () => {
    // Friday 25/04; Saturday 26/04 is worked; 30/04 to 02/05 are off.
    expect(addWorkingDays(plainDate('2025-04-25'), 1, TET_2025)).toBe('2025-04-26');
    expect(addWorkingDays(plainDate('2025-04-29'), 1, TET_2025)).toBe('2025-05-05');
    expect(addWorkingDays(plainDate('2025-04-29'), 0, TET_2025)).toBe('2025-04-29');
  });
});
