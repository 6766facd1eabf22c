import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useFormat } from '../../../lib/format.ts';
import classes from './person.module.css';
import { usePersonMessages } from './person-catalogue.ts';

export interface Allowances {
  /** Hundredths. */
  readonly leadershipCoefficient: number;
  readonly seniorityPercent: number;
}

/** 0,5 or 0.5 -> 50; undefined when it is not a number of at most two decimals. */
export function readHundredths(text: string): number | undefined {
  const match = /^\s*(\d{1,2})(?:[.,](\d{1,2}))?\s*$/.exec(text);
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : undefined;
}

interface AllowancesFormProps {
  /** Day for which the pay is computed. */
  readonly on: string;
  readonly onSubmit: (allowances: Allowances) => void;
}

/** Các khoản hồ sơ không ghi: the reader gives them, nothing is assumed. */
export function AllowancesForm({ on, onSubmit }: AllowancesFormProps) {
  const { law: messages } = usePersonMessages();
  const format = useFormat();
  const [leadership, setLeadership] = useState('');
  const [seniority, setSeniority] = useState('');
  const [wrong, setWrong] = useState(false);
  const coefficient = readHundredths(leadership || '0');
  const percent = /^\d{1,2}$/.test(seniority || '0') ? Number(seniority || '0') : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const valid = coefficient !== undefined && percent !== undefined;
    setWrong(!valid);
    if (valid) onSubmit({ leadershipCoefficient: coefficient, seniorityPercent: percent });
  };
  return (
    <form
      className={classes.allowances}
      aria-label={`${messages.allowances} (${format.date(on)})`}
      onSubmit={submit}
      noValidate
    >
      <h3>{messages.allowances}</h3>
      <TextInput
        label={messages.leadershipCoefficient}
        inputMode="decimal"
        placeholder="0"
        value={leadership}
        onChange={(event) => setLeadership(event.currentTarget.value)}
        error={wrong && coefficient === undefined && messages.badNumber}
      />
      <TextInput
        label={messages.seniorityPercent}
        inputMode="numeric"
        placeholder="0"
        value={seniority}
        onChange={(event) => setSeniority(event.currentTarget.value)}
        error={wrong && percent === undefined && messages.badNumber}
      />
      <Button type="submit" variant="default">
        {messages.compute}
      </Button>
    </form>
  );
}
