import { IconBrandWhatsapp, IconMessage, IconPhone, IconUserScreen } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../shared/conversation/event.ts';

const icons = {
  'web-chat': IconMessage,
  whatsapp: IconBrandWhatsapp,
  telephone: IconPhone,
  avatar: IconUserScreen,
} as const;

export function ChannelIcon({ channel, size = 15 }: { readonly channel: Channel; readonly size?: number }) {
  const { t } = useTranslation();
  const Mark = icons[channel];
  return <Mark size={size} stroke={1.6} role="img" aria-label={t(`domain.channels.${channel}`)} />;
}
