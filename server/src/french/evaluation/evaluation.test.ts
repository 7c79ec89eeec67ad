import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EvaluationReading, readEvaluation } from '..';

/** What is read, without the lists that hold nothing. */
function read(text: string): Partial<EvaluationReading> {
  const { forms, deliverables, ...rest } = readEvaluation(text);
  return { ...(forms.length > 0 && { forms }), ...(deliverables.length > 0 && { deliverables }), ...rest };
}

const MSP = 'mise_en_situation_professionnelle';

describe('an evaluation in prose', () => {
  it.each<[string, Partial<EvaluationReading>]>([
    [
      'Mise en situation professionnelle reconstituée, 45 minutes de préparation puis 20 minutes de soutenance devant le jury ; le candidat remet un dossier de 15 pages.',
      {
        modality: MSP,
        context: 'reconstitue',
        forms: ['ecrit', 'oral'],
        minutes: 65,
        deliverables: ['Dossier de 15 pages'],
      },
    ],
    [
      'Mise en situation professionnelle simulée individuelle écrite et cas professionnel, inclus dans le dossier de validation.',
      { modality: MSP, context: 'simule', forms: ['ecrit'], individual: true },
    ],
    [
      'Mise en situation professionnelle reconstituée, portant sur le pilotage d’une équipe.\nL’évaluation prendra la forme d’un dossier écrit et d’une présentation devant un jury.\nLe candidat présente son projet pendant 20 mn devant le jury, suivi d’un entretien avec le jury de 20 mn.',
      {
        modality: MSP,
        context: 'reconstitue',
        forms: ['ecrit', 'oral'],
        minutes: 40,
        deliverables: ['Dossier écrit'],
      },
    ],
    [
      'En amont de la session, le candidat réalise un projet.\nIl prépare un dossier de projet et un support de présentation de type diaporama.\nDurée totale de l’épreuve pour le candidat : 01 h 20 min',
      { minutes: 80, deliverables: ['Dossier de projet', 'Support de présentation de type diaporama'] },
    ],
    ['Entretien technique : 45 min\nQuestionnaire : 30 min', { minutes: 75 }],
    [
      "Étude de cas individuelle, écrite, d'une durée de 3 heures. Documents autorisés : aucun. Matériel : ordinateur, tableur.",
      {
        modality: 'etude_de_cas',
        individual: true,
        minutes: 180,
        documents: [],
        equipment: ['Ordinateur', 'Tableur'],
      },
    ],
    ["Durée de l'épreuve : 2 h 30 dont 30 minutes de préparation.", { minutes: 150 }],
    [
      'Soutenance de 20 minutes devant le jury ; le candidat remet un dossier de 15 pages.',
      {
        modality: 'soutenance',
        forms: ['ecrit', 'oral'],
        minutes: 20,
        deliverables: ['Dossier de 15 pages'],
      },
    ],
    ["Mise en situation professionnelle d'une durée de 1 h 30", { modality: MSP, minutes: 90 }],
    ['Entretien avec le jury : 30 min', { modality: 'entretien', forms: ['oral'], minutes: 30 }],
    ['Entretien avec le jury', { modality: 'entretien', forms: ['oral'] }],
    [
      "Épreuve orale de 20 minutes. L'épreuve orale se déroule à distance, en visioconférence.",
      { forms: ['oral'], remote: true, minutes: 20 },
    ],
    [
      'Le candidat rédige une note de synthèse et un plan d’action en 2 heures.',
      { forms: ['ecrit'], deliverables: ['Note de synthèse', 'Plan d’action'] },
    ],
    [
      'Livrables : un rapport de 15 pages ; un diaporama',
      { deliverables: ['Rapport de 15 pages', 'Diaporama'] },
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'Chaque certificateur met en œuvre les modalités qu’il juge adaptées : rendu de travaux, mise en situation, etc.',
    'Mise en situation ou étude de cas, au choix du candidat',
    'Le formateur remet au candidat un dossier technique, deux jours avant.',
    'Les candidats peuvent remettre un dossier de 10 pages',
    'La situation est à l’écrit ou à l’oral.',
    'Le candidat dispose d’une heure, puis présente ses choix 10 minutes.',
    'Résultats communiqués sous 2 h ; travail à distance possible',
    'À compléter',
    '',
  ])('nothing is sure in « %s »', (text) => {
    expect(read(text)).toEqual({});
  });

  it.each<[string, keyof EvaluationReading]>([
    ['Étude de cas et soutenance', 'modality'],
    ['Projets (mises en situation professionnelle) et soutenances', 'modality'],
    ['Mise en situation professionnelle réelle ou simulée', 'context'],
    ['Projet collectif en groupe, puis entretien individuel', 'individual'],
    ['Soutenance sans dossier écrit', 'deliverables'],
    ['Étude de cas. Le candidat rédige une note, puis un entretien d’une durée de 20 minutes.', 'minutes'],
    ['Soutenance de 30 à 45 minutes', 'minutes'],
    ['Épreuve de 2 h maximum', 'minutes'],
    ['Soutenance de 20 minutes, suivie de questions du jury', 'minutes'],
    ['Soutenance de 20 minutes. Un entretien la complète.', 'minutes'],
    ['Étude d’un dossier. Soutenance de 20 minutes', 'minutes'],
    ['Examen en présentiel ou à distance', 'remote'],
  ])('« %s » leaves %s open', (text, field) => {
    const value = readEvaluation(text)[field];
    expect(Array.isArray(value) ? value : []).toEqual([]);
    expect(Array.isArray(value) || value === undefined).toBe(true);
  });

  it('is read from any text, in linear time', () => {
    const words = fc.constantFrom(
      'le candidat remet un ',
      'dossier ',
      'de ',
      '20 min ',
      'puis ',
      'soutenance ',
      '\n',
      ': ',
      'et un ',
      'écrit ',
      '…',
      '🎓',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => void readEvaluation(parts.join(''))),
    );
    for (const piece of [
      'remet un dossier et un ',
      '20 min puis ',
      'mise en situation ',
      'présente ',
      'a ',
      ', ',
      '1 ',
      'durée totale ',
    ]) {
      const text = piece.repeat(Math.ceil(19_000 / piece.length));
      const started = performance.now();
      readEvaluation(text);
      expect(performance.now() - started, piece).toBeLessThan(1000);
    }
  });
});
