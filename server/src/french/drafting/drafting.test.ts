import { describe, expect, it } from 'vitest';
import { analyseStatement, observableVerbsFor, subjectiveWords } from '../index';
import { CRITERIA, CRITERIA_BY_ACTION } from './criteria-text';
import { allDomains, domainsOf, pieceOf } from './domain';
import { doingOf, nominal } from './draft';
import { GENERIC_MEANS, GENERIC_PURPOSES } from './generic';
import { criteriaFor, Draft, objectsFor, purposeText, textOf, verbsFor } from './index';
import { classesOf, complementOf, definite, nounPhrase, withA, withDe } from './nouns';
import { ACTIONS, draftVerb, draftVerbs, fitsLevel } from './verbs';

const around = { activities: [], others: [], certification: [] };
const texts = (wordings: readonly { readonly text: string }[]) => wordings.map(({ text }) => text);

describe('noun phrases', () => {
  it.each([
    ['le plan d’action commercial, avec son budget', 'le plan d’action commercial'],
    ['une machine après un changement de série', 'une machine'],
    ['Les besoins du client et ses attentes', 'les besoins du client'],
    ['l’état des lieux d’un logement', 'l’état des lieux d’un logement'],
  ])('ends « %s » where its grammar is sure', (source, expected) => {
    expect(nounPhrase(source)?.text).toBe(expected);
  });

  it.each(['plan d’action', 'le (plan)', 'à un client', 'le', ''])('reads nothing in « %s »', (source) => {
    expect(nounPhrase(source)).toBeUndefined();
  });

  it.each([
    ['le plan', 'du plan', 'au plan'],
    ['les besoins', 'des besoins', 'aux besoins'],
    ['la demande', 'de la demande', 'à la demande'],
    ['l’offre', 'de l’offre', 'à l’offre'],
    ['un ouvrage', 'd’un ouvrage', 'à un ouvrage'],
    ['des clients', 'de clients', 'à des clients'],
    ['des ouvrages', 'd’ouvrages', 'à des ouvrages'],
  ])('joins « %s » to de and à', (text, de, a) => {
    expect([withDe(text), withA(text)]).toEqual([de, a]);
  });

  it('speaks again of what was named', () => {
    const again = (text: string) => definite(nounPhrase(text)!).text;
    expect(
      ['un bâtiment', 'une action', 'une haie', 'un handicap', 'des clients', 'le plan'].map(again),
    ).toEqual(['le bâtiment', 'l’action', 'la haie', 'le handicap', 'les clients', 'le plan']);
  });

  it('finds what completes a noun', () => {
    expect(complementOf(nounPhrase('le diagnostic d’un bâtiment ancien')!)?.text).toBe('un bâtiment ancien');
    expect(complementOf(nounPhrase('le suivi des stocks')!)?.text).toBe('les stocks');
    expect(complementOf(nounPhrase('un mur')!)).toBeUndefined();
  });

  it('knows a noun in the plural', () => {
    expect(classesOf('réseaux')).toBe('');
    expect([classesOf('machines'), classesOf('locaux'), classesOf('devis')]).toEqual(['M', 'T', 'D']);
  });
});

