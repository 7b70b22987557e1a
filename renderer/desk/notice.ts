import { create } from 'zustand';

interface Notice {
  /** What last went wrong on the desk, until the next thing goes right or it is dismissed. */
  readonly failure: unknown;
}

export const useNotice = create<Notice>()(() => ({ failure: null }));

export function dismissNotice(): void {
  useNotice.setState({ failure: null });
}

/** Does something that may be refused; the desk shows why. Answers with null when it was. */
export async function attempt<Result>(action: () => Promise<Result>): Promise<Result | null> {
  try {
    const result = await action();
    dismissNotice();
    return result;
  } catch (failure) {
    useNotice.setState({ failure });
    return null;
  }
}
