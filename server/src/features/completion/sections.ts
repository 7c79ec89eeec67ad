import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { SECTIONS } from '../../model';
import { SNIPPETS } from '../snippets.generated';
import { type CompletionContext, itemOf, rank } from './context';
import { explained } from './documentation';
import { isFor } from './elements';
import { filledIn } from './filling';
import { hasValue, sectionOpening } from './keys';
import { skeletonParts } from './skeletons';

/** What is refused when it is absent, in the order of the format; the others may be absent for good. */
const EXPECTED = {
  RNCP: [
    'certification',
    'activites',
    'blocs',
    'jury',
    'epreuves',
    'vae',
    'insertion',
    'opportunite',
    'reglementation',
  ],
  RS: ['certification', 'competences', 'evaluations', 'jury', 'epreuves', 'opportunite', 'reglementation'],
} as const;

/** At the root: the whole file while there is none, then each section still absent, as a compliant skeleton. */
export function sections(context: CompletionContext): CompletionItem[] {
  const { analysis, cursor, section } = context;
  if (section !== '' || cursor.container !== 'map' || cursor.flow || cursor.path.length > 0) return [];
  if (hasValue(context) || context.isInside) return [];
  const present = new Set(cursor.present);
  const isEmpty = !SECTIONS.some((name) => present.has(name) && name !== 'format');
  const expected: readonly string[] = expectedHere(context);
  const missing = SECTIONS.filter(
    (name) => name !== 'format' && !present.has(name) && isOfRegister(context, name),
  );
  const rankOf = (name: string) =>
    rank(expected.includes(name) ? 'b' : 'b9', SECTIONS.indexOf(name as never));
  return [
    ...(isEmpty ? wholeFiles(context, present.has('format')) : []),
    ...missing.flatMap((name) =>
      skeletonsOf(context, name).map(({ register, text, snippet }) => {
        const item = itemOf(context, {
          label: `ajouter la section ${name}`,
          kind: CompletionItemKind.Module,
          sortText: `${rankOf(name)}${register ?? ''}`,
          // Only what tells two proposals apart.
          ...(register && !analysis.register ? { description: register } : {}),
          filterText: name,
          text: `${sectionOpening(context, present)}${filledIn(context, text, name)}\n$0`,
          snippet: true,
        });
        return explained(context.client, item, { key: [name], ...(snippet ? { snippet } : {}) });
      }),
    ),
  ];
}

function isOfRegister({ analysis, descriptor }: CompletionContext, name: string): boolean {
  const key = descriptor?.kind === 'object' ? descriptor.keys.get(name) : undefined;
  return !key?.meta.register || !analysis.register || key.meta.register === analysis.register;
}

function expectedHere({ analysis }: CompletionContext): readonly string[] {
  const { referentiel } = analysis.model;
  const all: readonly string[] = EXPECTED[analysis.register ?? 'RNCP'];
  // Nothing else can be said before the register is known.
  if (!referentiel.certification && !analysis.register) return ['certification'];
  return referentiel.certification?.demande?.dispense_insertion
    ? all.filter((name) => name !== 'insertion')
    : all;
}

function wholeFiles(context: CompletionContext, hasFormat: boolean): CompletionItem[] {
  return SNIPPETS.filter(
    ({ body, ...rest }) => body.startsWith('format:') && isFor(context, { body, ...rest }),
  ).map(({ prefix, title, body }, index) => {
    const item = itemOf(context, {
      label: title,
      kind: CompletionItemKind.File,
      sortText: rank('a', index),
      // Beside the title, else its explanation takes the place of its end.
      description: 'tout le fichier',
      filterText: `${prefix} ${title}`,
      text: hasFormat ? body.replace(/^format:.*\n+/, '') : body,
      snippet: true,
    });
    return explained(context.client, item, { snippet: prefix });
  });
}

interface Skeleton {
  readonly register: 'RNCP' | 'RS' | undefined;
  readonly text: string;
  readonly snippet?: string;
}

/** Of its own snippet, else of the skeleton of a whole file; one for each register while none is declared. */
function skeletonsOf(context: CompletionContext, name: string): Skeleton[] {
  const own = SNIPPETS.filter((snippet) => snippet.body.startsWith(`${name}:`) && isFor(context, snippet));
  if (own.length > 0) {
    return own.map(({ prefix, register, body }) => ({
      register,
      text: body.replace(/\$0$/, ''),
      snippet: prefix,
    }));
  }
  const { register } = context.analysis;
  const found = (['RNCP', 'RS'] as const).flatMap((one) => {
    if (register && one !== register) return [];
    const part = skeletonParts(one, '').find(({ key }) => key === name);
    return part ? [{ register: one, text: part.text }] : [];
  });
  if (found.length > 0)
    return found.length > 1 && found[0]!.text === found[1]!.text
      ? [{ ...found[0]!, register: undefined }]
      : found;
  // A list whose items have a snippet: its first item.
  const item = SNIPPETS.find(({ sections, body }) => sections.includes(name) && body.startsWith('- '));
  return item ? [{ register: undefined, text: `${name}:\n${indented(item.body.replace(/\$0$/, ''))}` }] : [];
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
