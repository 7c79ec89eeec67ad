import { isSection, keyNode, SECTIONS, sectionAnchor } from '../../model';
import { entryOf, resolved, setRootSection, sourceOf } from '../../syntax';
import { defineRule } from '../rule';
import { shortened } from '../shared/wording';
import { format } from '../source';

const SUPPORTED = 1;
/** Other ways to write it. */
const SAME = /^v?1(?:\.0)?$/i;

interface Data {
  /** As written; undefined: absent. */
  readonly version: string | undefined;
}

export default defineRule<'document', Data>({
  code: 'format/version-inconnue',
  title: 'Version du format absente ou inconnue',
  task: 'Indiquer la version du format : « format: 1 »',
  motif: 'format',
  severity: 'error',
  sources: [format],
  since: '0.1.0',
  scope: 'document',
  fix: 'safe',
  *check(referentiel, { model: { tree } }) {
    const node = resolved(entryOf(tree.root, 'format')?.value);
    if (node?.kind === 'scalar' && node.value !== null) {
      if (node.value !== SUPPORTED) yield { at: node, data: { version: shortened(sourceOf(node), 20) } };
    } else if (tree.strayRoot === undefined) {
      yield {
        at: keyNode(referentiel, 'format') ?? sectionAnchor(referentiel, 'format'),
        data: { version: undefined },
      };
    }
  },
  message: ({ version }) => ({
    constat:
      version === undefined
        ? 'Le fichier ne dit pas quelle version du format il suit.'
        : `« ${version} » n’est pas une version du format que cet outil connaît.`,
    attendu: 'La première ligne du fichier est « format: 1 ».',
  }),
  fixes({ data: { version } }, { tree }) {
    const title = `Écrire « format: ${SUPPORTED} »`;
    // A file of a later version is to be read by a later tool, not to be called an old one.
    if (version !== undefined && Number(version) > SUPPORTED) return [];
    const value = entryOf(tree.root, 'format')?.value;
    const edits = setRootSection(tree, 'format', String(SUPPORTED), SECTIONS);
    // Another file in YAML must not become a référentiel, nor another version this one, without being looked at.
    const scalar = resolved(value);
    const says = scalar?.kind === 'scalar' ? (scalar.value ?? SUPPORTED) : undefined;
    const isOurs = tree.root.entries.some(
      ({ key }) => key.value !== 'format' && isSection(String(key.value)),
    );
    return [{ title, edits, safe: isOurs && (!value || SAME.test(String(says))) }];
  },
});
