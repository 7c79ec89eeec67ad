import { defineRule } from '../rule';
import { isUnfinished } from '../shared/placeholder';
import { selection } from '../shared/values';
import { format } from '../source';

interface Data {
  readonly path: string;
  readonly fault: 'absent' | 'absolu' | 'dehors' | 'adresse';
}

const paths = selection(({ descriptor }) => descriptor.meta.form === 'chemin');

export default defineRule<'document', Data>({
  code: 'format/document-introuvable',
  title: 'Document introuvable',
  motif: 'format',
  severity: 'warning',
  sources: [format],
  since: '0.1.0',
  scope: 'document',
  *check(referentiel, { fileExists }) {
    for (const { node, value } of paths(referentiel)) {
      if (isUnfinished(value)) continue;
      const path = value.trim();
      if (path === '') continue;
      const fault = faultOf(path);
      if (fault) yield { at: node, data: { path, fault } };
      // Undefined: nobody can tell, as for a file that is not saved yet.
      else if (fileExists(normalised(path)) === false) yield { at: node, data: { path, fault: 'absent' } };
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

function faultOf(path: string): Data['fault'] | undefined {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(path) || /^(?:www\.|mailto:)/i.test(path)) return 'adresse';
  if (/^(?:[/\\~]|[a-z]:)/i.test(path)) return 'absolu';
  let depth = 0;
  for (const step of path.split(/[/\\]+/)) {
    if (step === '..') depth--;
    else if (step !== '.' && step !== '') depth++;
    if (depth < 0) return 'dehors';
  }
  return undefined;
}

function normalised(path: string): string {
  const steps: string[] = [];
  for (const step of path.split(/[/\\]+/)) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
