import { juriesOf, type Membre, type Referentiel } from '../../model';
import type { ScalarNode } from '../../syntax';
import { defineRule } from '../rule';
import { juryAt, membreAt } from '../shared/find-target';
import { setMember } from '../shared/membre';
import { type Quality, readQuality } from '../shared/qualite';
import { flatText } from '../shared/search';
import { vademecum } from '../source';

type Flag = 'externe' | 'professionnel';

export default defineRule({
  code: 'jury/qualite-contradictoire',
  title: 'Qualité contraire à ce qui est déclaré du membre',
  task: [
    'Accorder la qualité d’un membre du jury à ce qui en est déclaré',
    'Accorder la qualité de {n} membres du jury à ce qui en est déclaré',
  ],
  motif: 'epreuves',
  severity: 'warning',
  sources: [vademecum('3.3.1')],
  since: '0.1.0',
  scope: 'document',
  fix: 'suggested',
  *check(referentiel) {
    for (const { jury } of juriesOf(referentiel)) {
      for (const membre of jury.membres ?? []) {
        if (!membre.qualite) continue;
        const { value } = membre.qualite;
        for (const { flag, node } of contradictions(membre, readQuality(value), referentiel))
          yield { at: node, data: { membre: value, flag, declared: membre[flag]?.value === true } };
      }
    }
  },
  message({ membre, flag, declared }) {
    const kind = flag === 'externe' ? 'externe au certificateur' : 'professionnel du métier';
    return {
      constat: `« ${membre} » est déclaré ${kind} : ${declared ? 'oui' : 'non'}, alors que cette qualité dit l’inverse.`,
      attendu:
        flag === 'externe'
          ? 'Qui travaille pour le certificateur ou pour un organisme qu’il habilite n’est pas externe ; corriger l’indication, ou préciser la qualité.'
          : 'Un professionnel exerce le métier visé ou encadre ceux qui l’exercent ; corriger l’indication, ou préciser la qualité.',
    };
  },
  fixes({ at, data }, { tree, model }) {
    const target = juryAt(model, at);
    const membre = target && membreAt(target, at);
    if (!membre) return [];
    const flag = data.flag as Flag;
    const title = `Indiquer \`${flag}: ${!data.declared}\``;
    return [{ title, edits: setMember(tree, membre, flag, `${!data.declared}`) }];
  },
});

function* contradictions(
  { externe, professionnel }: Membre,
  quality: Quality,
  referentiel: Referentiel,
): Generator<{ flag: Flag; node: ScalarNode }> {
  if (
    externe &&
    (externe.value ? quality.internal && !quality.external : quality.external && !quality.internal)
  )
    yield { flag: 'externe', node: externe.node };
  if (!professionnel) return;
  const wrong = professionnel.value
    ? quality.schoolJob && !trainsTrainers(referentiel)
    : quality.professional;
  if (wrong) yield { flag: 'professionnel', node: professionnel.node };
}

/** Of a certification for people who train, those who train are the professionals. */
function trainsTrainers({ certification }: Referentiel): boolean {
  const jobs = [certification?.intitule, ...(certification?.metiers_vises ?? [])];
  return jobs.some(
    (job) => job && /pedagog|format(?:eur|rice|ion)|enseign|educat/u.test(flatText(job.value)),
  );
}
