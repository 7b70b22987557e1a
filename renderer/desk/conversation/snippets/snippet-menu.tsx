import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Key } from '../../../ui/key.tsx';
import styles from './snippet-menu.module.css';
import type { SnippetList } from './use-snippet-menu.ts';
import type { ReadySnippet } from './use-snippets.ts';

interface Props {
  readonly id: string;
  readonly list: SnippetList;
  readonly onTake: (snippet: ReadySnippet) => void;
}

/** The snippets that match what is typed, above the composer; the keyboard stays in it. */
export function SnippetMenu({ id, list: { found, chosen }, onTake }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.menu}>
      <div id={id} role="listbox" aria-label={t('writing.snippets.list')}>
        {found.map((snippet, index) => (
          <Option
            key={snippet.id}
            id={optionId(id, index)}
            snippet={snippet}
            isChosen={index === chosen}
            onTake={() => onTake(snippet)}
          />
        ))}
      </div>
      <p>
        {found.length === 0 ? <span>{t('writing.snippets.none')}</span> : null}
        <span>
          <Key>↑</Key> <Key>↓</Key> <Key>Enter</Key> {t('writing.snippets.take')}
        </span>
        <span>
          <Key>Esc</Key> {t('writing.snippets.close')}
        </span>
      </p>
    </div>
  );
}

export function optionId(menu: string, index: number): string {
  return `${menu}-${index}`;
}

interface OptionProps {
  readonly id: string;
  readonly snippet: ReadySnippet;
  readonly isChosen: boolean;
  readonly onTake: () => void;
}

function Option({ id, snippet: { name, text, missing }, isChosen, onTake }: OptionProps) {
  const { t } = useTranslation();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    // The keyboard works through the composer that the list belongs to.
    <div
      ref={row}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      onMouseDown={(event) => {
        event.preventDefault();
        onTake();
      }}
    >
      <strong>/{name}</strong>
      <span dir="auto">{text}</span>
      {missing.length > 0 ? (
        <small>
          {t('writing.snippets.missing', { names: missing.map((each) => `{${each}}`).join(', ') })}
        </small>
      ) : null}
    </div>
  );
}
