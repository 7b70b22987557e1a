import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatMicroUsd, type ModelName, type ModelUse, type Task } from '../../shared/models/model-call.ts';
import {
  limitNames,
  type Route,
  type RouteLimits,
  type RoutingProblem,
} from '../../shared/models/routing.ts';
import { chosenModels, microUsdOf, wholeOf, withLimit, withModel } from './draft-table.ts';
import { FigureField } from './figure-field.tsx';
import styles from './models-screen.module.css';
import { useProblemWords } from './use-problem-words.ts';

interface Props {
  readonly task: Task;
  readonly route: Route;
  readonly use: ModelUse;
  readonly available: readonly ModelName[];
  readonly problems: readonly RoutingProblem[];
  readonly locale: string;
  readonly disabled: boolean;
  readonly onChange: (route: Route) => void;
}

/** One task: its models in order, the embedded one always behind them, and what a reply may take. */
export function RouteFields({ task, route, use, available, problems, locale, disabled, onChange }: Props) {
  const { t } = useTranslation();
  const count = new Intl.NumberFormat(locale);
  const dollars = new Intl.NumberFormat(locale, { maximumFractionDigits: 6, useGrouping: false });
  const words = useProblemWords(problems, locale);
  return (
    <fieldset className={styles.card} data-task={task}>
      <legend>{t(`models.tasks.${task}.name`)}</legend>
      <p className={styles.note}>
        {t(`models.tasks.${task}.text`)}
        <small>
          {t('models.taskToday', {
            calls: count.format(use.calls),
            cost: formatMicroUsd(use.microUsd, locale),
          })}
        </small>
      </p>
      <ModelOrder route={route} available={available} disabled={disabled} onChange={onChange} />
      <div className={styles.limits}>
        {limitNames.map((name) => (
          <FigureField
            key={name}
            label={t(`models.fields.${name}`)}
            shown={
              isMoney(name) ? dollars.format(route.limits[name] / 1_000_000) : String(route.limits[name])
            }
            read={isMoney(name) ? microUsdOf : wholeOf}
            error={words(name)}
            disabled={disabled}
            onChange={(value) => onChange(withLimit(route, name, value))}
          />
        ))}
      </div>
    </fieldset>
  );
}

function isMoney(name: keyof RouteLimits): boolean {
  return name === 'callMicroUsd' || name === 'conversationMicroUsd';
}

function ModelOrder({
  route,
  available,
  disabled,
  onChange,
}: Pick<Props, 'route' | 'available' | 'disabled' | 'onChange'>) {
  const { t } = useTranslation();
  const chosen = chosenModels(route);
  const choices = available.filter((name) => name !== 'embedded');
  const places = Math.min(chosen.length + 1, choices.length);
  const embedded = <p className={styles.last}>{t('models.lastResort')}</p>;
  if (choices.length === 0) return embedded;
  return (
    <div className={styles.order}>
      {Array.from({ length: places }, (_, place) => (
        <NativeSelect
          key={place}
          size="xs"
          label={place === 0 ? t('models.fields.model') : t('models.instead', { place })}
          value={chosen[place] ?? ''}
          disabled={disabled}
          onChange={(event) => {
            const name = choices.find((each) => each === event.currentTarget.value) ?? null;
            onChange(withModel(route, place, name));
          }}
          data={[
            {
              value: '',
              label: place === 0 && chosen.length <= 1 ? t('models.names.embedded') : t('models.nobody'),
            },
            ...choices.map((name) => ({ value: name, label: t(`models.names.${name}`) })),
          ]}
        />
      ))}
      {embedded}
    </div>
  );
}
