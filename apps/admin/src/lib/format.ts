import { type Locale, useLocale } from './i18n.ts';

/** Cách in số, ngày, tiền; the same in both languages for dates (dd/mm/yyyy), by language for digits. */
export interface Format {
  /** 'YYYY-MM-DD' -> dd/mm/yyyy. */
  date(value: string): string;
  /** 'YYYY-MM' or 'YYYY-MM-DD' -> mm/yyyy. */
  month(value: string): string;
  integer(value: number): string;
  /** Hundredths: 234 -> 2,34. */
  coefficient(hundredths: number): string;
  /** đồng: 1.234.567 đ. */
  money(amount: number): string;
  /** Short form for charts and figures: 1,2 tỷ; 345 triệu. */
  shortMoney(amount: number): string;
  /** 0.126 -> 12,6%. */
  percent(share: number): string;
  /** Instant of the server (ISO) -> dd/mm/yyyy hh:mm, Vietnamese time. */
  moment(iso: string): string;
}

const group = (value: number, locale: Locale): string => {
  const digits = `${Math.abs(value)}`.replace(/\B(?=(\d{3})+$)/g, locale === 'vi' ? '.' : ',');
  return value < 0 ? `-${digits}` : digits;
};

const decimal = (value: number, digits: number, locale: Locale): string => {
  const scale = 10 ** digits;
  const scaled = Math.round(Math.abs(value) * scale);
  const rest = `${scaled % scale}`.padStart(digits, '0').replace(/0+$/, '');
  const whole = group(Math.floor(scaled / scale), locale);
  const text = rest ? `${whole}${locale === 'vi' ? ',' : '.'}${rest}` : whole;
  return value < 0 && scaled > 0 ? `-${text}` : text;
};

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

export function createFormat(locale: Locale): Format {
  const vi = locale === 'vi';
  return {
    date: (value) => value.slice(0, 10).split('-').reverse().join('/'),
    month: (value) => `${value.slice(5, 7)}/${value.slice(0, 4)}`,
    integer: (value) => group(value, locale),
    coefficient: (hundredths) => {
      const rest = `${Math.abs(hundredths) % 100}`.padStart(2, '0');
      const whole = group(Math.trunc(Math.abs(hundredths) / 100), locale);
      return `${hundredths < 0 ? '-' : ''}${whole}${vi ? ',' : '.'}${rest}`;
    },
    money: (amount) => (vi ? `${group(amount, locale)} đ` : `${group(amount, locale)} VND`),
    shortMoney: (amount) => {
      const size = Math.abs(amount);
      if (size >= 1_000_000_000) return `${decimal(amount / 1_000_000_000, 2, locale)} ${vi ? 'tỷ' : 'bn'}`;
      if (size >= 1_000_000) return `${decimal(amount / 1_000_000, 1, locale)} ${vi ? 'triệu' : 'm'}`;
      return group(amount, locale);
    },
    percent: (share) => `${decimal(share * 100, 1, locale)}%`,
    moment: (iso) => parts.format(new Date(iso)).replace(',', ''),
  };
}

const formats: Record<Locale, Format> = { vi: createFormat('vi'), en: createFormat('en') };

export function useFormat(): Format {
  return formats[useLocale()];
}
