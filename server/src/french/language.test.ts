import { describe, expect, it } from 'vitest';
import { otherLanguageOf } from './language';

describe('another language', () => {
  it.each([
    ['anglais', 'Develop REST APIs using Node.js and Express in order to expose business data'],
    ['anglais', 'DEVELOP A SECURE WEB APPLICATION FOR THE CUSTOMER'],
    ['anglais', 'Manage customer relationships and sales'],
    ['anglais', 'Being able to work in a team'],
    ['anglais', 'The code is tested and documented'],
    ['espagnol', 'Desarrollar una aplicación web segura para el cliente'],
    ['espagnol', 'Gestionar los proyectos de la empresa con los proveedores'],
    ['allemand', 'Die Bedürfnisse der Kunden analysieren und Lösungen vorschlagen'],
    ['allemand', 'Eine sichere Webanwendung für den Kunden entwickeln'],
    ['italien', "Sviluppare un'applicazione web sicura per il cliente"],
    ['italien', 'Analizzare le esigenze dei clienti e proporre soluzioni'],
    ['autre alphabet', 'Διαχείριση των αποθεμάτων της αποθήκης'],
    ['autre alphabet', '管理仓库库存并避免缺货'],
  ])('%s: %s', (language, text) => {
    expect(otherLanguageOf(text)).toBe(language);
    expect(otherLanguageOf(text.normalize('NFD'))).toBe(language);
  });

  it.each([
    'Développer un backend REST',
    'Réaliser un benchmark des solutions SaaS du marché',
    'Manager une équipe en mode agile (Scrum master, product owner)',
    'Animer un atelier de design thinking « how might we » with sticky notes',
    'Appliquer le Test and Learn, le Time to Market et le Security by Design',
    'Utiliser un ERP en order to cash et procure to pay',
    'Rédiger un e-mail en anglais : « Dear Sir, I am writing to you about the order »',
    'GERER LES STOCKS ET LES APPROVISIONNEMENTS',
    'Stand up meeting quotidien',
    'Gérer la supply chain end to end',
    'Lire Die Zeit et El País',
    'Préparer un osso bucco alla milanese',
    'Réaliser un choix de tapas y de vinos',
    'Respect du time to market',
    'Calculer un écart Δ, une somme Σ et un angle α',
  ])('is not: %s', (text) => {
    expect(otherLanguageOf(text)).toBeUndefined();
    expect(otherLanguageOf(text.normalize('NFD').toUpperCase())).toBeUndefined();
  });

  it.each(['', '2025', 'State of the art', 'Manage the team', 'x'.repeat(10_000), '🙂 🙂 🙂 🙂 🙂'])(
    'cannot be told of « %.20s »',
    (text) => expect(otherLanguageOf(text)).toBeUndefined(),
  );
});
