/** One turn of a conversation, as the next action is predicted from it. */
export interface Turn {
  readonly from: 'customer' | 'rep' | 'system';
  /** What was said, or what a system answered: an object as JSON, or words. */
  readonly text: string;
  /** What the rep did, by name; null for others, and for a rep's turn that nobody has named. */
  readonly action: string | null;
}