describe('the tables', () => {
  const domains = allDomains();

  it('have no verb that is not known, nor seen as no action by the rules', () => {
    for (const { verb } of draftVerbs()) {
      expect(draftVerb(verb)?.verb, verb).toBe(verb);
      const { head, verbs } = analyseStatement(`${verb} un dossier de travail`);
      expect([head.kind, draftVerb(verbs[0]?.lemma ?? '')?.verb], verb).toEqual(['infinitif', verb]);
    }
    const unknown = domains.flatMap(({ objects }) => [...objects.keys()].filter((verb) => !draftVerb(verb)));
    expect(unknown).toEqual([]);
  });

  it('say an object, a means or a purpose that the analysis reads as such', () => {
    const wrong: string[] = [];
    const objectless = new Set(['rendre compte']);
    for (const { objects, means, purposes } of domains) {
      for (const [verb, pieces] of objects)
        for (const { text } of pieces) {
          const { object } = analyseStatement(`${verb} ${text}`);
          if (!object && !objectless.has(verb)) wrong.push(`${verb} ${text}`);
        }
      for (const pieces of means.values())
        for (const { text } of pieces) {
          const read = analyseStatement(`Réaliser une étude ${text}`);
          if (read.means.length + read.context.length === 0) wrong.push(text);
        }
      for (const pieces of purposes.values())
        for (const { text } of pieces)
          if (!analyseStatement(`Réaliser une étude ${purposeText(text)}`).purpose) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });

  it('hold nothing that YAML would read otherwise, nor a typewriter’s apostrophe', () => {
    const pieces = domains.flatMap(({ objects, means, purposes }) =>
      [...objects.values(), ...means.values(), ...purposes.values()].flat().map(({ text }) => text),
    );
    expect(pieces.length).toBeGreaterThan(900);
    expect(
      [...pieces, ...CRITERIA.split('\n'), ...CRITERIA_BY_ACTION.split('\n')].filter((text) =>
        /: |\s#(?!\p{L})|'|"/u.test(text),
      ),
    ).toEqual([]);
  });

  it('have means and purposes for every kind of action', () => {
    for (const action of ACTIONS) {
      expect(GENERIC_MEANS.get(action)?.length, action).toBeGreaterThan(2);
      expect(GENERIC_PURPOSES.get(action)?.length, action).toBeGreaterThan(1);
    }
  });

  it('judge nothing in their indicators', () => {
    const sentences = `${CRITERIA}${CRITERIA_BY_ACTION}`
      .split('\n')
      .filter((line) => line.startsWith('  '))
      .map((line) => line.trim().replace(/<([^/>]+)[^>]*>/g, '$1'));
    expect(sentences.length).toBeGreaterThan(130);
    expect(
      sentences.filter((text) => subjectiveWords(text.replace(/\{\p{L}+\}/gu, 'le plan')).length > 0),
    ).toEqual([]);
    // « délai de 1 jours »
    expect(sentences.filter((text) => /(?<!\d)1 (?!%|[a-z])\p{L}/u.test(text))).toEqual([]);
  });

  it('read the limits of a piece', () => {
    expect(pieceOf('une stratégie @6')).toEqual({ text: 'une stratégie', from: 6, to: 8 });
    expect(pieceOf('un geste @-4')).toEqual({ text: 'un geste', from: 1, to: 4 });
    expect(pieceOf('obtenir l’accord ~vendre négocier')).toEqual({
      text: 'obtenir l’accord',
      from: 1,
      to: 8,
      verbs: ['vendre', 'négocier'],
    });
  });
});

describe('domains', () => {
  it.each([
    ['Développer une application web sécurisée', 'développement informatique'],
    ['Gérer les ressources humaines', 'ressources humaines'],
    ['Négocier et vendre des produits', 'commerce'],
    ['Réaliser des ouvrages de maçonnerie', 'bâtiment et travaux publics'],
    ['Concevoir une base de données', 'développement informatique'],
    ['Préparer les plats de la carte', 'restauration et métiers de bouche'],
  ])('« %s »', (text, name) => {
    expect(domainsOf([{ text, weight: 1 }])[0]?.name).toBe(name);
  });

  it('fall back on what any job has', () => {
    expect(domainsOf([{ text: 'Xylophage', weight: 1 }]).map(({ name }) => name)).toEqual(['général']);
    expect(domainsOf([]).map(({ name }) => name)).toEqual(['général']);
  });
});

describe('verbs', () => {
  const levels = [2, 3, 4, 5, 6, 7, 8];

  it.each(levels)('of level %i only', (level) => {
    const draft = new Draft({ ...around, level, title: 'Développer les ventes d’un secteur' });
    const verbs = texts(verbsFor(draft));
    expect(verbs.length).toBeGreaterThan(2);
    for (const verb of verbs) expect(fitsLevel(draftVerb(verb)!, level), verb).toBe(true);
  });

  it('grow with the level', () => {
    const at = (level: number) =>
      texts(verbsFor(new Draft({ ...around, level, title: 'Gérer un restaurant' }), 60));
    expect(at(3)).toContain('Servir');
    expect(at(3)).not.toContain('Piloter');
    expect(at(7)).toContain('Piloter');
    expect(at(7)).not.toContain('Servir');
  });

  it('not used yet come first, those of the activities among them', () => {
    const title = 'Développer les ventes d’un secteur';
    const activities = ['Négociation d’un contrat annuel'];
    const first = texts(verbsFor(new Draft({ ...around, level: 5, title, activities })));
    expect(first.slice(0, 3)).toContain('Négocier');
    const others = ['Négocier un contrat annuel afin de conclure une vente'];
    expect(texts(verbsFor(new Draft({ ...around, level: 5, title, activities, others })))).not.toContain(
      'Négocier',
    );
  });

  it('are not those of tools for what is no tool', () => {
    const draft = new Draft({ ...around, level: 5, title: 'Maîtriser les techniques de vente' });
    expect(texts(verbsFor(draft, 60))).not.toContain('Paramétrer');
    expect(observableVerbsFor('maîtriser', 'les techniques de vente')).not.toContain('paramétrer');
    expect(observableVerbsFor('maîtriser', 'le logiciel de paie')).toContain('paramétrer');
  });
});

describe('objects', () => {
  const draft = new Draft({
    ...around,
    level: 5,
    title: 'Réaliser le diagnostic énergétique d’un bâtiment',
    activities: ['Mesure des consommations d’un site'],
  });

  it('are those of the author first', () => {
    expect(texts(objectsFor('mesurer', draft))[0]).toBe('les consommations d’un site');
    expect(texts(objectsFor('réaliser', draft))).not.toContain('le diagnostic énergétique d’un bâtiment');
    expect(texts(objectsFor('planifier', draft))).toContain('le diagnostic énergétique d’un bâtiment');
  });

  it('are not what another competence says', () => {
    const others = ['Mesurer les consommations d’un site afin de les réduire'];
    const after = new Draft({ ...draft.around, others });
    expect(texts(objectsFor('mesurer', after))).not.toContain('les consommations d’un site');
  });
});

describe('titles', () => {
  it('turn a verb into its noun, or say nothing', () => {
    expect(nominal('organiser', 'les tournées d’un secteur')).toBe('Organisation des tournées d’un secteur');
    expect(nominal('négocier', 'un contrat')).toBe('Négociation d’un contrat');
    expect(nominal('vendre', 'un produit ou un service')).toBeUndefined();
    expect(nominal('xyzer', 'un produit')).toBeUndefined();
  });

  it('read what is done', () => {
    expect(doingOf('Gestion des stocks')?.phrase?.text).toBe('les stocks');
    expect(doingOf('Un homme de l’art')).toBeUndefined();
  });
});

describe('indicators', () => {
  const draft = new Draft({ ...around, level: 5, title: 'Développer les ventes d’un secteur' });
  const of = (statement: string, written: string[] = [], elsewhere: string[] = []) =>
    criteriaFor(statement, { written, elsewhere }, draft).map(textOf);

  it.each([
    ['Élaborer un plan d’action commercial', /^Le plan d’action commercial comporte au moins 3 actions/],
    ['Construire des plans de communication', /^Les plans de communication comportent au moins/],
    ['Suivre le budget d’un service', /^L’écart entre le budget d’un service et la valeur de référence/],
    ['Rédiger une note de synthèse', /^La note de synthèse contient/],
    ['Animer une équipe de travail', /^Chaque membre reçoit une tâche/],
    ['Diagnostiquer une panne', /^La cause de la panne est nommée/],
    ['Conclure une vente avec un client', /^Les 4 étapes de l’entretien/],
    ['Aider une personne dans sa toilette', /^Le consentement de la personne/],
    ['Xyloter', /./],
  ])('of « %s »', (statement, expected) => {
    if (statement === 'Xyloter') expect(of(statement).length).toBeGreaterThanOrEqual(0);
    else expect(of(statement)[0]).toMatch(expected);
  });

  it('are not said twice, nor everywhere', () => {
    const [first] = of('Élaborer un plan d’action commercial');
    expect(of('Élaborer un plan d’action commercial', [`${first}.`])).not.toContain(first);
    const everywhere = Array.from(
      { length: 3 },
      () => 'Au moins 5 aléas sont prévus, chacun avec une solution de remplacement',
    );
    const planned = of('Planifier un déplacement', [], everywhere);
    expect(planned).not.toContain('Au moins 2 aléas sont prévus, chacun avec une solution de remplacement');
    expect(of('Planifier un déplacement')).toContain(
      'Au moins 2 aléas sont prévus, chacun avec une solution de remplacement',
    );
  });
});
