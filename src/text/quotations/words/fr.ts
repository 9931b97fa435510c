/** Words of speech in French. */
import type { SpeechWords } from "./speech-words.ts";
import { withEndings } from "./with-endings.ts";

/** Verbs in "-er" that report, without their ending. */
const REGULAR = `déclar affirm ajout expliqu indiqu précis soulign assur confi racont estim pens observ remarqu rappel
  insist martel avou reconfirm confirm annonc inform signal rapport révél dévoil témoign regrett déplor critiqu accus
  réclam demand exig propos conseill recommand suggér nuanc plaid argument justifi relat comment résum constat ni réfut
  contest récus jur avanc lanc menac alert dénonc préconis twitt tweet mentionn notifi postul spécul redout espér considèr
  considér juge présum proclam protest répliqu rétorqu interrog questionn allégu allègu confess expos exhort invoqu imagin
  révèl suggèr espèr rappell certifi détaill`;

/** Verbs that are speech only where quoted words stand beside them. */
const REGULAR_BESIDE = `continu murmur soupir plaisant ironis cri hurl s'exclam exclam grommel tempêt salu remerci félicit
  nomm appel qualifi surnomm cit enchaîn termin ajust analys s'indign indign s'étonn étonn s'inquièt inquièt inquiét
  s'interrog fulmin gliss lâch balay déclam s'emport emport balbuti chuchot tonn raill`;

const PRESENT_AND_PAST = "e é ée és ées ent ait aient ant a èrent";

const regular = (stems: string) => withEndings(stems, PRESENT_AND_PAST);

