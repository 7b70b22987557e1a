import type { TFunction } from 'i18next';
import type { Unsupported } from '../../shared/conversation/unsupported.ts';

/** Why words are marked, and what would back them or what a source says instead. */
export function unsupportedWords(t: TFunction, { words, kind, instead }: Unsupported): string {
  switch (kind) {
    case 'language':
    case 'inner-words':
    case 'second-opinion':
      return t(`trust.whole.${kind}`);
    case 'promise':
    case 'policy':
    case 'action':
      return `${t('trust.noSource', { words })}: ${t(`trust.needs.${kind}`)}`;
    default:
      return instead
        ? `${t('trust.noSource', { words })}; ${t('trust.instead', instead)}`
        : t('trust.noSource', { words });
  }
}
