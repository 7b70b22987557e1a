import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Activation, type LearningStore } from '../../learning/learning-store.ts';
import { VersionRecord } from '../../learning/version-record.ts';
import type { OpenSearch } from './connect.ts';
import { openDocuments } from './documents.ts';

/** Its bytes in base 64. */
const Model = z.string().nullable();
/** A version, and where its model is, which lists of versions do without. */
const Version = z.object({ id: z.number(), record: VersionRecord, model: z.string() });

/** Versions of what was learned in OpenSearch. @throws StoreError where it cannot be used. */
export async function openOpenSearchLearningStore(search: OpenSearch): Promise<LearningStore> {
  const documents = await openDocuments(search, 'learning');
  const versions = async () => (await documents.list('version')).map((value) => Version.parse(value));
  return {
    async save(record, model) {
      const key = randomUUID();
      await documents.put([{ kind: 'model', key: [key], value: Buffer.from(model).toString('base64') }]);
      for (let id = (await versions()).length + 1; ; id += 1) {
        const value = { id, record, model: key };
        if (await documents.create({ kind: 'version', key: [id], value })) return id;
      }
    },
    versions: async () => (await versions()).map(({ id, record }) => ({ id, record })),
    async model(version) {
      const found = await documents.find('version', [version]);
      if (found === null) return null;
      const model = Model.parse(await documents.find('model', [Version.parse(found).model]));
      return model === null ? null : new Uint8Array(Buffer.from(model, 'base64'));
    },
    activate: (activation) => documents.put([{ kind: 'activation', key: [randomUUID()], value: activation }]),
    activations: async () => (await documents.list('activation')).map((value) => Activation.parse(value)),
    close: async () => {},
  };
}
