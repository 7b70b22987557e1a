import { z } from 'zod';
import { PolicySigner } from '../../../shared/people/labour-policy.ts';
import { Role } from '../../../shared/people/person.ts';
import { hourOf, type LabourStore } from '../../labour/labour-store.ts';
import type { OpenSearch } from './connect.ts';
import { openDocuments } from './documents.ts';

const Version = z.object({ number: z.number(), document: z.string() });
const Signed = z.object({ number: z.number(), signer: PolicySigner, signature: z.string() });
const Opened = z.object({
  conversationId: z.string(),
  by: z.object({ id: z.string(), name: z.string(), role: Role }),
  at: z.string(),
});

/** Labour policies and openings in OpenSearch. @throws StoreError where it cannot be used. */
export async function openOpenSearchLabourStore(search: OpenSearch): Promise<LabourStore> {
  const documents = await openDocuments(search, 'labour');
  return {
    async versions() {
      const signed = (await documents.list('signature')).map((value) => Signed.parse(value));
      const versions = (await documents.list('version')).map((value) => Version.parse(value));
      return versions
        .toSorted((one, other) => one.number - other.number)
        .map((version) => {
          const own = signed.filter(({ number }) => number === version.number);
          const signatures = own.map(({ signer, signature }) => [signer, signature]);
          return { ...version, signatures: Object.fromEntries(signatures) };
        });
    },
    addVersion: (number, document) =>
      documents.create({ kind: 'version', key: [number], value: { number, document } }),
    setSignature: (number, signer, signature) =>
      documents.put([{ kind: 'signature', key: [number, signer], value: { number, signer, signature } }]),
    async addOpening(opening) {
      const { conversationId, by, at } = opening;
      const key = [conversationId, by.id, hourOf(at)];
      const labels = { conversation: conversationId };
      await documents.create({ kind: 'opening', key, value: opening, labels, at: new Date(at) });
    },
    async openings(conversationId) {
      const found = await documents.list('opening', { labels: { conversation: conversationId } });
      return found
        .map((value) => Opened.parse(value))
        .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
    },
    forgetOpenings: (before) => documents.forget('opening', before),
    close: async () => {},
  };
}
