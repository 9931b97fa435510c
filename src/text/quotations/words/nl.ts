/** Words of speech in Dutch. */
import type { SpeechWords } from "./speech-words.ts";

export const dutch: SpeechWords = {
  verbs: `zegt zeggen zei zeiden gezegd vertelt vertellen vertelde vertelden verteld verklaart verklaren verklaarde
    verklaarden verklaard meldt melden meldde meldden gemeld kondigt kondigde kondigden aangekondigd aankondigde bericht
    berichtte berichten voegt voegde voegden toegevoegd toevoegde benadrukt benadrukken benadrukte benadrukten
    onderstreept onderstreepte onderstrepen legt_uit legde_uit legt legde uitgelegd uitlegt uitlegde stelt stellen stelde
    stelden gesteld beweert beweren beweerde beweerden beweerd geeft_toe gaf_toe toegegeven erkent erkennen erkende
    erkenden erkend gelooft geloven geloofde denkt denken dacht dachten vindt vinden vond vonden meent menen meende
    meenden waarschuwt waarschuwen waarschuwde waarschuwden gewaarschuwd belooft beloven beloofde beloofden beloofd dreigt
    dreigen dreigde dreigden bevestigt bevestigen bevestigde bevestigden bevestigd ontkent ontkennen ontkende ontkenden
    ontkend betwist betwistte vraagt vragen vroeg vroegen gevraagd antwoordt antwoorden antwoordde antwoordden geantwoord
    reageert reageren reageerde reageerden gereageerd schrijft schrijven schreef schreven geschreven twittert twitterde
    betoogt betogen betoogde betoogden herinnert herinnerde herinnerden klaagt klagen klaagde klaagden geklaagd
    concludeert concludeerde concluderen merkt_op merkte_op opgemerkt opmerkte merkt merkte wijst_op wees_op wijst wees
    gewezen suggereert suggereerde voorspelt voorspellen voorspelde voorspelden voorspeld verwacht verwachten verwachtte
    verwachtten hoopt hopen hoopte hoopten vreest vrezen vreesde vreesden verzekert verzekerde verzekerden verzekeren
    garandeert garandeerde eist eisen eiste eisten geëist roept_op riep_op opgeroepen dringt_aan drong_aan pleit pleiten
    pleitte pleitten adviseert adviseerde adviseren raadt raadde stelt_voor uit uitte uitten geuit laat_weten liet_weten
    lieten_weten laten_weten weten bekent bekende bekenden onthult onthulde onthulden citeert citeerde geciteerd getuigt
    getuigde getuigden herhaalt herhaalde herhaalden nuanceert nuanceerde licht_toe lichtte_toe licht lichtte toegelicht
    informeert informeerde maakt_bekend maakte_bekend maakten_bekend bekendgemaakt bekritiseert bekritiseerde beschuldigt
    beschuldigde beschuldigden beschuldigd betreurt betreurde vermoedt vermoedde schat schatte schatten vermeldt vermeldde
    oordeelt oordeelde oordeelden redeneert redeneerde spreekt sprak spraken gesproken tekent_aan tekende_aan werpt_tegen
    zweert zwoer twijfelt twijfelde geeft_aan gaf_aan gaven_aan aangegeven overtuigd constateert constateerde
    constateerden rapporteert rapporteerde deelt_mee deelde_mee deelden_mee meegedeeld luidt luidde`,
  verbsBesideQuotes: `noemt noemen noemde noemden genoemd omschrijft omschreef omschreven beschrijft beschreef roept
    roepen riep riepen schreeuwt schreeuwde fluistert fluisterde grapt grapte lacht lachte glimlacht glimlachte zucht
    zuchtte vervolgt vervolgde gaat_verder ging_verder begint begon besluit besloot prijst prees bedankt bedankte
    feliciteert feliciteerde bestempelt bestempelde betitelt kopt kopte verzucht verzuchtte moppert mopperde sneert
    sneerde foetert tiert snikte jubelt jubelde klinkt klonk post postte aldus`,
  nouns: `verklaring verklaringen woorden woord mededeling persbericht bericht toespraak interview reactie antwoord vraag
    commentaar citaat tweet brief uitspraak uitspraken statement met_de_woorden mening`,
  accordingBefore: `volgens aldus naar_eigen_zeggen_van in_de_woorden_van naar_de_mening_van naar_zeggen_van zo blijkens
    in_de_ogen_van zoals`,
  accordingAfter: "naar_eigen_zeggen",
  that: "dat of hoe waarom",
  pronouns: { he: "hij", she: "zij ze", they: " men", speaker: "ik wij we" },
  roles: `minister ministers president premier vicepremier vicepresident staatssecretaris secretaris woordvoerder
    woordvoerders vertegenwoordiger vertegenwoordigers ambtenaar ambtenaren functionaris functionarissen kamerlid
    kamerleden parlementariër parlementariërs senator volksvertegenwoordiger ambassadeur diplomaat diplomaten gouverneur
    burgemeester burgemeesters wethouder regering kabinet ministerie politie agent agenten politieagent
    officier_van_justitie openbaar_ministerie om aanklager rechercheur rechtbank hof rechter rechters advocaat advocaten
    jurist generaal kolonel commandant leger soldaat soldaten militair militairen deskundige deskundigen expert experts
    analist analisten econoom economen politicoloog socioloog historicus wetenschapper wetenschappers onderzoeker
    onderzoekers hoogleraar professor arts artsen dokter leraar lerares docent journalist journalisten correspondent
    verslaggever redacteur hoofdredacteur schrijver auteur regisseur acteur zanger muzikant schilder kunstenaar trainer
    coach bondscoach speler spelers voetballer sporter wielrenner kampioen aanvoerder kapitein directeur bestuurder topman
    ceo oprichter eigenaar manager ondernemer bedrijf bank organisatie vereniging partij persbureau krant dagblad weekblad
    omroep zender rapport studie onderzoek peiling bron bronnen getuige getuigen ooggetuige bewoner bewoners inwoner
    inwoners omwonenden activist activisten leider leiders partijleider fractievoorzitter hoofd chef oppositie kandidaat
    adviseur paus bisschop kardinaal priester dominee moeder vader ouders echtgenoot man broer zoon vriend vrienden
    buurman student studenten passagier passagiers deelnemer commissie commissaris raad comité vakbond federatie stichting
    brandweer kanselier koning prins slachtoffer voorzitter staatshoofd kabinetschef lid leden media politicus politici
    werknemers ambtenares`,
  rolesOfWomen: `woordvoerster presidente ministerpresidente burgemeesteres directrice onderzoekster lerares journaliste
    schrijfster actrice zangeres regisseuse speelster kampioene topvrouw oprichtster eigenares activiste bewoonster moeder
    vrouw echtgenote zus dochter koningin prinses vriendin buurvrouw studente voorzitster weduwe`,
  titles: "de_heer heer mevrouw mevr meneer mr drs dr ir prof ds sir lord dame pater zuster sint",
  nameParticles: "de van den der het 't ter ten te von la le el al bin ibn da di del du",
  naming: `zogenaamde zogenoemde zogeheten zgn genaamd genaamde getiteld getitelde bijgenaamd bijnaam alias titel film
    films boek roman lied liedje nummer album serie toneelstuk voorstelling krant dagblad tijdschrift blad zender
    programma partij beweging operatie project prijs wedstrijd club ploeg team schip bedrijf groep band hotel restaurant
    festival campagne woord term begrip slogan leus motto bekend_als beter_bekend_als`,
  negations: "niet geen nooit nauwelijks zonder",
  prepositions: `in op aan uit bij met naar voor na sinds tot over onder tegen tegenover door om zonder tijdens wegens
    ondanks tussen naast achter binnen buiten vanaf vanuit via langs rond sedert jegens`,
  linking: "van voor der des uit",
  determiners: `de het een deze die dit zijn hun ons onze enkele sommige veel vele meerdere beide andere ander nog_een
    elke alle verschillende twee drie`,
  relatives: "die dat wie wier wiens waar welke",
  auxiliaries: `heeft hebben had hadden is was waren zal zou zouden wordt worden werd werden ook verder gisteren vandaag
    later daarna toen nog echter maar eerder inmiddels opnieuw zelf hem haar hen ons mij zich u het er daar daarbij al
    weer vervolgens onlangs eveneens dinsdagavond tegen_journalisten tegenover tegen_de_pers in_een_reactie kunnen kan
    moeten moet mag wil willen ben heb nu meer`,
  joins: "en maar als wanneer terwijl omdat hoewel want nadat voordat dus doordat zodat",
  saidIn: "in het {}",
  as: "zoals",
  forSentence: "dat dit",
};
