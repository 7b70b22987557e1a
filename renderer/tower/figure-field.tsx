import { TextInput } from '@mantine/core';
import { useState } from 'react';

interface Props {
  readonly label: string;
  /** As the field shows it at first. */
  readonly shown: string;
  /** NaN for what is no number. */
  readonly read: (typed: string) => number;
  readonly error: string | null;
  readonly disabled: boolean;
  readonly onChange: (value: number) => void;
}

/** A figure that keeps what was typed as it was typed, while the table gets its value. */
export function FigureField({ label, shown, read, error, disabled, onChange }: Props) {
  const [typed, setTyped] = useState(shown);
  return (
    <TextInput
      size="xs"
      label={label}
      inputMode="decimal"
      autoComplete="off"
      maxLength={12}
      value={typed}
      disabled={disabled}
      error={error}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(read(event.currentTarget.value));
      }}
    />
  );
}
