import type { Texts } from '../texts.ts';

export const health: Texts['health'] = {
  title: 'Health',
  summary: {
    well: 'Everything works.',
    some_one: '{{count}} part needs attention.',
    some_other: '{{count}} parts need attention.',
  },
  ready: 'Takes new work.',
  notReady: 'Takes no new work: whoever spreads the conversations sends them to another process.',
  lookedAt: 'Looked at {{time}}',
  part: 'Part',
  state: 'State',
  since: 'Since',
  means: 'What happens and what to do',
  free: '{{size}} free',
  delay: '99% wait less than {{time}}',
  about: 'This process',
  version: 'Version',
  protocol: 'Protocol',
  runtime: 'Node',
  uptime: 'Running for',
  parts: {
    store: 'Store of conversations',
    redis: 'Redis',
    model: 'Model',
    accounts: 'Customers’ accounts',
    knowledge: 'Knowledge base',
    disk: 'Room on the disk',
    'event-loop': 'Pace of the process',
    load: 'Load',
    'last-run': 'The run before',
  },
  engines: {
    sqlite: 'SQLite',
    memory: 'in memory',
    opensearch: 'OpenSearch',
    sandbox: 'pretend customers',
    'tm-forum': 'TM Forum Open APIs',
    embedded: 'Faro’s own',
    'bedrock-knowledge-base': 'Amazon Bedrock',
  },
  states: { well: 'Well', impaired: 'Attention', down: 'Down' },
  codes: {
    fine: { means: 'It works.' },
    'no-answer': {
      means: 'It does not answer in time.',
      todo: 'See that the system is up and that the network reaches it.',
    },
    'store-unavailable': {
      means: 'It cannot be read: nobody can open or go on with a conversation.',
      todo: 'See to the engine and its disk. What was acknowledged is safe; Faro goes on by itself once it is back.',
    },
    'store-refuses-writing': {
      means: 'It can be read, but the last write was refused: new messages are not acknowledged.',
      todo: 'Make room on the disk, or lift the block on writing. Whoever writes tries again, and nothing acknowledged is lost.',
    },
    'redis-unavailable': {
      means: 'Processes do not hear of each other. No message is lost.',
      todo: 'Bring Redis up: Faro reconnects by itself and makes again what was in it.',
    },
    resting: {
      means: 'It failed several times and rests; the next model of the table answers.',
      todo: 'See to the vendor. Under Models you can try it or take it out of the table.',
    },
    probing: {
      means: 'Its rest is over: the next call will tell whether it is back.',
      todo: 'Nothing for now. Under Models you can try it at once.',
    },
    'accounts-unavailable': {
      means: 'The operator’s systems do not answer: Lana and the reps work without seeing the account.',
      todo: 'Tell whoever runs those systems. Changes that are pending finish by themselves once they are back.',
    },
    'knowledge-unavailable': {
      means: 'The last search for articles failed: Lana answers from the account alone.',
      todo: 'See to the knowledge base and its credentials. The next search that works clears this.',
    },
    'disk-low': {
      means: 'Little room is left on the disk of the data.',
      todo: 'Make room soon, or move the data folder (FARO_DATA) to a larger disk.',
    },
    'disk-full': {
      means: 'Almost no room is left: the next write may be refused.',
      todo: 'Make room now. What is stored is in no danger.',
    },
    'event-loop-slow': {
      means: 'The process comes late to all that it does.',
      todo: 'There is more work than machine: add processes, or lower FARO_TURNS.',
    },
    shedding: {
      means: 'There is more work than can be done: help by AI is left out, never anybody’s words.',
      todo: 'It recovers by itself once there is less. If it lasts, add processes.',
    },
    'ended-badly': {
      means: 'The run before ended by nobody’s order. It left a report.',
      todo: 'Read the report and send it to whoever maintains Faro: it holds no personal data and no secrets.',
    },
  },
};
