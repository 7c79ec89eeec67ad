import { defineRule } from '../rule';
import { occurrencesAt, wordPattern } from '../shared/search';
import { vademecum } from '../source';

const DIRECTION = wordPattern('directeurs?|directrices?|dirigeante?s?');
/** Who works for a director, and directors of a work rather than of an organisation. */
const NOT_A_DIRECTOR =
  /$(?<=(?:assistant|secr[ée]taire|adjoint|collaborat|attach)\p{L}*\s+(?:\p{L}+\s+){0,2}\p{P}?)/iu;
const OF_A_WORK =
  /^\s*(?:artistique|de (?:la )?(?:photo|plong[ée]e|collection|casting|course|jeu|lectures?)|technique|d['’]acteurs)/iu;

interface Data {
  readonly words: string;
  readonly niveau: number;
}

export default defineRule<'document', Data>({
  code: 'certification/intitule-direction',
  title: 'Intitulé de direction au-dessous du niveau 7',
  task: 'Revoir l’intitulé, qui nomme une fonction de direction',
  motif: 'recevabilite',
  severity: 'advice',
  register: 'RNCP',
  sources: [vademecum('2.1.2, focus sur la dénomination')],
  since: '0.1.0',
  scope: 'document',
  *check({ certification }) {
    const [title, niveau] = [certification?.intitule, certification?.niveau];
    if (!title || !niveau || niveau.value >= 7) return;
    const found = occurrencesAt(title, DIRECTION).find(
      ({ start, end }) =>
        !NOT_A_DIRECTOR.test(title.value.slice(0, start)) && !OF_A_WORK.test(title.value.slice(end)),
    );
    if (!found) return;
    yield {
      at: found.at,
      data: { words: found.text, niveau: niveau.value },
      related: [{ at: niveau.node, message: 'Le niveau demandé.' }],
    };
  },
  message: ({ words, niveau }) => ({
    constat: `L’intitulé parle de « ${words} » au niveau ${niveau}.`,
    attendu:
      'N’évoquer la direction que si une part significative des titulaires dirige réellement, et que le niveau s’y accorde.',
  }),
});
