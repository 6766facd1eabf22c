import { type PlainDate, plainDate } from '@noivu/domain/kernel';

const FORMAT = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Hôm nay theo giờ Việt Nam, wherever the server stands. */
export function todayInVietnam(): PlainDate {
  return plainDate(FORMAT.format(new Date()));
}
