import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import type { CountryCode } from '../../shared/countries/country.ts';
import { countryName, useLanguage } from './format.ts';

interface Props extends Omit<NativeSelectProps, 'data' | 'value' | 'onChange'> {
  readonly countries: readonly CountryCode[];
  readonly value: CountryCode;
  readonly onChange: (country: CountryCode) => void;
}

/** One country of several by its name; nothing where there is no choice. */
export function CountrySelect({ countries, value, onChange, ...look }: Props) {
  const language = useLanguage();
  if (countries.length < 2) return null;
  return (
    <NativeSelect
      {...look}
      data={countries.map((code) => ({ value: code, label: countryName(code, language) }))}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as CountryCode)}
    />
  );
}
