import { keyNode } from '../../model';
import { defineRule } from '../rule';
import { changeOf, elementNamed } from '../shared/changes';
import { isUnfinished } from '../shared/placeholder';
import { anchorOfMotif, lastPendingMotifs, type MotifNames, motifName, namesOf } from '../shared/refusals';
import { enumeration } from '../shared/wording';
import { format, motifsRecurrents } from '../source';

interface Data extends MotifNames {
  readonly unchanged: readonly string[];
  readonly reworded: readonly string[];
  readonly version: string;
}

export default defineRule<'document', Data>({
  code: 'depot/simple-toilettage',
  title: 'Réponse à un refus sans changement de fond',
  task: ['Répondre sur le fond à un motif de refus', 'Répondre sur le fond à {n} motifs de refus'],
  motif: 'recevabilite',
  severity: 'warning',
  sources: [motifsRecurrents, format],
  since: '0.1.0',
  scope: 'document',
  *check(referentiel, { model, refusedVersion }) {
    for (const pending of lastPendingMotifs(referentiel)) {
      const { depot, motif } = pending;
      const version = depot.version?.value.trim();
      if (!version || !motif.elements?.length || motif.elements.some(({ value }) => isUnfinished(value)))
        continue;
      const refused = refusedVersion(version);
      if (!refused) continue;
      const unchanged: string[] = [];
      const reworded: string[] = [];
      let answered = false;
      for (const { value: name } of motif.elements) {
        const after = elementNamed(model, name);
        if (!after) continue;
        const before = elementNamed(refused, name);
        const change = before ? changeOf(before, after) : 'substance';
        if (change === 'substance') answered = true;
        else (change === 'none' ? unchanged : reworded).push(name);
      }
      if (answered || unchanged.length + reworded.length === 0) continue;
      const [only] = motif.elements;
      const at =
        motif.elements.length === 1 && only
          ? only.node
          : (keyNode(motif, 'elements') ?? anchorOfMotif(motif));
      yield { at, data: { ...namesOf(pending), unchanged, reworded, version } };
    }
  },
  message({ unchanged, reworded, version, ...names }) {
    const parts: string[] = [];
    if (unchanged.length > 0)
      parts.push(`${enumeration(unchanged)} ${unchanged.length > 1 ? 'n’ont' : 'n’a'} pas changé`);
    if (reworded.length > 0)
      parts.push(
        `${enumeration(reworded)} ${reworded.length > 1 ? 'n’ont' : 'n’a'} changé que dans la forme`,
      );
    return {
      constat: `Depuis la version refusée (${version}), ${enumeration(parts)}, alors que la réponse au ${motifName(names)} y renvoie.`,
      attendu: 'Répondre au constat sur le fond, ou citer sous « elements » ce qui a vraiment changé.',
    };
  },
});
