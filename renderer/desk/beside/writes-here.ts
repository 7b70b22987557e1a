import { createContext } from 'react';

/** Whether the keys are for this part of the desk: of two conversations side by side they are for one at a time. */
export const WritesHere = createContext(true);
