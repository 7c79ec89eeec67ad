import type { CompletionProvider } from './context';

/** The prose of competences, criteria and activities, a piece of sentence at a time. */
export const drafting: CompletionProvider = () => [];
