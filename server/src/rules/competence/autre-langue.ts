import type { OtherLanguage } from '../../french';
import type { Competence } from '../../model';
import { defineRule, type Finding } from '../rule';
import { isUnfinished } from '../shared/placeholder';
import { languageOf } from '../shared/readable';
import { shortened } from '../shared/wording';
import { format } from '../source';

interface Data {
  readonly what: 'La compétence' | 'Le critère';
  readonly text: string;
  readonly language: OtherLanguage;
}

export default defineRule<'competence', Data>({
  code: 'competence/autre-langue',
  title: 'Compétence ou critère écrit dans une autre langue',
  task: ['Écrire en français une compétence ou un critère', 'Écrire en français {n} compétences ou critères'],
  motif: 'referentiel',
  severity: 'warning',
  sources: [format],
  since: '0.1.0',
  scope: 'competence',
  *check({ enonce, criteres }: Competence): Generator<Finding<Data>> {
    const foreign = (criteres ?? []).flatMap((critere) => {
      const language = critere.enonce && !isUnfinished(critere.enonce.value) && languageOf(critere.enonce);
      return critere.enonce && language ? [{ text: critere.enonce, language }] : [];
    });
    const language = enonce && !isUnfinished(enonce.value) && languageOf(enonce);
    if (enonce && language) {
      // The criteria of a competence that is to be translated are translated with it.
      yield {
        at: enonce.node,
        data: { what: 'La compétence', text: shortened(enonce.value), language },
        related: foreign.map(({ text }) => ({ at: text.node, message: 'Un critère à traduire aussi.' })),
      };
      return;
    }
    for (const { text, language: written } of foreign) {
      yield {
        at: text.node,
        data: { what: 'Le critère', text: shortened(text.value), language: written },
      };
    }
  },
  message: ({ what, text, language }) => ({
    constat: `${what} « ${text} » est ${language === 'autre alphabet' ? 'dans un autre alphabet' : `en ${language}`} : sa rédaction n’a pas été vérifiée.`,
    attendu: 'Un référentiel s’écrit en français ; les mots du métier peuvent rester dans leur langue.',
  }),
});
