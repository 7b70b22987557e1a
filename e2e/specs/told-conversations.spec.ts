import { addBusinessDays, todayIn } from '../../backend/accounts/business-days.ts';
import { countryPacks } from '../../shared/countries/packs/index.ts';
import { localeOf } from '../../shared/countries/country.ts';
import { formatDay } from '../../shared/countries/day.ts';
import { openApi } from '../fixtures/api.ts';
import { openChat } from '../fixtures/screens.ts';
import { expect, picture, test } from '../fixtures/test.ts';
import { told } from '../fixtures/told.ts';

for (const words of told) {
  const { language, country } = words;

  test.describe(`a customer of ${country}, in ${language}`, () => {
    test('stays on a plan that fits, at a price that was worked out for them', async ({
      backend,
      openWindow,
    }) => {
      const account = `${country}-1001`;
      const api = await openApi(backend, words.rep);
      const before = await api.account(account);
      const chat = await openChat(await openWindow({ language }), {
        country,
        account,
        language,
      });

      await chat.say(words.cancel);
      await chat.hear(words.askedWhatChanged);
      await chat.say(words.watches);
      await chat.hear(/89[.,]90[^]*39[.,]00/);
      await chat.say(words.agrees);
      await chat.hear(/71[.,]92/);
      await chat.say(words.confirms);
      await chat.hear(words.changed);
      await picture(chat.page, `retention-${language}`);

      const after = await api.account(account);
      expect(before.plan.price).toMatchObject({ minor: 12_890 });
      expect(after.plan.price).toMatchObject({ minor: 8_990 });
      expect(after.discounts).toHaveLength(before.discounts.length + 1);
    });

    test('has a bill contested that is above the usual', async ({ backend, openWindow }) => {
      const account = `${country}-1002`;
      const api = await openApi(backend, words.rep);
      const chat = await openChat(await openWindow({ language }), {
        country,
        account,
        language,
      });

      await chat.say(words.billRight);
      await chat.hear(/259[.,]90/);
      await chat.hear(/189[.,]90/);
      await chat.hear(/70[.,]00/);
      await chat.hear(/CL-\d{7}/);
      await chat.hear(new RegExp(answerDay(country, language)));
      await picture(chat.page, `bill-query-${language}`);

      const { tickets, credits, bills } = await api.account(account);
      const dispute = tickets.find(({ kind }) => kind === 'dispute');
      await expect(chat.log).toContainText(dispute?.id ?? 'no dispute is on the account');
      const isCredited = countryPacks[country].dispute.treatment === 'credit-next-bill';
      const amount = isCredited ? credits.at(-1)?.amount : bills[0]?.suspended;
      expect(amount?.minor).toBe(7_000);
    });
  });
}

/** The day, as the language writes it, on which the country's operator owes the outcome of a dispute. */
function answerDay(
  country: (typeof told)[number]['country'],
  language: (typeof told)[number]['language'],
): string {
  const pack = countryPacks[country];
  const day = addBusinessDays(todayIn(pack.timeZone, new Date()), pack.dispute.answerInBusinessDays, country);
  return formatDay(day, localeOf(language, country));
}
