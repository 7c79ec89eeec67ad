import type { TextSpan, Vocabulary } from '../french';
import { competencesOf, type Referentiel } from '../model';
import { isReadable } from '../rules/shared/readable';
import { statementOf } from '../rules/shared/statement';
import type { SyntaxNode } from '../syntax';

/** Where the statement does not begin with the infinitive of an action. */
const HEADS = {
  vague: 'verbe qui ne s’observe pas',
  nom: 'un nom, non une action',
  conjugue: 'verbe conjugué',
  autre: 'aucun verbe d’action reconnu',
} as const;

/** What a competence says as the rules understand it, when this node is its statement: a table of its parts. */
export function describeStatement(
  referentiel: Referentiel,
  node: SyntaxNode,
  vocabulary: Vocabulary,
): string | undefined {
  const enonce = competencesOf(referentiel).find((competence) => competence.enonce?.node === node)?.enonce;
  if (!enonce || !isReadable(enonce)) return undefined;
  const { head, verbs, object, means, context, recipients, purpose } = statementOf(enonce, vocabulary);
  const said = ({ start, end }: TextSpan) =>
    escapeMarkdown(enonce.value.slice(start, end).replace(/\s+/gu, ' '));
  const parts: [name: string, text: string][] = [];
  const add = (one: string, several: string, spans: readonly TextSpan[]) => {
    if (spans.length > 0) parts.push([spans.length > 1 ? several : one, spans.map(said).join(' · ')]);
  };
  if (head.kind === 'infinitif')
    add(
      'Action',
      'Actions',
      verbs.map(({ span }) => span),
    );
  else parts.push(['Début', `${said(head.span)} (${HEADS[head.kind]})`]);
  add('Objet', 'Objets', object ? [object] : []);
  add('Moyens', 'Moyens', means);
  add('Contexte', 'Contexte', context);
  add('Pour qui, auprès de qui', 'Pour qui, auprès de qui', recipients);
  add('Finalité', 'Finalité', purpose ? [purpose] : []);
  return `**L’énoncé, tel qu’il est compris**\n\n${parts.map(([name, text]) => `- *${name}* : ${text}`).join('\n')}`;
}

export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
}
