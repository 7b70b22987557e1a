import type { Texts } from '../texts.ts';

export const queue: Texts['queue'] = {
  skills: {
    retention: 'Retention',
    billing: 'Billing',
    technical: 'Technical support',
    sales: 'Sales',
  },
  offered: 'Offered to you',
  offeredBar: 'This conversation is offered to {{name}} now.',
  otherLanguage: 'The customer speaks {{language}}, which is not one of your languages.',
  spokenByNobody: '{{language}}: nobody on duty speaks it',
  announce: 'Faro offers you the conversation with {{name}}. {{key}} opens it.',
  open: 'Open',
  gone: {
    taken: '{{name}} took the conversation with {{customer}}.',
    passedOn: 'The conversation with {{customer}} is offered to you no more: no answer came in time.',
    withdrawn:
      'The conversation with {{customer}} went back to the queue: nothing new may begin at your desk now. It does not count as declined.',
    over: 'The conversation with {{customer}} waits for nobody any more.',
  },
  team: {
    label: 'To whom',
    anyone: 'Whoever takes it first',
    passedOn: '{{name}} hands the conversation to {{team}} · {{reason}}',
  },
  consult: {
    title: 'Ask a colleague for advice',
    question: 'What you want to know',
    hint: 'You keep the turn, and the customer notices nothing',
    submit: 'Ask',
    none: 'There is no colleague of this country to choose.',
    rowAsked: '{{name}} asks you for advice',
    rowOpen: 'You advise {{name}}',
    asked: '{{name}} asks for your advice: {{question}}',
    advising: 'You advise {{name}}: {{question}}',
    waiting: 'You asked {{name}} for advice; no answer yet',
    open: '{{name}} advises you; the customer does not see it',
    accept: 'Advise',
    decline: 'I cannot now',
    end: 'End the advice',
    withdraw: 'Withdraw the question',
    whisper: 'Whisper to {{name}}: the customer does not see it',
  },
  chips: {
    asked: '{{name}} asks {{colleague}} for advice: {{question}}',
    accepted: '{{name}} advises; the customer does not notice',
    done: 'The advice has ended',
    declined: '{{name}} cannot advise now',
    unanswered: 'The question for advice was not answered in time',
  },
};
