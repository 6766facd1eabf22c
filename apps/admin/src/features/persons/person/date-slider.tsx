import { useEffect, useState } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { fromMonthIndex, toMonthIndex } from '../../../lib/months.ts';
import classes from './person.module.css';

interface DateSliderProps {
  readonly label: string;
  readonly value: string;
  readonly from: string;
  readonly to: string;
  readonly onChange: (date: string) => void;
}

const PAUSE = 120;

/** Thanh kéo ngày by months: asks after the hand rests, shows the month at once. */
export function DateSlider({ label, value, from, to, onChange }: DateSliderProps) {
  const format = useFormat();
  const [month, setMonth] = useState(toMonthIndex(value));
  useEffect(() => setMonth(toMonthIndex(value)), [value]);
  useEffect(() => {
    if (month === toMonthIndex(value)) return;
    const timer = setTimeout(() => onChange(fromMonthIndex(month)), PAUSE);
    return () => clearTimeout(timer);
  }, [month, value, onChange]);
  return (
    <div className={classes.slider}>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={format.month(fromMonthIndex(month))}
        min={toMonthIndex(from)}
        max={toMonthIndex(to)}
        step={1}
        value={month}
        onChange={(event) => setMonth(Number(event.currentTarget.value))}
      />
      <div className={classes.sliderEnds} aria-hidden="true">
        <span>{format.month(from)}</span>
        <span>{format.month(to)}</span>
      </div>
    </div>
  );
}
