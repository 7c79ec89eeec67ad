import { analyse } from '../analysis';
import { niveau as levelOf, type Niveau } from '../model/nomenclatures';
import type { Rule } from '../rules/rule';
import { renderScalar } from '../syntax';
import type { TemplateRequest } from './templates';

/** What the rules think of a title before the document is written, the most serious first. */
export interface TitleRemark {
  readonly gravite: 'erreur' | 'avertissement' | 'conseil';
  readonly message: string;
}

const SEVERITIES = { error: 'erreur', warning: 'avertissement', advice: 'conseil' } as const;
const RANKS = Object.keys(SEVERITIES);

/** The rules of titles, on a document that has nothing else; without a level, those about levels keep silent. */
export function titleRemarks(request: TemplateRequest, rules: readonly Rule[], today: string): TitleRemark[] {
  const { intitule = '', repertoire, type = 'titre', niveau } = request;
  const title = intitule.replace(/\s+/gu, ' ').trim();
  if (title === '') return [];
  const text = [
    'format: 1',
    'certification:',
    `  intitule: ${renderScalar(title, { flow: false })}`,
    `  repertoire: ${repertoire}`,
    ...(repertoire === 'RNCP' ? [`  type: ${type}`] : []),
    ...(repertoire === 'RNCP' && niveau !== undefined ? [`  niveau: ${niveau}`] : []),
    '',
  ].join('\n');
  const ofTitles = rules.filter(
    ({ code }) => code.startsWith('certification/intitule-') || code === 'format/texte-a-completer',
  );
  const { diagnostics, model } = analyse(text, { rules: ofTitles, today });
  const node = model.referentiel.certification?.intitule?.node;
  if (!node) return [];
  const line = model.tree.lines.lineAt(node.piece.start + node.start);
  return diagnostics
    .filter(({ start }) => model.tree.lines.lineAt(start) === line)
    .sort((a, b) => RANKS.indexOf(a.severity) - RANKS.indexOf(b.severity))
    .map(({ severity, message }) => ({ gravite: SEVERITIES[severity], message }));
}

/** A level, and what the rules say of the title there and not elsewhere. */
export interface TitleLevel extends Niveau {
  readonly remarques: readonly string[];
}

const LEVELS = [2, 3, 4, 5, 6, 7, 8];

export function titleLevels(request: TemplateRequest, rules: readonly Rule[], today: string): TitleLevel[] {
  const messages = (niveau: number | undefined) =>
    titleRemarks({ ...request, niveau }, rules, today).map(({ message }) => message);
  const anywhere = messages(undefined);
  return LEVELS.flatMap((niveau) => {
    const level = levelOf(niveau);
    const remarques = messages(niveau).filter((message) => !anywhere.includes(message));
    return level ? [{ ...level, remarques }] : [];
  });
}
