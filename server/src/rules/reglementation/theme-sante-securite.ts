import { defineRule } from '../rule';
import { wordPattern } from '../shared/search';
import { missingTheme, noneIsAbout } from '../shared/theme';
import { codeDuTravail } from '../source';

const WORDING = wordPattern(
  'sante(?: et (?:a |de )?(?:la )?securite)?|securite (?:au travail|des personnes|des biens|des usagers|des salaries|des equipes|des collaborateurs|du public|sanitaire|alimentaire|incendie|electrique|routiere|du chantier|et (?:de )?(?:la )?(?:sante|hygiene|environnement|protection))|(?:regles?|consignes?|normes?|mesures?|procedures?|exigences?|conditions?|conditions optimales) (?:d.hygiene,? (?:et )?)?(?:de )?securite(?! (?:informatique|des donnees|du systeme|et (?:de )?(?:la )?confidentialite))|(?<!(?:expert|specialiste|referent|responsable)s? )en (?:toute )?securite(?! (?:informatique|des systemes|du systeme))|hygiene[a-z]*|prevention(?: des risques)?|prevenir (?:les|des|le) (?:risques?|accidents?|troubles?)|risques? (?:professionnels?|psychosociaux|lies?|physiques?|electriques?|chimiques?|biologiques?|sanitaires?)|rps|epi|equipements? de protection|gestes et postures|ergonom[a-z]+|hse|qhse|qse|ssi|sst|duerp?|document unique|tms|troubles musculo[a-z-]*|qualite de vie (?:au|et des conditions de) travail|qvt|qvct|accidents?|premiers? secours|secourir|secouris[a-z]+|habilitations?|conditions de travail|bien-etre au travail|droit a la deconnexion|deconnexion|fatigue|penibilite|(?:amenag[a-z]+|adapt[a-z]+|securis[a-z]+|risques?|securite|ergonomie) (?:[a-z,]+ ){0,2}postes? de travail|manutention|plan de prevention|protection (?:individuelle|collective)|iso ?45001|haccp|temps de travail|produits dangereux|desinfect[a-z]+|securitaires?|regles?(?: [a-z,]+){1,8} securite(?! (?:informatique|des donnees|du systeme|et (?:de )?(?:la )?confidentialite))',
);

export default defineRule({
  code: 'reglementation/theme-sante-securite',
  title: 'Santé et sécurité au travail absentes des compétences',
  task: 'Faire une place à la santé et à la sécurité au travail dans les compétences',
  motif: 'reglementation',
  severity: 'warning',
  sources: [codeDuTravail('R6113-9, I, 3°, b et R6113-11, I, 2°, b')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  check: missingTheme('sante_securite', WORDING),
  message: (data) => ({
    constat: `${noneIsAbout(data)} la santé et la sécurité au travail.`,
    attendu:
      'Le référentiel intègre, selon le métier, les principes de prévention : risques du poste, équipements, gestes, organisation, risques psychosociaux.',
  }),
});
