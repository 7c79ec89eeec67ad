// Écrit par scripts/nomenclatures.ts : ne pas modifier.
// Source : ROME version 460, données ouvertes de France Travail, Licence Ouverte.

export const romeCodeLines = () => `A1101	Conducteur / Conductrice d'engins agricoles			blanc	
A1102	Conducteur / Conductrice d'engins d'exploitation forestière			strategique	
A1201	Bûcheron / Bûcheronne	N	N	strategique	N
A1202	Agent / Agente d'entretien des espaces naturels	N	N	vert	N
A1203	Agent / Agente d'entretien des espaces verts	N	N	strategique	N
A1204	Garde de parc naturel			vert	
A1205	Sylviculteur / Sylvicultrice	N	N	strategique	N
A1206	Concepteur / Conceptrice paysagiste	O	O	vert	N
A1207	Chef / Cheffe d'équipe d'entretien d'espaces naturels	N	N	vert	N
A1208	Jardinier / Jardinière paysagiste	N	N	vert	N
A1209	Elagueur / Elagueuse	N	N	strategique	N
A1210	Ouvrier forestier / Ouvrière forestière	N	N	strategique	N
A1211	Chef / Cheffe d'équipe paysagiste	N	N	strategique	N
A1212	Chef / Cheffe d'équipe de travaux forestiers	N	N	strategique	N
A1213	Conducteur / Conductrice de travaux forestiers	N	N	strategique	N
A1214	Patrouilleur modeleur / Patrouilleuse modeleuse VTT	N	N	strategique	N
A1301	Technicien / Technicienne de culture maraîchère			vert	
A1302	Technicien / Technicienne agricole			strategique	
A1303	Ingénieur / Ingénieure d'études et de recherche agricoles	N	O	vert	N
A1304	Conseiller / Conseillère technique agricole			strategique	
A1305	Technicien / Technicienne des services vétérinaires	N	N	strategique	N
A1306	Chargé / Chargée de mission biodiversité	N	O	vert	N
A1307	Ingénieur forestier / Ingénieure forestière	N	O	vert	N
A1308	Technicien / Technicienne de l'insémination animale	O	N	blanc	N
A1309	Technicien / Technicienne d'élevage équin	N	N	blanc	N
A1310	Technicien / Technicienne de production animale	N	N	blanc	N
A1311	Technicien forestier / Technicienne forestière	N	N	vert	N
A1312	Directeur / Directrice environnement	N	O	vert	N
A1313	Chargé / Chargée de mission environnement	N	O	vert	N
A1401	Cueilleur / Cueilleuse de fruits	N	N	vert	N
A1402	Aide agricole en production végétale	N	N	strategique	N
A1403	Aide d'élevage agricole			strategique	
A1404	Aquaculteur / Aquacultrice	N	N	strategique	N
A1405	Arboriculteur / Arboricultrice	N	N	strategique	N
A1406	Capitaine de pêche	O	O	strategique	N
A1407	Eleveur / Eleveuse de bovins	N	N	strategique	N
A1408	Eleveur / Eleveuse d'animaux sauvages	N	N	blanc	N
A1409	Aviculteur / Avicultrice	N	N	strategique	N
A1410	Eleveur / Eleveuse d'ovins	N	N	vert	N
A1411	Eleveur / Eleveuse de porcins	N	N	blanc	N
A1412	Fromager-affineur / Fromagère-affineuse	N	N	blanc	N
A1413	Brasseur / Brasseuse de bière	N	N	blanc	N
A1414	Horticulteur / Horticultrice	N	N	strategique	N
A1415	Marin-pêcheur	O	N	blanc	N
A1416	Exploitant / Exploitante agricole	N	N	strategique	N
A1417	Saliculteur / Salicultrice			vert	
A1418	Viticulteur / Viticultrice			blanc	
A1419	Ouvrier agricole polyvalent / Ouvrière agricole polyvalente			strategique	
A1420	Chef / Cheffe de culture responsable d'unité de production agricole			strategique	
A1421	Palefrenier soigneur / Palefrenière soigneuse			blanc	
A1422	Caviste de chai	N	N	blanc	N
A1423	Œnologue	N	O	blanc	N
A1424	Pisciculteur / Piscicultrice	N	N	strategique	N
A1425	Ramendeur / Ramendeuse	N	N	strategique	N
A1426	Educateur canin / Educatrice canine	N	N	blanc	N
A1427	Goémonier / Goémonière	O	N	vert	N
A1428	Algoculteur / Algocultrice	N	N	vert	N
A1429	Apiculteur / Apicultrice	N	N	vert	N
A1430	Ouvrier / Ouvrière aquacole	N	N	strategique	N
A1431	Ouvrier / Ouvrière piscicole	N	N	strategique	N
A1432	Osiériculteur / Osiéricultrice	N	N	vert	N
A1433	Maraîcher / Maraîchère	N	N	strategique	N
A1434	Tabaculteur / Tabacultrice	N	N	brun	N
A1435	Eleveur / Eleveuse d'animaux de compagnie	N	N	blanc	N
A1436	Conducteur / Conductrice de travaux en entreprise de travaux agricoles	N	O	strategique	N
A1437	Champignonniste	N	N	vert	N
A1438	Pêcheur / Pêcheuse à pied	N	N	vert	N
A1439	Eleveur / Eleveuse d'équidés	N	N	strategique	N
A1440	Cultivateur urbain / Cultivatrice urbaine	N	N	vert	N
A1441	Pépiniériste	N	N	strategique	N
A1442	Eleveur / Eleveuse de lapins	N	N	blanc	N
A1443	Cidrier / Cidrière	N	N	blanc	N
A1444	Aide agricole en production fruitière	N	N	strategique	N
A1445	Pêcheur sous-marin / Pêcheuse sous-marine	N	N	blanc	N
A1446	Maître / Maîtresse de chai	N	N	blanc	N
A1447	Herboriste	N	N	vert	N
A1501	Auxiliaire vétérinaire	N	N	blanc	N
A1502	Maréchal-ferrant / Maréchale-ferrante	O		blanc	
A1503	Toiletteur / Toiletteuse d'animaux			blanc	
A1504	Vétérinaire	O	O	blanc	N
A1505	Animalier / Animalière de laboratoire	N	N	blanc	N
A1506	Soigneur animalier / Soigneuse animalière	N	N	blanc	N
A1507	Ostéopathe animalier / Ostéopathe animalière	O	N	blanc	N
A1508	Dresseur animalier / Dresseuse animalière	N	N	blanc	N
A1509	Comportementaliste animalier / Comportementaliste animalière	N	N	blanc	N
A1510	Préparateur / Préparatrice d'équidés	N	N	blanc	N
A1511	Gardien / Gardienne d'animaux	N	N	blanc	N
B1101	Artiste Plasticien / Plasticienne			blanc	
B1102	Mosaïste d'art	N	N	blanc	N
B1103	Sculpteur / Sculptrice ornemaniste sur pierre	N	N	blanc	N
B1201	Céramiste	N	N	blanc	N
B1301	Etalagiste	N	N	blanc	N
B1302	Décorateur / Décoratrice d'objets d'art			blanc	
B1303	Graveur / Graveuse d'art		N	blanc	N
B1304	Artisan démonstrateur / Artisane démonstratrice	N	N	blanc	N
B1401	Vannier / Vannière	N	N	blanc	N
B1402	Relieur / Relieuse d'art	N	N	blanc	N
B1403	Restaurateur / Restauratrice de livres anciens	N	N	blanc	N
B1404	Canneur rempailleur / Canneuse rempailleuse	N	N	blanc	N
B1501	Facteur / Factrice d’instruments à clavier	N	N	blanc	N
B1502	Facteur / Factrice d'instruments de musique anciens	N	N	blanc	N
B1503	Facteur / Factrice d'instruments à vent	N	N	blanc	N
B1504	Facteur / Factrice de percussions	N	N	blanc	N
B1505	Luthier / Luthière	N	N	blanc	N
B1601	Métallier / Métallière d'art			blanc	
B1602	Souffleur / Souffleuse de verre			blanc	
B1603	Opérateur / Opératrice en bijouterie	O	N	blanc	N
B1604	Horloger / Horlogère	N	N	blanc	N
B1605	Bijoutier / Bijoutière	O	N	blanc	N
B1606	Joaillier / Joaillière	O	N	blanc	N
B1607	Lapidaire / Diamantaire	O	N	blanc	N
B1608	Orfèvre planeur / Orfèvre planeuse	O	N	blanc	N
B1609	Responsable d'atelier en bijouterie ou joaillerie	O	O	blanc	N
B1610	Sertisseur / Sertisseuse en bijouterie ou joaillerie	O	N	blanc	N
B1611	Trieur / Trieuse de pierres et perles	O	N	blanc	N
B1612	Concepteur / Conceptrice numérique en bijouterie joaillerie	O	N	blanc	O
B1613	Orfèvre	O	N	blanc	N
B1614	Monteur / Monteuse en orfèvrerie	O	N	blanc	N
B1615	Orfèvre tourneur repousseur / Orfèvre tourneuse repousseuse	O		blanc	N
B1616	Opérateur / Opératrice en horlogerie	N	N	blanc	N
B1701	Taxidermiste	N	N	blanc	N
B1702	Technicien / Technicienne en ostéologie-moulage	N	N	blanc	N
B1801	Modiste	N	N	blanc	N
B1802	Maroquinier / Maroquinière	N	N	blanc	N
B1803	Couturier / Couturière	N	N	blanc	N
B1804	Brodeur / Brodeuse			blanc	
B1805	Styliste	N	N	blanc	N
B1806	Tapissier / Tapissière d'ameublement			blanc	
B1807	Assistant / Assistante styliste	N	N	blanc	N
B1808	Premier / Première d'atelier	N	O	blanc	N
B1809	Sellier / Sellière	N	N	blanc	N
B1810	Fourreur / Fourreuse	N	N	brun	N
B1811	Sellier-garnisseur / Sellière-garnisseuse	N	N	blanc	N
B1812	Modéliste	N	N	blanc	N
B1813	Tailleur / Tailleuse	N	N	blanc	N
B1814	Directeur / Directrice de collection	N	O	blanc	N
C1101	Chargé / Chargée de produit en assurances			blanc	
C1102	Conseiller / Conseillère en assurances			blanc	
C1103	Courtier / Courtière en assurance	O	O	blanc	
C1104	Responsable d'agence en assurances			blanc	
C1105	Actuaire		O	blanc	
C1106	Expert / Experte risques en assurances		O	blanc	
C1107	Chargé / Chargée d'indemnisations en assurances		O	blanc	
C1108	Responsable de département en assurances		O	blanc	
C1109	Gestionnaire en assurances			blanc	
C1110	Souscripteur / Souscriptrice en assurances		O	blanc	
C1111	Mandataire en assurance	O	N	blanc	
C1112	Agent général / Agente générale d'assurance	O	N	blanc	
C1113	Expert / Experte en assurances dommages automobile	O	N	blanc	N
C1201	Chargé / Chargée d'accueil en banque			blanc	
C1202	Analyste de crédits et risques bancaires		O	blanc	
C1203	Chargé / Chargée d'affaires bancaires entreprise		N	blanc	
C1204	Gestionnaire de produits bancaires		O	blanc	
C1205	Conseiller / Conseillère en gestion de patrimoine	N	N	blanc	N
C1206	Conseiller / Conseillère de clientèle bancaire			blanc	
C1207	Directeur / Directrice d'agence bancaire		O	blanc	
C1208	Courtier / Courtière en banque	N	O	blanc	N
C1209	Spécialiste de la vérification client	N	N	blanc	N
C1301	Trader		O	blanc	
C1302	Gestionnaire des opérations sur les marchés financiers		O	blanc	
C1303	Gérant / Gérante de portefeuille financier		O	blanc	
C1401	Agent administratif / Agente administrative banque ou assurance			blanc	
C1501	Gestionnaire de copropriété		O	blanc	
C1502	Chargé / Chargée de gestion locative en immobilier			blanc	
C1503	Chargé / Chargée d'affaires immobilières		O	blanc	
C1504	Conseiller / Conseillère immobilier			blanc	
C1505	Responsable d'agence immobilière	N	O	blanc	N
C1506	Responsable de projet immobilier	N	O	blanc	N
D1101	Boucher / Bouchère	N	N	blanc	N
D1102	Boulanger / Boulangère	N	N	blanc	N
D1103	Charcutier-traiteur / Charcutière-traiteuse	N	N	blanc	N
D1104	Pâtissier / Pâtissière	N	N	blanc	N
D1105	Poissonnier / Poissonnière	N	N	blanc	N
D1106	Vendeur / Vendeuse en épicerie			blanc	
D1107	Vendeur / Vendeuse grossiste en produits frais	N	N	blanc	N
D1108	Chef boulanger / Cheffe boulangère	N	N	blanc	N
D1109	Chef boucher / Cheffe bouchère	N	N	brun	N
D1110	Vendeur ambulant / Vendeuse ambulante	N	N	blanc	N
D1111	Chef / Cheffe de laboratoire en charcuterie	N	N	blanc	N
D1112	Chef charcutier-traiteur / Cheffe charcutière-traiteuse	N	N	blanc	N
D1113	Commercial itinérant / Commerciale itinérante en entreprise de commerce de gros	N	N	blanc	N
D1114	Torréfacteur / Torréfactrice	N	N	blanc	N
D1115	Chocolatier / Chocolatière	N	N	blanc	N
D1116	Négociant / Négociante en bétail	N	N	blanc	N
D1117	Chef pâtissier / Cheffe pâtissière	N	N	blanc	N
D1118	Glacier / Glacière	N	N	blanc	N
D1201	Brocanteur / Brocanteuse	N	N	blanc	N
D1202	Coiffeur / Coiffeuse	N	N	blanc	N
D1203	Agent / Agente de soins en hydrothérapie	N	N	blanc	N
D1204	Agent technico-commercial / Agente technico-commerciale en location de véhicules	N	N	blanc	N
D1205	Employé / Employée de pressing	N	N	blanc	N
D1206	Cordonnier / Cordonnière	N	N	strategique	N
D1207	Retoucheur / Retoucheuse en habillement	N	N	strategique	N
D1208	Esthéticien / Esthéticienne	N	N	blanc	N
D1209	Fleuriste	N	N	strategique	N
D1210	Vendeur / Vendeuse en animalerie	N	N	blanc	N
D1211	Vendeur / Vendeuse d'articles de sport et loisirs			blanc	
D1212	Vendeur / Vendeuse en équipement de la maison			blanc	
D1213	Vendeur / Vendeuse grossiste en équipement du foyer	N	N	blanc	N
D1214	Vendeur / Vendeuse en prêt-à-porter			blanc	
D1215	Posticheur / Posticheuse	N	N	blanc	N
D1216	Coiffeur barbier / Coiffeuse barbière	N	N	blanc	N
D1217	Socio-coiffeur / Socio-coiffeuse	N	N	blanc	N
D1218	Formateur coiffeur / Formatrice coiffeuse	N	N	blanc	N
D1219	Vendeur / Vendeuse conseil en jardinerie	N	N	strategique	N
D1220	Gérant / Gérante salon de coiffure	N	N	blanc	N
D1221	Vendeur / Vendeuse de produits culturels et ludiques	N	N	blanc	N
D1222	Masseur / Masseuse bien-être	N	N	blanc	N
D1223	Conseiller / Conseillère de vente en pièces de rechange et accessoires de véhicules	N	N	blanc	N
D1224	Chargé / Chargée de location d'engins et de matériel de chantier	N	N	blanc	N
D1225	Responsable d'institut de beauté	N	N	blanc	N
D1226	Nettoyeur / Nettoyeuse en cuir et peausserie	N	N	brun	N
D1227	Acheteur vendeur / Acheteuse vendeuse d'or, de métaux précieux	N	N	blanc	N
D1228	Employé / Employée de laverie automatique	N	N	blanc	N
D1229	Responsable de pressing	N	N	blanc	N
D1230	Responsable d'agence de location de matériel de transport	N	N	blanc	N
D1231	Spa Praticien / Spa Praticienne	N	N	blanc	N
D1232	Formateur / Formatrice en esthétisme	N	N	blanc	N
D1233	Galeriste		N	blanc	N
D1234	Chargé / Chargée de location de matériel de transport ou de loisirs	N	N	blanc	N
D1235	Plagiste	N	N	blanc	N
D1236	Repasseur / Repasseuse	N	N	blanc	N
D1237	Socio-esthéticien / Socio-esthéticienne	N	N	blanc	N
D1238	Chef / Cheffe d'agence de location de véhicules	N	N	blanc	N
D1239	Perceur corporel / Perceuse corporelle	N	N	blanc	N
D1240	Prothésiste ongulaire	N	N	blanc	N
D1241	Conseiller / Conseillère en image personnelle	N	N	blanc	N
D1242	Linger / Lingère	N	N	blanc	N
D1243	Acheteur vendeur / Acheteuse vendeuse en dépôt-vente	N	N	blanc	N
D1301	Gérant / Gérante de magasin d'alimentation générale	N		blanc	N
D1302	Responsable de boutique	N	O	blanc	N
D1303	Responsable de station-service	N	N	brun	N
D1304	Responsable de station de lavage	N	N	blanc	N
D1305	Responsable de magasin cycles	N	N	strategique	N
D1401	Assistant commercial / Assistante commerciale	N	N	blanc	N
D1402	Commercial / Commerciale grands comptes et entreprises	N	O	blanc	N
D1403	Conseiller commercial / Conseillère commerciale auprès des particuliers	N	N	blanc	N
D1404	Vendeur / Vendeuse automobile	N	N	blanc	N
D1405	Conseiller / Conseillère en information médicale	N		blanc	N
D1406	Directeur / Directrice des ventes	N	O	blanc	N
D1407	Technico-commercial / Technico-commerciale	N		blanc	N
D1408	Conseiller / Conseillère clientèle à distance	N	N	blanc	O
D1409	Assistant / Assistante administration des ventes	N	N	blanc	N
D1410	Attaché commercial / Attachée commerciale	N	N	blanc	N
D1411	Responsable Efficacité Commerciale (SFE) en industrie pharmaceutique	N	O	blanc	N
D1412	Délégué médical hospitalier / Déléguée médicale hospitalière	N	O	blanc	N
D1413	Délégué / Déléguée pharmaceutique	N		blanc	N
D1414	Responsable de zone internationale	N	O	blanc	N
D1415	Chargé / Chargée de relation client	N	N	blanc	N
D1416	Commercial / Commerciale auprès d'une clientèle d'entreprises	N	N	blanc	N
D1417	Chef / Cheffe des ventes	N	O	blanc	N
D1418	Négociant / Négociante en bois	N	N	blanc	N
D1419	Courtier / Courtière en vins	N	N	blanc	N
D1420	Cadre Technico-commercial / Technico-commerciale	N	O	blanc	N
D1421	Conseiller commercial / Conseillère commerciale en véhicules industriels	N	N	blanc	N
D1422	Chargé / Chargée de recouvrement de créances	N	N	blanc	N
D1423	Conseiller / Conseillère produits en véhicules	N	N	blanc	N
D1424	Conseiller vendeur / Conseillère vendeuse à domicile	N	N	blanc	N
D1425	Conseiller vendeur / Conseillère vendeuse de véhicules poids lourds	N	N	blanc	N
D1426	Vendeur / Vendeuse en véhicules de collection	N	N	blanc	N
D1427	Conseiller vendeur / Conseillère vendeuse d'autocars	N	N	blanc	N
D1428	Superviseur / Superviseuse technique et logistique en assistance de régulation médicale		N	blanc	N
D1429	Assistant / Assistante import-export	N	N	blanc	N
D1430	Conseiller vendeur / Conseillère vendeuse de véhicules de loisirs	N	N	blanc	N
D1431	Assistant / Assistante achat	N	N	blanc	N
D1432	Assistant / Assistante service clients	N	N	blanc	N
D1433	Commercial / Commerciale export	N	O	blanc	N
D1434	Conseiller commercial / Conseillère commerciale motocycles	N	N	blanc	N
D1435	Responsable de plateau de centre d'appels	N		blanc	N
D1436	Assistant / Assistante de régulation médicale (ARM)	O	N	blanc	N
D1437	Gérant / Gérante de négoce automobile	N	N	blanc	N
D1438	Assistant / Assistante e-commerce	N	N	blanc	O
D1501	Animateur / Animatrice des ventes	N	N	blanc	N
D1502	Chef / Cheffe de rayon produits alimentaires	N	N	blanc	N
D1503	Chef / Cheffe de rayon de produits non alimentaires	N	N	blanc	N
D1504	Directeur / Directrice de magasin de grande distribution	N	O	blanc	N
D1505	Hôte / Hôtesse de caisse	N	N	blanc	N
D1506	Merchandiser	N		blanc	O
D1507	Employé / Employée de rayon libre-service	N	N	blanc	N
D1508	Responsable de caisses	N		blanc	N
D1509	Responsable de département en grande distribution	N	O	blanc	N
D1510	Chef / Cheffe de secteur magasin	N	N	blanc	N
D1511	Opérateur / Opératrice de station service	N	N	brun	N
E1101	Community manager	N	N	blanc	O
E1102	Ecrivain / Ecrivaine			blanc	
E1103	Chargé / Chargée des relations publiques	N	O	blanc	O
E1104	Concepteur / Conceptrice de contenus multimedia	N	N	blanc	O
E1105	Editeur / Editrice		O	blanc	
E1106	Journaliste	N		blanc	O
E1107	Chef / Cheffe de projet événementiel	N	O	blanc	N
E1108	Traducteur / Traductrice	N		blanc	N
E1109	Directeur / Directrice de la communication	N	O	blanc	N
E1110	Directeur / Directrice de la rédaction	N	O	blanc	O
E1111	Game master	N	N	blanc	O
E1112	Chargé / Chargée de communication	N		blanc	O
E1113	Responsable e-commerce	N	O	blanc	O
E1114	Reporter / Reportrice	N	N	blanc	N
E1115	Chef / Cheffe de projet jeux vidéo	N	O	blanc	O
E1116	Responsable d'édition en presse	N	O	blanc	O
E1117	Wedding planner	N	N	blanc	N
E1118	Présentateur / Présentatrice journaliste	N	O	blanc	N
E1119	Concepteur rédacteur / Conceptrice rédactrice	N	N	blanc	O
E1120	Chef / Cheffe de projets traduction	N	O	blanc	N
E1121	Secrétaire de rédaction	N		blanc	N
E1122	Transcripteur adaptateur / Transcriptrice adaptatrice	N	N	blanc	N
E1123	Interprète	N	N	blanc	N
E1124	Social media manager - Responsable des médias sociaux	N	O	blanc	O
E1125	Concepteur / Conceptrice de jeux vidéo	N	N	blanc	O
E1126	Auteur / Auteure de jeux de société	N	N	blanc	N
E1127	Brand content manager	N	O	blanc	O
E1128	Directeur / Directrice de création	N	O	blanc	O
E1129	Directeur / Directrice artistique communication	N	O	blanc	O
E1201	Photographe	N	N	blanc	N
E1202	Opérateur / Opératrice de laboratoire cinématographique	N	N	blanc	N
E1203	Technicien / Technicienne de laboratoire photographique	N	N	blanc	N
E1204	Technicien / Technicienne d’exploitation cinématographique	N	N	blanc	N
E1205	Designer graphique	N	N	blanc	O
E1206	UX - UI Designer		N	blanc	O
E1207	Motion designer	N	N	blanc	O
E1208	Chef / Cheffe de studio de photographie	N	O	blanc	N
E1209	Responsable de laboratoire photographique	N	N	blanc	N
E1210	Web designer	N	N	blanc	O
E1211	Dessinateur-illustrateur / Dessinatrice-illustratrice	N	N	blanc	N
E1301	Conducteur / Conductrice de machines d'impression			blanc	
E1302	Conducteur / Conductrice de machines de façonnage routage	N	N	blanc	N
E1303	Chef / Cheffe de fabrication en industrie graphique	N		blanc	N
E1304	Agent / Agente de façonnage et routage			blanc	
E1305	Préparateur-correcteur / Préparatrice-correctrice en industrie graphique	N	N	blanc	N
E1306	Opérateur / Opératrice de prépresse			blanc	
E1307	Reprographe			blanc	
E1308	Technicien / Technicienne des industries graphiques	N	N	blanc	N
E1309	Responsable d'atelier de façonnage routage	N	N	blanc	N
E1310	Contrôleur / Contrôleuse qualité en industrie graphique	N	N	blanc	N
E1311	Régleur / Régleuse de machines de façonnage routage	N	N	blanc	N
E1312	Lecteur-correcteur / Lectrice-correctrice	N	N	blanc	N
E1313	Agent / Agente d'encadrement en industrie graphique	N	N	blanc	N
E1314	Conducteur / Conductrice de machines à pelliculer	N	N	blanc	N
E1315	Conducteur / Conductrice de machines de reliure automatique	N	N	blanc	N
E1401	Chef / Cheffe de publicité	N	O	blanc	O
E1402	Média planneur / Média planneuse	N	O	blanc	O
E1403	Consultant / Consultante média	N	O	blanc	O
E1404	Assistant / Assistante en publicité	N	N	blanc	O
E1405	Référenceur / Référenceuse web	N	N	blanc	O
E1406	Influenceur / Influenceuse web	N	N	blanc	O
E1407	Traffic manager	N	O	blanc	O
E1408	Responsable trafic création	N	O	blanc	N
E1409	Acheteur / Acheteuse média	N	N	blanc	N
E1410	Responsable programmatique	N	O	blanc	O
E1411	Chargé / Chargée de développement du patrimoine publicitaire	N	N	blanc	N
E1412	Directeur / Directrice média	N	O	blanc	O
E1413	Chef / Cheffe de projet publicitaire	N	O	blanc	O
E1414	Chargé / Chargée de diffusion publicitaire	N	O	blanc	O
E1415	Directeur / Directrice de la production publicitaire	O	O	blanc	N
F1101	Architecte du bâtiment	N	O	strategique	N
F1102	Architecte d'intérieur	N	O	blanc	N
F1103	Diagnostiqueur / Diagnostiqueuse immobilier	O	N	strategique	N
F1104	Dessinateur-projeteur / Dessinatrice-projeteuse de la construction	N	N	strategique	N
F1105	Géologue	N	O	strategique	N
F1106	Ingénieur / Ingénieure d'études de prix BTP	N	O	strategique	N
F1107	Géomètre-topographe	O		blanc	N
F1108	Métreur / Métreuse de la construction	N	N	blanc	N
F1109	Assistant / Assistante géomètre			blanc	
F1110	Dessinateur / Dessinatrice enveloppe du bâtiment			strategique	
F1111	Ingénieur / Ingénieure génie civil	N	O	strategique	N
F1112	Ingénieur / Ingénieure calcul et structure	N	O	blanc	N
F1113	Responsable énergie		O	vert	
F1114	Conseiller / Conseillère en rénovation énergétique	O		vert	
F1115	Vulcanologue	N	O	vert	N
F1116	Ingénieur / Ingénieure démantèlement nucléaire	O	O	strategique	N
F1117	Ingénieur / Ingénieure d'étude CVC	N	O	strategique	N
F1118	Sismologue	N	O	vert	N
F1119	Pédologue	N	O	vert	N
F1120	Economiste de la construction	N	N	strategique	N
F1121	Architecte du patrimoine national	O	O	strategique	N
F1122	Ingénieur / Ingénieure Chantier nucléaire	O	O	strategique	N
F1123	Glaciologue	N	N	vert	N
F1124	Hydrologue	N	O	vert	N
F1125	BIM Manager	N	O	blanc	O
F1126	Assistant / Assistante maîtrise d'œuvre en architecture	N	N	blanc	N
F1127	Architecte-urbaniste	N	O	strategique	N
F1128	Géotechnicien / Géotechnicienne	N	N	vert	N
F1129	Ingénieur / Ingénieure réservoir	N	O	brun	N
F1130	Contrôleur / Contrôleuse technique de la construction (CTC)	O	N	strategique	N
F1131	Géomètre du cadastre	N	N	blanc	N
F1132	Acousticien / Acousticienne du bâtiment	N	O	blanc	N
F1133	Chargé / Chargée d'affaires foncières	N	O	blanc	N
F1134	Domoticien / Domoticienne	N	N	strategique	O
F1135	Chargé / Chargée d'affaires BTP	N	O	strategique	N
F1136	Chef / Cheffe de projet éolien	N	O	vert	N
F1137	Chargé / Chargée de méthodes BTP	N	O	strategique	N
F1138	Géothermicien / Géothermicienne	N	O	vert	N
F1139	Décorateur / Décoratrice d'intérieur	N	N	blanc	N
F1140	Concepteur / Conceptrice agencement	N	N	blanc	N
F1141	Ingénieur / Ingénieure études conception électrique	N	O	strategique	N
F1142	Océanographe	N	N	vert	N
F1143	Géophysicien / Géophysicienne	N	O	vert	N
F1201	Conducteur / Conductrice de travaux du bâtiment	N	O	strategique	N
F1202	Chef / Cheffe de chantier bâtiment	N		strategique	N
F1203	Responsable d'exploitation de gisements et de carrières		O	brun	
F1204	Animateur / Animatrice QSE - Qualité Sécurité Environnement BTP	N	N	vert	N
F1205	Directeur / Directrice de travaux du bâtiment	N	O	strategique	N
F1206	Chef / Cheffe d'équipe bâtiment	N	N	blanc	N
F1207	Chef / Cheffe d'équipe travaux publics	N	N	strategique	N
F1208	Conducteur / Conductrice de travaux publics	N	O	strategique	N
F1209	Chef / Cheffe de chantier travaux publics	N	N	strategique	N
F1210	Directeur / Directrice de travaux TP - Travaux Publics	N	O	strategique	N
F1301	Grutier / Grutière	O	N	blanc	N
F1302	Conducteur / Conductrice d'engins de chantier	O	N	blanc	N
F1303	Conducteur / Conductrice d'engin de damage	N	N	blanc	N
F1401	Foreur / Foreuse			brun	
F1402	Extracteur / Extractrice de roches			brun	
F1501	Monteur / Monteuse de structures bois	N	N	strategique	N
F1502	Monteur / Monteuse en structures métalliques	N	N	blanc	N
F1503	Charpentier / Charpentière	N	N	strategique	N
F1504	Charpentier / Charpentière de marine	N	N	strategique	N
F1505	Echafaudeur / Echafaudeuse	N	N	blanc	N
F1601	Plâtrier / Plâtrière	N	N	blanc	N
F1602	Electricien / Electricienne du bâtiment	N	N	strategique	N
F1603	Plombier / Plombière sanitaire	N	N	strategique	N
F1604	Plaquiste	N	N	strategique	N
F1605	Monteur / Monteuse de réseaux électriques	N	N	strategique	N
F1606	Peintre en bâtiment			blanc	
F1607	Menuisier / Menuisière aluminium			strategique	
F1608	Carreleur / Carreleuse	O		blanc	
F1609	Solier / Solière	N	N	blanc	N
F1610	Installateur mainteneur / Installatrice mainteneuse en systèmes solaires, thermiques et photovoltaïques	N	N	vert	N
F1611	Façadier / Façadière itéiste	N	N	strategique	N
F1612	Tailleur / Tailleuse de pierre	N	N	blanc	N
F1613	Etancheur / Etancheuse	N	N	strategique	N
F1614	Poseur / Poseuse en fermetures de bâtiment			strategique	
F1615	Poseur / Poseuse de cloisons démontables et mobiles			strategique	
F1616	Poseur / Poseuse de menuiseries extérieures			strategique	
F1617	Poseur / Poseuse de véranda			strategique	
F1618	Poseur / Poseuse de façade vitrée			strategique	
F1619	Couvreur / Couvreuse	N		strategique	
F1620	Installateur / Installatrice chauffage et climatisation			strategique	
F1621	Ramoneur / Ramoneuse	O	N	strategique	N
F1622	Monteur / Monteuse en éclairage public	N	N	strategique	N
F1623	Monteur / Monteuse installation réseaux mobiles	N	N	blanc	N
F1624	Staffeur Stuqueur / Staffeuse Stuqueuse	N	N	blanc	N
F1625	Monteur / Monteuse en agencement	N	N	strategique	N
F1626	Calorifugeur / Calorifugeuse	N	N	vert	N
F1627	Poseur / Poseuse de compteurs	N	N	strategique	N
F1628	Installateur / Installatrice de bornes de recharges électriques	N	N	strategique	N
F1629	Electricien / Electricienne ferroviaire	N	N	strategique	N
F1630	Technicien / Technicienne de désenfumage	N	N	strategique	N
F1701	Coffreur / Coffreuse			strategique	
F1702	Ouvrier / Ouvrière en voiries			blanc	
F1703	Maçon / Maçonne			strategique	
F1704	Manœuvre bâtiment			strategique	
F1705	Poseur / Poseuse de canalisations	N	N	strategique	N
F1706	Armaturier / Armaturière de l'industrie du béton			blanc	
F1707	Maçon / Maçonne du paysage	N	N	strategique	N
F1708	Installateur-poseur / Installatrice-poseuse de piscines préfabriquées			strategique	
F1709	Démolisseur / Démolisseuse	N		strategique	
F1710	Magasinier / Magasinière en négoce des matériaux de construction	N	N	strategique	N
F1711	Poseur / Poseuse de voies ferrées	N	N	strategique	N
G1101	Agent / Agente d'accueil touristique	N	N	blanc	N
G1102	Chargé / Chargée de promotion touristique	N	N	strategique	N
G1103	Directeur / Directrice de parc régional	N	O	vert	N
G1104	Consultant / Consultante tourisme	N	O	blanc	N
G1105	Directeur / Directrice d'office du tourisme	N	O	blanc	N
G1106	Animateur / Animatrice du patrimoine	N	N	blanc	N
G1107	Hôte / Hôtesse d'accueil et d'animation de croisière	N	N	blanc	N
G1108	Directeur / Directrice de pays d'accueil touristique	N	O	blanc	N
G1201	Guide-accompagnateur / Guide-accompagnatrice	N	N	strategique	N
G1202	Animateur / Animatrice d'atelier artistique ou ludique	N	N	blanc	N
G1203	Animateur / Animatrice jeunesse	N	N	blanc	N
G1204	Educateur sportif / Educatrice sportive	O	N	blanc	N
G1205	Opérateur / Opératrice d'attraction	N	N	blanc	N
G1206	Croupier / Croupière			blanc	
G1207	Surveillant / Surveillante de baignade	O		blanc	
G1208	Entraîneur / Entraîneure de sport professionnel et de haut niveau	O	N	blanc	N
G1209	Animateur / Animatrice de loisirs sportifs	O	N	blanc	N
G1210	Enseignant / Enseignante d'équitation			blanc	
G1211	Analyste de la performance sportive	N	N	blanc	N
G1212	Animateur socio-sportif / Animatrice socio-sportive	O	N	blanc	N
G1213	Chargé / Chargée de développement d'activités sportives	N	N	blanc	N
G1214	Directeur sportif / Directrice sportive	N	O	blanc	N
G1215	Educateur sportif / Educatrice sportive Santé	O	N	blanc	N
G1216	Moniteur / Monitrice de sport nature	O	N	strategique	N
G1217	Moniteur / Monitrice en salle de sport	O	N	blanc	N
G1218	Préparateur / Préparatrice physique	O	N	blanc	N
G1219	Recruteur sportif / Recruteuse sportive	N	N	blanc	N
G1220	Educateur sportif / Educatrice sportive spécialisé(e) en activités physiques et sportives adaptées	O	N	blanc	N
G1221	Responsable des attractions	N	N	blanc	N
G1222	Guide-conférencier / Guide-conférencière	O	N	blanc	N
G1223	Animateur / Animatrice en site de divertissement	N	N	blanc	N
G1224	Maître-nageur sauveteur / Maître-nageuse sauveteuse	O	N	blanc	N
G1225	Ouvreur / Ouvreuse de salle de spectacles	N	N	blanc	N
G1226	Chef / Cheffe de bassin	O	N	blanc	N
G1227	Guide-interprète	N	N	strategique	N
G1228	Guide de haute montagne	O	N	strategique	N
G1229	Guide-accompagnateur / Guide-accompagnatrice de pêche	N	N	strategique	N
G1230	Guide de tourisme équestre	O	N	strategique	N
G1231	Accompagnateur / Accompagnatrice en écotourisme	N	N	vert	N
G1232	Opérateur / Opératrice de parcours acrobatique dans les arbres	O	N	strategique	N
G1233	Préparateur mental / Préparatrice mentale du sport	N	N	blanc	N
G1234	Musher guide de randonnée en traîneau	N	N	strategique	N
G1235	Animateur / Animatrice de séjour de vacances	N	N	blanc	N
G1236	Animateur / Animatrice de club de vacances	N	N	blanc	N
G1237	Directeur / Directrice d'accueil de loisirs sans hébergement	N	O	blanc	N
G1238	Animateur / Animatrice d'atelier multimédia	N	N	blanc	O
G1239	Responsable d'animation	N	O	blanc	N
G1240	Animateur / Animatrice nature environnement	N	N	vert	N
G1241	Directeur / Directrice de centre de séjour de vacances	N	O	blanc	N
G1242	Médiateur / Médiatrice scientifique	N	N	strategique	N
G1301	Concepteur / Conceptrice de produits touristiques	N	N	strategique	N
G1302	Yield manager		O	blanc	
G1303	Conseiller / Conseillère en voyages	N	N	blanc	N
G1304	Responsable d'agence de voyages	N	O	blanc	N
G1305	Assistant / Assistante chef de produit tourisme	N	N	blanc	N
G1306	Billettiste voyages	N	N	blanc	N
G1307	Responsable de ventes de voyages en plateau d'affaires	N	O	blanc	N
G1308	Chef / Cheffe de produit touristique	N	O	blanc	N
G1401	Adjoint / Adjointe de direction en hôtellerie-restauration	N	O	blanc	N
G1402	Directeur / Directrice d'établissement en hôtellerie-restauration	N	O	blanc	N
G1403	Directeur / Directrice de structure touristique		O	blanc	
G1404	Responsable d'établissement de restauration collective		O	blanc	
G1405	Directeur / Directrice de structure sportive	N	O	blanc	N
G1406	Directeur / Directrice d'équipement sportif	N	O	blanc	N
G1407	Econome en hôtellerie-restauration	N	N	blanc	N
G1408	Directeur / Directrice de structure d'hébergement touristique	N	O	blanc	N
G1409	Manager en restauration rapide	N	O	blanc	N
G1410	Directeur / Directrice de la restauration	N	O	blanc	N
G1411	Directeur / Directrice d'hôtel	N	O	blanc	N
G1412	Directeur / Directrice de parc à thème	N	O	blanc	N
G1413	Directeur / Directrice de restaurant	N	O	blanc	N
G1414	Directeur / Directrice d'exploitation de site de divertissement			blanc	
G1415	Gérant / Gérante de gîte et chambres d'hôtes	N	N	blanc	N
G1416	Directeur / Directrice d'hôtellerie de plein air	N	O	blanc	N
G1501	Employé / Employée d'étage	N	N	blanc	N
G1502	Employé / Employée d'hôtel	N	N	blanc	N
G1503	Gouvernant / Gouvernante d'hôtel	N	N	blanc	N
G1601	Chef / Cheffe de cuisine	N	N	blanc	N
G1602	Commis / Commise de cuisine	N	N	blanc	N
G1603	Equipier polyvalent / Equipière polyvalente de restauration rapide	N	N	blanc	N
G1604	Pizzaïolo / Pizzaïola	N	N	blanc	N
G1605	Plongeur officier / Plongeuse officière de cuisine	N	N	blanc	N
G1606	Cuisinier / Cuisinière de collectivité			strategique	
G1607	Employé / Employée de restauration collective			blanc	
G1608	Ecailler / Ecaillère	N	N	blanc	N
G1609	Cuisinier / Cuisinière	N	N	blanc	N
G1610	Pâtissier / Pâtissière de restaurant	N	N	blanc	N
G1611	Steward / Hôtesse de train	N	N	blanc	N
G1612	Crêpier / Crêpière	N	N	blanc	N
G1613	Restaurateur ambulant / Restauratrice ambulante	N	N	blanc	N
G1701	Concierge d'hôtel	N	N	blanc	N
G1702	Bagagiste en établissement hôtelier	N	N	blanc	N
G1703	Réceptionniste	N	N	blanc	N
G1704	Agent / Agente de réservation en hôtellerie	N	N	blanc	N
G1705	Chef / Cheffe concierge d'hôtel	N	N	blanc	N
G1706	Chef / Cheffe de réception en hôtellerie	N	N	blanc	N
G1707	Responsable de vestiaire	N	N	blanc	N
G1708	Voiturier / Voiturière	N	N	blanc	N
G1801	Barman / Barmaid	N	N	blanc	N
G1802	Maître / Maîtresse d'hôtel	N	N	blanc	N
G1803	Serveur / Serveuse en restauration	N	N	blanc	N
G1804	Sommelier / Sommelière	N	N	blanc	N
G1805	Gérant / Gérante de café, bar-brasserie	N	N	blanc	N
G1806	Chef sommelier / Cheffe sommelière	N	N	blanc	N
G1807	Gérant / Gérante de bar-tabac	O	N	blanc	N
G1808	Chef barman / Cheffe barmaid	N	N	blanc	N
G1809	Barista	N	N	blanc	N
G1810	Chef / Cheffe de rang	N	N	blanc	N
H1101	Ingénieur / Ingénieure support technique	N	O	blanc	N
H1102	Ingénieur / Ingénieure d'affaires en industrie	N	O	strategique	N
H1103	Responsable d'affaires en industrie pharmaceutique	N	O	strategique	N
H1104	Directeur / Directrice des affaires médicales pharmaceutiques	O	O	blanc	N
H1105	Chef de projets santé / Cheffe de projets santé	N	O	blanc	N
H1106	Responsable support technique clients	N	O	blanc	N
H1107	Directeur / Directrice assistance technique	N	O	blanc	N
H1108	Technicien / Technicienne support client en industrie	N	N	blanc	N
H1201	Technicien / Technicienne coloriste en industrie	N	N	blanc	N
H1202	Dessinateur / Dessinatrice en électricité-électronique	N	N	blanc	N
H1203	Dessinateur-projeteur / Dessinatrice-projeteuse en mécanique	N	N	strategique	N
H1204	Designer	N	O	blanc	N
H1205	Modéliste industriel / Modéliste industrielle	N	N	blanc	N
H1206	Ingénieur / Ingénieure R&D en industrie		O	strategique	
H1207	Rédacteur / Rédactrice technique	N	O	blanc	N
H1208	Automaticien / Automaticienne en bureau d'études			blanc	N
H1209	Technicien / Technicienne en électricité et électronique études et développement	N	N	blanc	N
H1210	Technicien / Technicienne R&D			blanc	N
H1211	Attaché / Attachée de recherche clinique (ARC)	O	O	blanc	
H1212	Ingénieur / Ingénieure brevet en industrie	N	O	blanc	N
H1213	Responsable du développement clinique en industrie pharmaceutique	N	O	blanc	N
H1214	Agent / Agente de laboratoire de recherche industrielle	N	N	blanc	N
H1215	Bioinformaticien / Bioinformaticienne en études, recherche et développement	N	O	blanc	N
H1216	Responsable des études épidémiologiques	N	O	blanc	N
H1217	Technicien / Technicienne formulation en industrie pharmaceutique	N	N	blanc	N
H1218	Responsable de projet recherche et développement	N	O	vert	N
H1219	Responsable opérationnel / Responsable opérationnelle des études cliniques en industrie pharmaceutique	O	O	blanc	N
H1220	Responsable formulation en industrie pharmaceutique	N	O	blanc	N
H1221	Responsable des partenariats de recherche en industrie pharmaceutique	N	O	blanc	N
H1222	Responsable médical / Responsable médicale des études cliniques en industrie pharmaceutique	O	O	blanc	N
H1223	Coordinateur / Coordinatrice d'études cliniques en industrie pharmaceutique	N	O	blanc	N
H1224	Technicien / Technicienne de laboratoire de recherche-développement	N	N	blanc	N
H1225	Ingénieur / Ingénieure développement nucléaire	N	O	strategique	N
H1226	Rédacteur médical / Rédactrice médicale en industrie pharmaceutique	N	O	blanc	N
H1227	Maquettiste en électronique	N	N	blanc	N
H1228	Projeteur / Projeteuse chef de groupe en électricité-électronique	N	O	strategique	N
H1229	Roughman / Roughwoman en design	N	N	blanc	N
H1230	Ingénieur / Ingénieure essais vérification et validation (V&V) en milieu nucléaire	N	O	strategique	N
H1231	Patronnier / Patronnière en chaussures	N	N	blanc	N
H1232	Technicien / Technicienne d'études en industrie des matériaux souples	N	N	blanc	N
H1233	Chef de projet / Cheffe de projet design	N	O	blanc	N
H1234	Responsable de service de rédaction technique	N	O	blanc	N
H1235	Technicien / Technicienne en conception industrielle en mécanique	N	N	strategique	N
H1236	Dessinateur-projeteur / Dessinatrice-projeteuse en électricité-électronique	N	N	strategique	N
H1237	Ingénieur / Ingénieure énergies renouvelables	N	O	vert	N
H1238	Chef / Cheffe de projet conception industrielle en mécanique	N	O	strategique	N
H1239	Technicien / Technicienne en conception électronique, électrique	N	N	strategique	N
H1240	Agent / Agente de finissage couleurs et effets cuirs et peaux	N	N	blanc	N
H1241	Architecte système hydrogène		O	strategique	N
H1301	Inspecteur / Inspectrice de conformité	N	N	strategique	N
H1302	Ingénieur / Ingénieure Hygiène, Sécurité et Environnement en industrie (HSE)		O	vert	
H1303	Technicien / Technicienne en Hygiène, Sécurité, Environnement industriel (HSE)	N	N	vert	N
H1304	Responsable environnement en industrie	N	O	vert	N
H1305	Vérificateur / Vérificatrice de conformité industrielle	N	N	strategique	N
H1306	Ingénieur / Ingénieure sûreté en industrie nucléaire	N	O	strategique	N
H1307	Responsable de la conformité industrielle	N	O	strategique	N
H1308	Animateur / Animatrice en Hygiène Sécurité Environnement (HSE)	N	N	vert	N
H1309	Technicien / Technicienne en radioprotection	O	N	strategique	N
H1401	Responsable ordonnancement-lancement-planification en industrie		O	strategique	
H1402	Ingénieur / Ingénieure méthodes et process		O	strategique	
H1403	Gestionnaire de flux de production			blanc	
H1404	Technicien / Technicienne méthodes			blanc	
H1405	Responsable supply chain en industrie	N	O	blanc	N
H1406	Ingénieur / Ingénieure supply chain en industrie	N	O	blanc	N
H1501	Responsable de laboratoire d'analyse industrielle	N	O	strategique	N
H1502	Responsable qualité en industrie	N	O	strategique	N
H1503	Technicien / Technicienne de laboratoire d'analyse industrielle	N	N	strategique	N
H1504	Contrôleur / Contrôleuse technique en électricité-électronique			strategique	
H1505	Nez			blanc	
H1506	Contrôleur / Contrôleuse technique en métallurgie			strategique	
H1507	Chargé / Chargée des affaires réglementaires	O	O	blanc	
H1508	Assureur / Assureuse qualité industrie	N	O	blanc	N
H1509	Responsable des affaires règlementaires en industrie pharmaceutique	N	O	blanc	N
H1510	Technicien / Technicienne de laboratoire de contrôle en industrie pharmaceutique	N	N	strategique	N
H1511	Chargé / Chargée de validation-qualification en industrie pharmaceutique	N	O	blanc	N
H1512	Directeur / Directrice de zone en industrie pharmaceutique	N	O	blanc	N
H1513	Responsable de pharmacovigilance en industrie pharmaceutique	O	O	blanc	N
H1514	Chargé / Chargée de pharmacovigilance en industrie pharmaceutique	O	O	blanc	N
H1515	Auditeur / Auditrice qualité en industrie	N	O	blanc	N
H1516	Expert / Experte métrologue	N	N	blanc	N
H1517	Responsable de laboratoire de contrôle en industrie pharmaceutique	O	O	blanc	N
H1518	Responsable assurance qualité en industrie	N	O	blanc	N
H1519	Responsable éthique-déontologie-conformité en industrie pharmaceutique	N	O	blanc	N
H1520	Ingénieur / Ingénieure assurance qualité en industrie	N	O	blanc	N
H1521	Technicien / Technicienne de validation-qualification	N	N	blanc	N
H1522	Technicien / Technicienne en contrôles et essais non destructifs (CND END)	N	N	blanc	N
H1523	Responsable Qualité Sécurité Environnement -QSE- en industrie	N	O	vert	N
H1524	Qualiticien / Qualiticienne en industrie	N	N	strategique	N
H1525	Biologiste de contrôle fabrication en industrie	N	N	strategique	N
H1526	Technicien / Technicienne qualité-surveillance d'installations industrielles	N	N	blanc	N
H1527	Ingénieur / Ingénieure qualité en industrie	N	O	strategique	N
H1528	Technicien / Technicienne qualité en industrie	N	N	strategique	N
H1529	Chargé / Chargée de matériovigilance	N	N	strategique	N
H1530	Technicien / Technicienne de la qualité de l'eau	N	N	vert	N
H1531	Opérateur / Opératrice de laboratoire d'analyse industrielle	N	N	strategique	N
H1532	Responsable de contrôle non destructif en industrie	N	O	strategique	N
H1533	Ingénieur / Ingénieure CND END	N	O	blanc	N
H1534	Ingénieur / Ingénieure d'analyse industrielle	N	O	vert	N
H2101	Ouvrier / Ouvrière d'abattoir			brun	
H2102	Conducteur / Conductrice de ligne en industrie alimentaire	N	N	blanc	N
H2103	Opérateur / Opératrice de transformation des viandes			brun	
H2104	Fromager industriel / Fromagère industrielle	N	N	blanc	N
H2105	Agent / Agente de production en industrie alimentaire	N	N	blanc	N
H2201	Assembleur / Assembleuse d'ouvrages en bois			strategique	
H2202	Conducteur / Conductrice de machines à bois			strategique	
H2203	Machiniste en fabrications de panneaux de bois			strategique	
H2204	Contremaître / Contremaîtresse en menuiserie			blanc	
H2205	Ouvrier / Ouvrière de scierie			strategique	
H2206	Menuisier / Menuisière	N	N	strategique	N
H2207	Ebéniste	N	N	strategique	N
H2208	Façonnier / Façonnière d'ouvrages décoratifs en bois et matériaux associés	N	N	strategique	N
H2209	Dessinateur / Dessinatrice de structures en bois	N	N	strategique	N
H2210	Tonnelier / Tonnelière	N	N	strategique	N
H2211	Opérateur / Opératrice de sciage bois	N	N	strategique	N
H2212	Technicien / Technicienne de fabrication en industrie du bois	N	N	strategique	N
H2213	Menuisier / Menuisière en construction nautique	N	N	blanc	N
H2214	Mérandier / Mérandière		N	vert	N
H2215	Caissier / Caissière de l'emballage industriel			blanc	
H2301	Conducteur / Conductrice de ligne en industrie chimique	N	N	brun	N
H2302	Conducteur / Conductrice de procédé de fabrication en industrie pharmaceutique	N	N	blanc	N
H2303	Opérateur / Opératrice de fabrication en industrie pharmaceutique	N	N	blanc	N
H2304	Opérateur / Opératrice de fabrication des industries chimiques	N	N	brun	N
H2401	Opérateur / Opératrice de fabrication industrie des cuirs, peaux et matériaux associés	N	N	blanc	N
H2402	Couturier industriel / Couturière industrielle de l'habillement	N	N	blanc	N
H2403	Conducteur / Conductrice de machines de fabrication de produits textiles	N	N	blanc	N
H2404	Conducteur / Conductrice de machine de production et transformation des fils	N	N	blanc	N
H2405	Conducteur / Conductrice de ligne de production de textiles non-tissés	N	N	blanc	N
H2406	Conducteur / Conductrice de machines de traitement textile	N	N	blanc	N
H2407	Opérateur / Opératrice sur machine de transformation et de finition des cuirs et peaux	N	N	blanc	N
H2408	Imprimeur / Imprimeuse textile	N	N	blanc	N
H2409	Coupeur / Coupeuse en industrie textile et matériaux souples	N	N	blanc	N
H2410	Opérateur / Opératrice de finition en industrie du textile	N	N	blanc	N
H2411	Monteur / Monteuse prototypiste cuir et matériaux souples	N	N	blanc	N
H2412	Patronnier / Patronnière	N	N	blanc	N
H2413	Opérateur / Opératrice de préparation en industrie textile			blanc	
H2414	Opérateur / Opératrice de préparation ou de finition sur articles de cuirs, peaux ou matériaux associés			blanc	
H2415	Contrôleur / Contrôleuse en industrie textile			blanc	
H2416	Gainier industriel / Gainière industrielle	N	N	blanc	N
H2417	Chef / Cheffe de rame textile	N	N	blanc	N
H2418	Opérateur / Opératrice sur machine de production et transformation des fils	N	N	blanc	N
H2419	Passementier / Passementière en industrie textile	N	N	blanc	N
H2420	Repasseur / Repasseuse en industrie textile et de l'habillement	N	N	blanc	N
H2421	Opérateur / Opératrice de fabrication de produits textiles	N	N	blanc	N
H2422	Tapissier industriel / Tapissière industrielle	N	N	blanc	N
H2423	Mécanicien / Mécanicienne industrie textile et de l'habillement	N	N	blanc	N
H2424	Chef / Cheffe de ligne chromo en industrie textile	N	N	blanc	N
H2425	Fileur / Fileuse en industrie textile	N	N	blanc	N
H2426	Chef / Cheffe d'équipe en atelier de coupe	N	N	blanc	N
H2427	Effileur / Effileuse en dentelles	N	N	blanc	N
H2501	Chef / Cheffe d'atelier production électricité-électronique			strategique	
H2502	Responsable d'unité de production industrielle		O	strategique	
H2503	Responsable d'îlot de production		O	strategique	
H2504	Chef / Cheffe d'équipe en industrie			strategique	
H2505	Chef / Cheffe d'équipe et d'atelier textile			blanc	
H2506	Chef / Cheffe de production en industrie agroalimentaire	N	O	blanc	N
H2507	Responsable de ligne de production industrielle	N	O	blanc	N
H2508	Ingénieur / Ingénieure exploitation nucléaire	O	O	strategique	N
H2509	Ingénieur / Ingénieure de fonderie ou de forge	N	O	strategique	N
H2510	Directeur / Directrice de production industrielle	N	O	strategique	N
H2601	Bobinier / Bobinière en électricité	N	N	blanc	N
H2602	Câbleur / Câbleuse d'armoires			blanc	
H2603	Opérateur / Opératrice sur machines automatisées en production électrique			blanc	
H2604	Assembleur / Assembleuse en produits électriques et électroniques			strategique	
H2605	Monteur-câbleur / Monteuse-câbleuse en électronique			strategique	
H2606	Monteur-bobinier / Monteuse-bobinière en électricité	N	N	blanc	N
H2607	Chef / Cheffe d'atelier de bobinage électrique	N	N	blanc	N
H2608	Bobinier / Bobinière en matériels électroniques	N	N	blanc	N
H2701	Technicien / Technicienne énergie			strategique	
H2702	Conducteur / Conductrice de bloc nucléaire	O	N	strategique	N
H2703	Technicien / Technicienne de maintenance de batteries de véhicules électriques	N	N	strategique	N
H2704	Technicien démonteur / Technicienne démonteuse de batteries de véhicules électriques	N	N	vert	N
H2705	Pilote de ligne de production de composants et de cellules pour batteries de véhicules électriques	N	N	strategique	N
H2706	Opérateur / Opératrice de production en énergie nucléaire	N	N	strategique	N
H2707	Technicien / Technicienne essais en industrie nucléaire	N	N	strategique	N
H2708	Technicien / Technicienne d'exploitation nucléaire	N	N	strategique	N
H2709	Conducteur / Conductrice d'installation d'incinération	N	N	strategique	N
H2710	Responsable technique d'installation hydrogène	N	N	strategique	N
H2801	Agent / Agente de fabrication du verre			blanc	
H2802	Opérateur / Opératrice de fabrication en matériaux de construction			blanc	
H2803	Opérateur / Opératrice en Industrie Céramique	N	N	blanc	N
H2804	Pilote de centrale de béton			blanc	
H2805	Technicien / Technicienne de l'industrie du verre			blanc	
H2901	Ajusteur-monteur / Ajusteuse-monteuse			blanc	
H2902	Chaudronnier / Chaudronnière			strategique	
H2903	Tourneur-fraiseur / Tourneuse-fraiseuse			blanc	
H2904	Forgeron industriel / Forgeronne industrielle			strategique	
H2905	Cisailleur / Cisailleuse en métallurgie			blanc	
H2906	Opérateur / Opératrice en fabrication mécanique			blanc	
H2907	Fondeur / Fondeuse en métallurgie			strategique	
H2908	Modeleur / Modeleuse			strategique	
H2909	Assembleur monteur / Assembleuse monteuse			blanc	
H2910	Mouleur noyauteur / Mouleuse noyauteuse			blanc	
H2911	Métallier / Métallière			blanc	
H2912	Régleur / Régleuse d'équipements industriels			blanc	
H2913	Soudeur / Soudeuse	N	N	blanc	N
H2914	Tuyauteur / Tuyauteuse			blanc	
H2915	Chef soudeur / Cheffe soudeuse	N	N	blanc	N
H2916	Soudeur / Soudeuse Tungsten Inert Gas -TIG-	N	N	strategique	N
H2917	Soudeur / Soudeuse MIG MAG	N	N	blanc	N
H2918	Affûteur / Affûteuse d'outillage industriel	N	N	blanc	N
H3101	Conducteur / Conductrice de machines à papier ou carton			blanc	
H3102	Conducteur / Conductrice d'installation de pâte à papier	N	N	blanc	N
H3103	Opérateur / Opératrice de production de pâte à papier	N	N	blanc	N
H3104	Opérateur / Opératrice de production de papier carton	N	N	blanc	N
H3105	Technicien / Technicienne de production en industrie papetière	N	N	blanc	N
H3201	Plasturgiste			strategique	
H3202	Monteur régleur / Monteuse régleuse en plasturgie			strategique	
H3203	Mouleur-stratifieur / Mouleuse-stratifieuse			blanc	
H3301	Conducteur / Conductrice de ligne de conditionnement	N	N	blanc	N
H3302	Agent / Agente de conditionnement			blanc	
H3303	Cuisinier / Cuisinière en industrie chimique			blanc	
H3304	Chef / Cheffe de ligne conditionnement	N	N	blanc	N
H3305	Conducteur / Conductrice de machines de conditionnement	N	N	blanc	N
H3401	Opérateur / Opératrice de traitement d'abrasion de surface			blanc	
H3402	Agent / Agente de traitement de surface			blanc	
H3403	Opérateur / Opératrice de traitement thermique			blanc	
H3404	Peintre industriel / Peintre industrielle			blanc	
H3405	Polisseur / Polisseuse en bijouterie ou joaillerie ou orfèvrerie	O	N	blanc	N
H3406	Opérateur / Opératrice en polissage de bijouterie ou d'orfèvrerie	O	N	blanc	N
H3407	Metteur au bain / Metteuse au bain argenture - dorure en orfèvrerie	O	N	blanc	N
H3408	Metteur au point polisseur / Metteuse au point polisseuse sur matrice en orfèvrerie	O	N	blanc	N
I1101	Directeur / Directrice de la gestion technique des bâtiments		O	strategique	
I1102	Ingénieur / Ingénieure de maintenance industrielle		O	strategique	
I1103	Chef / Cheffe d'atelier après-vente des véhicules (auto, moto, VTR)	N	N	blanc	N
I1104	Ingénieur / Ingénieure infrastructures télécoms réseaux mobiles	N	O	strategique	O
I1105	Responsable de maintenance et d'exploitation	O	O	blanc	N
I1106	Responsable de maintenance réseaux des territoires connectés	O	O	blanc	N
I1107	Responsable d'atelier de mécanique parcs et jardins	N	N	strategique	N
I1108	Chef / Cheffe d'atelier engins de chantier	N	N	strategique	N
I1109	Responsable de parc de véhicules	O	O	strategique	N
I1110	Chef / Cheffe d'atelier machines agricoles	N	N	strategique	N
I1111	Responsable technique après-vente des véhicules	N	O	strategique	N
I1112	Chef / Cheffe d'atelier engins de levage et de manutention		N	strategique	N
I1113	Chef / Cheffe d'atelier en démontage recyclage de VHU	N	N	vert	N
I1114	Responsable de centre de contrôle technique de véhicules	O	O	strategique	N
I1115	Responsable de site(s) de vente et de réparation cycles	N	N	strategique	N
I1116	Responsable d'exploitation de stationnement	N	N	blanc	N
I1117	Chef / Cheffe d'atelier après-vente cycles	N	N	strategique	N
I1118	Responsable de site SMAVA (service multimarques de l'après-vente automobile)	N	N	strategique	N
I1119	Responsable de centre de démontage recyclage des VHU	N	O	vert	N
I1201	Agent / Agente technique d'affichage	N	N	blanc	N
I1202	Agent / Agente d'exploitation de la voirie	N	N	strategique	N
I1203	Agent / Agente d'entretien du bâtiment	N	N	blanc	N
I1204	Agent / Agente d'entretien des piscines	N	N	blanc	N
I1205	Installateur vérificateur / Installatrice vérificatrice d'extincteurs	O	N	blanc	N
I1206	Chef / Cheffe d'équipe en mobilier urbain et publicitaire	N	N	blanc	N
I1207	Agent / Agente de maintenance de mobilier urbain et publicitaire	N	N	blanc	N
I1208	Patrouilleur autoroutier / Patrouilleuse autoroutière	N	N	strategique	N
I1209	Technicien / Technicienne d'installation de panneau digital	N	N	blanc	O
I1301	Ascensoriste			blanc	
I1302	Technicien / Technicienne de maintenance d'installations automatisées	N	N	strategique	N
I1303	Technicien / Technicienne de maintenance de distributeurs automatiques	N	N	blanc	N
I1304	Technicien / Technicienne de maintenance industrielle	N	N	strategique	N
I1305	Technicien / Technicienne installation et maintenance électronique	N	N	blanc	N
I1306	Frigoriste	N	N	strategique	N
I1307	Antenniste	N	N	blanc	N
I1308	Chauffagiste	N	N	strategique	N
I1309	Electricien / Electricienne de maintenance			strategique	
I1310	Mécanicien / Mécanicienne de maintenance industrielle			strategique	
I1311	Technicien / Technicienne installation réseaux câblés fibre optique	N	N	blanc	N
I1312	Technicien / Technicienne réseaux mobiles	N	N	blanc	O
I1313	Hydraulicien industriel / Hydraulicienne industrielle	N	O	strategique	N
I1314	Monteur installateur / Monteuse installatrice d'équipements connectés	N	N	blanc	O
I1315	Monteur raccordeur / Monteuse raccordeuse fibre optique	N	N	blanc	O
I1316	Technicien / Technicienne de maintenance Chauffage, Ventilation et Climatisation - CVC	N	N	strategique	N
I1317	Technicien / Technicienne de maintenance fibre optique	N	N	blanc	O
I1318	Instrumentiste Industriel / Industrielle	N	N	blanc	N
I1319	Technicien / Technicienne de maintenance réseaux mobiles	N	N	blanc	O
I1320	Technicien / Technicienne de maintenance d'équipements connectés	N	N	blanc	O
I1321	Technicien / Technicienne de maintenance d'éoliennes	N	N	vert	N
I1322	Technicien / Technicienne de maintenance des automates bancaires	O	N	blanc	N
I1323	Technicien / Technicienne de maintenance ferroviaire	N	N	vert	N
I1324	Technicien / Technicienne d'installation d'équipements industriels	N	N	vert	N
I1325	Technicien-cuisiniste / Technicienne-cuisiniste en cuisines professionnelles	N	N	strategique	N
I1326	Responsable d'équipe maintenance	N	N	strategique	N
I1327	Technicien / Technicienne de maintenance en matériel biomédical	N	N	blanc	N
I1328	Conseiller / Conseillère en hydraulique agricole	N	N	vert	N
I1329	Technicien / Technicienne de maintenance en audio-vidéo professionnelle	N	N	blanc	N
I1330	Technicien / Technicienne d'installation de centrales téléphoniques	N	N	blanc	N
I1331	Nivoculteur / Nivocultrice	N	N	strategique	N
I1332	Chef / Cheffe d'atelier de maintenance industrielle	N	O	strategique	N
I1333	Chef / Cheffe d'équipe d'installation industrielle	N	N	blanc	N
I1334	Electronicien / Electronicienne de maintenance aéronautique	N	N	blanc	N
I1335	Electromécanicien / Electromécanicienne d'équipements industriels	N	N	blanc	N
I1401	Technicien / Technicienne de maintenance en informatique	N	N	blanc	O
I1402	Technicien / Technicienne de maintenance en appareils électroménagers	N	N	strategique	N
I1403	Technicien / Technicienne Datacenter	N	N	blanc	O
I1404	Conseiller / Conseillère support technique informatique	N	N	blanc	O
I1405	Administrateur / Administratrice bureautique	N	O	blanc	O
I1406	Superviseur / Superviseuse hot line en informatique	N	N	blanc	O
I1407	Réparateur / Réparatrice en produits de télécommunication et multimédia	N	N	strategique	O
I1408	Technicien-réparateur / Technicienne-réparatrice d'appareils photographiques	N	N	strategique	N
I1409	Agent / Agente de maintenance en bureautique	N	N	strategique	O
I1410	Responsable Service Après-Vente -SAV- en électroménager	N	N	strategique	N
I1501	Cordiste	N	N	blanc	N
I1502	Scaphandrier / Scaphandrière			blanc	
I1503	Technicien / Technicienne en risques technologiques			vert	
I1504	Décontaminateur / Décontamineuse nucléaire et radiologique	O	N	strategique	N
I1505	Technicien / Technicienne déchet nucléaire	O	N	strategique	N
I1506	Chef / Cheffe d'équipe cordiste	N	N	blanc	N
I1507	Opérateur / Opératrice démantèlement nucléaire	N	N	vert	N
I1508	Désamianteur / Désamianteuse	O	N	strategique	N
I1601	Préparateur / Préparatrice de bateau	N	N	blanc	N
I1602	Mécanicien / Mécanicienne avion	O	N	brun	N
I1603	Mécanicien-réparateur / Mécanicienne-réparatrice en matériels agricoles	N	N	blanc	N
I1604	Mécanicien / Mécanicienne automobile	N	N	strategique	N
I1605	Mécanicien / Mécanicienne en mécanique marine ou navale	N	N	blanc	N
I1606	Carrossier-peintre / Carrossière-peintre			strategique	
I1607	Mécanicien / Mécanicienne motocycles			strategique	
I1608	Démonteur / Démonteuse de véhicules hors d'usage	N	N	blanc	N
I1609	Peintre automobile	N	N	blanc	N
I1610	Responsable atelier carrosserie	N	N	blanc	N
I1611	Préparateur / Préparatrice de véhicules automobiles	N	N	blanc	N
I1612	Technicien expert / Technicienne experte après-vente automobile	N	N	strategique	N
I1613	Mécanicien / Mécanicienne des véhicules des transports routiers	N	N	strategique	N
I1614	Préparateur / Préparatrice en peinture automobile	N	N	blanc	N
I1615	Dépanneur-remorqueur / Dépanneuse-remorqueuse de véhicules	O	N	blanc	N
I1616	Mécanicien / Mécanicienne d'engins de chantier et de travaux publics	N	N	blanc	N
I1617	Contrôleur / Contrôleuse technique de véhicules	O	N	strategique	N
I1618	Mécanicien / Mécanicienne en matériels motorisés de parcs et jardins	N	N	strategique	N
I1619	Mécanicien / Mécanicienne cycles	N	N	strategique	N
I1620	Mécanicien-réparateur / Mécanicienne-réparatrice d'engins de levage et de manutention	N	N	blanc	N
I1621	Tôlier / Tôlière en carrosserie automobile	N	N	blanc	N
I1622	Technicien expert / Technicienne experte après-vente de véhicules de transport routier	N	N	blanc	N
I1623	Conseiller / Conseillère client après-vente des véhicules	N	N	blanc	N
I1624	Mécanicien réparateur / Mécanicienne réparatrice de véhicules anciens et historiques	N	N	blanc	N
I1625	Débosseleur / Débosseleuse	N	N	blanc	N
I1626	Préparateur / Préparatrice en tôlerie automobile	N	N	blanc	N
I1627	Technicien expert / Technicienne experte après vente motocycles	N	N	blanc	N
I1628	Conseiller / Conseillère technique cycles	N	N	vert	N
I1629	Technicien / Technicienne de réparation et pose de vitrage des véhicules	N	N	blanc	N
J1101	Médecin du travail et de prévention	O	O	blanc	N
J1102	Médecin généraliste	O	O	blanc	N
J1103	Dentiste	O	O	blanc	N
J1104	Homme sage-femme / Sage-femme	O		blanc	N
J1105	Médecin coordonnateur	O	O	blanc	
J1106	Responsable médical / Responsable médicale en région (RMR-MSL) en industrie pharmaceutique	O	O	blanc	N
J1107	Médecin scolaire	O	O	blanc	N
J1108	Médecin régulateur	O	O	blanc	N
J1109	Médecin de la Protection Maternelle et Infantile -PMI-	O	O	blanc	N
J1110	Médecin légiste	O	O	blanc	N
J1111	Gynécologue	O	O	blanc	
J1112	Oncologue	O	O	blanc	N
J1113	Dermatologue	O	O	blanc	N
J1114	Rhumatologue	O	O	blanc	N
J1115	Pédiatre	O	O	blanc	N
J1116	Gériatre	O	O	blanc	N
J1117	Hématologue	O	O	blanc	N
J1118	Radiologue	O	O	blanc	N
J1119	Chirurgien / Chirurgienne	O	O	blanc	N
J1120	Médecin phlébologue	O	O	blanc	N
J1121	Gastro-entérologue	O	O	blanc	N
J1122	Chirurgien plasticien / Chirurgienne plasticienne	O	O	blanc	N
J1123	Médecin des armées	O	O	blanc	N
J1124	Médecin Anesthésiste Réanimateur / Réanimatrice (MAR)	O	O	blanc	N
J1125	Endocrinologue	O	O	blanc	N
J1126	Médecin du sport	O	O	blanc	N
J1127	Médecin urgentiste	O	O	blanc	N
J1128	Pneumologue	O	O	blanc	N
J1129	Allergologue	O	O	blanc	N
J1130	Oto-rhino-laryngologiste (ORL)	O	O	blanc	N
J1131	Psychiatre	O	O	blanc	N
J1132	Neurologue	O	O	blanc	N
J1133	Stomatologue	O	O	blanc	N
J1134	Ophtalmologue	O	O	blanc	N
J1135	Urologue	O	O	blanc	N
J1201	Biologiste médical / Biologiste médicale	O	O	blanc	N
J1202	Pharmacien / Pharmacienne	O	O	blanc	N
J1203	Directeur / Directrice de laboratoire d'analyses vétérinaires		O	blanc	N
J1204	Directeur / Directrice de laboratoire d'analyses de biologie médicale	N	O	blanc	N
J1301	Agent / Agente de service hospitalier (ASH)	N	N	blanc	N
J1302	Technicien / Technicienne de laboratoires d'analyses médicales			blanc	
J1303	Assistant / Assistante médico-technique	O	N	blanc	N
J1304	Auxiliaire de puériculture	O	N	blanc	N
J1305	Ambulancier / Ambulancière	O	N	blanc	N
J1306	Manipulateur / Manipulatrice d'électroradiologie médicale	O	N	blanc	N
J1307	Préparateur / Préparatrice en pharmacie	O	N	blanc	N
J1308	Brancardier / Brancardière			blanc	
J1309	Agent / Agente de stérilisation de service hospitalier	N	N	blanc	N
J1310	Auxiliaire ambulancier / Auxiliaire ambulancière	O	N	blanc	N
J1311	Transporteur / Transporteuse de produits de santé	N	N	blanc	N
J1312	Assistant / Assistante dentaire	O	N	blanc	N
J1401	Audioprothésiste			blanc	N
J1402	Diététicien / Diététicienne		N	blanc	N
J1403	Ergothérapeute	O	N	blanc	N
J1404	Kinésithérapeute	O	O	blanc	N
J1405	Opticien / Opticienne	O	O	blanc	N
J1406	Orthophoniste	O	O	blanc	N
J1407	Orthoptiste		N	blanc	N
J1408	Ostéopathe		N	blanc	N
J1409	Pédicure-podologue	O	N	blanc	N
J1410	Prothésiste dentaire		N	blanc	N
J1411	Orthoprothésiste		N	blanc	N
J1412	Psychomotricien / Psychomotricienne	O	O	blanc	N
J1413	Physiothérapeute	O	N	blanc	N
J1414	Coordinateur / Coordinatrice en activité physique adaptée	O	O	blanc	N
J1415	Enseignant / Enseignante en activité physique adaptée (EAPA)	O	O	blanc	N
J1501	Aide-soignant / Aide-soignante	O	N	blanc	N
J1502	Cadre de santé d'unité de soins ou de service paramédical	O	O	blanc	N
J1503	Infirmier / Infirmière anesthésiste (IADE)	O		blanc	
J1504	Infirmier / Infirmière de bloc opératoire (IBODE)	O	N	blanc	N
J1505	Infirmier / Infirmière de prévention	O	N	blanc	N
J1506	Infirmier / Infirmière en soins généraux (IDE)	O		blanc	N
J1507	Puériculteur / Puéricultrice	O	N	blanc	N
J1508	Infirmier / Infirmière en Pratique Avancée (IPA)	O	O	blanc	N
J1509	Responsable de secteur coordinateur / Responsable de secteur coordinatrice		O	blanc	N
J1510	Infirmier coordinateur / Infirmière coordinatrice (IDEC)	O	O	blanc	N
J1511	Infirmier / Infirmière scolaire	O	N	blanc	N
J1512	Infirmier / Infirmière de santé au travail	O	N	blanc	N
K1101	Médiateur familial / Médiatrice familiale			blanc	
K1102	Mandataire judiciaire à la protection des majeurs (MJPM)	O	N	blanc	N
K1103	Conseiller / Conseillère en développement personnel	N	N	blanc	N
K1104	Psychologue	O	O	blanc	N
K1105	Art thérapeute	N	N	blanc	N
K1106	Sophrologue	N	N	blanc	N
K1107	Conseiller / Conseillère d’orientation psychologue	N	O	blanc	N
K1108	Intervenant / Intervenante en médecine non conventionnelle	N	N	blanc	N
K1201	Assistant social / Assistante sociale	O	N	blanc	N
K1202	Educateur / Educatrice de jeunes enfants		O	blanc	N
K1203	Educateur technique spécialisé / Educatrice technique spécialisée	O	N	blanc	N
K1204	Médiateur social / Médiatrice sociale	N	N	blanc	N
K1205	Agent / Agente d'accueil social	N	N	blanc	N
K1206	Animateur coordinateur socioculturel / Animatrice coordinatrice socioculturelle	N	N	blanc	N
K1207	Educateur spécialisé / Educatrice spécialisée		N	blanc	N
K1208	Moniteur éducateur / Monitrice éducatrice		N	blanc	N
K1209	Coordonnateur / Coordonnatrice de projet socioéducatif	N	N	blanc	N
K1210	Educateur / Educatrice de la protection judiciaire de la jeunesse	O	N	blanc	N
K1211	Conseiller / Conseillère d'Insertion et de Probation -CIP-	O	N	blanc	N
K1212	Ministre du culte	N	N	blanc	N
K1213	Médiateur culturel / Médiatrice culturelle	N	N	blanc	N
K1214	Conseiller / Conseillère en génétique			blanc	N
K1215	Moniteur / Monitrice d’atelier en milieu de travail protégé	N	N	blanc	N
K1216	Responsable de structure multi accueil petite enfance	O	O	blanc	N
K1217	Animateur socioéducatif / Animatrice socioéducative	N	N	blanc	N
K1218	Responsable de maison de quartier	N	O	blanc	N
K1219	Directeur / Directrice de centre socioculturel	N	O	blanc	N
K1220	Médiateur / Médiatrice en santé	N	N	blanc	N
K1221	Ecoutant social / Ecoutante sociale	N	N	blanc	N
K1222	Coordinateur / Coordinatrice d'équipes de médiation	N	N	blanc	N
K1223	Technicien / Technicienne de l'administration pénitentiaire	O	N	blanc	N
K1224	Encadrant / Encadrante technique d'insertion socioprofessionnelle	N	N	blanc	N
K1225	Conseiller / Conseillère en économie sociale et familiale (CESF)	O	N	blanc	N
K1226	Chargé / Chargée de médiation interculturelle	N	O	blanc	N
K1227	Directeur / Directrice technique de l'administration pénitentiaire	O	O	blanc	N
K1301	Educateur / Educatrice en locomotion	N	N	blanc	N
K1302	Assistant / Assistante de vie dépendance	N	N	blanc	N
K1303	Garde d'enfant	N	N	blanc	N
K1304	Employé familial / Employée familiale	N	N	blanc	N
K1305	Technicien / Technicienne d'Intervention Sociale et Familiale (TISF)		N	blanc	N
K1306	Accompagnant Educatif et Social (AES) / Accompagnante Educative et Sociale (AES)		N	blanc	N
K1307	Animateur / Animatrice petite enfance		N	blanc	
K1308	Agent territorial spécialisé / Agente territoriale spécialisée des écoles maternelles (ATSEM)			blanc	
K1309	Assistant familial / Assistante familiale	O		blanc	
K1310	Assistant maternel / Assistante maternelle	O		blanc	
K1311	Assistant / Assistante de vie aux familles	N	N	blanc	N
K1312	Accueillant familial / Accueillante familiale thérapeutique auprès d'adultes	O	N	blanc	N
K1313	Employé / Employée au pair	N	N	blanc	N
K1314	Auxiliaire de vie sociale auprès d'enfants		N	blanc	N
K1401	Cadre Dirigeant / Dirigeante d'administration centrale		O	blanc	
K1402	Médecin conseil		O	blanc	
K1403	Directeur / Directrice de structure de santé, sociale ou pénitentiaire			blanc	
K1404	Chargé / Chargée de mission développement territorial		O	blanc	
K1405	Préfet / Préfète	N	O	blanc	N
K1406	Secrétaire de mairie	N		blanc	
K1407	Directeur / Directrice d'établissement médicosocial	O	O	blanc	N
K1408	Responsable de secteur d'aide à domicile	N	O	blanc	N
K1409	Responsable de structure sanitaire et sociale	N	O	blanc	N
K1410	Directeur régional / Directrice régionale des services pénitentiaires		O	blanc	N
K1411	Médecin conseil en santé publique	O	O	blanc	N
K1412	Chargé / Chargée de mission aux relations internationales	N	O	blanc	N
K1413	Directeur / Directrice d'établissement à caractère social	O	O	blanc	N
K1414	Chargé / Chargée de mission santé publique	N	O	blanc	N
K1415	Directeur / Directrice d'établissement privé de santé	O	O	blanc	N
K1416	Directeur / Directrice des services pénitentiaires d'insertion et de probation (DSPIP)	N	O	blanc	N
K1417	Responsable des affaires générales	N	O	blanc	N
K1418	Ambassadeur / Ambassadrice	N	O	blanc	N
K1419	Responsable du service des assemblées	N	O	blanc	N
K1420	Directeur / Directrice d'établissement pénitentiaire	N	O	blanc	N
K1421	Directeur / Directrice de centre hospitalier	N	O	blanc	N
K1422	Directeur général / Directrice générale d'établissement public	N	O	blanc	N
K1501	Agent / Agente d'administration principal(e) des douanes	O	N	blanc	N
K1502	Inspecteur / Inspectrice du travail		O	blanc	
K1503	Contrôleur / Contrôleuse des impôts	N	N	blanc	N
K1504	Percepteur / Perceptrice des impôts et du Trésor Public	O	O	blanc	N
K1505	Inspecteur / Inspectrice des douanes	O	O	blanc	N
K1506	Inspecteur / Inspectrice de la concurrence, de la consommation et de la répression des fraudes	O	O	blanc	N
K1507	Chef / Cheffe de centre des impôts	N	O	blanc	N
K1508	Agent / Agente de conservation des hypothèques	O	N	blanc	N
K1509	Adjoint / Adjointe de contrôle de la concurrence, de la consommation et de la répression des fraudes	N	N	blanc	N
K1510	Contrôleur / Contrôleuse du Trésor public	N	N	blanc	N
K1511	Inspecteur / Inspectrice des impôts	N	O	blanc	N
K1512	Chef / Cheffe de poste du Trésor public	N	O	blanc	N
K1513	Chargé / Chargée de l'exécution de la dépense publique	N	N	blanc	N
K1601	Documentaliste		N	blanc	
K1602	Conservateur / Conservatrice du patrimoine	O	O	blanc	
K1603	Bibliothécaire	N	N	blanc	N
K1604	Directeur / Directrice d'établissement culturel	N	O	blanc	N
K1605	Commissaire d'exposition	N	O	blanc	N
K1606	Responsable de la conservation préventive	N	O	blanc	N
K1607	Conservateur / Conservatrice des antiquités et objets d'art	O	O	blanc	N
K1701	Combattant / Combattante en milieu terrestre	N	N	blanc	N
K1702	Responsable de sécurité civile et de secours			blanc	
K1703	Responsable Opérationnel / Opérationnelle de la défense			blanc	
K1704	Officier / Officière de police	O	N	blanc	N
K1705	Secouriste			blanc	
K1706	Agent / Agente de la force publique			blanc	
K1707	Policier municipal / Policière municipale			blanc	
K1708	Gardien / Gardienne de la paix	O	N	blanc	N
K1709	Commissaire de police	N	O	blanc	N
K1710	Officier de police judiciaire / Officière de police judiciaire	O	O	blanc	N
K1711	Surveillant pénitentiaire / Surveillante pénitentiaire	O	N	blanc	N
K1712	Conducteur / Conductrice de véhicule de combat	O	N	blanc	N
K1713	Tireur / Tireuse d'engin blindé	O	N	blanc	N
K1714	Missilier / Missilière artillerie	N	N	blanc	N
K1715	Officier / Officière des forces armées	N	O	blanc	N
K1716	Chef / Cheffe de service pénitentiaire	O	O	blanc	N
K1717	Technicien électronicien / Technicienne électronicienne des armées	N	N	blanc	N
K1718	Mécanicien / Mécanicienne de systèmes d'armes	N	N	blanc	N
K1719	Chef / Cheffe de police municipale	O	O	blanc	N
K1720	Gardien / Gardienne de compagnie républicaine de sécurité	O	N	blanc	N
K1721	Technicien / Technicienne en investigation criminelle	N	N	blanc	N
K1722	Conducteur / Conductrice d'autorité de l'armée	O	N	blanc	N
K1723	Conducteur / Conductrice Véhicule Léger de l'armée	O	N	blanc	N
K1724	Mécanicien / Mécanicienne d'engins blindés	N	N	blanc	N
K1725	Responsable des opérations militaires en milieu maritime	N	N	blanc	N
K1726	Pisteur / Pisteuse secouriste	O	N	blanc	N
K1727	Chargé / Chargée du guidage d’aéronef militaire	N	N	blanc	N
K1728	Régulateur / Régulatrice de secours en montagne	N	N	blanc	N
K1729	Opérateur / Opératrice en pyrotechnie militaire	N	N	brun	N
K1730	Spécialiste de la protection des forces, installations ou matériels sensibles de l’Etat	N	N	blanc	N
K1731	Responsable des opérations militaires en milieu aéroterrestre	O	O	blanc	N
K1732	Spécialiste des systèmes de communication opérationnels	N	N	blanc	O
K1733	Combattant / Combattante des forces spéciales militaires	N	N	blanc	N
K1734	Spécialiste du soutien armement nucléaire	N	N	brun	N
K1735	Architecte système de force, d’arme ou équipement militaire	N	N	blanc	N
K1736	Spécialiste de l’aide au déploiement des forces combattantes	N	N	blanc	N
K1737	Combattant / Combattante en milieu maritime	N	N	blanc	N
K1738	Spécialiste du soutien ou de la formation propulsion nucléaire	N	N	blanc	N
K1801	Conseiller / Conseillère en insertion professionnelle	N	N	blanc	N
K1802	Chargé / Chargée de développement économique et local	N	O	strategique	N
K1803	Animateur / Animatrice de développement régional	N	N	strategique	N
K1804	Conseiller / Conseillère en création d'entreprise	N	O	blanc	N
K1805	Chargé / Chargée de développement social	N	O	strategique	N
K1806	Chargé / Chargée de développement social et urbain	N	N	strategique	N
K1807	Urbaniste	N	O	strategique	N
K1808	Chargé / Chargée de développement culturel	N	O	strategique	N
K1809	Responsable de développement territorial	N	O	strategique	N
K1810	Agent / Agente de développement d'habitat social	N	N	strategique	N
K1811	Chargé / Chargée de projet en aménagement du territoire	N	O	strategique	N
K1812	Chargé / Chargée de projet emploi	N	O	blanc	O
K1813	Chargé / Chargée de mission eaux pluviales	N	N	vert	N
K1814	Chargé / Chargée d'emploi en entreprise de travail temporaire	N	N	blanc	N
K1815	Chargé / Chargée de mission emploi formation	N	N	blanc	N
K1901	Notaire	N	O	blanc	N
K1902	Clerc de notaire		N	blanc	
K1903	Juriste	N	O	blanc	N
K1904	Juge	O	O	blanc	N
K1905	Huissier / Huissière de justice	O	O	blanc	N
K1906	Délégué / Déléguée à la protection des données - Data Protection Officer	O	O	blanc	O
K1907	Commissaire-priseur / Commissaire-priseure	O	O	blanc	N
K1908	Responsable de service contentieux et recouvrement	N	O	blanc	N
K1909	Greffier / Greffière	O	N	blanc	N
K1910	Commissaire à la Cour des comptes	O	O	blanc	N
K2101	Conseiller consultant / Conseillère consultante en formation	N	O	blanc	O
K2102	Coordinateur / Coordinatrice pédagogique	N	O	blanc	O
K2103	Chef / Cheffe d'établissement d'enseignement	N	O	blanc	N
K2104	Surveillant / Surveillante en milieu scolaire	N	N	blanc	N
K2105	Professeur / Professeure de musique	N	N	blanc	N
K2106	Professeur / Professeure des écoles	O	O	blanc	N
K2107	Professeur / Professeure de collège et de lycée	O	N	blanc	N
K2108	Professeur / Professeure des universités	O	O	blanc	N
K2109	Professeur / Professeure d'enseignement technologique	N	N	blanc	N
K2110	Enseignant / Enseignante de la conduite et de la sécurité routière	O	N	blanc	N
K2111	Formateur / Formatrice	N	N	blanc	N
K2112	Conseiller / Conseillère d'orientation	N	N	blanc	N
K2113	Accompagnant / Accompagnante des élèves en situation de handicap (AESH)			blanc	
K2114	Formateur / Formatrice qualité	N	N	blanc	N
K2115	Conseiller principal / Conseillère principale d'éducation	N	N	blanc	N
K2116	Responsable d'unité d'enseignement de la conduite de véhicule	O	N	blanc	N
K2117	Inspecteur / Inspectrice de l'Education Nationale -IEN-	N	O	blanc	N
K2118	Directeur / Directrice d'école primaire	N	O	blanc	N
K2119	Consultant / Consultante en ingénierie pédagogique	N	O	blanc	N
K2120	Directeur / Directrice d'établissement d'enseignement supérieur	N	O	blanc	N
K2121	Directeur / Directrice de conservatoire musique et danse	N	O	blanc	N
K2122	Professeur / Professeure à domicile	N	N	blanc	N
K2123	Responsable programme enseignement supérieur	N	O	blanc	N
K2124	Formateur / Formatrice conduite d'engins motorisés et de levage	N	N	blanc	N
K2125	Archéologue	N	O	blanc	N
K2126	Conseiller / Conseillère en validation des acquis de l'expérience	N	N	blanc	N
K2127	Professeur / Professeure d'enseignement général pour déficients sensoriels	N	N	blanc	N
K2128	Formateur / Formatrice aux métiers de l'éducation et de la sécurité routière	O	N	blanc	N
K2129	Professeur / Professeure en soutien scolaire	N	N	blanc	N
K2130	Professeur / Professeure de Français Langue Etrangère (FLE)	N	N	blanc	N
K2131	Lecteur / Lectrice de langues dans l'enseignement supérieur	N	N	blanc	N
K2132	Responsable ingénierie de la formation professionnelle	N	O	blanc	N
K2133	Sociologue	N	O	blanc	N
K2134	Démographe	N	O	blanc	N
K2135	Ethnologue	N	O	blanc	N
K2136	Professeur territorial / Professeure territoriale d'enseignement artistique	N	N	blanc	N
K2137	Assistant / Assistante pédagogique en milieu scolaire	N	N	blanc	N
K2138	Animateur / Animatrice de stages permis à points	O	N	blanc	N
K2139	Chargé / Chargée de bilan professionnel	N	N	blanc	N
K2140	Historien / Historienne	N	N	blanc	N
K2141	Formateur / Formatrice conduite d'engins de travaux publics	N	N	blanc	N
K2142	Animateur-coordinateur / Animatrice-coordinatrice de formation	N	N	blanc	N
K2143	Anthropologue	N	N	blanc	N
K2144	Directeur / Directrice d'école paramédicale	N	O	blanc	N
K2145	Formateur / Formatrice de formateurs	N	N	blanc	N
K2146	Responsable d'internat	N	N	blanc	N
K2147	Chef / Cheffe de travaux dans l'enseignement technique	N	N	blanc	N
K2148	Directeur / Directrice pédagogique	N	O	blanc	N
K2201	Blanchisseur industriel / Blanchisseuse industrielle			blanc	
K2202	Laveur / Laveuse de vitres	N	N	blanc	N
K2203	Responsable de site nettoyage de locaux			blanc	
K2204	Agent / Agente de nettoyage industriel	N	N	strategique	N
K2205	Agent / Agente de propreté de locaux	N	N	blanc	N
K2301	Agent / Agente d'exploitation des réseaux d'assainissement	N	N	vert	N
K2302	Responsable de collecte de déchets	N		vert	N
K2303	Ripeur / Ripeuse	N	N	vert	N
K2304	Agent / Agente de tri des déchets	N	N	vert	N
K2305	Agent / Agente de désinsectisation	N	N	strategique	N
K2306	Responsable de site éco-industriel	N	O	vert	N
K2307	Agent / Agente de propreté urbaine	N	N	vert	N
K2308	Opérateur / Opératrice de tri en récupération et revalorisation	N	N	vert	N
K2309	Technicien / Technicienne réutilisation recyclage	N	N	vert	N
K2310	Ambassadeur / Ambassadrice du tri	N	N	vert	N
K2311	Responsable des déchets	N		vert	N
K2312	Ingénieur / Ingénieure responsable propreté nettoiement	N	O	vert	N
K2313	Technicien chargé / Technicienne chargée de la police des eaux		N	vert	N
K2314	Technicien / Technicienne de maintenance de systèmes d'irrigation	N	N	vert	N
K2315	Inspecteur / Inspectrice de salubrité publique	N	N	vert	N
K2316	Responsable d'usine de production d'eau potable	N	O	vert	N
K2317	Technicien / Technicienne d'exploitation d'eau potable	N	N	vert	N
K2318	Agent / Agente de déchetterie	N	N	vert	N
K2319	Technicien / Technicienne hygiéniste	N	N	strategique	N
K2320	Chargé / Chargée du traitement des déchets		N	vert	N
K2321	Egoutier / Egoutière		N	vert	N
K2322	Technicien / Technicienne en traitement des eaux	N	N	vert	N
K2323	Responsable propreté urbaine		O	vert	N
K2401	Chercheur / Chercheuse en sciences humaines et sociales	N	O	blanc	N
K2402	Ingénieur / Ingénieure de recherche scientifique		O	strategique	N
K2403	Biostatisticien / Biostatisticienne	O	O	blanc	
K2404	Chargé / Chargée de recherche en industrie pharmaceutique	N	O	blanc	N
K2405	Attaché / Attachée de recherche clinique en milieu hospitalier	N	O	blanc	N
K2406	Directeur / Directrice de recherche en industrie pharmaceutique	O	O	blanc	N
K2407	Climatologue	N	O	vert	N
K2408	Mathématicien / Mathématicienne	N	O	blanc	N
K2409	Astronome	O	O	blanc	N
K2410	Astrophysicien / Astrophysicienne	N	O	blanc	N
K2411	Musicologue	N	O	blanc	N
K2501	Gardien / Gardienne d'immeuble	N	N	blanc	N
K2502	Responsable sécurité de site	O	O	blanc	
K2503	Agent / Agente de prévention et de sécurité		N	blanc	
K2504	Agent / Agente de sécurité événementielle	O		blanc	
K2505	Enquêteur privé / Enquêtrice privée	O	N	blanc	N
K2506	Convoyeur / Convoyeuse de fonds	O	N	blanc	N
K2507	Agent / Agente d'exploitation et de sûreté aéroportuaire	O	N	blanc	N
K2508	Agent / Agente de protection rapprochée	O	N	blanc	N
K2509	Opérateur / Opératrice en télésurveillance		N	blanc	N
K2510	Agent / Agente cynophile de sécurité	O	N	blanc	N
K2601	Porteur / Porteuse funéraire	N	N	blanc	N
K2602	Conseiller / Conseillère funéraire	N	N	blanc	N
K2603	Thanatopracteur / Thanatopractrice			blanc	
K2604	Agent / Agente de crématorium	N	N	blanc	N
K2605	Maître / Maîtresse de cérémonie funéraire	N	N	blanc	N
L1101	DJ	N	N	blanc	N
L1102	Mannequin	N	N	blanc	N
L1103	Animateur / Animatrice d'antenne	N	N	blanc	N
L1104	Animateur / Animatrice événementiel	N	N	blanc	N
L1201	Danseur / Danseuse	N	N	blanc	N
L1202	Musicien / Musicienne			blanc	
L1203	Comédien / Comédienne			blanc	
L1204	Artiste de cirque			blanc	
L1205	Artiste-interprète	N	N	blanc	N
L1206	Cavalier / Cavalière de spectacle	N	N	blanc	N
L1207	Cascadeur / Cascadeuse	N	N	blanc	N
L1208	Mascotte-personnage	N	N	blanc	N
L1209	Performeur / Performeuse de cabaret	N	N	blanc	N
L1210	Orchestrateur / Orchestratrice	N		blanc	N
L1211	Chorégraphe	N	N	blanc	N
L1301	Metteur / Metteuse en scène	N		blanc	N
L1302	Producteur / Productrice de film		O	blanc	
L1303	Agent / Agente de talent		O	blanc	
L1304	Premier assistant réalisateur / Première assistante réalisatrice			blanc	
L1305	Directeur / Directrice artistique spectacle	N	O	blanc	N
L1306	Réalisateur / Réalisatrice audiovisuel	N	O	blanc	O
L1307	Assistant / Assistante mise en scène	N	N	blanc	N
L1308	Directeur / Directrice de production audiovisuelle et cinéma	N	O	blanc	O
L1309	Coordinateur / Coordinatrice d'intimité	N	N	blanc	N
L1401	Sportif professionnel / Sportive professionnelle	N	N	blanc	N
L1402	Arbitre professionnel / Professionnelle de discipline sportive	O	N	blanc	N
L1403	Cavalier / Cavalière d'entraînement	N	N	blanc	N
L1501	Maquilleur / Maquilleuse spectacle	N	N	blanc	N
L1502	Costumier / Costumière	N	N	blanc	N
L1503	Accessoiriste	N	N	blanc	N
L1504	Eclairagiste			blanc	
L1505	Opérateur / Opératrice de prise de vues	N	N	blanc	O
L1506	Machiniste spectacle	N	N	blanc	N
L1507	Monteur / Monteuse vidéo			blanc	
L1508	Régisseur / Régisseuse du son			blanc	
L1509	Régisseur / Régisseuse de production			blanc	
L1510	Animateur / Animatrice 3D - films d'animation			blanc	
L1511	Technicien / Technicienne spectacle en site de divertissement	N	N	blanc	N
L1512	Régisseur / Régisseuse de spectacles	N	O	blanc	N
L1513	Scénographe	N	O	blanc	N
L1514	Chef opérateur / Cheffe opératrice image	N	O	blanc	O
L1515	Technicien / Technicienne plateau	N	N	blanc	N
L1516	Coiffeur / Coiffeuse spectacle	N	N	blanc	N
L1517	Chef coiffeur / Cheffe coiffeuse spectacle	N		blanc	N
L1518	Chef habilleur / Cheffe habilleuse	N	N	blanc	N
L1519	Technicien / Technicienne vidéo	N	N	blanc	O
L1520	Concepteur / Conceptrice de costumes	N	N	blanc	N
L1521	Chef / Cheffe accessoiriste	N	N	blanc	N
L1522	Opérateur / Opératrice d'effets visuels physiques audiovisuel et cinéma	N	N	blanc	N
L1523	Artificier / Artificière spectacle	O	N	blanc	N
L1524	Chef décorateur / Cheffe décoratrice spectacle	N		blanc	N
L1525	Chef / Cheffe machiniste spectacle	N	N	blanc	N
L1526	Régisseur / Régisseuse de scène	N	N	blanc	N
L1527	Chef constructeur / Cheffe constructrice en décors	N	N	blanc	N
M1101	Acheteur / Acheteuse	N	O	strategique	N
M1102	Responsable des achats	N	O	strategique	N
M1201	Analyste financier / Analyste financière	N	O	blanc	N
M1202	Auditeur comptable et financier / Auditrice comptable et financière	N	O	blanc	N
M1203	Comptable	N	N	blanc	N
M1204	Contrôleur / Contrôleuse de gestion	N	O	blanc	N
M1205	Directeur / Directrice des services administratifs et financiers	N	O	blanc	N
M1206	Responsable comptabilité	N	O	blanc	N
M1207	Trésorier / Trésorière	N	O	blanc	N
M1208	Responsable contrôle de gestion	N	O	blanc	N
M1209	Conseiller / Conseillère en gestion	N	O	blanc	N
M1210	Commissaire aux comptes	O	O	blanc	N
M1211	Expert-comptable / Experte-comptable	O	O	blanc	N
M1212	Gestionnaire de lits	N	N	blanc	N
M1213	Assistant / Assistante comptable	N	N	blanc	N
M1214	Négociateur / Négociatrice en devises	N	O	blanc	N
M1215	Contrôleur comptable et financier / Contrôleuse comptable et financière	N	O	blanc	N
M1216	Secrétaire général / Secrétaire générale	N	O	blanc	N
M1217	Intendant / Intendante d'établissement scolaire (lycée, collège...)	N	O	blanc	N
M1218	Directeur / Directrice de l'environnement de travail	N	O	vert	N
M1219	Conseiller / Conseillère en fusion et acquisition	N	O	blanc	N
M1220	Credit manager	N	O	blanc	N
M1221	Responsable financement de projet	N	O	blanc	N
M1222	Assistant / Assistante de contrôle budgétaire	N	N	blanc	N
M1223	Chef / Cheffe des services administratifs et financiers	N	O	blanc	N
M1224	Economiste financier / Economiste financière	N	O	blanc	N
M1225	Aide-comptable	N	N	blanc	N
M1301	Dirigeant / Dirigeante d'entreprise privée	N	O	blanc	N
M1302	Responsable de Petite ou Moyenne Entreprise -PME-	N	O	blanc	N
M1303	Directeur / Directrice de filiale	N	O	blanc	N
M1304	Directeur / Directrice d'unité de services au public	N	O	blanc	N
M1305	Fablab Manager	N	N	blanc	O
M1401	Enquêteur / Enquêtrice sondage	N	N	blanc	N
M1402	Responsable en organisation en entreprise	N	O	blanc	N
M1403	Chargé / Chargée d'études socio-économiques	N	O	blanc	N
M1404	Responsable d'enquêtes terrain			blanc	
M1405	Data scientist	N	O	blanc	O
M1406	Responsable RSE - Responsabilité Sociétale de l'Entreprise	N	O	vert	N
M1407	Responsable de la veille scientifique et technique en industrie pharmaceutique	N	O	blanc	N
M1408	Responsable des études pharmaco-économiques en industrie pharmaceutique	O	O	blanc	N
M1409	Ingénieur / Ingénieure économiste en entreprise	N	O	blanc	N
M1410	Responsable Green IT	N	O	vert	O
M1411	Consultant / Consultante en énergie renouvelable	N	O	vert	N
M1412	Ergonome	N	O	blanc	O
M1413	Chargé / Chargée de mission RSE - Responsabilité Sociétale de l'Entreprise	N		vert	N
M1414	Ingénieur statisticien / Ingénieure statisticienne	N	O	blanc	O
M1415	Auditeur social / Auditrice sociale	N	O	blanc	N
M1416	Animateur / Animatrice qualité services	N		blanc	N
M1417	Intervenant / Intervenante en Prévention des Risques Professionnels - IPRP	N	O	blanc	N
M1418	Recruteur / Recruteuse de donateurs	N	N	blanc	N
M1419	Data analyst	N	O	blanc	O
M1420	Responsable en intelligence économique	N	O	blanc	O
M1421	Panéliste	N	N	blanc	N
M1422	Directeur / Directrice d'études socio-économiques	N	O	blanc	N
M1423	Chief Data Officer	N	O	blanc	O
M1424	Consultant / Consultante en intelligence économique	N	O	blanc	O
M1425	Agent recenseur / Agente recenseuse	N	N	blanc	N
M1426	Chief digital officer - Responsable de la transformation digitale	N	O	blanc	O
M1427	Animateur / Animatrice de réseau d'entreprises	N	O	blanc	N
M1428	Directeur / Directrice qualité services	N	O	blanc	N
M1429	Consultant / Consultante en management	N	O	blanc	N
M1430	Chargé / Chargée d'études commerciales	N		blanc	N
M1501	Assistant / Assistante Ressources Humaines (RH)	N	N	blanc	N
M1502	Chargé / Chargée de recrutement	N	N	blanc	N
M1503	Directeur / Directrice des Ressources Humaines (DRH)	N	O	blanc	O
M1504	Responsable formation professionnelle en entreprise	N	O	blanc	N
M1505	Chargé / Chargée de formation en entreprise	N	N	blanc	N
M1506	Manager de proximité	N	O	blanc	N
M1507	Gestionnaire paie	N	N	blanc	N
M1508	Conseiller / Conseillère en gestion de carrière	N	O	blanc	N
M1509	Responsable paie et administration du personnel	N	O	blanc	N
M1510	Chargé / Chargée de mission RH diversité handicap	N	N	blanc	N
M1511	Responsable Qualité de Vie au Travail	N	O	blanc	N
M1512	Directeur / Directrice des relations sociales	N	O	blanc	N
M1601	Chargé / Chargée d'accueil	N	N	blanc	N
M1602	Agent administratif / Agente administrative			blanc	
M1603	Facteur / Factrice	N	N	blanc	N
M1604	Assistant / Assistante de direction			blanc	
M1605	Secrétaire technique	N	N	blanc	N
M1606	Opérateur / Opératrice de saisie			blanc	
M1607	Secrétaire			blanc	
M1608	Secrétaire comptable	N	N	blanc	N
M1609	Secrétaire médical / Secrétaire médicale	N	N	blanc	N
M1610	Intendant / Intendante du sport	N		blanc	N
M1611	Secrétaire Facturier / Facturière	N	N	blanc	N
M1612	Assistant / Assistante de service juridique	N	N	blanc	N
M1613	Télésecrétaire	N	N	blanc	N
M1614	Standardiste	N	N	blanc	N
M1615	Distributeur / Distributrice de prospectus et imprimés	N	N	blanc	N
M1616	Auxiliaire de gestion des écoles de conduite	N	N	blanc	N
M1617	Médecin responsable de la Documentation et de l'Information Médicale (Médecin responsable -DIM-)	O	O	blanc	N
M1618	Agent / Agente de liaison courrier	N	N	blanc	N
M1619	Approvisionneur / Approvisionneuse points de distribution	N	N	blanc	N
M1620	Superviseur / Superviseuse de distributeurs d'imprimés	N	N	blanc	N
M1621	Assistant / Assistante de gestion administrative	N	N	blanc	N
M1701	Responsable de l'administration des ventes	N	O	blanc	O
M1702	Planneur / Planneuse stratégique	N	O	blanc	O
M1703	Chef / Cheffe de produit	N	O	blanc	O
M1704	Responsable relation client (CRM)		O	blanc	
M1705	Responsable marketing		O	blanc	
M1706	Chef / Cheffe de promotion des ventes		O	blanc	
M1707	Responsable Commercial / Commerciale		O	blanc	
M1708	Directeur / Directrice de l'accès au marché en industrie pharmaceutique	N	O	blanc	N
M1709	Chef / Cheffe de gamme en industrie pharmaceutique	N	O	blanc	N
M1710	Responsable régional / Responsable régionale des relations scientifiques médicales	N	O	blanc	N
M1711	Directeur / Directrice du marketing	N	O	blanc	N
M1712	Directeur / Directrice de l'information promotionnelle du médicament en industrie pharmaceutique	N	O	blanc	N
M1713	Responsable d'associations de patients en industrie pharmaceutique	N	O	blanc	N
M1714	Chargé / Chargée de l'information promotionnelle du médicament en industrie pharmaceutique	N	N	blanc	N
M1715	Directeur commercial / Directrice commerciale	N	O	blanc	N
M1716	Directeur / Directrice marketing digital	N	O	blanc	O
M1717	Responsable innovation	N	O	blanc	O
M1718	Chargé / Chargée de marketing digital	N	O	blanc	O
M1719	Chargé / Chargée des relations avec les influenceurs	N	O	blanc	O
M1801	Administrateur / Administratrice de systèmes d'information (SI)	N	O	blanc	O
M1802	Expert / Experte systèmes et réseaux informatiques	N	O	blanc	O
M1803	Directeur / Directrice des systèmes d'information -DSI-	N	O	strategique	O
M1804	Ingénieur / Ingénieure télécoms		O	blanc	O
M1805	Développeur / Développeuse informatique	N	O	blanc	O
M1806	Consultant fonctionnel / Consultante fonctionnelle des systèmes d'information	N	O	blanc	O
M1807	Opérateur / Opératrice télécom aux armées			blanc	
M1808	Cartographe	N	N	strategique	N
M1809	Météorologue	N	N	vert	N
M1810	Technicien / Technicienne d'exploitation informatique	N	N	blanc	O
M1811	Data engineer		O	blanc	O
M1812	Responsable de la Sécurité des Systèmes d'Information (RSSI)		O	blanc	O
M1813	Intégrateur / Intégratrice logiciels métiers	N	O	blanc	O
M1814	Scrum Master	N	O	blanc	O
M1815	Spécialiste test et validation logiciel ou application	N	O	blanc	O
M1816	Technicien / Technicienne réseaux informatiques et télécoms	N	N	blanc	O
M1817	Administrateur / Administratrice sécurité informatique	N	O	blanc	O
M1818	Ingénieur / Ingénieure d'étude informatique	N	O	blanc	O
M1819	Ingénieur / Ingénieure sécurité informatique	N	O	blanc	O
M1820	Expert / Experte méthodes et qualité informatique	N	O	blanc	O
M1821	Analyste d'application informatique	N	N	blanc	O
M1822	Ingénieur / Ingénieure systèmes et réseaux informatiques	N	O	blanc	O
M1823	Consultant / Consultante avant-vente	N	O	blanc	O
M1824	Développeur / Développeuse décisionnel - Business Intelligence	N	O	blanc	O
M1825	Coordinateur / Coordinatrice de production web	N	N	blanc	O
M1826	Ingénieur / Ingénieure supervision IT Datacenter	N	O	blanc	O
M1827	Ingénieur / Ingénieure DevOps	N	O	blanc	O
M1828	Chef de projet / Cheffe de projet (Project Management Officer)	N	O	blanc	O
M1829	Ingénieur / Ingénieure systèmes et réseaux des territoires connectés	N		blanc	O
M1830	Administrateur / Administratrice réseaux - télécoms	N	O	blanc	O
M1831	Développeur / Développeuse - jeux vidéo	N	N	blanc	O
M1832	Homologateur / Homologatrice fonctionnel de logiciel	N	O	blanc	O
M1833	Ingénieur / Ingénieure sécurité web	N	O	blanc	O
M1834	Administrateur / Administratrice de site internet	N	O	blanc	O
M1835	Architecte systèmes et réseaux des territoires connectés	N	O	blanc	O
M1836	Ingénieur concepteur / Ingénieure conceptrice informatique	N	O	blanc	O
M1837	Développeur / Développeuse multimédia	N	N	blanc	O
M1838	Urbaniste des systèmes d'information	N	O	blanc	O
M1839	Architecte systèmes et réseaux	N	O	blanc	O
M1840	Directeur / Directrice de projets des territoires connectés	N	O	strategique	O
M1841	Ingénieur informaticien / Ingénieure informaticienne	N	O	blanc	O
M1842	Qualiticien / Qualiticienne logiciel en informatique	N	N	blanc	O
M1843	Administrateur / Administratrice de serveurs	N	O	blanc	O
M1844	Analyste en cybersécurité	N	O	blanc	O
M1845	Architecte IoT - Internet des Objets	N	O	blanc	O
M1846	Ingénieur / Ingénieure Cybersécurité Datacenter	N	O	blanc	O
M1847	Expert / Experte en communication et réseaux	N	O	blanc	O
M1848	Analyste Concepteur / Conceptrice informatique	N	O	blanc	O
M1849	Administrateur / Administratrice de messagerie	N	N	blanc	O
M1850	Architecte multimédias interactifs	N	N	blanc	O
M1851	Analyste décisionnel - Business Intelligence	N	O	blanc	O
M1852	Analyste d'étude informatique	N	O	blanc	O
M1853	Chef / Cheffe de projet étude et développement informatique	N	O	blanc	O
M1854	Administrateur / Administratrice réseau informatique	N	O	blanc	O
M1855	Développeur / Développeuse web	N	N	blanc	O
M1856	Expert / Experte en cybersécurité	N	O	blanc	O
M1857	Urbaniste Datacenter	N	O	blanc	O
M1858	Chef / Cheffe de projet TMA - Tierce Maintenance Applicative	N	O	blanc	O
M1859	Chef / Cheffe de projet maîtrise d'œuvre informatique	N	O	blanc	O
M1860	Architecte cloud	N	O	blanc	O
M1861	Développeur / Développeuse logiciel ou d'application	N	O	blanc	O
M1862	Responsable d'exploitation fibre optique	N	O	blanc	O
M1863	Evaluateur / Evaluatrice sécurité des systèmes et produits informatiques	N	N	blanc	O
M1864	Product Owner	N	O	blanc	O
M1865	Ingénieur / Ingénieure blockchain	N	O	blanc	O
M1866	Pentesteur / Pentesteuse	N	N	blanc	O
M1867	Responsable des systèmes d'information (SI)	N	O	blanc	O
M1868	Architecte base de données	N	O	blanc	O
M1869	Gestionnaire de parc informatique	N	N	blanc	O
M1870	Directeur / Directrice de projet en informatique	N	O	blanc	O
M1871	Gestionnaire d'applications système d'information	N	N	blanc	O
M1872	Consultant décisionnel / Consultante décisionnelle - Business Intelligence	N	O	blanc	O
M1873	Spécialiste IA embarquée	N	O	blanc	O
M1874	Spécialiste support	N	O	blanc	O
M1875	Coordinateur / Coordinatrice Maitrise d'Ouvrage Système d'Information (MOA SI)	N	O	blanc	O
M1876	Technicien / Technicienne Cloud	N	N	blanc	O
M1877	Développeur / Développeuse blockchain	N	N	blanc	O
M1878	Responsable de la production informatique	N	O	blanc	O
M1879	Ingénieur / Ingénieure Cloud computing	N	O	blanc	O
M1880	Spécialiste e-santé	N	O	blanc	O
M1881	Chef / Cheffe de projet Maîtrise d'Ouvrage des Systèmes d'Information (MOA)	N	O	blanc	O
M1882	Architecte sécurité informatique	N	O	blanc	O
M1883	Analyste SOC (Security Operations Center)	N	N	blanc	O
M1884	Ingénieur / Ingénieure systèmes, réseaux et sécurité informatique	N	O	blanc	O
M1885	Responsable télécoms	N	O	blanc	O
M1886	Chef / Cheffe de projet Web	N	O	blanc	O
M1887	Product builder no code	N	N	blanc	O
M1888	Spécialiste en modélisation climatique	N	O	vert	O
M1889	Ingénieur / Ingénieure en Intelligence Artificielle (IA)	N	O	blanc	O
M1890	Responsable d'opérations en station météorologique	N	N	vert	N
M1891	Ingénieur / Ingénieure prévisionniste météorologue	N	N	vert	N
M1892	Ingénieur / Ingénieure en informatique embarquée	N	O	blanc	O
M1893	Technicien / Technicienne de la météorologie	N	N	vert	N
M1894	Gestionnaire de base de données	N	O	blanc	O
N1101	Cariste	O	N	blanc	N
N1102	Déménageur / Déménageuse	N	N	blanc	N
N1103	Préparateur / Préparatrice de commandes	N	N	blanc	N
N1104	Pontier / Pontière	O	N	blanc	N
N1105	Manutentionnaire	N	N	blanc	N
N1106	Agent / Agente de quai manutentionnaire	N	N	blanc	N
N1107	Chef / Cheffe d'équipe en déménagement	N	N	blanc	N
N1108	Conducteur / Conductrice de grue mobile	O	N	blanc	N
N1109	Eclusier-barragiste / Eclusière-barragiste	N	N	blanc	N
N1110	Magasinier / Magasinière	N	N	blanc	N
N1111	Conducteur / Conductrice de pont roulant	O	N	blanc	N
N1112	Chef cariste / Cheffe cariste	N	N	blanc	N
N1113	Préparateur / Préparatrice au drive	N	N	blanc	N
N1114	Conducteur / Conductrice d'engins lourds de manutention	O	N	blanc	N
N1115	Opérateur / Opératrice logistique en entrepôt	N	N	blanc	N
N1116	Agent / Agente de quai de messagerie	N	N	blanc	N
N1201	Affréteur / Affréteuse	N	N	blanc	N
N1202	Agent / Agente de transit	N	N	blanc	N
N1203	Technicien / Technicienne gestion douanière	N	N	blanc	N
N1204	Coordinateur / Coordinatrice transit en import - export	N	N	blanc	N
N1205	Responsable de service transit	N	O	blanc	N
N1206	Courtier / Courtière affrètement maritime	N	N	blanc	N
N1207	Chef / Cheffe de groupe affrètement	N	O	blanc	N
N1208	Opérateur / Opératrice de traitement de valeurs	N	N	blanc	N
N1301	Responsable logistique	N	O	strategique	N
N1302	Responsable entrepôt logistique			strategique	
N1303	Approvisionneur / Approvisionneuse logistique		O	blanc	
N1304	Directeur / Directrice logistique	N	O	strategique	N
N1305	Ingénieur / Ingénieure logistique	N	O	strategique	N
N2101	Personnel Navigant Commercial - PNC -	N	N	brun	N
N2102	Pilote de ligne		O	brun	
N2201	Agent / Agente d'Escale Commerciale aéroportuaire -AEC-	N	N	blanc	N
N2202	Contrôleur aérien / Contrôleuse aérienne	N	O	blanc	N
N2203	Agent / Agente de piste			brun	
N2204	Agent / Agente de trafic aérien			brun	
N2205	Chef / Cheffe d'escale			brun	
N2206	Pilote de drone	O	N	blanc	O
N2207	Agent / Agente d'accompagnement du transport	N	N	blanc	N
N2208	Contrôleur / Contrôleuse de la circulation et de la défense aérienne	N	N	blanc	N
N3101	Officier / Officière de port	N	O	strategique	N
N3102	Marin			brun	
N3103	Matelot de la navigation fluviale	O	N	strategique	N
N3104	Conducteur / Conductrice de navigation fluviale	O	N	strategique	N
N3201	Responsable d'exploitation transport maritime		O	brun	
N3202	Responsable d'exploitation transport fluvial	N	O	strategique	N
N3203	Ouvrier / Ouvrière de manutention portuaire	O	N	strategique	N
N3204	Chef / Cheffe d'équipe de manutention portuaire	O	N	strategique	N
N3205	Assistant / Assistante d'exploitation du transport fluvial	N	N	strategique	N
N4101	Conducteur / Conductrice de poids lourd	O	N	brun	N
N4102	Conducteur / Conductrice de transport de particuliers	O	N	brun	N
N4103	Conducteur / Conductrice de bus	O	N	strategique	N
N4104	Coursier / Coursière	N	N	blanc	N
N4105	Conducteur-livreur / Conductrice-livreuse	O	N	blanc	N
N4106	Commis coursier / Commise coursière en douane	N	N	blanc	N
N4107	Conducteur livreur / Conductrice livreuse de béton prêt à l'emploi	N	N	blanc	N
N4108	Conducteur accompagnateur / Conductrice accompagnatrice de personnes à mobilité réduite	O	N	blanc	N
N4109	Conducteur / Conductrice d'autocar ligne régulière	O	N	strategique	N
N4110	Releveur / Releveuse de compteurs	N	N	blanc	N
N4111	Conducteur / Conductrice super poids lourd de l'armée	N	N	blanc	N
N4112	Chauffeur / Chauffeuse VTC	O	N	blanc	N
N4113	Conducteur routier international / Conductrice routière internationale	N	N	brun	N
N4114	Conducteur livreur avitailleur / Conductrice livreuse avitailleuse en carburant	O	N	brun	N
N4115	Conducteur / Conductrice de véhicules Super Lourds	O	N	brun	N
N4116	Conducteur / Conductrice de transport routier de marchandises dangereuses	O	N	brun	N
N4117	Conducteur / Conductrice d'attelage	N	N	vert	N
N4118	Conducteur / Conductrice enlèvement de déchets	N	N	vert	N
N4119	Conducteur / Conductrice de tramway	N	N	strategique	N
N4120	Chauffeur-livreur préparateur / Chauffeuse-livreuse préparatrice de commandes	N	N	blanc	N
N4121	Aide-livreur / Aide-livreuse	N	N	blanc	N
N4122	Convoyeur / Convoyeuse de véhicules ou matériels lourds	O	N	blanc	N
N4123	Conducteur livreur installateur / Conductrice livreuse installatrice	N	N	blanc	N
N4124	Conducteur / Conductrice de taxi moto	O	N	blanc	N
N4125	Conducteur / Conductrice de transport routier d'animaux vivants	O	N	brun	N
N4126	Conducteur / Conductrice de transport routier en convoi exceptionnel	O	N	brun	N
N4127	Conducteur / Conductrice de car tourisme	O	N	strategique	N
N4128	Conducteur / Conductrice de navette de moins de 9 personnes	O	N	blanc	N
N4129	Conducteur / Conductrice de corbillard	N	N	blanc	N
N4130	Conducteur / Conductrice de voiture radar à conduite externalisée	O	N	blanc	N
N4131	Chauffeur / Chauffeuse de direction	O	N	blanc	N
N4132	Contrôleur / Contrôleuse de bus	N	N	strategique	N
N4201	Responsable d'agence transport routier de marchandises		O	blanc	
N4202	Responsable d'exploitation transport routier de personnes	N	O	strategique	N
N4203	Agent / Agente d'exploitation en transport routier de marchandises	N	N	blanc	N
N4204	Agent / Agente d'exploitation transport routier de personnes	N		blanc	
N4301	Conducteur / Conductrice de train	O	N	strategique	N
N4302	Contrôleur / Contrôleuse des transports en commun	O	N	strategique	N
N4303	Conducteur / Conductrice d'engins de manœuvre du réseau ferré	N	N	strategique	N
N4304	Responsable d'équipe d'agents de conduite du réseau ferré	N	O	strategique	N
N4305	Conducteur / Conductrice de métro			strategique	
N4401	Aiguilleur / Aiguilleure du rail			strategique	
N4402	Conducteur / Conductrice de remontées mécaniques	N	N	brun	N
N4403	Opérateur / Opératrice ferroviaire	N	N	strategique	N`;
