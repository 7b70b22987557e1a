import type { Catalogue, Genre } from '../../../shared/accounts/account.ts';
import { formatMoney } from '../../../shared/countries/money.ts';
import type { LocalText } from '../../../shared/language.ts';
import { bestOffer, loyaltyEligible, priceWithLoyalty } from '../../accounts/bills.ts';
import { readGenres } from '../../playbooks/facts.ts';
import type { Asked, Finding } from '../agent.ts';

const nothing: LocalText = { es: 'sin oferta mejor', 'pt-BR': 'sem oferta melhor', en: 'no better offer' };

/**
 * The cheapest plan with what the customer said they watch, or else with all that they have, and its price with the
 * loyalty discount where due.
 */
export async function reportOffers(
  asked: Asked,
  wanted: Promise<readonly Genre[]>,
): Promise<Finding<Catalogue>> {
  const [account, catalogue, genres] = await Promise.all([asked.account, asked.catalogue, wanted]);
  const known = genres.length > 0 ? genres : genresTold(asked);
  const offer = account && bestOffer(account, catalogue, known.length > 0 ? known : account.plan.genres);
  const read = [catalogue.country, ...(offer ? [offer.id] : [])];
  if (!account || !offer) return { finding: nothing[asked.conversation.language], read, data: catalogue };
  const { percent, months } = catalogue.loyalty;
  const loyal = loyaltyEligible(account, catalogue, asked.today)
    ? ` · −${percent} % × ${months}: ${formatMoney(priceWithLoyalty(offer.price, catalogue.loyalty), asked.locale)}`
    : '';
  return {
    finding: `${offer.name} ${formatMoney(offer.price, asked.locale)}${loyal}`,
    read,
    data: catalogue,
  };
}

/** What they said earlier in the conversation. */
function genresTold({ conversation }: Asked): readonly Genre[] {
  return readGenres(conversation.facts.find(({ name }) => name === 'genres')?.value);
}
