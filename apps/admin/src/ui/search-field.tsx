import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type Ref, useEffect, useState } from 'react';

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly width?: number;
  readonly ref?: Ref<HTMLInputElement>;
}

const PAUSE = 250;

/** Ô tìm: tells the page after a pause in typing, so that not every letter is a request. */
export function SearchField({ label, placeholder, value, onChange, width = 240, ref }: SearchFieldProps) {
  const [text, setText] = useState(value);
  // The address changed from elsewhere (a cleared filter, the back button).
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => onChange(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <TextInput
      ref={ref ?? null}
      type="search"
      label={label}
      placeholder={placeholder}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onChange(text);
      }}
      leftSection={<IconSearch size={15} aria-hidden="true" />}
      w={width}
    />
  );
}
