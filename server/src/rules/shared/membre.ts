import { type Jury, type Membre, mapOf } from '../../model';
import {
  appendItem,
  removeItem,
  renderScalar,
  replaceValue,
  resolved,
  type SeqNode,
  type SyntaxTree,
  setKey,
  type TextEdit,
} from '../../syntax';
import type { Fix } from '../rule';
import { headsOf } from './jury';
import { orderOf } from './order';

export const MEMBER_KEYS = orderOf('jury', 'certification', 'membres');
export const JURY_KEYS = orderOf('jury', 'certification');

/** What a rule writes of a member. */
export interface NewMember {
  readonly qualite: string;
  readonly president?: boolean;
  readonly nombre: number;
  readonly professionnel?: boolean;
  readonly externe?: boolean;
  readonly qualifie?: boolean;
}

export const EXTERNAL_PROFESSIONAL = {
  qualite: 'Professionnel en exercice du secteur',
  nombre: 1,
  professionnel: true,
  externe: true,
} as const satisfies NewMember;

/** On one line, between braces, as a list item. */
export function memberLine(member: NewMember): string {
  return `{ ${pairs(member).join(', ')} }`;
}

/** Adds a member at the end of the list, written as the last one is: on one line or on several. */
export function addMember(tree: SyntaxTree, jury: Jury, member: NewMember): TextEdit[] {
  const list = listOf(jury);
  if (list) {
    const last = list.items.at(-1);
    const block = last?.kind === 'map' && !last.flow && !list.flow;
    return appendItem(tree, list, block ? pairs(member).join('\n') : memberLine(member));
  }
  return setMembers(tree, jury, `\n  - ${memberLine(member)}`);
}

/** Where no list is written yet. */
export function setMembers(tree: SyntaxTree, jury: Jury, yamlText: string): TextEdit[] {
  const map = mapOf(jury);
  return map ? setKey(tree, map, 'membres', yamlText, JURY_KEYS) : [];
}

/** Members have no id. */
export function memberName({ qualite }: Membre): string {
  return qualite?.value ?? 'membre sans qualité';
}

export function removeMember(tree: SyntaxTree, jury: Jury, membre: Membre): TextEdit[] {
  const list = listOf(jury);
  const index = list ? list.items.findIndex((item) => resolved(item) === membre.node) : -1;
  return list && index >= 0 ? removeItem(tree, list, index) : [];
}

export function setMember(tree: SyntaxTree, membre: Membre, key: string, yamlText: string): TextEdit[] {
  const map = mapOf(membre);
  return map ? setKey(tree, map, key, yamlText, MEMBER_KEYS) : [];
}

/** For who may not sit: leave, or give the seat to a professional from outside. */
export function unseat(tree: SyntaxTree, jury: Jury, membre: Membre): Fix[] {
  const who = membre.qualite ? `« ${membre.qualite.value} »` : 'ce membre';
  const list = listOf(jury);
  const flow = list?.flow || (membre.node.kind === 'map' && membre.node.flow);
  const seat = {
    ...EXTERNAL_PROFESSIONAL,
    ...(membre.president?.value && { president: true }),
    nombre: headsOf(membre),
  };
  const yaml = flow ? memberLine(seat) : pairs(seat).join('\n');
  const replaced = membre.node.kind === 'map' ? replaceValue(membre.node, flow ? yaml : `\n${yaml}`) : [];
  const fixes: Fix[] = [
    { title: `Retirer ${who} du jury`, edits: removeMember(tree, jury, membre) },
    { title: `Remplacer ${who} par un professionnel externe`, edits: replaced },
  ];
  return fixes.filter(({ edits }) => edits.length > 0);
}

function listOf(jury: Jury): SeqNode | undefined {
  const node = resolved(jury.membres?.node);
  return node?.kind === 'seq' ? node : undefined;
}

function pairs(member: NewMember): string[] {
  const { qualite, president, nombre, professionnel, externe, qualifie } = member;
  return Object.entries({ qualite, president, nombre, professionnel, externe, qualifie })
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => `${key}: ${typeof value === 'string' ? renderScalar(value, { flow: true }) : value}`,
    );
}
