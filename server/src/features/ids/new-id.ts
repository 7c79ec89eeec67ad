import { type Definition, isSection, type Model } from '../../model';
import { isUnfinished } from '../../rules/shared/placeholder';
import { spanOf } from '../../syntax';

/** One word of letters and digits; an id may have spaces or slashes where the former one had. */
const ONE_WORD = /^[\p{L}\d]+(?:[._-][\p{L}\d]+)*$/u;
const SEVERAL_WORDS = /^[\p{L}\d]+(?:[._/ -][\p{L}\d]+)*$/u;
const LONGEST = 40;

/** Why an element cannot take this id, for the author; undefined when it can. */
export function refusalOf({ ids, tree }: Model, { id, node }: Definition, newId: string): string | undefined {
  if (newId === '') return 'Un identifiant ne peut pas être vide.';
  if (newId.length > LONGEST)
    return `Un identifiant est court : ${LONGEST} caractères au plus, comme « ${id} ».`;
  const form = /[ /]/.test(id) ? SEVERAL_WORDS : ONE_WORD;
  if (!form.test(newId) || isUnfinished(newId)) {
    return `« ${newId} » ne peut pas servir d’identifiant : il faut un seul mot, fait de lettres et de chiffres, que « . », « - » ou « _ » peuvent séparer, comme « ${id} ».`;
  }
  if (isSection(newId)) {
    return `« ${newId} » est le nom d’une section : les renvois ne pourraient plus distinguer les deux.`;
  }
  const same = newId.toLowerCase();
  const others = ids.definitions.filter((other) => other.node !== node && other.id.toLowerCase() === same);
  const taken = others.find((other) => other.id === newId) ?? others[0];
  if (!taken) return undefined;
  const line = `à la ligne ${tree.lines.lineAt(spanOf(taken.node).start) + 1}`;
  if (taken.id === newId) return `« ${newId} » existe déjà, ${line}.`;
  return `« ${newId} » ne se distingue de « ${taken.id} », ${line}, que par ses majuscules.`;
}
