import type { LabourRule } from '../countries/country.ts';

const source = {
  es: 'Política propia del operador',
  'pt-BR': 'Política própria da operadora',
  en: 'The operator’s own policy',
} as const;

/** What the operator promises its reps everywhere. A rule of the country's own about the same comes before it. */
export const operatorRules: readonly LabourRule[] = [
  {
    id: 'operator-end-of-shift',
    kind: 'labour',
    summary: {
      es: 'No empieza nada que, por lo que suele durar, pasaría del fin del turno; después del turno no llega nada.',
      'pt-BR':
        'Nada começa que, pelo que costuma durar, passaria do fim do turno; depois do turno não chega nada.',
      en: 'Nothing begins that, as long as it usually takes, would run past the end of the shift; nothing comes after it.',
    },
    source,
    status: 'operator',
    enforce: [{ kind: 'end-of-shift' }],
  },
  {
    id: 'operator-recovery-pause',
    kind: 'labour',
    summary: {
      es: 'Tras un contacto con insultos o amenazas se ofrece una pausa de 10 minutos que no cuenta como descanso.',
      'pt-BR':
        'Depois de um contato com ofensas ou ameaças é oferecida uma pausa de 10 minutos que não conta como descanso.',
      en: 'After a contact with abuse or threats a pause of 10 minutes is offered that counts as no rest.',
    },
    source,
    status: 'operator',
    enforce: [{ kind: 'recovery-pause', minutes: 10 }],
  },
];
