import type { Language } from '../../../shared/language.ts';
import { bills as enBills } from './en/bills.ts';
import { contract as enContract } from './en/contract.ts';
import { leaving as enLeaving } from './en/leaving.ts';
import { mixed as enMixed } from './en/mixed.ts';
import { people as enPeople } from './en/people.ts';
import { service as enService } from './en/service.ts';
import { bills as esBills } from './es/bills.ts';
import { contract as esContract } from './es/contract.ts';
import { leaving as esLeaving } from './es/leaving.ts';
import { mixed as esMixed } from './es/mixed.ts';
import { people as esPeople } from './es/people.ts';
import { service as esService } from './es/service.ts';
import { bills as ptBills } from './pt-br/bills.ts';
import { contract as ptContract } from './pt-br/contract.ts';
import { leaving as ptLeaving } from './pt-br/leaving.ts';
import { mixed as ptMixed } from './pt-br/mixed.ts';
import { people as ptPeople } from './pt-br/people.ts';
import { service as ptService } from './pt-br/service.ts';
import { unseenMatters as esUnseenMatters } from './es/unseen-matters.ts';
import { unseenPeople as esUnseenPeople } from './es/unseen-people.ts';
import { secondLook as esSecondLook } from './es/second-look.ts';
import { thirdLook as esThirdLook } from './es/third-look.ts';
import { fourthLook as esFourthLook } from './es/fourth-look.ts';
import { fifthLook as esFifthLook } from './es/fifth-look.ts';
import { sixthLook as esSixthLook } from './es/sixth-look.ts';
import { unseenMatters as ptUnseenMatters } from './pt-br/unseen-matters.ts';
import { unseenPeople as ptUnseenPeople } from './pt-br/unseen-people.ts';
import { secondLook as ptSecondLook } from './pt-br/second-look.ts';
import { thirdLook as ptThirdLook } from './pt-br/third-look.ts';
import { fourthLook as ptFourthLook } from './pt-br/fourth-look.ts';
import { fifthLook as ptFifthLook } from './pt-br/fifth-look.ts';
import { sixthLook as ptSixthLook } from './pt-br/sixth-look.ts';
import { unseenMatters as enUnseenMatters } from './en/unseen-matters.ts';
import { unseenPeople as enUnseenPeople } from './en/unseen-people.ts';
import { secondLook as enSecondLook } from './en/second-look.ts';
import { thirdLook as enThirdLook } from './en/third-look.ts';
import { fourthLook as enFourthLook } from './en/fourth-look.ts';
import { fifthLook as enFifthLook } from './en/fifth-look.ts';
import { sixthLook as enSixthLook } from './en/sixth-look.ts';
import type { WrittenConversation } from './written.ts';

/** Every written conversation, by the language that the customer writes in. */
export const writtenConversations: Readonly<Record<Language, readonly WrittenConversation[]>> = {
  es: [
    ...esLeaving,
    ...esBills,
    ...esService,
    ...esContract,
    ...esPeople,
    ...esMixed,
    ...esUnseenMatters,
    ...esUnseenPeople,
    ...esSecondLook,
    ...esThirdLook,
    ...esFourthLook,
    ...esFifthLook,
    ...esSixthLook,
  ],
  'pt-BR': [
    ...ptLeaving,
    ...ptBills,
    ...ptService,
    ...ptContract,
    ...ptPeople,
    ...ptMixed,
    ...ptUnseenMatters,
    ...ptUnseenPeople,
    ...ptSecondLook,
    ...ptThirdLook,
    ...ptFourthLook,
    ...ptFifthLook,
    ...ptSixthLook,
  ],
  en: [
    ...enLeaving,
    ...enBills,
    ...enService,
    ...enContract,
    ...enPeople,
    ...enMixed,
    ...enUnseenMatters,
    ...enUnseenPeople,
    ...enSecondLook,
    ...enThirdLook,
    ...enFourthLook,
    ...enFifthLook,
    ...enSixthLook,
  ],
};
