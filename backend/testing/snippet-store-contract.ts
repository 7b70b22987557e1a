import { describe, expect, it } from 'vitest';
import type { SnippetStore } from '../copilot/snippets/snippet-store.ts';

/** What every store of people's own snippets must do. `open` gives an empty one. */
export function snippetStoreContract(name: string, open: () => SnippetStore | Promise<SnippetStore>): void {
  describe(`${name}, as a store of snippets`, () => {
    const greeting = { id: '1', name: 'saludo', text: '¡Hola, {name}! 🙂' };
    const moment = { id: '2', name: 'momento', text: 'Un momento' };

    it('keeps what a person wrote, by name, as they wrote it', async () => {
      const store = await open();
      expect(await store.of('ana')).toEqual([]);
      await store.save('ana', greeting);
      await store.save('ana', moment);
      expect(await store.of('ana')).toEqual([moment, greeting]);
      await store.close();
    });

    it('puts a changed one in the place of the earlier', async () => {
      const store = await open();
      await store.save('ana', greeting);
      await store.save('ana', { ...greeting, text: 'Buenas' });
      expect(await store.of('ana')).toEqual([{ ...greeting, text: 'Buenas' }]);
      await store.close();
    });

    it('keeps people apart, also under the same id', async () => {
      const store = await open();
      await store.save('ana', greeting);
      await store.save("bruno'; DROP TABLE snippets", { ...greeting, text: 'Otro' });
      await store.remove('bruno', greeting.id);
      expect(await store.of('ana')).toEqual([greeting]);
      expect(await store.of('bruno')).toEqual([]);
      await store.close();
    });

    it('removes one, once or twice', async () => {
      const store = await open();
      await store.save('ana', greeting);
      await store.save('ana', moment);
      await store.remove('ana', greeting.id);
      await store.remove('ana', greeting.id);
      expect(await store.of('ana')).toEqual([moment]);
      await store.close();
    });
  });
}
