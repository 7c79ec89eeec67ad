import { describe, expect, it } from 'vitest';
import { compareStatements, DUPLICATE_THRESHOLD, StatementIndex } from './index';

const same: readonly (readonly [string, string])[] = [
  ['Recruter des collaborateurs', 'Assurer le recrutement des collaborateurs'],
  ['Rédiger les comptes rendus de réunion', 'Rédaction des comptes rendus de réunions'],
  ['Piloter un projet informatique', 'Conduire un projet informatique'],
  ['Préparer et animer une réunion d’équipe', "Animer et préparer les réunions d'équipe"],
  ['Réaliser une veille afin d’anticiper les évolutions', 'Assurer une veille pour anticiper les évolutions'],
  ['Élaborer un plan de communication', 'CONCEVOIR LE PLAN DE COMMUNICATION'],
];
const apart: readonly (readonly [string, string])[] = [
  ['Développer le front-end d’une application web', 'Développer le back-end d’une application web'],
  ['Effectuer une mesure simple sur un circuit', 'Effectuer une mesure complexe sur un circuit'],
  ['Gérer les clients internes', 'Gérer les clients externes'],
  ['Recruter les collaborateurs du service', 'Former les collaborateurs du service'],
  ['Installer un logiciel', 'Désinstaller un logiciel'],
  ['Rédiger un contrat de vente', 'Rédiger un contrat de travail'],
  ['Porter secours à une personne en arrêt cardiaque', 'Porter secours à une personne brûlée'],
  ['Gérer les stocks', ''],
];

describe('similarity', () => {
  it.each(same)('%s = %s', (a, b) => {
    expect(compareStatements(a, b).score).toBeGreaterThanOrEqual(DUPLICATE_THRESHOLD);
  });

  it.each(apart)('%s ≠ %s', (a, b) => {
    expect(compareStatements(a, b).score).toBeLessThan(DUPLICATE_THRESHOLD);
  });

  it('names the words that differ', () => {
    const { difference } = compareStatements(
      'Administrer un réseau local',
      'Administrer un réseau étendu sécurisé',
    );
    expect(difference).toEqual(['local', 'étendu', 'sécurisé']);
  });
});

describe('the index', () => {
  const key = (id: string) => ({ id });

  it('finds the near-duplicates of a statement, closest first', () => {
    const index = new StatementIndex<{ id: string }>();
    const [a, b, c, d] = [key('a'), key('b'), key('c'), key('d')];
    index.update([
      [a, 'Gérer les stocks de la boutique'],
      [b, 'Assurer la gestion des stocks du magasin central'],
      [c, 'Gérer les stocks de la boutique'],
      [d, 'Souder une pièce'],
    ]);
    expect(index.matches(a, DUPLICATE_THRESHOLD).map((match) => match.key.id)).toEqual(['c', 'b']);
    expect(index.matches(key('a'), 0)).toEqual([]);
  });

  it('forgets what is gone and reads what changed', () => {
    const index = new StatementIndex<{ id: string }>();
    const [a, b] = [key('a'), key('b')];
    index.update([
      [a, 'Souder une pièce'],
      [b, 'Souder une pièce'],
    ]);
    index.update([
      [a, 'Souder une pièce'],
      [b, 'Peindre un mur'],
    ]);
    expect(index.matches(a, 0.5)).toEqual([]);
    index.update([[a, 'Souder une pièce']]);
    expect(index.size).toBe(1);
  });

  it('says nothing of a crowd that all says the same, and speaks again once it is none', () => {
    const index = new StatementIndex<{ id: string }>();
    const keys = Array.from({ length: 500 }, (_, rank) => key(`C${rank}`));
    const said = (some: readonly { id: string }[]) => {
      index.update(some.map((one) => [one, 'Souder une pièce']));
      return index.matches(some[0]!, DUPLICATE_THRESHOLD).length;
    };
    expect(said(keys.slice(0, 250))).toBe(249);
    expect(said(keys)).toBe(0);
    expect([...index.paired(DUPLICATE_THRESHOLD)]).toEqual([]);
    expect(said(keys.slice(100, 350))).toBe(249);
    // Whether it was asked in between or not.
    index.update(keys.map((one) => [one, 'Souder une pièce']));
    expect(said(keys.slice(0, 250))).toBe(249);
    const anew = new StatementIndex<{ id: string }>();
    anew.update(keys.map((one) => [one, 'Souder une pièce']));
    expect(anew.matches(keys[0]!, DUPLICATE_THRESHOLD)).toEqual([]);
  });
});
