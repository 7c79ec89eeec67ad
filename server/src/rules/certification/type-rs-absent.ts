import { keyNode, sectionAnchor } from '../../model';
import { resolved, type SyntaxNode, setKey } from '../../syntax';
import { defineRule } from '../rule';
import { shouldBePresent } from '../shared/absence';
import { orderOf } from '../shared/order';
import { vademecum } from '../source';

const TYPES = [
  ['competences_transversales', 'des compétences utiles dans des situations variées'],
  ['competences_complementaires', 'une technique ou une méthode appliquée à un métier'],
  ['habilitation', 'ce qu’une obligation légale rend nécessaire'],
] as const;

export default defineRule({
  code: 'certification/type-rs-absent',
  title: 'Type de certification du répertoire spécifique non précisé',
  task: 'Préciser le type de certification du répertoire spécifique',
  motif: 'utilite',
  severity: 'warning',
  register: 'RS',
  sources: [vademecum('2.1.2, focus sur le choix du répertoire')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    const { certification } = referentiel;
    if (!certification || certification.type_rs || isWritten(certification)) return;
    if (certification.repertoire?.value !== 'RS' || !shouldBePresent(certification, context)) return;
    yield { at: keyNode(certification, 'type_rs') ?? sectionAnchor(referentiel, 'certification'), data: {} };
  },
  message: () => ({
    constat: 'La demande ne dit pas ce que vise cette certification du répertoire spécifique.',
    attendu: `Choisir : ${TYPES.map(([type, meaning]) => `${meaning} (${type})`).join(', ou ')}.`,
  }),
  fixes(_, { tree, model }) {
    const map = resolved(model.referentiel.certification?.node);
    if (map?.kind !== 'map') return [];
    return TYPES.map(([type, meaning]) => ({
      title: `Choisir « ${type} » : ${meaning}`,
      edits: setKey(tree, map, 'type_rs', type, orderOf('certification')),
    }));
  },
});

/** A value that is none of the list is reported as such. */
function isWritten({ node }: { readonly node: SyntaxNode }): boolean {
  if (node.kind !== 'map') return false;
  const value = resolved(node.entries.find(({ key }) => key.value === 'type_rs')?.value);
  return value !== undefined && !(value.kind === 'scalar' && value.value === null);
}
