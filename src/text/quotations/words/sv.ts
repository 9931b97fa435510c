/** Words of speech in Swedish. */
import type { SpeechWords } from "./speech-words.ts";

export const swedish: SpeechWords = {
  verbs: `säger säga sa sade sagt berättar berätta berättade berättat uppger uppgav uppgett uppge förklarar förklara
    förklarade förklarat meddelar meddelade meddelat tillkännager tillkännagav tillägger tillade tillagt betonar betonade
    betonat understryker underströk poängterar poängterade framhåller framhöll framhållit påpekar påpekade påpekat påstår
    påstod påstått hävdar hävdade hävdat menar menade menat anser ansåg ansett tror trodde trott tycker tyckte tänker
    tänkte erkänner erkände erkänt medger medgav medgett förnekar förnekade förnekat dementerar dementerade bekräftar
    bekräftade bekräftat varnar varnade varnat lovar lovade lovat hotar hotade hotat påminner påminde påmint kommenterar
    kommenterade skriver skrev skrivit twittrar twittrade svarar svarade svarat frågar frågade frågat undrar undrade
    kräver krävde krävt uppmanar uppmanade uppmanat vädjar vädjade föreslår föreslog föreslagit rekommenderar
    rekommenderade råder rådde uttrycker uttryckte sammanfattar sammanfattade konstaterar konstaterade konstaterat klagar
    klagade klagat kritiserar kritiserade anklagar anklagade anklagat citerar citerade rapporterar rapporterade
    rapporterat informerar informerade vittnar vittnade antyder antydde antytt bedömer bedömde bedömt spår spådde väntar
    förväntar hoppas hoppades befarar befarade fruktar fruktade tvivlar tvivlade försäkrar försäkrade försäkrat garanterar
    garanterade invänder invände argumenterar argumenterade insisterar insisterade avslöjar avslöjade avslöjat upprepar
    upprepade slår_fast slog_fast preciserar preciserade tillbakavisar tillbakavisade avfärdar avfärdade resonerar
    resonerade noterar noterade noterat svär svor övertygad övertygade ger_besked berättas spekulerar spekulerade pekar_på
    pekade_på uttalar uttalade uttalat talar talade talat lyder löd beklagar beklagade fastslår fastslog förutspår
    förutspådde hälsar hälsade`,
  verbsBesideQuotes: `kallar kallade kallat beskriver beskrev beskrivit ropar ropade skriker skrek viskar viskade skämtar
    skämtade skrattar skrattade ler log suckar suckade fortsätter fortsatte börjar började avslutar avslutade inleder
    inledde avbryter avbröt berömmer berömde tackar tackade gratulerar gratulerade reagerar reagerade instämmer instämde
    utbrister utbrast fyller_i fyllde_i sammanfattas jublar jublade fnyser rasar rasade läser står stod betecknar`,
  nouns: `uttalande uttalandet ord orden meddelande pressmeddelande budskap tal talet intervju intervjun svar fråga
    kommentar kommentaren åsikt citat inlägg brev tweet yttrande med_orden vittnesmål`,
  accordingBefore: `enligt med_hänvisning_till som_säger i_enlighet_med enl med_ord_av`,
  that: "att om huruvida hur varför",
  pronouns: { he: "han", she: "hon", they: "de dom", person: "hen", speaker: "jag vi" },
  roles: `minister ministern statsråd statsrådet statsminister statsministern utrikesminister president presidenten
    vicepresident premiärminister premiärministern statssekreterare sekreterare generalsekreterare talesperson
    talespersonen talesman talesmannen pressekreterare pressekreteraren presstalesman företrädare representant
    representanter tjänsteman tjänstemän ledamot riksdagsledamot politiker politikern senator senatorn ambassadör
    ambassadören diplomat diplomater guvernör guvernören borgmästare borgmästaren regering regeringen departement
    departementet myndighet myndigheten polis polisen poliser åklagare åklagaren utredare utredaren domstol domstolen
    tingsrätten rätten domare domaren advokat advokaten jurist juristen general generalen överste översten befälhavare
    befälhavaren armén försvarsmakten soldat soldater expert experten experter analytiker analytikern ekonom ekonomen
    statsvetare statsvetaren sociolog historiker historikern forskare forskaren forskarna professor professorn läkare
    läkaren lärare läraren journalist journalisten korrespondent reporter redaktör redaktören chefredaktör författare
    författaren regissör regissören skådespelare skådespelaren sångare artist artisten musiker konstnär konstnären tränare
    tränaren förbundskapten förbundskaptenen coach spelare spelaren fotbollsspelare mästare kapten kaptenen direktör
    direktören vd grundare grundaren ägare ägaren chef chefen företagare företag företaget bolag bolaget banken
    organisation organisationen förening föreningen parti partiet nyhetsbyrån tidning tidningen radion rapport rapporten
    studie studien undersökning undersökningen källa källan källor vittne vittnet vittnen invånare invånaren boende
    aktivist aktivisten aktivister ledare ledaren partiledare partiledaren oppositionen kandidat kandidaten rådgivare
    rådgivaren påven biskop biskopen kardinal präst prästen mamma mamman pappa pappan mor far föräldrar föräldrarna make
    bror son vän vänner granne grannar student studenter passagerare deltagare kommission kommissionen kommissionär råd
    rådet kommitté kommittén facket förbundet stiftelsen räddningstjänsten förbundskansler förbundskanslern kung kungen
    prins offer ordförande ordföranden man mannen utrikesministern medier media politikerna fackföreningen`,
  rolesOfWomen:
    "drottning drottningen kvinna kvinnan skådespelerska sångerska hustru fru syster dotter mor mamma prinsessa",
  titles: "herr fru fröken dr prof doktor sir lord dame fader syster sankt",
  nameParticles: "de af von van der den la le el al bin ibn da di del du",
  naming: `så_kallade så_kallat så_kallad s.k kallad med_titeln vid_namn med_namnet smeknamnet öknamnet alias film filmen
    bok boken roman romanen låt låten sång sången album albumet serie serien pjäs pjäsen tidning tidningen tidskrift
    tidskriften parti partiet rörelse rörelsen operation operationen projekt projektet program programmet pris priset
    tävling tävlingen klubb klubben lag laget fartyg fartyget båten företag företaget grupp gruppen bandet hotell hotellet
    restaurang restaurangen festival festivalen kampanj kampanjen ordet ord begreppet begrepp termen slogan parollen
    mottot känd_som uttrycket`,
  negations: "inte ej icke aldrig knappast utan",
  prepositions: `i på av från till med för vid hos efter sedan innan före under över mot genom mellan bland inom utom
    kring runt bakom framför trots inför utöver via längs upp in ut`,
  linking: "för i på av från",
  determiners: `en ett den det denna detta dessa några många flera båda andra annan annat alla varje hans hennes deras sin
    sina vår våra min två tre`,
  relatives: "som vars vilken vilket vilka där",
  auxiliaries: `har hade är var blir blev skulle ska kommer också även igår idag i_dag i_går senare tidigare sedan då nu
    fortfarande nyligen dessutom dock däremot emellertid själv honom henne dem oss mig sig er bland_annat redan igen
    därefter därför till_tt till_svt till_reportrar för_journalister på_en_presskonferens måndagen tisdagen onsdagen
    torsdagen fredagen lördagen söndagen vidare kan kunde ha vara varit bli blivit vill ville måste får fick mer än`,
  joins: "och men eller när medan eftersom därför_att fast så samt utan_att trots_att",
  saidIn: "på {}",
  as: "som",
  verbsWithoutThat: "säger sa sade tror trodde hoppas hoppades menar menade tycker tyckte uppger",
  forSentence: "det",
};
