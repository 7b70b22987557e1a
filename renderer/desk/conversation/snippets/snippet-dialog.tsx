import { ActionIcon, Button, Textarea, TextInput } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CountryCode } from '../../../../shared/countries/country.ts';
import type { Language } from '../../../../shared/language.ts';
import { longestSnippet, longestSnippetName, Snippet } from '../../../../shared/desks/snippet.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { countryName, useLanguage } from '../../../ui/format.ts';
import { SectionHead } from '../../../ui/section-head.tsx';
import { DeskNotice } from '../../desk-notice.tsx';
import styles from './snippet-dialog.module.css';
import { useKeeping, useShelf } from './use-snippets.ts';

interface Props {
  readonly country: CountryCode;
  /** The customer's, which the country's snippets are in. */
  readonly spoken: Language;
  readonly onClose: () => void;
}

const blank = () => ({ id: crypto.randomUUID(), name: '', text: '' });

/** The snippets there are, and one's own to write, change and remove. */
export default function SnippetDialog({ country, spoken, onClose }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { own, shared } = useShelf(country);
  const { save, remove } = useKeeping();
  const [edited, setEdited] = useState<Snippet>(blank);
  const parsed = Snippet.safeParse(edited);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (parsed.success && (await save(parsed.data))) setEdited(blank());
  };
  return (
    <Dialog title={t('writing.snippets.title')} width={760} onClose={onClose}>
      <div className={styles.columns}>
        <div className={styles.lists} role="group" aria-label={t('writing.snippets.title')} tabIndex={0}>
          <section aria-labelledby="own-snippets">
            <SectionHead id="own-snippets">{t('writing.snippets.own')}</SectionHead>
            {own.length === 0 ? <p className={styles.none}>{t('writing.snippets.noneOwn')}</p> : null}
            <ul>
              {own.map((snippet) => (
                <li key={snippet.id}>
                  <strong>/{snippet.name}</strong>
                  <span>{snippet.text}</span>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={t('writing.snippets.edit', { name: snippet.name })}
                    onClick={() => setEdited(snippet)}
                  >
                    <IconPencil size={14} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={t('writing.snippets.delete', { name: snippet.name })}
                    onClick={() => void remove(snippet.id)}
                  >
                    <IconTrash size={14} aria-hidden />
                  </ActionIcon>
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="shared-snippets">
            <SectionHead id="shared-snippets">
              {t('writing.snippets.shared', { country: countryName(country, language) })}
            </SectionHead>
            <ul>
              {shared.map(({ id, name, text }) => (
                <li key={id}>
                  <strong>/{name[language]}</strong>
                  <span lang={spoken}>{text[spoken]}</span>
                </li>
              ))}
            </ul>
          </section>
        </div>
        <form className={styles.form} onSubmit={(event) => void submit(event)}>
          <TextInput
            label={t('writing.snippets.name')}
            description={t('writing.snippets.nameHint')}
            value={edited.name}
            maxLength={longestSnippetName}
            data-autofocus
            onChange={(event) => setEdited({ ...edited, name: event.currentTarget.value })}
          />
          <Textarea
            label={t('writing.snippets.text')}
            description={t('writing.snippets.textHint')}
            value={edited.text}
            maxLength={longestSnippet}
            autosize
            minRows={4}
            maxRows={10}
            onChange={(event) => setEdited({ ...edited, text: event.currentTarget.value })}
          />
          <p className={styles.none}>{t('writing.snippets.private')}</p>
          <DeskNotice />
          <div className={styles.buttons}>
            <Button variant="default" onClick={() => setEdited(blank())}>
              {t('writing.snippets.new')}
            </Button>
            <Button type="submit" disabled={!parsed.success}>
              {t('writing.snippets.save')}
            </Button>
          </div>
        </form>
      </div>
    </Dialog>
  );
}
