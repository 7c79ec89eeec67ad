import { competencesOf, type LocatedValue, type Referentiel } from '../../model';
import { defineRule } from '../rule';
import { flatText, occurrencesAt, wordPattern } from '../shared/search';
import { vademecum } from '../source';

const EXCLUDED = wordPattern(
  'astrolog[a-z]*|voyan(?:ce|te|tes)|cartomanc[a-z]+|tarots? divinatoires?|tarolog[a-z]*|numerolog[a-z]*|chiromanc[a-z]+|divinat[a-z]+|oracles?|magnetiseu(?:r|rs|se|ses)|radiesthes[a-z]+|geobiolog[a-z]*|reiki|chaman[a-z]*|mediumnite|mediumnique[s]?|spiritisme|spirites?|occultis[a-z]+|esoteri[a-z]+|exorcis[a-z]+|envoutement[s]?|desenvout[a-z]+|lithotherap[a-z]+|channeling|lecture (?:de l.|d.)aura[s]?|chakras?|soins? energetiques?|energeticien(?:ne)?s?|vies? anterieures?|constellations? familiales?|biomagnetisme|sourci(?:er|ere)s?|pendules? divinatoires?|sorcellerie|rebirth|kinesiologie energetique|guide[s]? spirituel(?:le)?s?|feng shui',
);
/** A competence that protects from such practices is no such practice. */
const AGAINST = wordPattern(
  'prevenir|prevention|alerter|signaler|reperer|detecter|derives?|lutter|proteger|denoncer|emprise|refuser|ecarter|exclu[a-z]*|hors',
);

export default defineRule({
  code: 'reglementation/pratique-exclue',
  title: 'Pratique ésotérique ou cultuelle',
  motif: 'reglementation',
  severity: 'error',
  sources: [vademecum('2.2.4')],
  since: '0.1.0',
  scope: 'document',
  *check(referentiel) {
    for (const text of textsOf(referentiel)) {
      const [first] = occurrencesAt(text, EXCLUDED);
      if (first && flatText(text.value).search(AGAINST) < 0)
        yield { at: first.at, data: { words: first.text } };
    }
  },
  message: ({ words }) => ({
    constat: `« ${words} » relève d’une pratique ésotérique ou cultuelle.`,
    attendu:
      'Ces pratiques, comme celles que réprime le droit pénal, n’ont pas vocation à être reconnues aux répertoires nationaux.',
  }),
});

function* textsOf(referentiel: Referentiel): Generator<LocatedValue<string>> {
  const { certification, activites, blocs } = referentiel;
  if (certification?.intitule) yield certification.intitule;
  yield* certification?.metiers_vises ?? [];
  for (const { intitule, situations } of activites ?? []) {
    if (intitule) yield intitule;
    yield* situations ?? [];
  }
  for (const { intitule } of blocs ?? []) if (intitule) yield intitule;
  for (const { enonce } of competencesOf(referentiel)) if (enonce) yield enonce;
}