export const french: SpeechWords = {
  verbs: `dit dite dits disent disait disaient disant dirent dira diront redit répète répété répètent répétait répétant
    répond répondu répondent répondait répondant répondit soutient soutenu soutiennent soutenait maintient maintenu
    maintiennent maintenait prétend prétendu prétendent prétendait admet admis admettent admettait admettant admit
    reconnaît reconnaissent reconnu reconnaissait reconnaissant reconnut reconnait croit croient croyait cru crois
    prévient prévenu préviennent prévenait avertit averti avertissent avertissait avertissant prédit prédisent promet
    promis promettent promettait promettant promit jugé jugent écrit écrivent écrivait écrivant écrivit fait_savoir
    fait_valoir fait_remarquer fait_observer fait_part se_dit s'est_dit dément démenti démentent convient convenu
    conviennent se_plaint se_plaignait s'est_plaint se_félicite s'est_félicité craint craignent craignait garantit garanti
    garantissent renchérit renchéri fit_savoir conclut concluent conclu concluait concluant selon_lui selon_elle annonçait
    annonçant nuançait avançait dénonçait menaçait relaie relayé certain_que convaincu convaincue convaincus persuadé
    persuadée souhaite souhaité souhaitent s'attend prévoit prévoient sait_que pressent martèle martèlent
    ${regular(REGULAR)} noté notent notait notant`,
  verbsBesideQuotes: `poursuit poursuivi poursuivait poursuivant sourit souriait rit riait reprend repris reprenait réagit
    réagi surenchérit décrit décrivait décrivent intervient lit-on peut-on_lire résume-t-il estime-t-il s'écrie s'écria
    s'est_exclamé s'est_réjoui se_réjouit réjoui s'est_indigné s'est_étonné applaudit applaudi ${regular(REGULAR_BESIDE)}
    coupé ricané tranché tranche`,
  nouns: `déclaration déclarations communiqué propos mots paroles phrase commentaire commentaires message tribune discours
    entretien interview réponse question avis tweet témoignage citation formule allocution lettre en_ces_termes aveu`,
  accordingBefore: `selon d'après aux_yeux_de de_l'avis_de de_l'aveu_de aux_dires_de au_dire_de à_en_croire de_source
    à_entendre citant cité_par citée_par citée_dans comme_l'a_dit comme_l'explique comme_le_dit comme_le_rappelle
    comme_le_souligne comme_l'indique comme_l'a_annoncé comme_le_rapporte`,
  that: "que qu' qu si",
  pronouns: {
    he: "il lui",
    she: "elle",
    they: "ils elles eux",
    person: "on celui-ci celle-ci",
    speaker: "je j' nous",
  },
  roles: `président premier_ministre ministre ministres vice-président vice-premier_ministre secrétaire porte-parole
    représentant représentants responsable responsables fonctionnaire fonctionnaires député députés sénateur sénateurs
    parlementaire parlementaires élu élus élue ambassadeur diplomate diplomates gouverneur maire maires préfet préfète
    gouvernement exécutif ministère ministères élysée matignon chancellerie chancelier police policier policiers policière
    gendarmerie procureur procureurs parquet enquêteur enquêteurs tribunal cour juge juges magistrat magistrats avocat
    avocats avocate juriste général colonel commandant armée soldat soldats expert experts experte spécialiste
    spécialistes analyste analystes économiste économistes politologue sociologue historien historienne scientifique
    scientifiques chercheur chercheurs professeur professeure médecin médecins docteur enseignant enseignants enseignante
    journaliste journalistes correspondant rédacteur écrivain auteur auteurs réalisateur acteur chanteur musicien peintre
    artiste entraîneur sélectionneur joueur joueurs footballeur athlète champion capitaine directeur directeurs
    directeur_général pdg fondateur propriétaire patron patrons patronne dirigeant dirigeants dirigeante gérant
    entrepreneur entreprise entreprises société groupe compagnie banque organisation ong association parti agence journal
    quotidien hebdomadaire chaîne rapport étude enquête sondage source sources témoin témoins habitant habitants habitante
    riverain riverains militant militants militante leader chef opposition opposant opposants candidat candidate
    conseiller conseillère adjoint adjointe pape évêque cardinal prêtre mère père parents mari frère fils ami voisin
    voisins étudiant étudiants étudiante passager passagers participant participants commission commissaire conseil comité
    syndicat syndicats fédération fondation pompiers sauveteurs météorologue critique défenseur coordinateur présidence
    roi prince victime victimes médias presse politicien politiciens politologues opposante élues autorités`,
  rolesOfWomen: `présidente première_ministre sénatrice députée ambassadrice directrice chercheuse fondatrice avocate
    actrice chanteuse réalisatrice écrivaine autrice rédactrice entraîneuse joueuse championne historienne représentante
    conseillère candidate militante patronne dirigeante institutrice chancelière magistrate policière procureure mère
    femme épouse sœur fille reine princesse amie voisine étudiante enseignante habitante experte coordinatrice`,
  titles: "m mm mme mlle mr monsieur madame mademoiselle dr pr me maître sir lord père sœur mgr saint",
  nameParticles: "de du des d' la le von van der den al el ben bin ibn da di del",
  naming: `soi-disant dit_le dite_la baptisé baptisée baptisés intitulé intitulée intitulés surnommé surnommée surnommés
    appelé appelée appelés nommé nommée dénommé dénommée prénommé alias titre titré titrée titulé film films roman livre
    chanson album série pièce émission journal quotidien magazine revue site chaîne parti mouvement opération projet
    programme prix concours club équipe navire bateau paquebot entreprise société groupe hôtel restaurant festival
    campagne collectif association application exposition tableau slogan mot terme expression concept notion connu_comme
    connue_comme sous_le_nom_de sous_le_nom loi plan hashtag surnom pseudonyme pseudo label mention étiquette`,
  negations: "ne n' pas non ni jamais",
  prepositions: `à au aux dans sur sous avec sans par pour chez vers contre entre parmi depuis pendant durant après avant
    dès jusqu' jusque jusqu'à devant derrière lors_de malgré outre hors selon d'après envers face_à grâce_à à_propos_de
    au_cours_de en_raison_de en`,
  linking: "de du des d' de_la de_l' pour à au aux en chargé chargée chargés",
  determiners: `le la les l' un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos plusieurs
    certains certaines quelques tous toutes deux autre autres aucun chaque c' cela ça ceux celle`,
  relatives: "qui dont où lequel laquelle lesquels lesquelles auquel duquel",
  auxiliaries: `a ont avait avaient aura est sont était étaient a-t ayant été être eu fait aussi également encore ensuite
    puis hier aujourd'hui plus_tard déjà toujours alors enfin notamment ainsi cependant toutefois pourtant ici récemment
    publiquement lui leur nous vous me m' se s' y en même d'ailleurs en_outre par_ailleurs de_son_côté pour_sa_part
    quant_à_lui quant_à_elle à_son_tour plusieurs_fois mardi_soir simplement clairement longuement volontiers aussitôt
    auparavant précédemment désormais avoir ai soit faut peut peuvent doit doivent tout plus très bien`,
  joins: `et mais ou quand lorsque lorsqu' car parce_que puisque comme tandis_que alors_que bien_que or donc pendant_que
    afin_que`,
  saidIn: "en {}",
  as: "comme ainsi_que",
  forSentence: "c'_est_ce_qu' c'_est_ce_que ainsi",
};
