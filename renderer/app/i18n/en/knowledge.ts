import type { Texts } from '../texts.ts';

export const knowledge: Texts['knowledge'] = {
  title: 'Knowledge',
  search: 'Search the articles',
  placeholder: 'For example: time to cancel',
  country: 'Country',
  start: 'Ask a question as a customer would. You will see the passages that Lana would cite.',
  none: 'No passage answers “{{query}}”. That is a finding too: an article is missing.',
  found_one: '{{count}} passage',
  found_other: '{{count}} passages',
  internal: 'internal only',
  public: 'may be cited to customers',
};
