import { NativeSelect, SegmentedControl, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { takenFrom } from '../../../shared/conversation/taken-from.ts';
import { skills, type Skill } from '../../../shared/desks/skill.ts';
import { handToLana, handToPeople } from '../actions.ts';
import { BriefingView } from '../briefing-view.tsx';
import { ColleagueField, useColleagues } from './colleague-field.tsx';
import styles from './dialogs.module.css';
import { FormDialog } from './form-dialog.tsx';
import { previewBriefing } from './preview-briefing.ts';

interface Props {
  readonly conversation: Conversation;
  readonly locale: string;
  readonly onClose: () => void;
}

const goals = ['finish', 'bill', 'date'] as const;
type To = 'lana' | 'team' | 'colleague';

/** Gives the conversation away: to Lana with a goal, to the team or to a colleague; shows what they will get. */
export default function HandOverDialog({ conversation, locale, onClose }: Props) {
  const { t } = useTranslation();
  const colleagues = useColleagues(conversation);
  const suggested = conversation.suggestions.find(({ kind }) => kind === 'hand-back');
  const before = colleagues.find(({ id }) => id === takenFrom(conversation)?.id)?.id ?? null;
  const [chosen, setTo] = useState<To | null>(null);
  const to = chosen ?? (before ? 'colleague' : 'lana');
  const [goal, setGoal] = useState(suggested?.text ?? '');
  const [note, setNote] = useState('');
  const [colleague, setColleague] = useState<string | null>(null);
  const [team, setTeam] = useState<Skill | null>(null);
  const person = colleague ?? before ?? colleagues[0]?.id ?? null;
  const ready = to === 'lana' ? goal.trim() !== '' : to === 'team' || person !== null;
  const wants = t(`domain.topics.${conversation.topic ?? 'none'}`);

  const submit = async () => {
    const given =
      to === 'lana'
        ? await handToLana(conversation, goal.trim())
        : await handToPeople(
            conversation,
            to === 'team' ? { person: null, team } : { person, team: null },
            note.trim(),
          );
    if (given) onClose();
  };
  return (
    <FormDialog
      title={t('desk.handOver.title')}
      width={560}
      submit={t('desk.handOver.submit')}
      ready={ready}
      onSubmit={submit}
      onClose={onClose}
    >
      <SegmentedControl
        fullWidth
        aria-label={t('desk.handOver.to')}
        value={to}
        onChange={setTo}
        data={[
          { value: 'lana', label: t('desk.handOver.toLana') },
          { value: 'team', label: t('desk.handOver.toTeam') },
          { value: 'colleague', label: t('desk.handOver.toColleague') },
        ]}
      />
      {to === 'lana' ? <GoalField goal={goal} onChange={setGoal} /> : null}
      {to === 'colleague' ? (
        <ColleagueField
          colleagues={colleagues}
          person={person}
          none={t('desk.handOver.noColleagues')}
          onChange={setColleague}
        />
      ) : null}
      {to === 'team' ? <TeamField team={team} onChange={setTeam} /> : null}
      {to === 'lana' ? null : (
        <Textarea
          label={t('desk.handOver.note')}
          description={t('desk.handOver.noteHint')}
          value={note}
          maxLength={500}
          autosize
          minRows={2}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      )}
      <div className={styles.gets}>
        <h3>{t('desk.handOver.whatTheyGet')}</h3>
        <BriefingView briefing={previewBriefing(conversation, wants)} locale={locale} />
      </div>
    </FormDialog>
  );
}

interface GoalProps {
  readonly goal: string;
  readonly onChange: (goal: string) => void;
}

function GoalField({ goal, onChange }: GoalProps) {
  const { t } = useTranslation();
  return (
    <>
      <Textarea
        label={t('desk.handOver.goal')}
        value={goal}
        maxLength={500}
        autosize
        minRows={2}
        data-autofocus
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <div className={styles.options}>
        {goals.map((option) => (
          <button key={option} type="button" onClick={() => onChange(t(`desk.handOver.goals.${option}`))}>
            {t(`desk.handOver.goals.${option}`)}
          </button>
        ))}
      </div>
      <p className={styles.hint}>{t('desk.handOver.lanaNote')}</p>
    </>
  );
}

interface TeamProps {
  readonly team: Skill | null;
  readonly onChange: (team: Skill | null) => void;
}

function TeamField({ team, onChange }: TeamProps) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={t('queue.team.label')}
      value={team ?? ''}
      onChange={(event) => onChange(skills.find((skill) => skill === event.currentTarget.value) ?? null)}
      data={[
        { value: '', label: t('queue.team.anyone') },
        ...skills.map((skill) => ({ value: skill, label: t(`queue.skills.${skill}`) })),
      ]}
    />
  );
}
