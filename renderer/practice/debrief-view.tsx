import { Button } from '@mantine/core';
import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Debrief } from '../../shared/practice.ts';
import { formatMoney } from '../../shared/countries/money.ts';
import { Fact } from '../ui/fact.tsx';
import { formatClock, formatMood, useLanguage, useLocale } from '../ui/format.ts';
import { MarkedWords } from '../ui/marked-words.tsx';
import { Sparkline } from '../ui/sparkline.tsx';
import { unsupportedWords } from '../ui/unsupported-words.ts';
import styles from './practice.module.css';

interface Props {
  readonly debrief: Debrief;
  readonly onDone: () => void;
}

/** What happened in a practice. It is on this screen alone: leaving it forgets it. */
export function DebriefView({ debrief, onDone }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const locale = useLocale(debrief.wish.country);
  const { wish, playbook, moods, unsupported, done, promises, suggestions } = debrief;
  const mood = (value: number | undefined) => formatMood(value ?? 0, locale);
  return (
    <article className={styles.debrief} aria-labelledby="debrief">
      <h2 id="debrief">{t('practice.debrief.title')}</h2>
      <p className={styles.note}>{t('practice.debrief.private')}</p>
      <dl className={styles.facts}>
        <Fact name={t('practice.debrief.customer')}>
          {t(`practice.topics.${wish.topic}`)} · {t(`practice.tempers.${wish.temper}`)}
        </Fact>
        <Fact name={t('practice.debrief.lasted')}>{formatClock(debrief.seconds)}</Fact>
        <Fact name={t('practice.debrief.mood')}>
          {t('practice.debrief.moodText', { from: mood(moods[0]), to: mood(moods.at(-1)) })}
          <Sparkline values={moods} width={120} height={22} label={t('practice.debrief.mood')} dot />
        </Fact>
        <Fact name={t('practice.debrief.suggestions')}>
          {t('practice.debrief.suggestionsText', suggestions)}
        </Fact>
        <Fact name={t('practice.debrief.filed')}>
          {t(debrief.disposition === null ? 'practice.debrief.open' : 'practice.debrief.closed')}
        </Fact>
      </dl>
      {playbook ? (
        <section aria-labelledby="debrief-steps">
          <h3 id="debrief-steps">{playbook.title[language]}</h3>
          <ul className={styles.steps}>
            {playbook.steps.map(({ label, done: isDone }) => (
              <li key={label.en} data-done={isDone}>
                {isDone ? <IconCircleCheck size={15} aria-hidden /> : <IconCircle size={15} aria-hidden />}
                {label[language]}
                <span className="only-read">
                  {t(isDone ? 'practice.debrief.step.done' : 'practice.debrief.step.open')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <List title={t('practice.debrief.done')} none={t('practice.debrief.nothingDone')}>
        {done.map(({ summary, amount }) => (
          <li key={summary}>
            {summary}
            {amount ? ` · ${formatMoney(amount, locale)}` : ''}
          </li>
        ))}
      </List>
      <List title={t('practice.debrief.promises')} none={t('practice.debrief.noPromises')}>
        {promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </List>
      <List title={t('practice.debrief.unsupported')} none={t('practice.debrief.allBacked')}>
        {unsupported.map(({ text, marks }) => (
          <li key={text}>
            <MarkedWords text={text} marks={marks} />
            <ul className={styles.reasons}>
              {marks.map((mark) => (
                <li key={mark.at}>{unsupportedWords(t, mark)}</li>
              ))}
            </ul>
          </li>
        ))}
      </List>
      <div className={styles.buttons}>
        <Button onClick={onDone}>{t('practice.debrief.again')}</Button>
      </div>
    </article>
  );
}

interface ListProps {
  readonly title: string;
  readonly none: string;
  readonly children: readonly ReactNode[];
}

function List({ title, none, children }: ListProps) {
  return (
    <section>
      <h3>{title}</h3>
      {children.length === 0 ? (
        <p className={styles.note}>{none}</p>
      ) : (
        <ul className={styles.list}>{children}</ul>
      )}
    </section>
  );
}
