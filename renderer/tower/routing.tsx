import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ModelsNow } from '../../shared/models/models-now.ts';
import { tasks } from '../../shared/models/model-call.ts';
import { changesBetween, problemsOf, type RoutingTable } from '../../shared/models/routing.ts';
import { explain } from '../app/explain.ts';
import { Banner } from '../ui/banner.tsx';
import { BreakerFields } from './breaker-fields.tsx';
import { ChangeBar } from './change-bar.tsx';
import { withRoute } from './draft-table.ts';
import { History } from './history.tsx';
import styles from './models-screen.module.css';
import { RouteFields } from './route-fields.tsx';
import { useRoutingChange } from './use-models.ts';

interface Props {
  readonly now: ModelsNow;
  readonly locale: string;
  /** Whether this person may change the table. */
  readonly changes: boolean;
}

interface Draft {
  readonly basedOn: number;
  readonly table: RoutingTable;
}

/** The table, what a change of it would change, and its history. */
export function Routing({ now, locale, changes }: Props) {
  const { t } = useTranslation();
  const [current] = now.versions;
  const { change, rollBack } = useRoutingChange();
  const [edited, setEdited] = useState<Draft | null>(null);
  /** Counts what was discarded, so that the fields show the table again. */
  const [discarded, setDiscarded] = useState(0);
  const newest = current?.version ?? 0;
  /** What somebody else set meanwhile is shown; their change is not written over unseen. */
  const draft = edited?.basedOn === newest ? edited : null;
  if (!current) return null;
  const table = draft?.table ?? current.table;
  const available = now.models.map(({ name }) => name);
  const problems = problemsOf(table, available);
  const edit = (next: RoutingTable) => setEdited({ basedOn: newest, table: next });
  const failure = change.error ?? rollBack.error;
  return (
    <>
      <section aria-labelledby="routes">
        <h2 id="routes">{t('models.routes')}</h2>
        <p className={styles.note}>{t('models.routesNote')}</p>
        {edited && !draft ? <Banner tone="info">{t('failures.stale-version')}</Banner> : null}
        {failure ? <Banner tone="bad">{explain(t, failure)}</Banner> : null}
        <div className={styles.cards}>
          {tasks.map((task) => (
            <RouteFields
              key={`${task} ${newest} ${discarded}`}
              task={task}
              route={table.routes[task]}
              use={now.tasks[task]}
              available={available}
              problems={problems.filter(({ of }) => of === task)}
              locale={locale}
              disabled={!changes}
              onChange={(route) => edit(withRoute(table, task, route))}
            />
          ))}
          <BreakerFields
            key={`breaker ${newest} ${discarded}`}
            rules={table.breaker}
            locale={locale}
            problems={problems.filter(({ of }) => of === 'breaker')}
            disabled={!changes}
            onChange={(breaker) => edit({ ...table, breaker })}
          />
        </div>
      </section>
      {draft ? (
        <ChangeBar
          changes={changesBetween(current.table, draft.table)}
          broken={problems.length > 0}
          locale={locale}
          saving={change.isPending}
          onSave={(why) =>
            change.mutate(
              { table: draft.table, why, basedOn: draft.basedOn },
              { onSuccess: () => setEdited(null) },
            )
          }
          onDiscard={() => {
            setEdited(null);
            setDiscarded(discarded + 1);
          }}
        />
      ) : null}
      <History
        versions={now.versions}
        locale={locale}
        busy={rollBack.isPending}
        onRollBack={
          changes
            ? (version) =>
                rollBack.mutate({
                  version,
                  why: t('models.history.rolledBack', { version }),
                  basedOn: newest,
                })
            : null
        }
      />
    </>
  );
}
