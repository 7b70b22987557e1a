import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly busy: boolean;
  readonly onSubmit: (credentials: { readonly user: string; readonly password: string }) => void;
}

export function CredentialsForm({ busy, onSubmit }: Props) {
  const { t } = useTranslation();
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const complete = user.trim() !== '' && password !== '';
    setMissing(!complete);
    if (complete) onSubmit({ user: user.trim(), password });
  };
  return (
    <form onSubmit={submit} noValidate>
      <TextInput
        label={t('signIn.user')}
        value={user}
        onChange={(event) => setUser(event.currentTarget.value)}
        autoComplete="username"
      />
      <PasswordInput
        label={t('signIn.password')}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        autoComplete="current-password"
        error={missing ? t('signIn.missing') : undefined}
      />
      <Button type="submit" size="sm" fullWidth loading={busy}>
        {t('signIn.submit')}
      </Button>
    </form>
  );
}
