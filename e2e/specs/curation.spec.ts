import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openChat, signIn } from '../fixtures/screens.ts';
import { expect, picture, test } from '../fixtures/test.ts';

const question = '¿Puedo ver los canales en una casa rodante?';
const answer = 'Los canales se pueden ver en una casa rodante, con la aplicación y el usuario de la cuenta.';

test('a question without an answer becomes an article that two people wrote and reviewed, and is taken back', async ({
  openWindow,
}) => {
  const customer = { country: 'EC', account: 'EC-1001', language: 'es' } as const;
  const ask = async () => {
    const chat = await openChat(await openWindow({ language: 'es' }), customer);
    await chat.say(question);
    return chat;
  };
  const curator = await openWindow({ language: 'es' });
  const reviewer = await openWindow({ language: 'en', theme: 'dark' });

  await test.step('Lana does not know, and says so', async () => {
    const chat = await ask();
    await chat.hear(/No tengo información sobre eso.*persona/);
  });

  await test.step('the curator sees the gap and drafts an article for it', async () => {
    await signIn(curator, 'curator');
    await curator.getByText(/^Vacíos \(1\)$/).click();
    const gap = curator.getByRole('listitem').filter({ hasText: question });
    await expect(gap).toContainText('1 sin respuesta');
    await expectUsable(curator);
    await picture(curator, 'curation-gaps');
    await gap.getByRole('button', { name: 'Redactar artículo' }).press('Enter');
    await expect(curator.getByText('No lo escribió un modelo de lenguaje', { exact: false })).toBeVisible();
    await curator.getByLabel('Texto', { exact: true }).fill(answer);
    await curator.getByRole('button', { name: 'Guardar borrador' }).press('Enter');
    await curator.getByRole('button', { name: 'Enviar a revisión' }).press('Enter');
    await expect(curator.getByText('Espera la revisión de Tomás Arriaga.')).toBeVisible();
    await expect(curator.getByRole('button', { name: 'Publicar' })).toHaveCount(0);
    await expectUsable(curator);
    await picture(curator, 'curation-draft');
  });

  await test.step('somebody else reviews and publishes it', async () => {
    await signIn(reviewer, 'reviewer');
    await reviewer.getByText('Articles (1 to review)').click();
    await reviewer.getByRole('button', { name: /under review/ }).press('Enter');
    await expectUsable(reviewer);
    await picture(reviewer, 'curation-review');
    await reviewer.getByRole('button', { name: 'Publish' }).press('Enter');
    await expect(reviewer.getByText('Tomás Arriaga published it')).toBeVisible();
    await picture(reviewer, 'curation-published');
  });

  await test.step('the next such question is answered', async () => {
    const chat = await ask();
    await chat.hear(/con la aplicación y el usuario de la cuenta/);
    await expect(curator.getByText(/^Vacíos \(0\)$/)).toBeVisible();
  });

  await test.step('undone, it is not known any more', async () => {
    await reviewer.getByRole('button', { name: 'Undo the publication' }).press('Enter');
    await expect(reviewer.getByText('Tomás Arriaga undid the publication')).toBeVisible();
    const chat = await ask();
    await chat.hear(/No tengo información sobre eso/);
    await expect(curator.getByText(/^Vacíos \(1\)$/)).toBeVisible();
  });
});

async function expectUsable(page: Page): Promise<void> {
  // Without the list of all articles: its rows are alike, and axe looks at each.
  const { violations } = await new AxeBuilder({ page }).exclude('aside ul').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
