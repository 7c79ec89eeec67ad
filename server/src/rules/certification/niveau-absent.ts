import { type Certification, keyNode, sectionAnchor } from '../../model';
import { entryOf, removeEntry, replaceValue, resolved, type ScalarNode, setKey } from '../../syntax';
import { defineRule, type Fix } from '../rule';
import { shouldBePresent } from '../shared/absence';
import { orderOf } from '../shared/order';
import { codeDuTravail, vademecum } from '../source';

interface Data {
  readonly fault: 'absent' | 'hors-cadre' | 'en-rs';
  readonly niveau: number | undefined;
}

/** Those that a request names without further justification (Vademecum RNCP, 2.1.3). */
const USUAL = [3, 4, 5, 6, 7];

export default defineRule<'document', Data>({
  code: 'certification/niveau-absent',
  title: 'Niveau de qualification absent ou hors du cadre national',
  task: 'Indiquer le bon niveau de qualification',
  motif: 'recevabilite',
  severity: 'error',
  sources: [codeDuTravail('D6113-19'), vademecum('1.2')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    const { certification } = referentiel;
    const declared = certification?.repertoire?.value;
    if (!certification || !declared) return;
    const written = writtenLevel(certification);
    const number = typeof written?.value === 'number' ? written.value : undefined;
    if (declared === 'RS') {
      if (written) yield { at: written, data: { fault: 'en-rs', niveau: number } };
    } else if (number !== undefined && !certification.niveau) {
      yield { at: written!, data: { fault: 'hors-cadre', niveau: number } };
    } else if (!written && shouldBePresent(certification, context)) {
      const at = keyNode(certification, 'niveau') ?? sectionAnchor(referentiel, 'certification');
      yield { at, data: { fault: 'absent', niveau: undefined } };
    }
  },
  message({ fault, niveau }) {
    switch (fault) {
      case 'en-rs':
        return {
          constat:
            `Le niveau ${niveau ?? ''} est indiqué alors que la demande vise le répertoire spécifique.`.replace(
              '  ',
              ' ',
            ),
          attendu: 'Seules les certifications du RNCP reçoivent un niveau de qualification.',
        };
      case 'hors-cadre':
        return {
          constat:
            niveau === 1
              ? 'Le niveau 1 atteste les savoirs de base : il ne correspond à aucun métier.'
              : `Le niveau ${niveau} n’existe pas parmi ceux d’une certification professionnelle.`,
          attendu: 'Au RNCP, le niveau va de 2 à 8.',
        };
      default:
        return {
          constat: 'Le niveau de qualification n’est pas dit.',
          attendu:
            'Le dire, de 2 à 8, d’après la complexité des savoirs, le niveau des savoir-faire, la responsabilité et l’autonomie.',
        };
    }
  },
  fixes({ at, data: { fault } }, { tree, model }) {
    const map = resolved(model.referentiel.certification?.node);
    if (map?.kind !== 'map') return [];
    const entry = entryOf(map, 'niveau');
    if (fault === 'en-rs')
      return entry ? [{ title: 'Retirer le niveau', edits: removeEntry(tree, map, entry) }] : [];
    return USUAL.map((niveau): Fix => {
      const text = String(niveau);
      const edits =
        fault === 'hors-cadre'
          ? replaceValue(at as ScalarNode, text)
          : setKey(tree, map, 'niveau', text, orderOf('certification'));
      return { title: `Demander le niveau ${niveau}`, edits };
    });
  },
});

/** As written, in the framework or not; a text that is no number is the format's to tell. */
function writtenLevel(certification: Certification): ScalarNode | undefined {
  if (certification.niveau) return certification.niveau.node;
  const map = certification.node.kind === 'map' ? certification.node : undefined;
  const node = resolved(map && entryOf(map, 'niveau')?.value);
  return node?.kind === 'scalar' && node.value !== null && node.value !== '' ? node : undefined;
}
