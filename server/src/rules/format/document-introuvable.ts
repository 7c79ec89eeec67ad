import { defineRule } from '../rule';
import { normalisedPath, type PathFault, pathFaultOf } from '../shared/document-path';
import { isUnfinished } from '../shared/placeholder';
import type { FormatValue } from '../shared/values';
import { format } from '../source';

interface Data {
  readonly path: string;
  readonly fault: 'absent' | PathFault;
}

const paths = (values: readonly FormatValue[]) =>
  values.filter(({ descriptor }) => descriptor.meta.form === 'chemin');

export default defineRule<'document', Data>({
  code: 'format/document-introuvable',
  title: 'Document introuvable',
  task: [
    'Joindre un document introuvable, ou corriger son chemin',
    'Joindre {n} documents introuvables, ou corriger leur chemin',
  ],
  motif: 'format',
  severity: 'warning',
  sources: [format],
  since: '0.1.0',
  scope: 'document',
  *check(_, context) {
    for (const { node, value } of context.eachPart(paths).flat()) {
      if (isUnfinished(value)) continue;
      const path = value.trim();
      if (path === '') continue;
      const fault = pathFaultOf(path);
      if (fault) yield { at: node, data: { path, fault } };
      // Undefined: nobody can tell, as for a file that is not saved yet.
      else if (context.fileExists(normalisedPath(path)) === false)
        yield { at: node, data: { path, fault: 'absent' } };
    }
  },
  message({ path, fault }) {
    switch (fault) {
      case 'adresse':
        return {
          constat: `« ${path} » est une adresse, et non un document joint.`,
          attendu:
            'Une pièce du dossier est un fichier placé dans le même dossier que ce référentiel, ou dessous.',
        };
      case 'absolu':
        return {
          constat: `« ${path} » n’existe que sur cet ordinateur.`,
          attendu: 'Un chemin part du dossier de ce référentiel : « preuves/lettre.pdf ».',
        };
      case 'dehors':
        return {
          constat: `« ${path} » sort du dossier de ce référentiel.`,
          attendu: 'Les pièces voyagent avec le référentiel : les placer dans son dossier, ou dessous.',
        };
      default:
        return {
          constat: `Aucun fichier « ${path} » ne se trouve à côté de ce référentiel.`,
          attendu: 'Y placer le document, ou corriger le chemin (les majuscules et les accents comptent).',
        };
    }
  },
});
