import { useTranslation } from 'react-i18next';
import { breakerRuleNames, type BreakerRules, type RoutingProblem } from '../../shared/models/routing.ts';
import { wholeOf } from './draft-table.ts';
import { FigureField } from './figure-field.tsx';
import styles from './models-screen.module.css';
import { useProblemWords } from './use-problem-words.ts';

interface Props {
  readonly rules: BreakerRules;
  readonly problems: readonly RoutingProblem[];
  readonly locale: string;
  readonly disabled: boolean;
  readonly onChange: (rules: BreakerRules) => void;
}

/** When a model that keeps failing is left alone, and for how long. */
export function BreakerFields({ rules, problems, locale, disabled, onChange }: Props) {
  const { t } = useTranslation();
  const words = useProblemWords(problems, locale);
  return (
    <fieldset className={styles.card}>
      <legend>{t('models.breaker.title')}</legend>
      <p className={styles.note}>{t('models.breaker.text')}</p>
      <div className={styles.limits}>
        {breakerRuleNames.map((name) => (
          <FigureField
            key={name}
            label={t(`models.fields.${name}`)}
            shown={String(rules[name])}
            read={wholeOf}
            error={words(name)}
            disabled={disabled}
            onChange={(value) => onChange({ ...rules, [name]: value })}
          />
        ))}
      </div>
    </fieldset>
  );
}
