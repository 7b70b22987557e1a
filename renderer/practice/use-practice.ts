import { useMutation, useQuery } from '@tanstack/react-query';
import type { PracticeWish } from '../../shared/practice.ts';
import { call } from '../app/api.ts';
import { goTo, practiceBase } from '../app/practice-mode.ts';

/** The practice that goes on, if any. */
export function usePractice() {
  return useQuery({ queryKey: ['practice'], queryFn: ({ signal }) => call('practice', {}, {}, signal) });
}

/** Begins a practice and goes to its desk. */
export function useBegin() {
  return useMutation({
    mutationFn: (wish: PracticeWish) => call('beginPractice', {}, wish),
    onSuccess: ({ conversationId }) => goToConversation(conversationId),
  });
}

/** Ends the practice; what it answers with is the debrief, which is nowhere else. */
export function useEnd() {
  return useMutation({ mutationFn: () => call('endPractice') });
}

export function goToConversation(conversationId: string): void {
  goTo(`${practiceBase}/conversations/${encodeURIComponent(conversationId)}`);
}
