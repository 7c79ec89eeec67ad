import type { Command } from '../host';

/** What the views of the report show: two commands for a choice, so that the icon says what it is now. */
export const reportChoices: readonly Command[] = [
  { id: 'referentiel.rapport.masquerConseils', run: ({ report }) => report.choose('conseils', false) },
  { id: 'referentiel.rapport.montrerConseils', run: ({ report }) => report.choose('conseils', true) },
  { id: 'referentiel.rapport.parBloc', run: ({ report }) => report.choose('parBloc', true) },
  { id: 'referentiel.rapport.parMotif', run: ({ report }) => report.choose('parBloc', false) },
];
